// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/program_commands.h"

#include "app/shell/shell.h"
#include "core/base/error.h"

namespace mahdar::shell {
namespace {

struct Row {
    const char* id;
    const char* label;
    const char* key;
    const char* chord;
    const char* glyph;
    std::function<void(const Arguments&)> act;
};

/// Everything that looks at the session needs one.
std::function<void(const Arguments&)> WithDesk(Shell& shell, std::function<void(const Arguments&)> act) {
    return [&shell, act = std::move(act)](const Arguments& arguments) {
        if (shell.TheDesk() == nullptr) throw CommandError(MAHDAR_TR("No session is open. Open or import one first."));
        act(arguments);
    };
}

std::vector<Row> SessionRows(Shell& shell) {
    const auto later = [&shell](void (Shell::*act)()) {
        // Dialogs and changes of the window wait until the key or menu event is over.
        return [&shell, act](const Arguments&) { shell.CallLater([&shell, act] { (shell.*act)(); }); };
    };
    const auto desk = [&shell](auto act) { return WithDesk(shell, std::move(act)); };
    return {
        {"session/new", MAHDAR_TR("New meeting"), "", "Ctrl+N", "plus", later(&Shell::AskNew)},
        {"session/open", MAHDAR_TR("Open a session"), "", "Ctrl+O", "folder", later(&Shell::AskOpen)},
        {"session/import", MAHDAR_TR("Import an annotated agenda"), "", "", "document", later(&Shell::AskImport)},
        {"session/paste", MAHDAR_TR("Import the agenda in the clipboard"), "", "Ctrl+Shift+J", "document", later(&Shell::PasteAgenda)},
        {"session/sample", MAHDAR_TR("Open the sample meeting"), "", "", "play", later(&Shell::OpenSample)},
        {"session/save", MAHDAR_TR("Save"), "", "Ctrl+S", "recorded",
         desk([&shell](const Arguments&) { (void)shell.Save(); })},
        {"session/save-as", MAHDAR_TR("Save as"), "", "Ctrl+Shift+S", "",
         desk([&shell](const Arguments&) { shell.CallLater([&shell] { (void)shell.AskSaveAs(); }); })},
        {"session/write-now", MAHDAR_TR("Write to disk what is waiting"), "", "Ctrl+Shift+F5", "recorded",
         desk([&shell](const Arguments&) { shell.TheDesk()->TryDiskNow(); })},
        {"session/properties", MAHDAR_TR("Properties of the meeting"), "", "Alt+Enter", "pen", desk(later(&Shell::ShowProperties))},
        {"session/close", MAHDAR_TR("Close the session"), "", "Ctrl+W", "",
         desk([&shell](const Arguments&) {
             shell.CallLater([&shell] {
                 if (shell.MayQuit()) (void)shell.CloseSession();
             });
         })},
        {"minutes/export", MAHDAR_TR("Write the draft minutes to a file"), "", "Ctrl+P", "document",
         desk(later(&Shell::ExportMinutes))},
        {"briefing/show", MAHDAR_TR("Show the briefing sheet"), "Ctrl+F4", "Ctrl+Shift+P", "document",
         desk([&shell](const Arguments& arguments) {
             const std::string about = arguments.Empty() ? std::string() : arguments.At(0).text;
             shell.CallLater([&shell, about] { shell.ShowBriefing(about); });
         })},
    };
}

std::vector<Row> WindowRows(Shell& shell) {
    const auto later = [&shell](void (Shell::*act)()) {
        return [&shell, act](const Arguments&) { shell.CallLater([&shell, act] { (shell.*act)(); }); };
    };
    const auto desk = [&shell](auto act) { return WithDesk(shell, std::move(act)); };
    return {
        {"app/undo-act", MAHDAR_TR("Take back the last act"), "Shift+F3", "Ctrl+Shift+R", "turning-arrow",
         desk([&shell](const Arguments&) { shell.TheDesk()->Undo(); })},
        {"app/redo-act", MAHDAR_TR("Do the act again"), "", "", "", desk([&shell](const Arguments&) { shell.TheDesk()->Redo(); })},
        {"app/find", MAHDAR_TR("Find an item"), "", "Ctrl+F", "search",
         desk([&shell](const Arguments&) { shell.RequestFocus("agenda.search"); })},
        {"app/preferences", MAHDAR_TR("Preferences"), "", "", "", later(&Shell::ShowPreferences)},
        {"app/palette", MAHDAR_TR("All commands"), "F3", "Ctrl+K", "search",
         [&shell](const Arguments&) { shell.CallLater([&shell] { shell.ShowPalette({}); }); }},
        {"app/pane", MAHDAR_TR("Next pane"), "F6", "Alt+Forward", "arrow",
         desk([&shell](const Arguments&) { shell.StepPane(true); })},
        {"app/pane-back", MAHDAR_TR("Previous pane"), "Shift+F6", "Alt+Backward", "",
         desk([&shell](const Arguments&) { shell.StepPane(false); })},
        {"view/sound", MAHDAR_TR("Sound of the speaker's clock on or off"), "", "", "", later(&Shell::ToggleClockSound)},
        {"app/plugins", MAHDAR_TR("Plugins"), "", "", "", later(&Shell::ShowPlugins)},
        {"app/about", MAHDAR_TR("About Mahdar"), "", "", "", later(&Shell::ShowAbout)},
        {"app/quit", MAHDAR_TR("Leave Mahdar"), "", "Ctrl+Q", "", later(&Shell::Quit)},
    };
}

}  // namespace

void AddProgramCommands(Shell& shell) {
    CommandRegistry& commands = shell.Commands();
    std::vector<Row> rows = SessionRows(shell);
    for (Row& row : WindowRows(shell)) rows.push_back(std::move(row));
    for (Row& row : rows) {
        if (commands.Find(row.id) != nullptr) continue;
        const bool sheet = std::string_view(row.id) == "briefing/show";
        commands.Add({row.id, row.label, "", sheet ? "[INSTITUTION | ITEM]" : "", row.key, row.chord, row.glyph, {},
                      std::move(row.act), {}});
    }
}

}  // namespace mahdar::shell
