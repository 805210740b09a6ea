// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/speaker_list.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/key_button.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/glyph_label.h"
#include "plugins/agenda/panels/list_looks.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

enum Column : unsigned { kRank, kSpeaker, kKind, kState, kToday };

constexpr int kMargin = 10;
constexpr int kGap = 8;
constexpr int kHeaderHeight = 34;
constexpr int kCountWidth = 72;
constexpr int kRankWidth = 36;
constexpr int kLeastWords = 84;
constexpr int kCellMargin = 12;
constexpr int kTodayWidth = 48;
constexpr int kLeastSpeaker = 80;
/// Of the words beside the names, so that those of every language fit.
constexpr double kSmallWords = 0.9;

KeyButtonLook Inline() { return {KeyButtonShape::Inline, KeyButtonStyle::Plain, std::nullopt}; }

/// The glyph stands alone in the cell, the number likewise.
wxVariant RankCell(const SpeakerRow& row) {
    wxVariant cell;
    if (row.glyph) {
        cell << wxDataViewIconText(wxString(), Glyph(*row.glyph, Colour(Ink::Text)));
    } else {
        cell << wxDataViewIconText(Number(row.rank));
    }
    return cell;
}

/// Statements on behalf of a group are rare and long: their word may be cut.
std::vector<wxString> KindWords() {
    std::vector<wxString> words;
    for (const auto kind : {InterventionKind::Briefing, InterventionKind::Statement, InterventionKind::PointOfOrder,
                            InterventionKind::RightOfReply, InterventionKind::Question})
        words.push_back(WordOf(kind));
    return words;
}

std::vector<wxString> StateWords() {
    std::vector<wxString> words{LookOf(RequestState::Waiting, QueuePlace::First).word};
    for (const auto state : {RequestState::Waiting, RequestState::WithChair, RequestState::Absent})
        words.push_back(LookOf(state, QueuePlace::Later).word);
    return words;
}

int WidthOfWords(wxWindow* window, const std::vector<wxString>& words) {
    int widest = kLeastWords;
    for (const wxString& word : words)
        widest = std::max(widest, static_cast<int>(window->GetTextExtent(word).x * kSmallWords));
    return widest;
}

void SmallWords(wxDataViewColumn* column) { ScaleWords(column, kSmallWords); }

wxVector<wxVariant> CellsOf(const SpeakerRow& row) {
    wxVector<wxVariant> cells;
    cells.push_back(RankCell(row));
    cells.push_back(row.name);
    cells.push_back(row.kind);
    cells.push_back(StateCell(row.state.glyph, row.state.ink, row.state.word));
    cells.push_back(row.today);
    return cells;
}

}  // namespace

/// Knows which rows need another ground.
class SpeakerList::Store final : public wxDataViewListStore {
public:
    explicit Store(const std::vector<SpeakerRow>& rows) : m_speakers(rows) {}

    bool GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attr) const override {
        if (row >= m_speakers.size()) return false;
        const bool withChair = m_speakers[row].state.glyph == GlyphName::HalfDisc;
        if (withChair) attr.SetBackgroundColour(Colour(Ground::WrongTint));
        if (column == kSpeaker) attr.SetBold(true);
        return withChair || column == kSpeaker;
    }

private:
    const std::vector<SpeakerRow>& m_speakers;
};

SpeakerList::SpeakerList(wxWindow* parent, Desk& desk) : wxPanel(parent), m_desk(desk) {
    SetBackgroundColour(Colour(Ground::Paper));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    AddHeader();
    AddList();
    AddProposals();
}

