// SPDX-License-Identifier: LGPL-2.1-or-later
// What the windows of the record have in common.
#pragma once

#include "app/ui/colours.h"
#include "app/ui/glyphs.h"
#include "app/ui/paragraph_view.h"
#include "core/session/words.h"
#include "core/text/difference.h"

#include <string>
#include <vector>

#include <wx/toplevel.h>

class wxKeyEvent;

namespace mahdar {

class Desk;

/// Puts a window over the panes at the start and in the centre: the clock and whoever speaks stay in sight.
/// `pane` is a pane in the centre.
void PlaceOverCentre(wxTopLevelWindow& window, const wxWindow* pane);

/// Lets a window take the whole place of these panes, for work that needs neither agenda nor minutes beside
/// it.
void PlaceOverPanes(wxTopLevelWindow& window, const wxWindow* pane);

/// "Ctrl+Shift+F12", as commands write their keys; empty for a key that no command has.
[[nodiscard]] std::string ChordOf(const wxKeyEvent& event);

/// Runs the command of the floor or of the program that has this key, as the main window would. False if none
/// has.
bool RunSharedKey(Desk& desk, const std::string& chord);

[[nodiscard]] wxString LanguageName(Language language);

[[nodiscard]] StateLook LookOf(Adoption state);
[[nodiscard]] StateLook LookOf(ProposalState state);

/// A text with its changes and brackets marked.
struct MarkedText {
    std::string text;
    std::vector<TextMark> marks;
};
[[nodiscard]] MarkedText MarkedOf(const std::vector<TextPiece>& pieces);

}  // namespace mahdar
