// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>

class wxStaticText;
class wxString;
class wxWindow;

namespace mahdar {

enum class AccessibleRole { Timer = 1, Panel, Section, List, Status, Alert, Label, Heading, Image };

/// What a screen reader says. wxWindow::SetName() does not reach it. The words are in the interface's language.
/// Scrolled and composite controls pass the words on to the part that takes the focus.
void SetAccessibleName(wxWindow* window, const wxString& name);
void SetAccessibleDescription(wxWindow* window, const wxString& description);
void SetAccessibleRole(wxWindow* window, AccessibleRole role);
[[nodiscard]] std::string AccessibleNameOf(wxWindow* window);
[[nodiscard]] std::string AccessibleDescriptionOf(wxWindow* window);

/// Makes the label the name of the control (relation "labelled by") and its mnemonic lead there.
void LabelFor(wxStaticText* label, wxWindow* control);

/// Speaks without moving the focus: the window (a clock, a preview, a hidden live label) takes the text as its
/// name and tells the screen reader at once. Use sparingly.
void Announce(wxWindow* window, const wxString& text);

}  // namespace mahdar
