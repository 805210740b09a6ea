// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/drawn_panel.h"

#include <cairo.h>
#include <wx/dcclient.h>

namespace mahdar {

DrawnPanel::DrawnPanel(wxWindow* parent, const wxSize& bestSize) : m_bestSize(bestSize) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE | wxBORDER_NONE);
    SetLayoutDirection(wxLayout_LeftToRight);
    SetMinSize(bestSize);
    Bind(wxEVT_PAINT, &DrawnPanel::OnPaint, this);
}

void DrawnPanel::OnPaint(wxPaintEvent&) {
    wxPaintDC dc(this);
    auto* cr = static_cast<cairo_t*>(dc.GetImpl()->GetCairoContext());
    if (!cr) return;
    const wxSize size = GetClientSize();
    // Scaling into nothing leaves cairo without an inverse, and the parent unpainted.
    if (size.x < 2 || size.y < 2) return;
    cairo_save(cr);
    Draw(cr, {0, 0, static_cast<double>(size.x), static_cast<double>(size.y)});
    cairo_restore(cr);
}

}  // namespace mahdar
