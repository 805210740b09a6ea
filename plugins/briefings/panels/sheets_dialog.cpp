// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/sheets_dialog.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/document/writer.h"
#include "core/io/atomic_file.h"
#include "core/plugin/desk.h"
#include "core/plugin/host.h"
#include "plugins/briefings/panels/side_window.h"
#include "plugins/briefings/sheet/sheet_batch.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/filepicker.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/progdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/stdpaths.h>
#include <wx/utils.h>

#include <array>

namespace mahdar::briefings {

namespace {

namespace fs = std::filesystem;

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr std::array kFormats{page::Format::Pdf, page::Format::Docx, page::Format::Odt, page::Format::Html};

struct Wish {
    std::vector<SheetJob> jobs;
    std::vector<Language> languages;
    page::Format format = page::Format::Pdf;
    fs::path folder;
};

class SheetsDialog final : public wxDialog {
public:
    SheetsDialog(wxWindow* parent, const Session& session);
    [[nodiscard]] Wish Wanted(const Session& session) const;

private:
    void Count();

    const Session& m_session;
    wxChoice* m_what;
    wxChoice* m_format;
    std::array<wxCheckBox*, kLanguages.size()> m_languages{};
    wxDirPickerCtrl* m_folder;
    wxStaticText* m_count;
    wxButton* m_go;
};

SheetsDialog::SheetsDialog(wxWindow* parent, const Session& session)
    : wxDialog(parent, wxID_ANY, _("Sheets for everybody"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_session(session) {
    auto* grid = new wxFlexGridSizer(2, kGap, kGap);
    grid->AddGrowableCol(1, 1);
    const auto add = [&](const wxString& label, wxWindow* control) {
        auto* words = new wxStaticText(this, wxID_ANY, label);
        LabelFor(words, control);
        grid->Add(OneLineLabel(words), 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(control, 1, wxEXPAND);
    };
    m_what = new wxChoice(this, wxID_ANY);
    m_what->Append(_("Sheets of all institutions and items"));
    m_what->Append(_("Letters inviting institutions to report"));
    m_what->SetSelection(0);
    add(_("&Papers:"), m_what);
    m_format = new wxChoice(this, wxID_ANY);
    for (const char* name : {"PDF", "Word (DOCX)", "OpenDocument (ODT)", "HTML"}) m_format->Append(name);
    m_format->SetSelection(0);
    add(_("&Kind of file:"), m_format);
    m_folder = new wxDirPickerCtrl(this, wxID_ANY, wxStandardPaths::Get().GetDocumentsDir(),
                                   _("Folder for the sheets"));
    add(_("&Folder:"), m_folder);
    auto* tongues = new wxBoxSizer(wxHORIZONTAL);
    const std::array<wxString, kLanguages.size()> names{_("&Arabic"), _("&English"), _("F&rench")};
    const std::vector<Language>& kept = session.TheMeeting().languages;
    for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        m_languages[i] = new wxCheckBox(this, wxID_ANY, names[i]);
        m_languages[i]->SetValue(std::find(kept.begin(), kept.end(), kLanguages[i]) != kept.end() ||
                                 (kept.empty() && kLanguages[i] == session.TheMeeting().workingLanguage));
        m_languages[i]->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { Count(); });
        tongues->Add(m_languages[i], 0, wxRIGHT, kMargin);
    }
    grid->Add(OneLineLabel(new wxStaticText(this, wxID_ANY, _("Languages:"))), 0, wxALIGN_CENTRE_VERTICAL);
    grid->Add(tongues, 1, wxEXPAND);
    m_what->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Count(); });
    m_count = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    m_go = new wxButton(this, wxID_OK, _("&Make them"));
    m_go->SetDefault();
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(m_count, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    buttons->Add(new wxButton(this, wxID_CANCEL, _("&Leave it")), 0, wxRIGHT, kGap);
    buttons->Add(m_go, 0);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(grid, 1, wxEXPAND | wxALL, kMargin);
    column->Add(buttons, 0, wxEXPAND | wxALL, kMargin);
    SetSizer(column);
    Count();
    column->SetSizeHints(this);
    SetSize(std::max(560, GetSize().x), -1);
    CentreOnParent();
    // What is asked for stands ready: Enter makes it, and would open the list of the first choice.
    m_go->SetFocus();
}

Wish SheetsDialog::Wanted(const Session& session) const {
    Wish wish;
    wish.jobs = m_what->GetSelection() == 0 ? AllSheets(session) : AllLetters(session);
    for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        if (m_languages[i]->GetValue()) wish.languages.push_back(kLanguages[i]);
    }
    wish.format = kFormats[static_cast<std::size_t>(m_format->GetSelection())];
    wish.folder = FromWx(m_folder->GetPath());
    return wish;
}

void SheetsDialog::Count() {
    const Wish wish = Wanted(m_session);
    const auto files = static_cast<int>(wish.jobs.size() * wish.languages.size());
    // TRANSLATORS: how many files will be written
    m_count->SetLabelText(wxString::Format(wxPLURAL("%d file", "%d files", files), files));
    m_go->Enable(files > 0);
}

/// True unless the user stopped it.
bool Make(wxWindow* parent, Desk& desk, const Wish& wish) {
    const auto total = static_cast<int>(wish.jobs.size() * wish.languages.size());
    wxProgressDialog progress(_("Sheets for everybody"), wxString(), total, parent,
                              wxPD_APP_MODAL | wxPD_CAN_ABORT | wxPD_AUTO_HIDE);
    fs::create_directories(wish.folder);
    int done = 0;
    for (const SheetJob& job : wish.jobs) {
        for (const Language language : wish.languages) {
            const std::string name = job.stem + '.' + std::string(Code(language)) + '.' +
                                     std::string(page::Extension(wish.format));
            if (!progress.Update(done, ToWx(name))) return false;
            const ComposeRequest request{language, {{job.option, job.value}}, desk.TheClock().Now()};
            WriteFile(
                wish.folder / name,
                page::Write(desk.TheHost().Composer("briefing").Compose(desk.State(), request), wish.format));
            ++done;
        }
    }
    progress.Update(total);
    return true;
}

}  // namespace

void MakeAllSheets(wxWindow* pane, Desk& desk) {
    wxWindow* frame = wxGetTopLevelParent(pane);
    SheetsDialog dialog(frame, desk.State());
    if (dialog.ShowModal() != wxID_OK) return;
    const Wish wish = dialog.Wanted(desk.State());
    try {
        if (Make(frame, desk, wish)) wxLaunchDefaultApplication(ToWx(wish.folder.string()));
    } catch (const Error& error) {
        wxMessageBox(Translated(error.MessageId(), error.Arguments()), _("Sheets for everybody"),
                     wxOK | wxICON_ERROR, frame);
    } catch (const fs::filesystem_error& error) {
        wxMessageBox(Filled(_("Cannot make the folder \"%1\". Choose another one."), {wish.folder.string()}),
                     _("Sheets for everybody"), wxOK | wxICON_ERROR, frame);
    }
}

}  // namespace mahdar::briefings
