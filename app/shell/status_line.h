// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/state_line.h"

#include <optional>
#include <vector>

#include <wx/sizer.h>
#include <wx/statusbr.h>

namespace mahdar::shell {

struct StatusText {
    std::optional<GlyphName> glyph;
    Ink ink = Ink::Text;
    wxString text;  ///< empty: the place is not shown
};

/// The frame's status bar, its fields made of labels: a bare status bar shows no glyphs and is not read out.
class StatusLine final : public wxStatusBar {
public:
    explicit StatusLine(wxWindow* parent);

    /// Fields at the reading start, then fields at the end. Touches only what changed.
    void Show(const std::vector<StatusText>& start, const std::vector<StatusText>& end);

    using wxStatusBar::Show;

private:
    struct Field {
        StateLine* state;
        wxStaticText* plain;
        wxWindow* rule;
        wxString shown;
    };
    void Fit(std::vector<Field>& fields, wxSizer* sizer, std::size_t count);
    [[nodiscard]] bool Fill(Field& field, const StatusText& text);

    wxBoxSizer* m_startSizer;
    wxBoxSizer* m_endSizer;
    std::vector<Field> m_start;
    std::vector<Field> m_end;
};

}  // namespace mahdar::shell
