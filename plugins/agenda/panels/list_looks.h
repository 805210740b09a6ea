// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxDataViewColumn;
class wxDataViewCtrl;
class wxTextCtrl;

namespace mahdar::agenda {

/// Keeps the title for the screen reader and shows nothing: the column is narrower than the word.
void HideTitle(wxDataViewColumn* column);

/// In a right-to-left window GTK sets the second line of a cell to the left; this sets all lines to the start.
void StartAlignLines(wxDataViewColumn* column);

/// Rows of one line, equally high in every script.
void UseLowRows(wxDataViewCtrl* list);

/// Room between the frame of a text of several lines and its letters.
void PadText(wxTextCtrl* text);

}  // namespace mahdar::agenda
