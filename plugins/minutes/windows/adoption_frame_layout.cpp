// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/adoption_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/key_button.h"
#include "app/ui/rtl.h"
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
#include <wx/splitter.h>
#include <wx/stattext.h>

namespace mahdar {
namespace {

const wxSize kSize(1040, 720);
const wxSize kSmallest(720, 520);
constexpr int kGap = 8;
constexpr int kListWidth = 300;
constexpr int kEndWidth = 236;
constexpr int kProposalsHeight = 110;
constexpr int kCleanHeight = 90;

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
    m_entry->resized = [this] { Layout(); };
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
    PlaceOverCentre(*this, pane);
    m_list->SetFocus();
}

void AdoptionFrame::MakeLayout() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(MakeList(), 0, wxEXPAND | wxALL, kGap);
    row->Add(MakeCentre(), 1, wxEXPAND | wxTOP | wxBOTTOM, kGap);
    row->Add(MakeEnd(), 0, wxEXPAND | wxALL, kGap);
    SetSizer(row);
}

wxWindow* AdoptionFrame::MakeList() {
    auto* part = new wxPanel(this);
    m_filter = new wxChoice(part, wxID_ANY);
    for (const wxString& word : {_("All paragraphs"), _("Pending"), _("Adopted"), _("Left open")})
        m_filter->Append(word);
    m_filter->SetSelection(0);
    SetAccessibleName(m_filter, _("Paragraphs shown"));
    m_filter->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Refresh(); });
    m_language = new wxChoice(part, wxID_ANY);
    for (const Language language : kLanguages) m_language->Append(LanguageName(language));
    const auto working =
        std::ranges::find(kLanguages, m_desk.State().TheMeeting().workingLanguage) - kLanguages.begin();
    m_language->SetSelection(static_cast<int>(working));
    SetAccessibleName(m_language, _("Language of the adoption"));
    m_language->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        m_entry->Leave();
        Refresh();
    });
    m_list = new wxDataViewListCtrl(part, wxID_ANY, wxDefaultPosition, wxSize(kListWidth, -1),
                                    wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Paragraphs of the report"));
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("paragraph", "No."), 0, 62);
    AppendIconTextColumn(m_list, _("State"), 1, 104);
    AppendTextColumn(m_list, _("Paragraph"), 2, 130);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const int at = m_list->GetSelectedRow();
        if (!m_filling && at >= 0 && static_cast<std::size_t>(at) < m_page.lines.size())
            CallAfter([this, id = m_page.lines[static_cast<std::size_t>(at)].id] { Take(id); });
    });
    m_count = Label(part, wxString(), FontWeight::Regular);
    SetAccessibleRole(m_count, AccessibleRole::Status);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_filter, 0, wxEXPAND | wxBOTTOM, 4);
    column->Add(m_language, 0, wxEXPAND | wxBOTTOM, kGap);
    column->Add(m_list, 1, wxEXPAND);
    column->Add(m_count, 0, wxEXPAND | wxTOP, kGap);
    part->SetSizer(column);
    return part;
}

wxWindow* AdoptionFrame::MakeCentre() {
    auto* part = new wxPanel(this);
    m_title = EllipsizeLabel(StartAligned(new wxStaticText(part, wxID_ANY, wxString())));
    m_title->SetFont(UiFont(FontRole::Heading, FontWeight::Bold));
    SetAccessibleRole(m_title, AccessibleRole::Heading);
    m_state = new StateLine(part, FontRole::Body, FontWeight::Bold);
    m_marked = new LargeText(part, _("The paragraph with its changes"), TextSize::Large);
    m_clean = new LargeText(part, _("As it would stand"), TextSize::Normal);
    m_clean->SetMinSize(wxSize(-1, kCleanHeight));
    m_proposals = new wxDataViewListCtrl(part, wxID_ANY, wxDefaultPosition, wxSize(-1, kProposalsHeight),
                                         wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT);
    PrepareList(m_proposals, _("Proposals"));
    AppendTextColumn(m_proposals, wxGETTEXT_IN_CONTEXT("paragraph", "No."), 0, 36);
    AppendTextColumn(m_proposals, _("Proposed by"), 1, 86);
    AppendIconTextColumn(m_proposals, _("State"), 2, 100);
    AppendTextColumn(m_proposals, _("Change"), 3, 186, CellWrapping::Wrapped);
    m_proposals->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowMarked(); });
    m_entry = new ProposalEntry(part);
    m_alternatives = WrapLabel(StartAligned(new wxStaticText(part, wxID_ANY, wxString())), 200);
    m_alternatives->SetForegroundColour(Colour(Ink::Action));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_title, 0, wxEXPAND);
    column->Add(m_state, 0, wxTOP | wxBOTTOM, 4);
    column->Add(m_marked, 3, wxEXPAND);
    column->Add(m_alternatives, 0, wxEXPAND | wxTOP, 4);
    column->Add(Label(part, _("As it would stand")), 0, wxEXPAND | wxTOP, kGap);
    column->Add(m_clean, 1, wxEXPAND | wxTOP, 2);
    column->Add(Label(part, _("Proposals")), 0, wxEXPAND | wxTOP, kGap);
    column->Add(m_proposals, 0, wxEXPAND | wxTOP, 2);
    column->Add(m_entry, 0, wxEXPAND | wxTOP, kGap);
    part->SetSizer(column);
    return part;
}

