// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/colours.h"
#include "app/ui/glyphs.h"

#include <string>

#include <wx/dataview.h>

namespace mahdar {

/// A row of the agenda: number and title above; below smaller the state and, in bold, what is missing.
struct TwoLineText {
    std::string number;
    std::string title;
    std::string detail;
    std::string missing;
    bool current = false;
};

/// Markup for a two-line cell. Only sizes and weights, no colours, so that a selected row stays readable.
[[nodiscard]] wxString TwoLineMarkup(const TwoLineText& row);
/// "39" over "of 60" and the like.
[[nodiscard]] wxString TwoLineMarkup(const wxString& strong, const wxString& detail);
[[nodiscard]] wxString EscapeMarkup(const std::string& utf8);

enum class CellWrapping { Ellipsized = 1, Wrapped };

/// Columns for wxDataViewCtrl and wxDataViewListCtrl. Every column needs a title, also those of glyphs: it is what
/// a screen reader calls them.
wxDataViewColumn* AppendTwoLineColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width);
wxDataViewColumn* AppendTextColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width,
                                   CellWrapping wrapping = CellWrapping::Ellipsized);
wxDataViewColumn* AppendIconTextColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width);
wxDataViewColumn* AppendGlyphColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width);

/// A state for an icon-and-text column, and a sign for a glyph column. Icons keep their colour in a selected row.
[[nodiscard]] wxVariant StateCell(GlyphName glyph, Ink ink, const wxString& word);
[[nodiscard]] wxVariant GlyphCell(GlyphName glyph, Ink ink);

/// Breaks the cell's text at the width of its column, whatever width the user gives it. The list needs the style
/// wxDV_VARIABLE_LINE_HEIGHT. firstWidth is used until the list is shown.
void WrapColumn(wxDataViewColumn* column, int firstWidth);

/// Keys typed in the list must reach the program's shortcuts, not GTK's search box. Also gives rows their height.
void PrepareList(wxDataViewCtrl* list, const wxString& accessibleName);

}  // namespace mahdar
