// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <wx/arrstr.h>
#include <wx/dialog.h>

class wxButton;
class wxChoice;
class wxComboBox;
class wxFlexGridSizer;
class wxStaticText;
class wxTextCtrl;

namespace mahdar::agenda {

/// A dialog of labels and fields, one under the other, that says under them why it cannot be done yet.
class Form : public wxDialog {
public:
    Form(wxWindow* parent, const wxString& title);

    wxTextCtrl* AddText(const wxString& label, const wxString& value);
    wxChoice* AddChoice(const wxString& label, const wxArrayString& words, int selected);
    /// A field with proposals that takes other words, too.
    wxComboBox* AddProposals(const wxString& label, const wxArrayString& words, const wxString& value);
    wxStaticText* AddNote(const wxString& text);
    /// Verbs on both buttons; closes the form.
    void Finish(const wxString& go, const wxString& leave, const wxWindow* pane);
    void SetReady(bool ready);
    /// Shows a sentence in the place for complaints; empty clears it.
    void Complain(const wxString& sentence);

    /// Typed text without blanks at its ends.
    [[nodiscard]] static wxString Typed(const wxTextCtrl* text);

private:
    void AddLabelled(const wxString& label, wxWindow* control);

    wxFlexGridSizer* m_grid;
    wxStaticText* m_complaint = nullptr;
    wxButton* m_go = nullptr;
};

}  // namespace mahdar::agenda
