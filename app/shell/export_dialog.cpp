// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/export_dialog.h"

#include "app/shell/dialog_parts.h"
#include "app/shell/dialog_place.h"
#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/document/style_file.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/stdpaths.h>

#include <algorithm>

namespace mahdar::shell {
namespace {

constexpr int kSideBySide = static_cast<int>(kLanguages.size());
constexpr int kEachItsOwn = kSideBySide + 1;

wxArrayString PaperNames() {
    wxArrayString names;
    names.Add(_("Report"));
    names.Add(_("Summary record"));
    names.Add(_("Action minutes: decisions only"));
    names.Add(_("What the meeting changed in the draft"));
    names.Add(_("Annotated agenda"));
    return names;
}

wxArrayString LanguageChoices() {
    wxArrayString names;
    for (const Language language : kLanguages) names.Add(OwnName(language));
    names.Add(_("All three side by side in one document"));
    names.Add(_("All three, each in its own file"));
    return names;
}

wxArrayString FormatNames() {
    wxArrayString names;
    names.Add(_("Word document (docx)"));
    names.Add(_("OpenDocument text (odt)"));
    names.Add(_("PDF, as printed"));
    names.Add(_("Web page (html)"));
    names.Add(_("Plain text (txt)"));
    names.Add(_("Akoma Ntoso 3.0 (akn)"));
    return names;
}

class ExportDialog final : public wxDialog {
public:
    ExportDialog(wxWindow* parent, Language language, const StyleChoices& styles, const std::function<void(wxWindow*, const PaperWish&)>& preview,
                 const std::function<void(wxWindow*, const PaperWish&)>& print)
        : wxDialog(parent, wxID_ANY, _("Write the draft minutes")), m_files(styles.files) {
        auto* grid = new wxFlexGridSizer(2, 8, 12);
        grid->AddGrowableCol(1);
        m_paper = Add(grid, _("Document"), PaperNames(), 0);
        m_language = Add(grid, _("Language"), LanguageChoices(), static_cast<int>(language) - 1);
        m_format = Add(grid, _("Format"), FormatNames(), 0);
        m_style = Add(grid, _("Page style"), StyleNames(), styles.chosen ? static_cast<int>(*styles.chosen) + 1 : 0);
        m_problem = NewNote(this, wxString(), 440);
        SetAccessibleRole(m_problem, AccessibleRole::Alert);
        auto* buttons = new wxBoxSizer(wxHORIZONTAL);
        m_preview = AddButton(buttons, _("&Preview"), preview);
        m_print = AddButton(buttons, _("P&rint…"), print);
        buttons->AddStretchSpacer();
        buttons->Add(new wxButton(this, wxID_CANCEL, _("Do not write")), 0, wxLEFT | wxRIGHT, 8);
        m_go = new wxButton(this, wxID_OK, _("Choose a place…"));
        m_go->SetDefault();
        buttons->Add(m_go);
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(grid, 0, wxEXPAND | wxALL, 16);
        column->Add(m_problem, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, 16);
        column->Add(buttons, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, 16);
        column->SetMinSize(480, -1);
        SetSizerAndFit(column);
        for (wxChoice* choice : {m_paper, m_language, m_format})
            choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Judge(); });
        m_style->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
            if (m_style->GetSelection() + 1 == static_cast<int>(m_style->GetCount())) CallAfter([this] { ChooseStyleFile(); });
        });
        Judge();
        PlaceOverCentre(*this, parent);
        m_paper->SetFocus();
    }

    [[nodiscard]] PaperWish Wish() const {
        PaperWish wish;
        wish.kind = static_cast<PaperKind>(m_paper->GetSelection() + 1);
        const int chosen = m_language->GetSelection();
        if (chosen < kSideBySide)
            wish.languages = {kLanguages[static_cast<std::size_t>(chosen)]};
        else
            wish.languages.assign(kLanguages.begin(), kLanguages.end());
        wish.sideBySide = chosen == kSideBySide;
        wish.format = page::kFormats[static_cast<std::size_t>(m_format->GetSelection())];
        const auto style = static_cast<std::size_t>(std::max(0, m_style->GetSelection()));
        if (style > 0 && style <= m_files.size()) wish.style = m_files[style - 1];
        return wish;
    }
    [[nodiscard]] wxString FormatName() const { return m_format->GetStringSelection(); }

