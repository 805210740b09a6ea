// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/adoption_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/key_button.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/state_line.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/arguments.h"
#include "plugins/minutes/adoption/adoption_state.h"
#include "plugins/minutes/windows/frame_tools.h"
#include "plugins/minutes/windows/large_text.h"
#include "plugins/minutes/windows/proposal_entry.h"

#include <algorithm>

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

namespace mahdar {
namespace {

const wxSize kSize(1040, 720);
const wxSize kSmallest(720, 480);
constexpr int kGap = 8;
constexpr int kLeastListWidth = 210;
constexpr int kMostListWidth = 330;
constexpr int kLeastEndWidth = 262;
constexpr int kMostEndWidth = 290;
constexpr int kProposalsHeight = 96;
constexpr int kOneLineHeight = 40;
constexpr int kCleanHeight = 62;
constexpr int kNumberWidth = 54;
constexpr int kGlyphWidth = 56;
constexpr int kButtonGap = 4;

wxStaticText* Label(wxWindow* parent, const wxString& words, FontWeight weight = FontWeight::Bold) {
    auto* label = StartAligned(new wxStaticText(parent, wxID_ANY, words));
    label->SetFont(UiFont(FontRole::Secondary, weight));
    label->SetForegroundColour(Colour(Ink::Secondary));
    return label;
}

std::vector<std::string> BodyNames(const Session& session, Language language) {
    std::vector<std::string> names;
    for (const Institution& row : session.Institutions())
        names.push_back(row.kind == InstitutionKind::MemberState || row.acronym.empty()
                            ? row.names.Best(language)
                            : row.acronym);
    return names;
}

}  // namespace

AdoptionFrame::AdoptionFrame(wxWindow* pane, Desk& desk)
    : wxFrame(wxGetTopLevelParent(pane), wxID_ANY, _("Adoption of the report"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk) {
    SetBackgroundColour(Colour(Ground::Window));
    SetMinSize(kSmallest);
    MakeLayout();
    m_entry->SetNames(BodyNames(desk.State(), desk.InterfaceLanguage()));
    m_entry->resized = [this] {
        ShowParts();
        Layout();
    };
    m_entry->add = [this](EntryMode mode, const std::string& words, const std::string& by) {
        const std::string who = by.empty() ? std::string{} : " by " + Quoted(by);
        const std::string language = " --lang " + std::string(Code(m_page.language));
        if (mode == EntryMode::Insert) return Act("insert", Quoted(words) + who + language);
        if (mode == EntryMode::Strike) return Act("strike", who.empty() ? who : who.substr(1));
        if (mode == EntryMode::Reopen) return Act("reopen", Quoted(words));
        return Act("amend", Quoted(words) + who + language);
    };
    m_connections.push_back(desk.Log().changed.Connect([this](const Change& change) { OnChanged(change); }));
    Bind(wxEVT_CHAR_HOOK, &AdoptionFrame::OnKey, this);
    const Paragraph* floor = OnFloor(desk.State());
    m_at = floor != nullptr ? floor->id.value : NextPending();
    if (m_at.empty()) {
        const auto order = AdoptionOrder(desk.State());
        if (!order.empty()) m_at = order.front()->id.value;
    }
    Refresh();
    PlaceOverPanes(*this, pane);
    m_list->SetFocus();
}

void AdoptionFrame::MakeLayout() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_start = MakeList();
    m_end = MakeEnd();
    row->Add(m_start, 0, wxEXPAND);
    row->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL), 0, wxEXPAND);
    row->Add(MakeCentre(), 1, wxEXPAND);
    row->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL), 0, wxEXPAND);
    row->Add(m_end, 0, wxEXPAND);
    SetSizer(row);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        const int width = GetClientSize().x;
        m_start->SetMinSize(wxSize(std::clamp(width * 27 / 100, kLeastListWidth, kMostListWidth), -1));
        m_end->SetMinSize(wxSize(std::clamp(width * 26 / 100, kLeastEndWidth, kMostEndWidth), -1));
        event.Skip();
    });
}

