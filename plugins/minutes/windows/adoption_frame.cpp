// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/adoption_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/growing_text.h"
#include "app/ui/key_button.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/state_line.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/arguments.h"
#include "core/session/wall_clock.h"
#include "plugins/minutes/adoption/adoption_state.h"
#include "plugins/minutes/adoption/brackets.h"
#include "plugins/minutes/windows/frame_tools.h"
#include "plugins/minutes/windows/large_text.h"
#include "plugins/minutes/windows/proposal_entry.h"

#include <algorithm>

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

namespace mahdar {
namespace {

constexpr int kRoomy = 660;

}  // namespace

void AdoptionFrame::OnChanged(const Change&) {
    const Paragraph* floor = OnFloor(m_desk.State());
    const bool moved =
        floor != nullptr && floor->id.value != m_at &&
        (m_page.state == Adoption::OnFloor || m_desk.State().Find(ParagraphId{m_at}) == nullptr);
    if (moved) m_at = floor->id.value;
    Refresh();
}

void AdoptionFrame::Take(const std::string& id) {
    if (id.empty() || id == m_at) return;
    m_at = id;
    m_entry->Leave();
    Refresh();
}

void AdoptionFrame::Refresh() {
    static constexpr AdoptionFilter kFilters[] = {AdoptionFilter::All, AdoptionFilter::Pending,
                                                  AdoptionFilter::Adopted, AdoptionFilter::LeftOpen};
    const AdoptionFilter filter = kFilters[std::clamp(m_filter->GetSelection(), 0, 3)];
    m_page = MakeAdoptionPage(m_desk.State(), ParagraphId{m_at}, ShownLanguage(), filter);
    ShowLines();
    ShowParagraph();
    ShowParts();
    ShowProposals();
    ShowMarked();
    ShowSays();
    EnableButtons();
}

void AdoptionFrame::ShowLines() {
    m_filling = true;
    const auto count = static_cast<int>(m_page.lines.size());
    while (m_list->GetItemCount() > count)
        m_list->DeleteItem(static_cast<unsigned>(m_list->GetItemCount() - 1));
    for (int i = 0; i < count; ++i) {
        const AdoptionLine& line = m_page.lines[static_cast<std::size_t>(i)];
        const StateLook look = LookOf(line.state);
        const wxVector<wxVariant> cells = [&] {
            wxVector<wxVariant> made;
            made.push_back(ToWx(line.number));
            made.push_back(GlyphCell(look.glyph, look.ink));
            TwoLineText text;
            text.title = line.text;
            text.detail = look.word;
            text.current = line.state == Adoption::OnFloor;
            made.push_back(TwoLineMarkup(text));
            return made;
        }();
        if (i >= m_list->GetItemCount()) {
            m_list->AppendItem(cells);
        } else {
            for (unsigned column = 0; column < 3; ++column)
                m_list->SetValue(cells[column], static_cast<unsigned>(i), column);
        }
        if (line.id == m_at && m_list->GetSelectedRow() != i) {
            m_list->SelectRow(static_cast<unsigned>(i));
            m_list->EnsureVisible(m_list->RowToItem(i));
        }
    }
    m_count->SetLabelText(Translated(MAHDAR_TR("%1 of %2 adopted"),
                                     {std::to_string(m_page.adopted), std::to_string(m_page.all)}));
    m_filling = false;
}

void AdoptionFrame::ShowParagraph() {
    const StateLook look = LookOf(m_page.state);
    wxString state = ToWx(look.word);
    if (!m_page.adoptedAt.Empty())
        state += ToWx(" · " + Ltr(WallTime(m_desk.State().TheMeeting(), m_page.adoptedAt)));
    if (!m_page.reopenedBecause.empty())
        state += ToWx(" · ") + Translated(MAHDAR_TR("reopened: %1"), {m_page.reopenedBecause});
    m_state->Set(look.glyph, look.ink, state);
    m_title->SetTitle(m_page.id.empty() ? _("Adoption")
                                        : Translated(MAHDAR_TR("Paragraph %1"), {m_page.number}));
    m_title->SetSecondary(m_page.path.empty() ? wxString() : ToWx(Ltr(m_page.path) + " " + m_page.itemTitle));
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const bool there = i < m_page.others.size();
        m_others[i].first->SetLabelText(there ? LanguageName(m_page.others[i].first) : wxString());
        m_others[i].second->Show(there ? m_page.others[i].second : std::string{},
                                 there ? m_page.others[i].first : Language::English);
    }
}

