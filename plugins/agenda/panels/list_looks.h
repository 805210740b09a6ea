// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxDataViewColumn;
class wxDataViewCtrl;
class wxString;
class wxTextCtrl;

namespace mahdar::agenda {

/// A column of signs alone, whose cells are StateCells without a word. Unlike a column of bitmaps it takes part in the
/// ground of its row; where some rows have no sign, the list needs the style wxDV_VARIABLE_LINE_HEIGHT, or GTK gives
/// the signs no room. The title is there for the screen reader only: it is longer than the column is wide.
wxDataViewColumn* AppendSignColumn(wxDataViewCtrl* list, const wxString& title, unsigned modelColumn, int width);

/// In a right-to-left window GTK sets the second line of a cell to the left; this sets all lines to the start.
void StartAlignLines(wxDataViewColumn* column);

/// Letters of another size than those of the list.
void ScaleWords(wxDataViewColumn* column, double scale);

/// Sets each row to the side on which its own text begins, whatever the direction of the window.
void AlignByText(wxDataViewColumn* column);

/// Rows of one line, equally high in every script.
void UseLowRows(wxDataViewCtrl* list);

/// Room between the frame of a text of several lines and its letters.
void PadText(wxTextCtrl* text);

}  // namespace mahdar::agenda
