// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/start_screen.h"

#include "app/shell/big_button.h"
#include "app/shell/key_map.h"
#include "app/shell/preferences.h"
#include "app/shell/recent_list.h"
#include "app/shell/recovery_notice.h"
#include "app/shell/shell.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <wx/dataview.h>
#include <wx/intl.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar::shell {
namespace {

constexpr int kMargin = 28;
constexpr int kBeginWidth = 420;

wxStaticText* Heading(wxWindow* parent, const wxString& text) {
    auto* heading = OneLineLabel(new wxStaticText(parent, wxID_ANY, text));
    heading->SetFont(UiFont(FontRole::Heading, FontWeight::Bold));
    SetAccessibleRole(heading, AccessibleRole::Heading);
    return heading;
}

/// A sheet with a fine line round it; returns the inner panel, whose parent goes into the sizer.
wxPanel* Paper(wxWindow* parent) {
    auto* line = new wxPanel(parent);
    line->SetBackgroundColour(Colour(Ground::Line));
    auto* paper = new wxPanel(line);
    paper->SetBackgroundColour(Colour(Ground::Paper));
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(paper, 1, wxEXPAND | wxALL, 1);
    line->SetSizer(sizer);
    return paper;
}

}  // namespace

StartScreen::StartScreen(wxWindow* parent, Shell& shell) : wxPanel(parent), m_shell(shell) {
    SetBackgroundColour(Colour(Ground::Window));
    auto* column = new wxBoxSizer(wxVERTICAL);
    AddNotice(column);
    auto* side = new wxBoxSizer(wxVERTICAL);
    side->Add(Recent(), 1, wxEXPAND | wxBOTTOM, 16);
    auto* below = new wxBoxSizer(wxHORIZONTAL);
    below->Add(FirstHour(), 5, wxEXPAND | wxRIGHT, 24);
    below->Add(Languages(), 2, wxEXPAND);
    side->Add(below, 0, wxEXPAND);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(Begin(), 0, wxEXPAND | wxRIGHT, 24);
    row->Add(side, 1, wxEXPAND);
    column->Add(row, 1, wxEXPAND | wxALL, kMargin);
    SetSizer(column);
    // The buttons name these keys in every language, while a mnemonic is a letter of the button's own words.
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        const std::string key = KeyName(event);
        const auto act = key == "Alt+S"    ? &Shell::OpenSample
                         : key == "Alt+I"  ? &Shell::AskImport
                         : key == "Ctrl+V" ? &Shell::PasteAgenda
                                           : nullptr;
        if (act == nullptr) return event.Skip();
        m_shell.CallLater([&shell = m_shell, act] { (shell.*act)(); });
    });
}

void StartScreen::AddNotice(wxBoxSizer* column) {
    const auto found = FindInterrupted(m_shell.ThePreferences().LastOpen(), m_shell.RefugeFolder(), CurrentLanguage());
    if (!found) return;
    m_notice = new RecoveryNotice(
        this, *found, [this, path = found->path] { m_shell.CallLater([&shell = m_shell, path] { shell.OpenFile(path); }); },
        [this] {
            m_notice->Hide();
            Layout();
            m_first->SetFocus();
        });
    column->Add(m_notice, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin);
}

wxSizer* StartScreen::Begin() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(Heading(this, _("Begin")), 0, wxEXPAND | wxBOTTOM, 10);
    const auto add = [&](GlyphName glyph, const wxString& title, const wxString& sentence, const wxString& keys, auto act) {
        auto* button = new BigButton(this, glyph, title, sentence, keys);
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { m_shell.CallLater([&shell = m_shell, act] { (shell.*act)(); }); });
        column->Add(button, 0, wxEXPAND | wxBOTTOM, 12);
        if (m_first == nullptr) m_first = button;
    };
    add(GlyphName::Play, _("Open the &sample meeting"), _("A small meeting to try every key on. Nothing you do there counts."), "Alt+S",
        &Shell::OpenSample);
    add(GlyphName::Document, _("&Import an annotated agenda…"), _("Word, PDF or text; it may be pasted or dropped here."),
        "Alt+I", &Shell::AskImport);
    add(GlyphName::Plus, _("New meeting…"), _("An empty agenda with the register of institutions."), "Ctrl+N", &Shell::AskNew);
    add(GlyphName::Folder, _("Open a session…"), _("A .mahdar file from this computer or a memory stick."), "Ctrl+O", &Shell::AskOpen);
    column->SetMinSize(kBeginWidth, -1);
    return column;
}