wxWindow* AdoptionFrame::MakeEnd() {
    auto* part = new wxPanel(this, wxID_ANY, wxDefaultPosition, wxSize(kEndWidth, -1));
    auto* column = new wxBoxSizer(wxVERTICAL);
    for (const wxString& name : {_("Second language"), _("Third language")}) {
        auto* label = Label(part, name);
        auto* text = new LargeText(part, name, TextSize::Normal);
        column->Add(label, 0, wxEXPAND);
        column->Add(text, 1, wxEXPAND | wxTOP | wxBOTTOM, 4);
        m_others.emplace_back(label, text);
    }
    m_says = WrapLabel(StartAligned(new wxStaticText(part, wxID_ANY, wxString())), kEndWidth - kGap);
    m_says->SetFont(UiFont(FontRole::Secondary, FontWeight::Bold));
    SetAccessibleRole(m_says, AccessibleRole::Status);
    column->Add(m_says, 0, wxEXPAND | wxTOP | wxBOTTOM, kGap);
    MakeButtons(part, column);
    part->SetSizer(column);
    part->SetMinSize(wxSize(kEndWidth, -1));
    return part;
}

void AdoptionFrame::MakeButtons(wxWindow* parent, wxSizer* into) {
    const auto add = [&](const wxString& verb, const char* key, GlyphName glyph, Ink ink, auto act,
                         KeyButtonStyle style = KeyButtonStyle::Plain) {
        KeyButtonLook look;
        look.shape = KeyButtonShape::Inline;
        look.style = style;
        look.glyph = glyph;
        look.glyphInk = ink;
        auto* button = new KeyButton(parent, verb, key, look);
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        into->Add(button, 0, wxEXPAND | wxTOP, 2);
        return button;
    };
    const auto begin = [this](EntryMode mode, bool withText) {
        return [this, mode, withText] {
            m_entry->Begin(mode, m_at, withText ? m_page.text : std::string{}, m_page.language);
        };
    };
    m_adopt = add(
        _("Adopt"), "F12", GlyphName::TickedBox, Ink::Good, [this] { Adopt(); }, KeyButtonStyle::Suggested);
    m_amend =
        add(_("New proposal"), "Shift+F12", GlyphName::Pen, Ink::Decision, begin(EntryMode::Amend, true));
    m_accept =
        add(_("Accept proposal"), "Ctrl+F12", GlyphName::Tick, Ink::Good, [this] { Settle("accept"); });
    m_reject = add(_("Not accepted"), "Ctrl+F9", GlyphName::Cross, Ink::Wrong, [this] { Settle("reject"); });
    m_withdraw =
        add(_("Withdrawn"), "Ctrl+Shift+F9", GlyphName::Dash, Ink::Secondary, [this] { Settle("withdraw"); });
    m_bracket =
        add(_("Square brackets"), "Ctrl+Shift+F12", GlyphName::Brackets, Ink::Action, [this] { Bracket(); });
    m_insert =
        add(_("New paragraph behind"), "F7", GlyphName::Plus, Ink::Text, begin(EntryMode::Insert, false));
    m_strike =
        add(_("Delete paragraph"), "Shift+F7", GlyphName::Cross, Ink::Wrong, begin(EntryMode::Strike, false));
    m_leave = add(_("Leave open, next"), "Ctrl+F7", GlyphName::Skip, Ink::Care, [this] { Leave(); });
    m_reopen = add(_("Reopen"), "Ctrl+E", GlyphName::TurningArrow, Ink::Care, [this] { Reopen(); });
}

}  // namespace mahdar
