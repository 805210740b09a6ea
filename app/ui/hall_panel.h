// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/drawn_panel.h"
#include "app/ui/hall_view.h"

namespace mahdar {

/// The delegates' screen as a panel: 320 pixels wide as a preview, or as large as its parent.
class HallPanel final : public DrawnPanel {
public:
    explicit HallPanel(wxWindow* parent);

    /// Repaints only if something changed.
    void SetView(const HallView& view);

protected:
    void Draw(cairo_t* cr, const Box& box) override;

private:
    HallView m_view;
};

}  // namespace mahdar