void SpeakerList::AddHeader() {
    m_header = new wxPanel(this);
    m_header->SetBackgroundColour(Colour(Ground::Header));
    auto* title = new wxStaticText(m_header, wxID_ANY, _("List of speakers"));
    title->SetFont(UiFont(FontRole::Body, FontWeight::Bold));
    title->SetForegroundColour(Colour(Ink::Text));
    SetAccessibleRole(title, AccessibleRole::Heading);
    m_standing = new GlyphLabel(m_header, FontRole::Secondary, FontWeight::Regular, LabelRoom::AsNeeded);
    m_count = new wxStaticText(m_header, wxID_ANY, wxString());
    m_count->SetFont(UiFont(FontRole::Secondary));
    m_count->SetForegroundColour(Colour(Ink::Secondary));
    m_add = new KeyButton(m_header, _("Add"), KeysOf(m_desk, "floor/request"), Inline());
    m_close = new KeyButton(m_header, wxGETTEXT_IN_CONTEXT("list of speakers", "Close"), KeysOf(m_desk, "floor/list"), Inline());
    m_add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_desk.focusRequested.Emit("palette:floor request "); });
    m_close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_desk.Run("floor list"); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(OneLineLabel(title), 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kMargin);
    row->Add(m_standing, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap);
    row->Add(EllipsizeLabel(m_count), 1, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap);
    row->Add(m_add, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap / 2);
    row->Add(m_close, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, kGap / 2);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 1, wxEXPAND);
    column->Add(new wxStaticLine(m_header), 0, wxEXPAND);
    column->SetMinSize(wxSize(-1, kHeaderHeight));
    m_header->SetSizer(column);
    m_header->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        FitHeader();
    });
    GetSizer()->Add(m_header, 0, wxEXPAND);
}

void SpeakerList::AddList() {
    m_empty = new wxStaticText(this, wxID_ANY, wxString());
    GetSizer()->Add(WrapLabel(m_empty, 200), 0, wxEXPAND | wxALL, kMargin);
    // With variable heights GTK measures every row; else a sign in the first column gets the room that the first row
    // needs for one, which may be none.
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT | wxBORDER_NONE);
    m_store = new Store(m_rows);
    m_list->AssociateModel(m_store);
    m_store->DecRef();
    PrepareList(m_list, _("List of speakers"));
    auto* rank = AppendIconTextColumn(m_list, "#", kRank, kRankWidth);
    // Dots would take the room of the sign.
    static_cast<wxDataViewIconTextRenderer*>(rank->GetRenderer())->EnableEllipsize(wxELLIPSIZE_NONE);
    auto* speaker = AppendTextColumn(m_list, _("Speaker"), kSpeaker, kLeastSpeaker);
    const int kindWidth = WidthOfWords(m_list, KindWords()) + kCellMargin;
    const int stateWidth = WidthOfWords(m_list, StateWords()) + kGlyphSize + 2 * kCellMargin;
    SmallWords(AppendTextColumn(m_list, _("Kind"), kKind, kindWidth));
    SmallWords(AppendIconTextColumn(m_list, _("State"), kState, stateWidth));
    // TRANSLATORS: column title: how long this speaker has spoken today.
    AppendTextColumn(m_list, _("Today"), kToday, kTodayWidth);
    UseLowRows(m_list);
    m_list->Bind(wxEVT_SIZE, [speaker, others = kRankWidth + kindWidth + stateWidth + kTodayWidth](wxSizeEvent& event) {
        event.Skip();
        speaker->SetWidth(std::max(kLeastSpeaker, event.GetSize().x - others - 2));
    });
    m_list->Bind(wxEVT_CHAR_HOOK, &SpeakerList::OnKey, this);
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
                 [this](wxDataViewEvent& event) { RunOn(m_list->ItemToRow(event.GetItem()), "floor give"); });
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const int row = m_list->GetSelectedRow();
        if (row < 0 || row >= static_cast<int>(m_rows.size())) return;
        Selection selection = m_desk.Selected();
        selection.request = m_rows[static_cast<std::size_t>(row)].request;
        m_desk.Select(selection);
    });
    // The next three never shrink away.
    constexpr int kLeastHeight = 30 + 3 * 28;
    m_list->SetMinSize(wxSize(-1, kLeastHeight));
    GetSizer()->Add(m_list, 1, wxEXPAND);
}

