// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/paper_dialog.h"

#include "app/ui/wx_strings.h"
#include "core/plugin/desk.h"
#include "plugins/briefings/board/command_words.h"
#include "plugins/briefings/panels/ask_form.h"
#include "plugins/briefings/panels/board_words.h"
#include "plugins/briefings/panels/side_window.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/intl.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <array>

namespace mahdar::briefings {

namespace {

constexpr std::array kStates{DocumentState::Expected, DocumentState::Late, DocumentState::Received,
                             DocumentState::Published};
constexpr std::array<const char*, kStates.size()> kVerbs{"expect", "late", "receive", "publish"};

/// Everything about one document, of those of a turn.
class PaperDialog {
public:
    PaperDialog(wxWindow* parent, Desk& desk, const BoardRow& row);
    void Ask();

private:
    void Show();
    [[nodiscard]] MeetingDocument Chosen() const;
    /// The line of the command that makes the document what the fields say.
    [[nodiscard]] std::string Line() const;

    Desk& m_desk;
    const BoardRow& m_row;
    AskForm m_form;
    wxChoice* m_which;
    wxTextCtrl* m_title;
    wxTextCtrl* m_symbol;
    wxTextCtrl* m_due;
    std::array<wxCheckBox*, kLanguages.size()> m_languages{};
    wxChoice* m_state;
    wxTextCtrl* m_link;
};

PaperDialog::PaperDialog(wxWindow* parent, Desk& desk, const BoardRow& row)
    : m_desk(desk), m_row(row), m_form(parent, Filled(_("Document under item %1"), {row.path})) {
    wxArrayString names;
    for (const BoardPaper& paper : row.papers) {
        const std::string title = paper.document.title.Best(desk.InterfaceLanguage());
        names.Add(ToWx(title.empty() ? paper.document.symbol : title));
    }
    names.Add(_("A new document"));
    m_which = m_form.AddChoice(_("&Which:"), names, 0);
    m_title = m_form.AddText(_("&Title:"), wxString());
    m_symbol = m_form.AddText(_("S&ymbol:"), wxString());
    m_due = m_form.AddText(_("&Due on (year-month-day):"), wxString());
    const std::array<wxString, kLanguages.size()> tongues{_("&Arabic"), _("&English"), _("F&rench")};
    for (std::size_t i = 0; i < kLanguages.size(); ++i)
        m_languages[i] = new wxCheckBox(&m_form, wxID_ANY, tongues[i]);
    m_form.AddLine(_("Languages:"), {m_languages.begin(), m_languages.end()});
    wxArrayString states;
    for (const PaperState state :
         {PaperState::Expected, PaperState::Late, PaperState::Received, PaperState::Published})
        states.Add(PaperWord(state));
    m_state = m_form.AddChoice(_("&State:"), states, 0);
    m_link = m_form.AddText(_("Lin&k:"), wxString());
    m_which->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Show(); });
    Show();
}

MeetingDocument PaperDialog::Chosen() const {
    const auto place = static_cast<std::size_t>(m_which->GetSelection());
    if (place < m_row.papers.size()) return m_row.papers[place].document;
    MeetingDocument fresh;
    fresh.item = m_row.item;
    if (!m_row.turn.reporters.empty()) fresh.institution = m_row.turn.reporters.front();
    return fresh;
}

void PaperDialog::Show() {
    const MeetingDocument document = Chosen();
    m_title->ChangeValue(ToWx(document.title.Get(m_desk.InterfaceLanguage())));
    m_symbol->ChangeValue(ToWx(document.symbol));
    m_due->ChangeValue(ToWx(document.dueDate));
    m_link->ChangeValue(ToWx(document.link));
    for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        const auto& in = document.languages;
        m_languages[i]->SetValue(std::find(in.begin(), in.end(), kLanguages[i]) != in.end());
    }
    m_state->SetSelection(
        static_cast<int>(std::find(kStates.begin(), kStates.end(), document.state) - kStates.begin()));
}

std::string PaperDialog::Line() const {
    const MeetingDocument document = Chosen();
    const auto typed = [](const wxTextCtrl* field) { return InQuotes(FromWx(AskForm::Typed(field))); };
    const std::string code(Code(m_desk.InterfaceLanguage()));
    const auto state = static_cast<std::size_t>(m_state->GetSelection());
    std::string line;
    if (document.id.Empty()) {
        line = "document add " + m_row.path + ' ' + typed(m_title) + " state " + WordOf(kStates[state]) +
               " --lang " + code;
        if (!document.institution.Empty()) line += " of " + InQuotes(document.institution.value);
    } else {
        line = std::string("document ") + kVerbs[state] + ' ' + document.id.value;
        if (!AskForm::Typed(m_title).empty()) line += " --" + code + ' ' + typed(m_title);
    }
    std::string languages;
    for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        if (m_languages[i]->GetValue())
            languages += (languages.empty() ? "" : " ") + std::string(Code(kLanguages[i]));
    }
    return line + " symbol " + typed(m_symbol) + " due " + typed(m_due) + " languages " +
           InQuotes(languages) + " link " + typed(m_link);
}

void PaperDialog::Ask() {
    m_title->SetFocus();
    (void)m_form.Ask(_("Record &it"), [this] { return m_desk.Run(Line()); });
}

}  // namespace

void AskDocument(wxWindow* parent, Desk& desk, const BoardRow& row) {
    PaperDialog(parent, desk, row).Ask();
}

}  // namespace mahdar::briefings