void AdoptionFrame::ShowParts() {
    const bool there = !m_page.id.empty();
    wxString begin;
    if (!m_page.tabled && !m_page.sealed)
        begin =
            there ? Translated(
                        MAHDAR_TR(
                            "The report is not before the meeting yet. Table it (%1): its text as it stands "
                            "now is what the meeting adopts, and every change is shown against it."),
                        {Ltr(std::string("F12"))})
                  : Translated(
                        MAHDAR_TR(
                            "Nothing is before the meeting yet. Table the report (%1): the paragraphs of the "
                            "minutes, and what the record of the sittings says by itself, then stand in "
                            "this list to be adopted one by one."),
                        {Ltr(std::string("F12"))});
    m_begin->SetLabelText(begin);
    m_begin->Show(!begin.empty());
    for (wxWindow* part : std::initializer_list<wxWindow*>{m_state, m_marked, m_proposalsTitle, m_proposals})
        part->Show(there);
    // In a low window the words that are being typed have the room.
    const bool typing = m_entry->Mode() != EntryMode::None;
    for (wxWindow* part : std::initializer_list<wxWindow*>{m_cleanLabel, m_clean})
        part->Show(there && (!typing || GetClientSize().y >= kRoomy));
    for (const auto& [label, text] : m_others) {
        label->Show(there);
        text->wxWindow::Show(there);
    }
    m_endSpace->SetProportion(there ? 0 : 1);
    m_adopt->SetWords(m_page.tabled ? _("Adopt") : _("Table the report"), "F12");
    m_begin->GetParent()->Layout();
    m_end->Layout();
}

const ProposalLine* AdoptionFrame::ShownProposal() const {
    const int number = ChosenProposal();
    const auto found = std::ranges::find(m_page.proposals, number, &ProposalLine::number);
    return number == 0 || found == m_page.proposals.end() ? nullptr : &*found;
}

void AdoptionFrame::ShowMarked() {
    const ProposalLine* proposal = m_page.locked ? nullptr : ShownProposal();
    std::vector<TextPiece> pieces = m_page.marked;
    std::string clean = m_page.text;
    if (proposal != nullptr && proposal->kind == ProposalKind::Delete) {
        clean.clear();
        pieces = Difference(m_page.text, clean);
    } else if (proposal != nullptr && proposal->language == m_page.language && !proposal->amended.empty()) {
        clean = proposal->amended;
        pieces = Difference(m_page.text, clean);
    }
    const MarkedText marked = MarkedOf(pieces);
    m_marked->Show(marked.text, m_page.language, marked.marks);
    SetAccessibleDescription(&m_marked->Text(), ToWx(PlainMarks(pieces)));
    const MarkedText plain = MarkedOf({{PieceKind::Kept, clean}});
    m_clean->Show(plain.text, m_page.language, plain.marks);
}

Language AdoptionFrame::ShownLanguage() const {
    return kLanguages.at(static_cast<std::size_t>(std::max(0, m_language->GetSelection())));
}

void AdoptionFrame::ShowProposals() {
    const int keep = m_proposals->GetSelectedRow();
    m_proposals->DeleteAllItems();
    for (const ProposalLine& line : m_page.proposals) {
        const StateLook look = LookOf(line.state);
        wxVector<wxVariant> cells;
        cells.push_back(wxString::Format("%d", line.number));
        cells.push_back(ToWx(line.proposer));
        cells.push_back(StateCell(look.glyph, look.ink, ToWx(look.word)));
        std::string change =
            line.kind == ProposalKind::Delete ? FromWx(_("Delete the paragraph")) : BriefMarks(line.change);
        if (!line.note.empty()) change += " — " + line.note;
        cells.push_back(ToWx(change));
        m_proposals->AppendItem(cells);
    }
    if (keep >= 0 && keep < m_proposals->GetItemCount()) m_proposals->SelectRow(static_cast<unsigned>(keep));
}