void SpeakerList::AddProposals() {
    m_proposals = new wxPanel(this);
    m_proposals->SetBackgroundColour(Colour(Ground::Header));
    m_proposedNames = new wxStaticText(m_proposals, wxID_ANY, wxString());
    m_addProposed = new KeyButton(m_proposals, _("Add"), {}, {KeyButtonShape::Inline, KeyButtonStyle::Plain, GlyphName::Plus});
    m_addProposed->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        std::string line = "floor request";
        for (const InstitutionId& id : m_proposed) line += ' ' + SpeakerWord({id, {}});
        if (!m_proposed.empty()) m_desk.Run(line);
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(EllipsizeLabel(m_proposedNames), 1, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, kMargin);
    row->Add(m_addProposed, 0, wxALIGN_CENTRE_VERTICAL | wxALL, 2);
    m_proposals->SetSizer(row);
    m_proposals->Hide();
    GetSizer()->Add(m_proposals, 0, wxEXPAND);
}

void SpeakerList::Show(std::vector<SpeakerRow> rows) {
    if (rows == m_rows) return;
    const bool sameRequests = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                         [](const SpeakerRow& a, const SpeakerRow& b) { return a.request == b.request; });
    const std::vector<SpeakerRow> before = std::exchange(m_rows, std::move(rows));
    if (sameRequests) {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!(m_rows[i] == before[i])) ReplaceRow(static_cast<unsigned>(i));
        }
        return;
    }
    const int selected = m_list->GetSelectedRow();
    const bool had = selected >= 0 && selected < static_cast<int>(before.size());
    const RequestId keep = had ? before[static_cast<std::size_t>(selected)].request : RequestId{};
    m_list->DeleteAllItems();
    for (const SpeakerRow& row : m_rows) m_list->AppendItem(CellsOf(row));
    SelectRequest(keep);
    // The row under the cursor went away: the next one takes its place, so that the keyboard can go on.
    if (had && m_list->GetSelectedRow() == wxNOT_FOUND && !m_rows.empty())
        m_list->SelectRow(std::min(static_cast<unsigned>(selected), static_cast<unsigned>(m_rows.size()) - 1));
}

void SpeakerList::ReplaceRow(unsigned place) {
    const wxVector<wxVariant> cells = CellsOf(m_rows[place]);
    for (unsigned column = 0; column < cells.size(); ++column) m_store->SetValueByRow(cells[column], place, column);
    m_store->RowChanged(place);
}

void SpeakerList::SelectRequest(const RequestId& request) {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].request == request) m_list->SelectRow(static_cast<unsigned>(i));
    }
}

void SpeakerList::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_DELETE && !event.HasAnyModifiers()) {
        RunOn(m_list->GetSelectedRow(), "floor withdraw");
    } else {
        event.Skip();
    }
}

void SpeakerList::RunOn(int place, const char* verb) {
    if (place < 0 || place >= static_cast<int>(m_rows.size())) return;
    const std::string word = SpeakerWord(m_rows[static_cast<std::size_t>(place)].speaker);
    m_desk.Run(std::string(verb) + ' ' + word);
}

