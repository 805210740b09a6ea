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
constexpr int kSettleMs = 300;

}  // namespace

HallFrame::HallFrame(wxWindow* parent, std::function<std::optional<unsigned>()> choose)
    : wxFrame(parent, wxID_ANY, _("Hall display"), wxDefaultPosition, kWindowSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_NO_TASKBAR),
      m_panel(new HallPanel(this)),
      m_choose(std::move(choose)) {
    gtk_window_set_focus_on_map(GTK_WINDOW(GetHandle()), FALSE);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_panel, 1, wxEXPAND);
    SetSizer(sizer);
    m_settle.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        wxDisplay::InvalidateCache();
        if (IsShown()) (void)Place();
    });
    // wxEVT_DISPLAY_CHANGED never comes with GTK.
    m_onDisplays = g_signal_connect_swapped(gdk_screen_get_default(), "monitors-changed",
                                            G_CALLBACK(+[](HallFrame* frame) { frame->OnDisplays(); }), this);
}

HallFrame::~HallFrame() { g_signal_handler_disconnect(gdk_screen_get_default(), m_onDisplays); }

void HallFrame::OnDisplays() {
    // The window manager moves windows after us; the last word is ours.
    if (IsShown()) m_settle.StartOnce(kSettleMs);
}

void HallFrame::SetView(const HallView& view) { m_panel->SetView(view); }

HallPlacement HallFrame::Place() {
    // On the only display the operator's window must stay visible.
    const std::optional<unsigned> display = m_choose();
    m_placement = display ? HallPlacement::FullScreen : HallPlacement::Window;
    ShowFullScreen(false);
    if (display) {
        const wxRect geometry = wxDisplay(*display).GetGeometry();
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

}  // namespace mahdar
