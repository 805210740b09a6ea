// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/briefing_windows.h"

#include "app/ui/bring_forward.h"
#include "core/base/error.h"
#include "plugins/briefings/panels/archive_frame.h"
#include "plugins/briefings/panels/board_frame.h"
#include "plugins/briefings/panels/ledger_frame.h"
#include "plugins/briefings/panels/register_frame.h"
#include "plugins/briefings/panels/sheets_dialog.h"

namespace mahdar::briefings {

void AddWindowCommands(CommandRegistry& commands, std::shared_ptr<WindowWishes> wishes) {
    const auto add = [&](const char* id, const char* label, const char* help, const char* key,
                         const char* glyph, Signal<> WindowWishes::*wish) {
        Command command;
        command.id = id;
        command.label = label;
        command.help = help;
        command.key = key;
        command.glyph = glyph;
        command.act = [wishes, wish](const Arguments&) { ((*wishes).*wish).Emit(); };
        commands.Add(std::move(command));
    };
    add("briefing/board", MAHDAR_TR("Board of briefings"),
        MAHDAR_TR("Who reports when, for how long and with which document, and what became of it."), "Ctrl+Shift+F8",
        "lines", &WindowWishes::board);
    add("mandate/show", MAHDAR_TR("Mandates"),
        MAHDAR_TR("Everything that was asked of somebody, and where it stands."), "Ctrl+F2", "ticked-ring",
        &WindowWishes::ledger);
    add("briefing/all", MAHDAR_TR("Sheets for everybody"),
        MAHDAR_TR("Writes the sheets of all institutions and items, or the letters inviting to report, into "
                  "a folder."),
        "", "folder", &WindowWishes::sheets);
    add("archive/search", MAHDAR_TR("Earlier meetings"),
        MAHDAR_TR("Searches all sessions of a folder as you type, and tells an institution's history."), "Ctrl+Shift+F4",
        "search", &WindowWishes::archives);
    add("register/show", MAHDAR_TR("Register of institutions"),
        MAHDAR_TR("Names, variants and kinds of all institutions; one correction reaches every place."), "Ctrl+Shift+F6",
        "pen", &WindowWishes::institutions);
    const auto suggest = [&](const char* id, const char* label, const char* help, const char* key,
                             int place) {
        Command command;
        command.id = id;
        command.label = label;
        command.help = help;
        command.key = key;
        command.glyph = "diamond";
        command.act = [wishes, place](const Arguments&) { wishes->suggestion.Emit(place); };
        commands.Add(std::move(command));
    };
    suggest("briefing/take-note", MAHDAR_TR("Take note of the briefing with appreciation"),
            MAHDAR_TR("Records the usual decision on the report of the speaker whose file is open."),
            "Shift+F2", 0);
    suggest("briefing/ask-report", MAHDAR_TR("Ask the speaker to report to the next meeting"),
            MAHDAR_TR("Records that the institution whose file is open is to report on this item again."),
            "Ctrl+Shift+F2", 2);
}

BriefingWindows::BriefingWindows(wxWindow* pane, Desk& desk, const std::shared_ptr<WindowWishes>& wishes)
    : m_pane(pane), m_desk(desk) {
    Offer<BoardFrame>(wishes->board);
    Offer<LedgerFrame>(wishes->ledger);
    Offer<ArchiveFrame>(wishes->archives);
    Offer<RegisterFrame>(wishes->institutions);
    m_connections.push_back(
        wishes->sheets.Connect([this] { m_pane->CallAfter([this] { MakeAllSheets(m_pane, m_desk); }); }));
}

BriefingWindows::~BriefingWindows() {
    for (const auto& window : m_open) {
        if (window) window->Destroy();
    }
}

/// Windows wait until the key or menu event that asked for them is over.
template <class Window>
void BriefingWindows::Offer(Signal<>& wish) {
    const std::size_t place = m_open.size();
    m_open.emplace_back();
    m_connections.push_back(wish.Connect([this, place] {
        m_pane->CallAfter([this, place] {
            if (!m_open[place]) m_open[place] = new Window(m_pane, m_desk);
            BringForward(*m_open[place]);
        });
    }));
}

}  // namespace mahdar::briefings
