// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "core/plugin/desk.h"
#include "core/plugin/host.h"

#include <wx/weakref.h>

#include <memory>
#include <vector>

class wxFrame;
class wxWindow;

namespace mahdar::briefings {

/// What the commands that open a window ask for; the pane of the speaker's file does it.
struct WindowWishes {
    Signal<> board;
    Signal<> ledger;
    Signal<> sheets;
    Signal<> archives;
    Signal<> institutions;
    Signal<int> suggestion;  ///< by its place: record what is suggested on the report of the speaker shown
};

/// briefing/board, mandate/show, archive/search, register/show, briefing/all, briefing/take-note, briefing/ask-report.
void AddWindowCommands(CommandRegistry& commands, std::shared_ptr<WindowWishes> wishes);

/// Opens the windows beside the cockpit, one of each. Lives in a pane and dies with it.
class BriefingWindows {
public:
    BriefingWindows(wxWindow* pane, Desk& desk, const std::shared_ptr<WindowWishes>& wishes);
    ~BriefingWindows();

private:
    template <class Window>
    void Offer(Signal<>& wish);

    wxWindow* m_pane;
    Desk& m_desk;
    std::vector<wxWeakRef<wxFrame>> m_open;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar::briefings