private:
    [[nodiscard]] wxArrayString StyleNames() const {
        wxArrayString names;
        names.Add(_("The house's own"));
        for (const std::filesystem::path& file : m_files) names.Add(ToWx(file.stem().string()));
        names.Add(_("From a file…"));
        return names;
    }

    /// A file from elsewhere joins the list and is chosen.
    void ChooseStyleFile() {
        wxFileDialog place(this, _("Choose a page style"), wxStandardPaths::Get().GetDocumentsDir(), wxString(),
                           _("Page styles") + "|*" + wxString(page::kStyleFileEnding) + "|" + _("All files") + "|*",
                           wxFD_OPEN | wxFD_FILE_MUST_EXIST);
        int chosen = 0;
        if (place.ShowModal() == wxID_OK) {
            m_files.emplace_back(FromWx(place.GetPath()));
            m_style->Set(StyleNames());
            chosen = static_cast<int>(m_files.size());
        }
        m_style->SetSelection(chosen);
    }

    wxChoice* Add(wxFlexGridSizer* grid, const wxString& title, const wxArrayString& names, int selection) {
        auto* label = OneLineLabel(new wxStaticText(this, wxID_ANY, title));
        auto* choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
        choice->SetSelection(selection);
        LabelFor(label, choice);
        grid->Add(label, 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(choice, 1, wxEXPAND);
        return choice;
    }

    wxButton* AddButton(wxSizer* row, const wxString& label, const std::function<void(wxWindow*, const PaperWish&)>& act) {
        auto* button = new wxButton(this, wxID_ANY, label);
        // Behind the press: whoever pressed by the accessibility bus would wait until the window it opens is closed.
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { CallAfter([this, act] { act(this, Wish()); }); });
        row->Add(button, 0, wxRIGHT, 8);
        return button;
    }

    /// Says what does not go together, and keeps it from being written.
    void Judge() {
        const PaperWish wish = Wish();
        const bool minutes = wish.kind == PaperKind::Report || wish.kind == PaperKind::Summary || wish.kind == PaperKind::Action;
        wxString problem;
        if (wish.sideBySide && !minutes)
            problem = _("Only the minutes are written side by side. Choose one language, or each in its own file.");
        else if (wish.sideBySide && wish.format == page::Format::Akn)
            problem = _("Akoma Ntoso keeps one language in one document. Choose each in its own file.");
        const bool changed = m_problem->GetLabelText() != problem;
        m_problem->SetLabelText(problem);
        if (changed && !problem.empty()) Announce(m_problem, problem);
        m_go->Enable(problem.empty());
        // On screen and on paper it is one document at a time.
        const bool single = wish.languages.size() == 1 || wish.sideBySide;
        m_preview->Enable(single && (!wish.sideBySide || minutes));
        m_print->Enable(single && (!wish.sideBySide || minutes));
        Layout();
        Fit();
    }

    wxChoice* m_paper = nullptr;
    wxChoice* m_language = nullptr;
    wxChoice* m_format = nullptr;
    wxChoice* m_style = nullptr;
    std::vector<std::filesystem::path> m_files;
    wxStaticText* m_problem = nullptr;
    wxButton* m_preview = nullptr;
    wxButton* m_print = nullptr;
    wxButton* m_go = nullptr;
};

}  // namespace

std::optional<ExportWish> AskExport(wxWindow* parent, Language language, const std::string& proposedName,
                                    const StyleChoices& styles, const std::function<void(wxWindow*, const PaperWish&)>& preview,
                                    const std::function<void(wxWindow*, const PaperWish&)>& print) {
    ExportDialog dialog(parent, language, styles, preview, print);
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    ExportWish wish{dialog.Wish(), {}};
    const wxString extension = ToWx(page::Extension(wish.paper.format));
    const std::string middle = wish.paper.languages.size() == 1 ? "." + std::string(Code(wish.paper.languages.front())) : "";
    wxFileDialog place(parent, _("Write the draft minutes to"), wxStandardPaths::Get().GetDocumentsDir(),
                       ToWx(proposedName + middle + ".") + extension, dialog.FormatName() + "|*." + extension,
                       wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (place.ShowModal() != wxID_OK) return std::nullopt;
    wish.path = FromWx(place.GetPath());
    if (wish.path.extension().empty()) wish.path += "." + FromWx(extension);
    return wish;
}

}  // namespace mahdar::shell
