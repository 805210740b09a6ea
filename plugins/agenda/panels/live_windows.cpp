// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/live_windows.h"

#include "app/ui/bring_forward.h"
#include "core/base/error.h"
#include "plugins/agenda/panels/attendance_frame.h"
#include "plugins/agenda/panels/participant_import_dialog.h"
#include "plugins/agenda/panels/rules_dialog.h"
#include "plugins/agenda/panels/source_frame.h"
#include "plugins/agenda/panels/speeches_frame.h"

namespace mahdar::agenda {

namespace {

/// Dialogs wait until the key or menu event that asked for them is over.
template <class Act>
std::function<void()> Later(wxWindow* window, Act act) {
    return [window, act] { window->CallAfter(act); };
}

}  // namespace

void AddWindowCommands(CommandRegistry& commands, std::shared_ptr<WindowWishes> wishes) {
    const auto add = [&](const char* id, const char* label, const char* key, const char* chord, const char* glyph,
                         Signal<> WindowWishes::*wish) {
        if (commands.Find(id) != nullptr) return;
        Command command;
        command.id = id;
        command.label = label;
        command.key = key;
        command.chord = chord;
        command.glyph = glyph;
        command.act = [wishes, wish](const Arguments&) { ((*wishes).*wish).Emit(); };
        commands.Add(std::move(command));
    };
    add("presence/show", MAHDAR_TR("Attendance"), "Ctrl+F3", "Ctrl+Shift+M", "ticked-ring", &WindowWishes::attendance);
    add("floor/speeches", MAHDAR_TR("Speeches so far, and their correction"), "", "", "pen", &WindowWishes::speeches);
    add("floor/stats", MAHDAR_TR("Speaking time"), "", "", "clock", &WindowWishes::sums);
    add("participants/import-file", MAHDAR_TR("Import a list of participants from a file"), "", "", "document",
        &WindowWishes::participantImport);
    add("agenda/source", MAHDAR_TR("The original document of the agenda"), "", "", "document", &WindowWishes::source);
    add("meeting/choose-rules", MAHDAR_TR("Rules of procedure"), "", "", "document", &WindowWishes::rules);
}

LiveWindows::LiveWindows(wxWindow* pane, Desk& desk, const std::shared_ptr<WindowWishes>& wishes) : m_pane(pane), m_desk(desk) {
    const auto on = [&](Signal<>& wish, std::function<void()> act) { m_connections.push_back(wish.Connect(Later(pane, act))); };
    on(wishes->attendance, [this] { ShowAttendance(); });
    on(wishes->speeches, [this] { ShowSpeeches()->Turn(SpeechesPage::Record); });
    on(wishes->sums, [this] { ShowSpeeches()->Turn(SpeechesPage::Sums); });
    on(wishes->participantImport, [this] { AskParticipantImport(m_pane, m_desk); });
    on(wishes->source, [this] { ShowSource(); });
    on(wishes->rules, [this] { AskRules(m_pane, m_desk); });
}

LiveWindows::~LiveWindows() {
    // They look at the desk, which may go before the top-level window does.
    if (m_attendance) m_attendance->Destroy();
    if (m_speeches) m_speeches->Destroy();
    if (m_source) m_source->Destroy();
}

void LiveWindows::ShowAttendance() {
    if (!m_attendance) m_attendance = new AttendanceFrame(m_pane, m_desk);
    BringForward(*m_attendance);
}

void LiveWindows::ShowSource() {
    if (!m_source) m_source = new SourceFrame(m_pane, m_desk);
    m_source->ShowItem();
    BringForward(*m_source);
}

SpeechesFrame* LiveWindows::ShowSpeeches() {
    if (!m_speeches) m_speeches = new SpeechesFrame(m_pane, m_desk);
    BringForward(*m_speeches);
    return m_speeches;
}

}  // namespace mahdar::agenda
