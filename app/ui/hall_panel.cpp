// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/hall_panel.h"

#include "app/ui/accessibility.h"
#include "app/ui/hall_drawing.h"
#include "app/ui/wx_strings.h"

namespace mahdar {

HallPanel::HallPanel(wxWindow* parent) : DrawnPanel(parent, wxSize(320, 180)) {
    SetAccessibleRole(this, AccessibleRole::Panel);
}

void HallPanel::SetView(const HallView& view) {
    if (view == m_view) return;
    m_view = view;
    SetAccessibleName(this, ToWx(HallSpoken(view)));
    Refresh(false);
}

void HallPanel::Draw(cairo_t* cr, const Box& box) { DrawHall(cr, box, m_view); }

}  // namespace mahdar