wxWindow* AdoptionFrame::MakeList() {
    auto* part = new wxPanel(this);
    auto* header = new SectionHeader(part, _("Paragraphs"));
    m_filter = new wxChoice(header, wxID_ANY);
    for (const wxString& word : {_("All"), _("Pending"), _("Adopted"), _("Left open")})
        m_filter->Append(word);
    m_filter->SetSelection(0);
    SetAccessibleName(m_filter, _("Paragraphs shown"));
    m_filter->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Refresh(); });
    header->AddControl(m_filter);
    m_list = new wxDataViewListCtrl(part, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Paragraphs of the report"));
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("paragraph", "No."), 0, kNumberWidth);
    AppendGlyphColumn(m_list, _("Mark"), 1, kGlyphWidth);
    AppendTwoLineColumn(m_list, _("Paragraph and state"), 2, kLeastListWidth - kNumberWidth - kGlyphWidth);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const int at = m_list->GetSelectedRow();
        if (!m_filling && at >= 0 && static_cast<std::size_t>(at) < m_page.lines.size())
            CallAfter([this, id = m_page.lines[static_cast<std::size_t>(at)].id] { Take(id); });
    });
    m_count = Label(part, wxString(), FontWeight::Regular);
    SetAccessibleRole(m_count, AccessibleRole::Status);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(header, 0, wxEXPAND);
    column->Add(m_list, 1, wxEXPAND);
    column->Add(m_count, 0, wxEXPAND | wxALL, kGap);
    part->SetSizer(column);
    return part;
}

wxChoice* AdoptionFrame::MakeLanguage(wxWindow* parent) {
    auto* choice = new wxChoice(parent, wxID_ANY);
    for (const Language language : kLanguages) choice->Append(LanguageName(language));
    const auto working =
        std::ranges::find(kLanguages, m_desk.State().TheMeeting().workingLanguage) - kLanguages.begin();
    choice->SetSelection(static_cast<int>(working));
    SetAccessibleName(choice, _("Language of the adoption"));
    choice->SetToolTip(_("Language of the adoption"));
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        m_entry->Leave();
        Refresh();
    });
    return choice;
}

wxWindow* AdoptionFrame::MakeCentre() {
    auto* part = new wxPanel(this);
    m_title = new SectionHeader(part, wxString());
    m_language = MakeLanguage(m_title);
    m_title->AddControl(m_language);
    m_state = new StateLine(part, FontRole::Body, FontWeight::Bold);
    m_begin = WrapLabel(StartAligned(new wxStaticText(part, wxID_ANY, wxString())), 200);
    m_marked = new LargeText(part, _("The paragraph with its changes"), TextSize::Large);
    m_clean = new LargeText(part, _("As it would stand"), TextSize::Normal);
    m_clean->SetMinSize(wxSize(-1, kCleanHeight));
    m_alternatives = WrapLabel(StartAligned(new wxStaticText(part, wxID_ANY, wxString())), 200);
    m_alternatives->SetForegroundColour(Colour(Ink::Action));
    m_entry = new ProposalEntry(part);
    m_cleanLabel = Label(part, _("As it would stand"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_title, 0, wxEXPAND);
    column->Add(m_state, 0, wxEXPAND | wxALL, kGap);
    column->Add(m_begin, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    column->Add(m_marked, 3, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    column->Add(m_alternatives, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kGap);
    column->Add(m_cleanLabel, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kGap);
    column->Add(m_clean, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    MakeProposals(part, column);
    column->Add(m_entry, 0, wxEXPAND);
    part->SetSizer(column);
    return part;
}

void AdoptionFrame::MakeProposals(wxWindow* parent, wxSizer* into) {
    m_proposalsTitle = new SectionHeader(parent, _("Proposals"));
    m_amend = m_proposalsTitle->AddButton(
        _("New proposal"), "Shift+F12",
        {KeyButtonShape::Inline, KeyButtonStyle::Plain, GlyphName::Pen, Ink::Decision});
    m_amend->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        m_entry->Begin(EntryMode::Amend, m_at, m_page.text, m_page.language);
    });
    m_proposals = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxSize(-1, kProposalsHeight),
                                         wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT);
    PrepareList(m_proposals, _("Proposals"));
    AppendTextColumn(m_proposals, wxGETTEXT_IN_CONTEXT("paragraph", "No."), 0, kNumberWidth);
    AppendTextColumn(m_proposals, _("Proposed by"), 1, 92);
    AppendIconTextColumn(m_proposals, _("State"), 2, 110);
    AppendTextColumn(m_proposals, _("Change"), 3, 120, CellWrapping::Wrapped);
    m_proposals->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowMarked(); });
    into->Add(m_proposalsTitle, 0, wxEXPAND);
    into->Add(m_proposals, 0, wxEXPAND);
}

