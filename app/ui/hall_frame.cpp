// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/hall_frame.h"

#include "app/ui/hall_panel.h"
#include "app/ui/rtl.h"

#include <gtk/gtk.h>
#include <wx/display.h>
#include <wx/intl.h>
#include <wx/sizer.h>

#include <algorithm>

namespace mahdar {

namespace {

const wxSize kWindowSize(960, 540);
constexpr int kAboveEdge = 60;

}  // namespace

HallFrame::HallFrame(wxWindow* parent)
    : wxFrame(parent, wxID_ANY, _("Hall display"), wxDefaultPosition, kWindowSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_NO_TASKBAR),
      m_panel(new HallPanel(this)) {
    gtk_window_set_focus_on_map(GTK_WINDOW(GetHandle()), FALSE);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_panel, 1, wxEXPAND);
    SetSizer(sizer);
    Bind(wxEVT_DISPLAY_CHANGED, [this](wxDisplayChangedEvent& event) {
        event.Skip();
        if (IsShown()) CallAfter(&HallFrame::Replace);
    });
}

void HallFrame::SetView(const HallView& view) { m_panel->SetView(view); }

HallPlacement HallFrame::ShowOn(unsigned display) {
    m_display = display;
    return Place();
}

void HallFrame::OnPlaced(std::function<void(HallPlacement)> listener) { m_onPlaced = std::move(listener); }

unsigned HallFrame::PreferredDisplay() {
    const unsigned count = wxDisplay::GetCount();
    return count > 1 ? count - 1 : 0;
}

HallPlacement HallFrame::Place() {
    const unsigned count = wxDisplay::GetCount();
    // On the only display the operator's window must stay visible.
    const bool available = count > 1 && m_display < count;
    m_placement = available ? HallPlacement::FullScreen : HallPlacement::Window;
    ShowFullScreen(false);
    if (available) {
        const wxRect geometry = wxDisplay(m_display).GetGeometry();
        SetSize(geometry);
        ShowWithoutActivating();
        ShowFullScreen(true);
    } else {
        SetSize(kWindowSize);
        // Over the panes at the start: the operator's clock stands at the end.
        const wxRect desk = GetParent()->GetRect();
        const int x = IsInterfaceRightToLeft() ? desk.x + desk.width - kWindowSize.x : desk.x;
        Move(std::max(0, x), std::max(0, desk.y + desk.height - kWindowSize.y - kAboveEdge));
        ShowWithoutActivating();
    }
    return m_placement;
}

void HallFrame::Replace() {
    Place();
    if (m_onPlaced) m_onPlaced(m_placement);
}

}  // namespace mahdar