wxSizer* StartScreen::Recent() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(Heading(this, _("Recent sessions")), 0, wxEXPAND | wxBOTTOM, 10);
    const auto sessions = m_shell.ThePreferences().Recent();
    if (sessions.empty()) {
        wxPanel* paper = Paper(this);
        auto* sentence = new wxStaticText(paper, wxID_ANY, _("No session yet. Open the sample meeting or import an agenda."));
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(WrapLabel(sentence, 200), 0, wxEXPAND | wxALL, 16);
        paper->SetSizer(sizer);
        column->Add(paper->GetParent(), 1, wxEXPAND);
        return column;
    }
    column->Add(MakeRecentList(this, sessions,
                               [this](const std::filesystem::path& path) {
                                   m_shell.CallLater([&shell = m_shell, path] { shell.OpenFile(path); });
                               }),
                1, wxEXPAND);
    return column;
}

wxSizer* StartScreen::FirstHour() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(Heading(this, _("First hour")), 0, wxEXPAND | wxBOTTOM, 10);
    wxPanel* paper = Paper(this);
    auto* grid = new wxFlexGridSizer(2, 8, 20);
    grid->AddGrowableCol(1);
    const std::pair<wxString, wxString> steps[] = {
        {_("1  Import the agenda"), _("from the text you were sent")},
        {_("2  Check what is doubtful"), _("the lines that stay marked for review")},
        {_("3  Print the briefing sheets"), _("one per institution, and one per item for the chair")},
        {_("4  Open the sitting"), _("items, speakers and clocks on one key each")},
        {_("5  Make the draft minutes"), _("in Arabic, English and French, one command")}};
    for (const auto& [step, how] : steps) {
        auto* name = OneLineLabel(new wxStaticText(paper, wxID_ANY, step));
        name->SetFont(UiFont(FontRole::Body, FontWeight::Bold));
        grid->Add(name, 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(EllipsizeLabel(new wxStaticText(paper, wxID_ANY, how)), 1, wxEXPAND);
    }
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(grid, 1, wxEXPAND | wxALL, 12);
    paper->SetSizer(padded);
    column->Add(paper->GetParent(), 1, wxEXPAND);
    return column;
}

void StartScreen::AddLanguage(wxBoxSizer* box, wxWindow* parent, Language language, const wxString& name, long style) {
    auto* button = new wxRadioButton(parent, wxID_ANY, name, wxDefaultPosition, wxDefaultSize, style);
    button->SetValue(language == CurrentLanguage());
    button->Bind(wxEVT_RADIOBUTTON, [this, language](wxCommandEvent&) {
        m_shell.CallLater([&shell = m_shell, language] { shell.SetLanguage(language); });
    });
    box->Add(button, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 12);
}

wxSizer* StartScreen::Languages() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(Heading(this, _("Language of the program")), 0, wxEXPAND | wxBOTTOM, 10);
    wxPanel* paper = Paper(this);
    auto* box = new wxBoxSizer(wxVERTICAL);
    AddLanguage(box, paper, Language::Arabic, wxString::FromUTF8("العربية"), wxRB_GROUP);
    AddLanguage(box, paper, Language::English, "English", 0);
    AddLanguage(box, paper, Language::French, wxString::FromUTF8("Français"), 0);
    auto* note = new wxStaticText(paper, wxID_ANY, _("Minutes can be kept in all three, whatever you choose here."));
    note->SetFont(UiFont(FontRole::Secondary));
    note->SetForegroundColour(Colour(Ink::Secondary));
    box->Add(WrapLabel(note, 180), 0, wxEXPAND | wxALL, 12);
    paper->SetSizer(box);
    column->Add(paper->GetParent(), 1, wxEXPAND);
    return column;
}

void StartScreen::FocusFirst() {
    if (m_notice != nullptr) return m_notice->FocusFirst();
    if (m_first != nullptr) m_first->SetFocus();
}

}  // namespace mahdar::shell
