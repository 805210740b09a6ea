// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/state_line.h"

#include <optional>
#include <vector>

#include <wx/panel.h>

class wxBoxSizer;
class wxStaticText;

namespace mahdar {

enum class StripOrder { StateFirst = 1, LabelFirst };

/// One cell of the strip: a state and a small line above or below it.
struct StripCell {
    GlyphName glyph = GlyphName::Ring;
    Ink ink = Ink::Text;
    wxString state;
    wxString label;
};

/// The strip under the menu bar: meeting, cells (sitting, predicted end, recorded), wall clock. Meant to be fed once
/// a second; only changed texts are touched.
class InfoStrip final : public wxPanel {
public:
    explicit InfoStrip(wxWindow* parent);

    void SetMeeting(const wxString& title, const wxString& detail);
    /// Returns the number of the cell for SetCell.
    std::size_t AddCell(StripOrder order);
    void SetCell(std::size_t number, const StripCell& cell);
    void SetWallClock(const wxString& time);

private:
    struct Cell {
        StateLine* state;
        wxStaticText* label;
    };

    wxStaticText* m_title;
    wxStaticText* m_detail;
    wxStaticText* m_wallClock;
    wxBoxSizer* m_cellsSizer;
    std::vector<Cell> m_cells;
};

}  // namespace mahdar