void AdoptionFrame::ShowSays() {
    wxString alternatives;
    const auto groups = FindBrackets(m_page.text);
    if (!groups.empty() && !m_page.locked) {
        alternatives = _("In brackets, choose by digit:");
        for (std::size_t i = 0; i < groups.front().alternatives.size(); ++i)
            alternatives += ToWx("  " + std::to_string(i + 1) + " · " + groups.front().alternatives[i]);
        alternatives += ToWx("  0 · ") + _("nothing");
    }
    m_alternatives->SetLabelText(alternatives);
    m_alternatives->Show(!alternatives.empty());
    m_alternatives->GetParent()->Layout();
    if (m_page.sealed) {
        Say(Ink::Secondary, _("The record is sealed."));
    } else if (m_page.id.empty()) {
        Say(Ink::Secondary, m_page.tabled ? _("Nothing is chosen.") : wxString());
    } else if (!m_page.tabled) {
        Say(Ink::Care, _("Not before the meeting yet."));
    } else if (m_page.locked) {
        Say(Ink::Good, _("Adopted text is locked in all languages."));
    } else if (!m_page.obstacle.empty()) {
        Say(Ink::Care, Translated(m_page.obstacle, {m_page.obstacleArgument}));
    } else {
        Say(Ink::Good, _("Nothing stops its adoption."));
    }
}

void AdoptionFrame::Say(Ink ink, const wxString& words) {
    m_says->SetForegroundColour(Colour(ink));
    m_says->SetLabelText(words);
    m_says->GetParent()->Layout();
}

void AdoptionFrame::EnableButtons() {
    const std::string& reason = m_desk.Log().ReadOnlyReason();
    wxString all = reason.empty()
                       ? wxString()
                       : Translated(MAHDAR_TR("This session is open for reading only: %1."), {reason});
    if (m_page.sealed) all = _("The record is sealed.");
    if (m_page.id.empty()) all = _("Nothing is chosen.");
    const wxString open = !all.empty()    ? all
                          : m_page.locked ? _("Adopted text is locked in all languages.")
                                          : wxString();
    const wxString obstacle = !open.empty() || m_page.obstacle.empty()
                                  ? open
                                  : Translated(m_page.obstacle, {m_page.obstacleArgument});
    m_adopt->Block(m_page.tabled ? obstacle : m_page.sealed || !reason.empty() ? all : wxString());
    for (KeyButton* button : {m_leave, m_amend, m_insert, m_strike, m_bracket}) button->Block(open);
    const bool proposed = std::ranges::any_of(
        m_page.proposals, [](const ProposalLine& line) { return line.state == ProposalState::Open; });
    const wxString settled = !open.empty() ? open : proposed ? wxString() : _("No proposal is open here.");
    for (KeyButton* button : {m_accept, m_reject, m_withdraw}) button->Block(settled);
    m_reopen->Block(!all.empty() ? all : m_page.locked ? wxString() : _("It is not adopted."));
}

int AdoptionFrame::ChosenProposal() const {
    const int row = m_proposals->GetSelectedRow();
    const auto& rows = m_page.proposals;
    if (row >= 0 && static_cast<std::size_t>(row) < rows.size() &&
        rows[static_cast<std::size_t>(row)].state == ProposalState::Open)
        return rows[static_cast<std::size_t>(row)].number;
    for (auto line = rows.rbegin(); line != rows.rend(); ++line) {
        if (line->state == ProposalState::Open) return line->number;
    }
    return 0;
}

bool AdoptionFrame::Act(const std::string& verb, const std::string& rest) {
    if (m_at.empty()) return false;
    // The first act begins the adoption: from here on changes are shown against what the meeting had before
    // it.
    const bool begun = std::ranges::any_of(m_desk.State().Paragraphs(),
                                           [](const Paragraph& row) { return !row.tabledAt.Empty(); });
    if (!begun && !m_desk.Run("minutes table")) return false;
    return m_desk.Run("minutes " + verb + ' ' + m_at + (rest.empty() ? "" : ' ' + rest));
}