wxWindow* AdoptionFrame::MakeEnd() {
    auto* part = new wxPanel(this);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new SectionHeader(part, _("In the other languages")), 0, wxEXPAND);
    for (const wxString& name : {_("Second language"), _("Third language")}) {
        auto* label = Label(part, name);
        auto* text = new LargeText(part, name, TextSize::Normal);
        text->SetMinSize(wxSize(80, kOneLineHeight));
        column->Add(label, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kGap);
        column->Add(text, 1, wxEXPAND | wxLEFT | wxRIGHT, kGap);
        m_others.emplace_back(label, text);
    }
    m_says = WrapLabel(StartAligned(new wxStaticText(part, wxID_ANY, wxString())), kLeastEndWidth - 2 * kGap);
    m_says->SetFont(UiFont(FontRole::Secondary, FontWeight::Bold));
    SetAccessibleRole(m_says, AccessibleRole::Status);
    m_endSpace = column->AddStretchSpacer(0);
    column->Add(m_says, 0, wxEXPAND | wxALL, kGap);
    MakeButtons(part, column);
    part->SetSizer(column);
    return part;
}

void AdoptionFrame::MakeButtons(wxWindow* parent, wxSizer* into) {
    auto* grid = new wxGridSizer(2, kButtonGap, kButtonGap);
    const auto add = [&](const wxString& verb, const char* key, GlyphName glyph, Ink ink, auto act) {
        auto* button =
            new KeyButton(parent, verb, key, {KeyButtonShape::TwoLines, KeyButtonStyle::Plain, glyph, ink});
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        grid->Add(button, 0, wxEXPAND);
        return button;
    };
    const auto begin = [this](EntryMode mode) {
        return [this, mode] { m_entry->Begin(mode, m_at, {}, m_page.language); };
    };
    m_adopt =
        new KeyButton(parent, _("Adopt"), "F12",
                      {KeyButtonShape::TwoLines, KeyButtonStyle::Suggested, GlyphName::TickedBox, Ink::Good});
    m_adopt->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Adopt(); });
    m_accept = add(wxGETTEXT_IN_CONTEXT("proposal", "Accept"), "Ctrl+F12", GlyphName::Tick, Ink::Good,
                   [this] { Settle("accept"); });
    m_reject = add(wxGETTEXT_IN_CONTEXT("proposal", "Not accepted"), "Ctrl+F9", GlyphName::Cross, Ink::Wrong,
                   [this] { Settle("reject"); });
    m_withdraw = add(wxGETTEXT_IN_CONTEXT("proposal", "Withdrawn"), "Ctrl+Shift+F9", GlyphName::Dash,
                     Ink::Secondary, [this] { Settle("withdraw"); });
    m_bracket = add(_("Brackets"), "Ctrl+Shift+F12", GlyphName::Brackets, Ink::Action, [this] { Bracket(); });
    m_insert = add(wxGETTEXT_IN_CONTEXT("paragraph", "Insert after"), "F7", GlyphName::Plus, Ink::Text,
                   begin(EntryMode::Insert));
    m_strike = add(wxGETTEXT_IN_CONTEXT("paragraph", "Delete"), "Shift+F7", GlyphName::Cross, Ink::Wrong,
                   begin(EntryMode::Strike));
    m_leave = add(_("Leave open"), "Ctrl+F7", GlyphName::Skip, Ink::Care, [this] { Leave(); });
    m_reopen = add(_("Reopen"), "Ctrl+E", GlyphName::TurningArrow, Ink::Care, [this] { Reopen(); });
    into->Add(m_adopt, 0, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    into->Add(grid, 0, wxEXPAND | wxALL, kGap);
}

}  // namespace mahdar
