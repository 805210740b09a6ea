// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/clock_panel.h"

#include "app/ui/accessibility.h"
#include "app/ui/clock_drawing.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

namespace mahdar {

ClockPanel::ClockPanel(wxWindow* parent) : DrawnPanel(parent, wxSize(370, 119)) {
    SetAccessibleRole(this, AccessibleRole::Timer);
    Name();
}

void ClockPanel::Show(const ClockView& view) {
    if (view == m_view) return;
    const bool stateChanged = view.state != m_view.state;
    m_view = view;
    stateChanged ? Speak() : Name();
    Refresh(false);
}

void ClockPanel::SetSpeaker(const std::string& name) {
    if (name == m_speaker) return;
    m_speaker = name;
    Name();
}

void ClockPanel::Speak() { Announce(this, ToWx(ClockSpoken(m_view, m_speaker, CurrentLanguage()))); }

void ClockPanel::Name() { SetAccessibleName(this, ToWx(ClockSpoken(m_view, m_speaker, CurrentLanguage()))); }

void ClockPanel::Draw(cairo_t* cr, const Box& box) { DrawClock(cr, box, m_view, CurrentLanguage()); }

}  // namespace mahdar
