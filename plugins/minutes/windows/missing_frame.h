// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"

#include <vector>

#include <wx/frame.h>
#include <wx/timer.h>

class wxChoice;
class wxDataViewListCtrl;
class wxStaticText;

namespace mahdar {

/// What is still missing before the draft leaves the room, live, with a jump to the place.
class MissingFrame final : public wxFrame {
public:
    /// `pane` is the pane it belongs to; the desk outlives the frame.
    MissingFrame(wxWindow* pane, Desk& desk);

private:
    void Refresh();
    void GoTo();
    void OnKey(wxKeyEvent& event);

    Desk& m_desk;
    std::vector<Finding> m_findings;
    wxChoice* m_severity;
    wxDataViewListCtrl* m_list;
    wxStaticText* m_count;
    wxTimer m_pause;
    Connection m_changed;
};

}  // namespace mahdar
