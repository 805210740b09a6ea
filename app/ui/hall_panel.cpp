// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/hall_panel.h"

#include "app/ui/accessibility.h"
#include "app/ui/clock_drawing.h"
#include "app/ui/hall_canvas.h"
#include "app/ui/hall_drawing.h"
#include "app/ui/wx_strings.h"

#include <cairo.h>

namespace mahdar {
namespace {

constexpr double kNarrowest = 4.0 / 3;
constexpr double kWide = 16.0 / 9;

}  // namespace

HallPanel::HallPanel(wxWindow* parent) : DrawnPanel(parent, wxSize(320, 180)) {
    SetAccessibleRole(this, AccessibleRole::Panel);
}

void HallPanel::SetView(const HallView& view) {
    if (view == m_view) return;
    m_view = view;
    SetAccessibleName(this, ToWx(HallSpoken(view)));
    Refresh(false);
}

void HallPanel::Draw(cairo_t* cr, const Box& box) {
    // The drawing is laid out for wide screens: on a narrow one it stands in the middle, as wide as there is room.
    Box wide = box;
    if (box.width < box.height * kNarrowest) {
        wide.height = box.width / kWide;
        wide.y = (box.height - wide.height) / 2;
        SetSource(cr, kHallGround);
        cairo_paint(cr);
    }
    DrawHall(cr, wide, m_view);
}

}  // namespace mahdar