void SpeakerList::ShowStanding() {
    const Session& session = m_desk.State();
    const AgendaItem* current = session.Find(session.TheFloor().currentItem);
    const bool closed = current != nullptr && ListIsClosed(*current, m_desk.TheClock().Now());
    if (closed) {
        m_standing->Set(GlyphName::TickedBox, Ink::Care, wxGETTEXT_IN_CONTEXT("list of speakers", "Closed"));
    } else if (current != nullptr && !current->listClosesAt.Empty()) {
        m_standing->Set(GlyphName::Clock, Ink::Care,
                        Filled(_("closes at %1"), {Ltr(ToWx(WallTime(current->listClosesAt).substr(0, 5)))}));
    } else {
        m_standing->Set(GlyphName::Triangle, Ink::Good, wxGETTEXT_IN_CONTEXT("list of speakers", "Open"));
    }
    const wxString waiting = Number(static_cast<std::int64_t>(m_rows.size()));
    const int minutes = WaitingMinutes(session, m_desk.TheClock().Now());
    // TRANSLATORS: how many wait, and the minutes they may take: 6 · 23 min.
    const wxString count = m_rows.empty() ? wxString() : Filled(_("%1 · %2 min"), {waiting, Number(minutes)});
    if (count != m_count->GetLabelText()) {
        m_count->SetLabelText(count);
        m_count->SetToolTip(count);
    }
    ShowButtons(current);
    FitHeader();
    m_header->Layout();
    // TRANSLATORS: accessible name: List of speakers, open, 6.
    SetAccessibleName(m_list, Filled(_("List of speakers, %1, %2"), {m_standing->Words(), waiting}));
    ShowProposals();
}

void SpeakerList::ShowButtons(const AgendaItem* current) {
    const bool closed = current != nullptr && ListIsClosed(*current, m_desk.TheClock().Now());
    m_add->Enable(CanRun(m_desk, "floor/request") && !closed);
    m_close->Enable(CanRun(m_desk, "floor/list") && current != nullptr);
}

void SpeakerList::FitHeader() {
    const Session& session = m_desk.State();
    const AgendaItem* current = session.Find(session.TheFloor().currentItem);
    const bool closed = current != nullptr && ListIsClosed(*current, m_desk.TheClock().Now());
    const wxString verb = closed ? _("Reopen") : wxGETTEXT_IN_CONTEXT("list of speakers", "Close");
    const wxString keys = KeysOf(m_desk, "floor/list");
    // Measured anew: before the window is shown a button still asks for the toolkit's usual width.
    m_add->SetWords(_("Add"), {});
    m_add->SetWords(_("Add"), KeysOf(m_desk, "floor/request"));
    m_close->SetWords(verb, {});
    m_close->SetWords(verb, keys);
    const int needed = m_header->GetSizer()->CalcMin().x - m_count->GetMinSize().x + kCountWidth;
    if (needed <= m_header->GetSize().x) return;
    m_close->SetWords(verb, {});
    m_close->SetToolTip(verb + ToWx(" · ") + Ltr(keys));
    SetAccessibleDescription(m_close, keys);
}

void SpeakerList::ShowProposals() {
    const Session& session = m_desk.State();
    m_proposed = ProposedNow(session);
    const auto count = static_cast<unsigned>(m_proposed.size());
    const wxString number = Number(count);
    std::string names;
    for (const InstitutionId& id : m_proposed)
        names += (names.empty() ? "" : " · ") + SpeakerName(session, {id, {}}, m_desk.InterfaceLanguage());
    m_proposedNames->SetLabelText(Filled(_("Proposed: %1"), {ToWx(names)}));
    m_proposedNames->SetToolTip(ToWx(names));
    m_addProposed->SetWords(Filled(wxPLURAL("Add the reporter", "Add the %1 reporters", count), {number}), {});
    m_addProposed->Enable(m_add->IsEnabled());
    m_proposals->Show(count > 0);
    const wxString key = KeysOf(m_desk, "floor/request");
    wxString empty = Filled(_("Nobody has asked for the floor. %1 adds."), {key});
    if (count > 0) {
        empty = Filled(
            wxPLURAL("Nobody has asked for the floor. %1 adds; the reporter of this item is proposed below.",
                     "Nobody has asked for the floor. %1 adds; the %2 reporters of this item are proposed below.", count),
            {key, number});
    }
    if (empty != m_empty->GetLabelText()) m_empty->SetLabelText(empty);
    m_empty->Show(m_rows.empty());
    Layout();
}

void SpeakerList::FocusList() { m_list->SetFocus(); }

}  // namespace mahdar::agenda
