// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/export_dialog.h"

#include "app/shell/dialog_place.h"
#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/stdpaths.h>

namespace mahdar::shell {
namespace {

constexpr page::Format kFormats[] = {page::Format::Docx, page::Format::Odt, page::Format::Pdf, page::Format::Html,
                                     page::Format::Txt};

wxArrayString FormatNames() {
    wxArrayString names;
    names.Add(_("Word document (docx)"));
    names.Add(_("OpenDocument text (odt)"));
    names.Add(_("PDF, as printed"));
    names.Add(_("Web page (html)"));
    names.Add(_("Plain text (txt)"));
    return names;
}

wxArrayString LanguageNames() {
    wxArrayString names;
    names.Add(wxString::FromUTF8("العربية"));
    names.Add("English");
    names.Add(wxString::FromUTF8("Français"));
    return names;
}

wxChoice* AddChoice(wxDialog& dialog, wxFlexGridSizer* grid, const wxString& title, const wxArrayString& names, int selection) {
    auto* label = OneLineLabel(new wxStaticText(&dialog, wxID_ANY, title));
    auto* choice = new wxChoice(&dialog, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
    choice->SetSelection(selection);
    LabelFor(label, choice);
    grid->Add(label, 0, wxALIGN_CENTRE_VERTICAL);
    grid->Add(choice, 1, wxEXPAND);
    return choice;
}

}  // namespace

std::optional<ExportWish> AskExport(wxWindow* parent, Language language, const std::string& proposedName) {
    wxDialog dialog(parent, wxID_ANY, _("Write the draft minutes"));
    auto* grid = new wxFlexGridSizer(2, 8, 12);
    grid->AddGrowableCol(1);
    wxChoice* languages = AddChoice(dialog, grid, _("Language"), LanguageNames(), static_cast<int>(language) - 1);
    wxChoice* formats = AddChoice(dialog, grid, _("Format"), FormatNames(), 0);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->AddStretchSpacer();
    buttons->Add(new wxButton(&dialog, wxID_CANCEL, _("Do not write")), 0, wxRIGHT, 8);
    auto* go = new wxButton(&dialog, wxID_OK, _("Choose a place…"));
    go->SetDefault();
    buttons->Add(go);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(grid, 0, wxEXPAND | wxALL, 16);
    column->Add(buttons, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, 16);
    column->SetMinSize(420, -1);
    dialog.SetSizerAndFit(column);
    PlaceOverCentre(dialog, parent);
    go->SetFocus();
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    ExportWish wish;
    wish.language = static_cast<Language>(languages->GetSelection() + 1);
    wish.format = kFormats[formats->GetSelection()];
    const wxString extension = ToWx(page::Extension(wish.format));
    const wxString name = ToWx(proposedName + "." + std::string(Code(wish.language)) + ".") + extension;
    wxFileDialog place(parent, _("Write the draft minutes to"), wxStandardPaths::Get().GetDocumentsDir(), name,
                       formats->GetStringSelection() + "|*." + extension, wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (place.ShowModal() != wxID_OK) return std::nullopt;
    wish.path = FromWx(place.GetPath());
    if (wish.path.extension().empty()) wish.path += "." + FromWx(extension);
    return wish;
}

}  // namespace mahdar::shell
