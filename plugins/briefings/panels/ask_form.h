// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <wx/arrstr.h>
#include <wx/dialog.h>

#include <functional>

class wxCheckBox;
class wxChoice;
class wxComboBox;
class wxFlexGridSizer;
class wxStaticText;
class wxTextCtrl;

namespace mahdar::briefings {

/// A dialog of labels and fields, one under the other. It stays open until what was typed could be done.
class AskForm final : public wxDialog {
public:
    AskForm(wxWindow* parent, const wxString& title);

    wxTextCtrl* AddText(const wxString& label, const wxString& value, int lines = 1);
    wxChoice* AddChoice(const wxString& label, const wxArrayString& words, int selected);
    /// A field with proposals that takes other words, too.
    wxComboBox* AddProposals(const wxString& label, const wxArrayString& words, const wxString& value);
    /// Ticks in one line.
    void AddLine(const wxString& label, const std::vector<wxCheckBox*>& ticks);
    void AddNote(const wxString& text);

    /// Shows it; `done` says whether it could be done, and tells the user if not. False if it was left.
    bool Ask(const wxString& go, const std::function<bool()>& done);

    /// Without blanks at its ends.
    [[nodiscard]] static wxString Typed(const wxTextCtrl* text);

private:
    void AddLabelled(const wxString& label, wxWindow* control);

    wxFlexGridSizer* m_grid;
};

}  // namespace mahdar::briefings
