// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/review_dialogs.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/review/review_words.h"

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/listbox.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/translation.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

constexpr int kMargin = 12;
constexpr int kTextWidth = 420;

/// A dialog with its fields above and "go back / do it" below.
class FieldDialog final : public wxDialog {
public:
    FieldDialog(wxWindow* parent, const wxString& title)
        : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
                   wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
          m_column(new wxBoxSizer(wxVERTICAL)) {}

    wxTextCtrl* AddText(const wxString& label, const std::string& initial) {
        auto* name = OneLineLabel(new wxStaticText(this, wxID_ANY, label));
        auto* text = new wxTextCtrl(this, wxID_ANY, ToWx(initial), wxDefaultPosition, wxSize(kTextWidth, -1));
        LabelFor(name, text);
        m_column->Add(name, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin);
        m_column->Add(text, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin / 2);
        return text;
    }
    void Add(wxWindow* window) { m_column->Add(window, 1, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin); }

    bool Ask(const wxString& verb) {
        auto* buttons = new wxBoxSizer(wxHORIZONTAL);
        buttons->AddStretchSpacer();
        buttons->Add(new wxButton(this, wxID_CANCEL, _("Go back")), 0, wxRIGHT, 8);
        auto* go = new wxButton(this, wxID_OK, verb);
        go->SetDefault();
        buttons->Add(go);
        m_column->Add(buttons, 0, wxEXPAND | wxALL, kMargin);
        SetSizerAndFit(m_column);
        CentreOnParent();
        return ShowModal() == wxID_OK;
    }

private:
    wxBoxSizer* m_column;
};

}  // namespace

std::optional<std::string> AskForText(wxWindow* parent, const wxString& title, const wxString& label,
                                      const std::string& initial, const wxString& verb) {
    FieldDialog dialog(parent, title);
    wxTextCtrl* text = dialog.AddText(label, initial);
    text->SelectAll();
    text->SetFocus();
    if (!dialog.Ask(verb)) return std::nullopt;
    return FromWx(text->GetValue());
}

std::optional<std::pair<std::string, std::string>> AskForItem(wxWindow* parent, const std::string& number) {
    FieldDialog dialog(parent, _("Add an item"));
    wxTextCtrl* numberText = dialog.AddText(_("Number"), number);
    wxTextCtrl* titleText = dialog.AddText(_("Title"), {});
    numberText->SelectAll();
    numberText->SetFocus();
    if (!dialog.Ask(_("Add the item"))) return std::nullopt;
    return std::pair(FromWx(numberText->GetValue()), FromWx(titleText->GetValue()));
}

std::optional<std::string> AskForPlace(wxWindow* parent, const std::vector<Place>& places,
                                       const std::string& current) {
    FieldDialog dialog(parent, _("Move to"));
    auto* list = new wxListBox(&dialog, wxID_ANY, wxDefaultPosition, wxSize(kTextWidth, 260));
    SetAccessibleName(list, _("Items and sub-items"));
    for (const Place& place : places) {
        const bool sub = place.path.find('/') != std::string::npos;
        list->Append((sub ? ToWx("      ") : wxString()) + Ltr(ToWx(place.path)) + "  " +
                     (place.title.empty() ? _("(without a title)") : Directed(place.title)));
    }
    const auto here =
        std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.path == current; });
    if (here != places.end()) list->SetSelection(static_cast<int>(here - places.begin()));
    list->Bind(wxEVT_LISTBOX_DCLICK, [&dialog](wxCommandEvent&) { dialog.EndModal(wxID_OK); });
    dialog.Add(list);
    list->SetFocus();
    if (!dialog.Ask(_("Move there")) || list->GetSelection() == wxNOT_FOUND) return std::nullopt;
    return places[static_cast<std::size_t>(list->GetSelection())].path;
}

Leaving AskLeaving(wxWindow* parent, int said) {
    wxMessageDialog question(parent,
                             Filled(wxPLURAL("%1 thing you said of this document is not in a session yet.",
                                             "%1 things you said of this document are not in a session yet.",
                                             static_cast<unsigned>(said)),
                                    {Number(said)}),
                             _("Mahdar"), wxYES_NO | wxCANCEL | wxICON_QUESTION);
    question.SetExtendedMessage(
        _("A review kept for later goes on when you import the same document again."));
    question.SetYesNoCancelLabels(_("Keep for later"), _("Throw it away"), _("Go on reviewing"));
    const int answer = question.ShowModal();
    return answer == wxID_YES ? Leaving::Keep : answer == wxID_NO ? Leaving::ThrowAway : Leaving::Stay;
}

}  // namespace mahdar::agenda
