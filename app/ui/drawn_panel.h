// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/text_drawing.h"

#include <wx/panel.h>

namespace mahdar {

/// A panel that draws itself with Cairo. It is always left-to-right for wx: in a right-to-left window glyphs would
/// come out as in a mirror. The drawing decides about direction itself.
class DrawnPanel : public wxPanel {
public:
    DrawnPanel(wxWindow* parent, const wxSize& bestSize);

    [[nodiscard]] bool AcceptsFocus() const override { return false; }

protected:
    virtual void Draw(cairo_t* cr, const Box& box) = 0;
    [[nodiscard]] wxSize DoGetBestClientSize() const override { return m_bestSize; }

private:
    void OnPaint(wxPaintEvent& event);

    wxSize m_bestSize;
};

}  // namespace mahdar