std::string AdoptionFrame::NextPending() const {
    bool behind = false;
    std::string first;
    for (const Paragraph* row : AdoptionOrder(m_desk.State())) {
        const bool pending = row->adoption == Adoption::Open || row->adoption == Adoption::OnFloor;
        if (pending && behind) return row->id.value;
        if (pending && first.empty()) first = row->id.value;
        behind = behind || row->id.value == m_at;
    }
    return first;
}

void AdoptionFrame::Table() {
    if (!m_desk.Run("minutes table")) return;
    if (m_at.empty()) m_at = NextPending();
    Refresh();
}

void AdoptionFrame::Adopt() {
    if (!m_page.tabled) return Table();
    if (!m_page.obstacle.empty() || m_page.locked) return;
    const std::string next = NextPending();
    if (Act("adopt")) Take(next == m_at ? NextPending() : next);
}

void AdoptionFrame::Leave() {
    const std::string next = NextPending();
    if (Act("leave")) Take(next);
}

void AdoptionFrame::Settle(const char* verb) {
    if (const int number = ChosenProposal(); number > 0)
        m_desk.Run(std::string("minutes ") + verb + ' ' + std::to_string(number));
}

void AdoptionFrame::Bracket() {
    std::string words = m_clean->Selected();
    if (words.empty()) words = m_marked->Selected();
    Act("bracket", (words.empty() ? std::string{} : Quoted(words) + ' ') + "--lang " +
                       std::string(Code(m_page.language)));
}

bool AdoptionFrame::OnDigit(int code) {
    if (code < '0' || code > '9' || m_page.locked || !HasBrackets(m_page.text)) return false;
    const auto* text = dynamic_cast<wxTextCtrl*>(wxWindow::FindFocus());
    if (text != nullptr && text->IsEditable()) return false;
    m_desk.Run("minutes choose " + std::string(1, static_cast<char>(code)) + " --of " + m_at + " --lang " +
               std::string(Code(m_page.language)));
    return true;
}

void AdoptionFrame::OnKey(wxKeyEvent& event) {
    const std::string chord = ChordOf(event);
    const bool typing = m_entry->Mode() != EntryMode::None;
    const auto begin = [this](EntryMode mode, const std::string& words) {
        m_entry->Begin(mode, m_at, words, m_page.language);
    };
    if (event.GetKeyCode() == WXK_ESCAPE) {
        if (!typing) return static_cast<void>(Close());
        m_entry->Leave();
        m_list->SetFocus();
    } else if (typing && (chord == "Ctrl+Enter" || chord == "F12")) {
        m_entry->Finish();
        if (m_entry->Mode() == EntryMode::None) m_list->SetFocus();
    } else if (chord == "F12" || chord == "Ctrl+Enter") {
        Adopt();
    } else if ((chord == "Shift+F12" || chord == "Ctrl+D") && !m_page.locked && !m_page.id.empty()) {
        begin(EntryMode::Amend, m_page.text);
    } else if (chord == "Ctrl+F12" || chord == "Ctrl+Shift+Enter") {
        Settle("accept");
    } else if (chord == "Ctrl+F9" || chord == "Ctrl+Shift+X") {
        Settle("reject");
    } else if (chord == "Ctrl+Shift+F9") {
        Settle("withdraw");
    } else if (chord == "Ctrl+Shift+F12" || chord == "Ctrl+Shift+K") {
        Bracket();
    } else if (chord == "Ctrl+F7" || chord == "Ctrl+Shift+N") {
        Leave();
    } else if (chord == "F7" && !m_page.id.empty()) {
        begin(EntryMode::Insert, {});
    } else if (chord == "Shift+F7" && !m_page.locked && !m_page.id.empty()) {
        begin(EntryMode::Strike, {});
    } else if (chord == "Ctrl+E" && m_page.locked) {
        begin(EntryMode::Reopen, {});
    } else if (!event.HasAnyModifiers() && OnDigit(event.GetKeyCode())) {
        return;
    } else if (!RunSharedKey(m_desk, chord)) {
        event.Skip();
    }
}

void AdoptionFrame::Reopen() {
    m_entry->Begin(EntryMode::Reopen, m_at, {}, m_page.language);
}

}  // namespace mahdar
