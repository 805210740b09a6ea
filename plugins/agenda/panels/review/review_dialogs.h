// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/review/structure_tree.h"

#include <wx/string.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

class wxWindow;

namespace mahdar::agenda {

/// One line of text; `verb` stands on the button. Nothing if the user went back.
[[nodiscard]] std::optional<std::string> AskForText(wxWindow* parent, const wxString& title,
                                                    const wxString& label, const std::string& initial,
                                                    const wxString& verb);

/// Number and title of an item that the document does not have.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> AskForItem(wxWindow* parent,
                                                                            const std::string& number);

/// The path of the item or sub-item to move to.
[[nodiscard]] std::optional<std::string> AskForPlace(wxWindow* parent, const std::vector<Place>& places,
                                                     const std::string& current);

enum class Leaving { Keep = 1, ThrowAway, Stay };
[[nodiscard]] Leaving AskLeaving(wxWindow* parent, int said);

}  // namespace mahdar::agenda
