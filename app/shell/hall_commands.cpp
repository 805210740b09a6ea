// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/hall_commands.h"

#include "app/shell/cockpit.h"
#include "app/shell/hall_control.h"
#include "app/shell/hall_message_dialog.h"
#include "app/shell/main_frame.h"
#include "app/shell/preferences.h"
#include "app/shell/shell.h"
#include "app/shell/words.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"

#include <wx/intl.h>

namespace mahdar::shell {
namespace {

using Act = std::function<void(const Arguments&)>;

/// Everything in the hall shows a session; what is done waits until the key or menu event is over.
Act InHall(Shell& shell, Act act) {
    return [&shell, act = std::move(act)](const Arguments& arguments) {
        if (shell.TheDesk() == nullptr) throw CommandError(MAHDAR_TR("No session is open. Open or import one first."));
        act(arguments);
    };
}

void RequireSeen(const Shell& shell) {
    if (!shell.Hall().IsSeen()) throw CommandError(MAHDAR_TR("The hall display is off; F11 shows it."));
}

Act Switch(Shell& shell, HallMode mode) {
    return InHall(shell, [&shell, mode](const Arguments&) {
        RequireSeen(shell);
        shell.Hall().ToggleMode(mode);
    });
}

void AskMessage(Shell& shell) {
    const Language primary = shell.TheDesk()->State().TheMeeting().workingLanguage;
    const auto message = AskHallMessage(&shell.Frame(), shell.Hall().Message(), primary, shell.Hall().Second());
    if (message) shell.Hall().ShowMessage(*message);
}

/// hall message | hall message "TEXT" [--en TEXT]
void Message(Shell& shell, const Arguments& arguments) {
    RequireSeen(shell);
    LocalText message;
    if (!arguments.Empty()) message.Set(shell.TheDesk()->State().TheMeeting().workingLanguage, arguments.At(0).text);
    for (const Language language : kLanguages) {
        if (const auto text = arguments.Option(Code(language))) message.Set(language, *text);
    }
    if (!message.Empty()) return shell.Hall().ShowMessage(std::move(message));
    if (shell.Hall().Mode() == HallMode::Message) return shell.Hall().ToggleMode(HallMode::Message);
    shell.CallLater([&shell] { AskMessage(shell); });
}

/// hall page [on|off|127.0.0.1:8642]
void Page(Shell& shell, const Arguments& arguments) {
    HallControl& hall = shell.Hall();
    const bool on = hall.PageAddress().empty();
    const std::string word = arguments.Empty() ? (on ? "on" : "off") : arguments.At(0).text;
    if (word == "off") {
        hall.ServePage(false);
        return shell.Frame().Tell(_("The page of the hall is no longer served."));
    }
    if (word != "on") shell.ThePreferences().SetHallPageAddress(word);
    hall.ServePage(true);
    shell.Frame().Tell(Filled(_("The page of the hall is served at %1 until you switch it off."), {ToWx(hall.PageAddress())}));
}

void NextScreen(Shell& shell) {
    if (!shell.Hall().NextScreen())
        throw CommandError(MAHDAR_TR("There is no second screen for the hall. Connect one; F11 shows the hall in a window."));
}

void Preview(Shell& shell) {
    Cockpit* cockpit = shell.Frame().TheCockpit();
    if (cockpit != nullptr) cockpit->TogglePane(kHallPane);
    shell.Hall().Feed();
}

}  // namespace

void AddHallCommands(Shell& shell) {
    CommandRegistry& commands = shell.Commands();
    if (commands.Find("hall/show") != nullptr) return;
    const auto add = [&](const char* id, const char* label, const char* help, const char* usage, const char* key,
                         const char* chord, Act act) {
        commands.Add({id, label, help, usage, key, chord, "", {}, std::move(act), {}});
    };
    const auto with = [&shell](auto act) { return InHall(shell, [&shell, act](const Arguments& words) { act(shell, words); }); };
    const auto later = [&shell](void (*act)(Shell&)) {
        return InHall(shell, [&shell, act](const Arguments&) {
            shell.CallLater([&shell, act] { (void)shell.Guarded([&] { act(shell); }); });
        });
    };
    add("hall/show", MAHDAR_TR("Hall display on or off"), "", "", "F11", "Ctrl+Shift+V",
        later([](Shell& one) { one.Hall().Toggle(); }));
    add("hall/blank", MAHDAR_TR("Blank the hall display"), "", "", "Shift+F11", "Ctrl+Shift+Q", Switch(shell, HallMode::Blank));
    add("hall/message", MAHDAR_TR("Message for the hall, or take it away"), "",
        "[TEXT] [--ar TEXT] [--en TEXT] [--fr TEXT]", "Ctrl+F10", "Ctrl+Shift+H", with(Message));
    add("hall/lower-third", MAHDAR_TR("Hall display: lower third only"),
        MAHDAR_TR("The speaker below, the rest black: for laying over a picture of the room."), "", "Ctrl+Shift+F11",
        "Ctrl+Shift+D", Switch(shell, HallMode::LowerThird));
    add("hall/second", MAHDAR_TR("Next second language of the hall display"), "", "", "", "Ctrl+Shift+I",
        with([](Shell& one, const Arguments&) { one.Hall().NextSecondLanguage(); }));
    add("hall/screen", MAHDAR_TR("Hall display on the next screen"), "", "", "Alt+Shift+F11", "", later(NextScreen));
    add("hall/preview", MAHDAR_TR("Preview of the hall display here"), "", "", "Alt+F11", "", later(Preview));
    add("hall/page", MAHDAR_TR("Serve the hall display as a page"),
        MAHDAR_TR("For a second computer or a stream: a browser shows what the hall sees."), "[on|off|ADDRESS]", "", "",
        with(Page));
}

}  // namespace mahdar::shell
