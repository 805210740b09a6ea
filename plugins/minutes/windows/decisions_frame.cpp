// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/decisions_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/table_export.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/item_tree.h"
#include "plugins/minutes/decisions/decisions_table.h"
#include "plugins/minutes/windows/frame_tools.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

namespace mahdar {
namespace {

const wxSize kSize(1000, 620);
constexpr int kGap = 8;
constexpr int kWidestChoice = 150;

struct MandateLook {
    GlyphName glyph;
    Ink ink;
};

MandateLook LookOf(MandateState state) {
    switch (state) {
        case MandateState::Reported:
            return {GlyphName::Tick, Ink::Good};
        case MandateState::Partly:
            return {GlyphName::HalfTick, Ink::Care};
        case MandateState::CarriedOver:
            return {GlyphName::Arrow, Ink::Decision};
        case MandateState::Lapsed:
            return {GlyphName::Cross, Ink::Secondary};
        case MandateState::Open:
            break;
    }
    return {GlyphName::HalfDisc, Ink::Care};
}

wxVariant StateOf(const RegisterRow& row, Language language) {
    if (!row.state) return StateCell(GlyphName::Dash, Ink::Secondary, wxString());
    const MandateLook look = LookOf(*row.state);
    return StateCell(look.glyph, look.ink, ToWx(StateWords(row.state, language)));
}

}  // namespace

DecisionsFrame::DecisionsFrame(wxWindow* pane, Desk& desk, const FormulaLibrary& library)
    : wxFrame(wxGetTopLevelParent(pane), wxID_ANY, _("Decisions and action points"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk),
      m_library(library) {
    SetBackgroundColour(Colour(Ground::Window));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(MakeFilters(), 0, wxEXPAND | wxALL, kGap);
    MakeList();
    column->Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    column->Add(MakeButtons(), 0, wxEXPAND | wxALL, kGap);
    SetSizer(column);
    FillFilters();
    Refresh();
    m_changed = desk.Log().changed.Connect([this](const Change&) {
        FillFilters();
        Refresh();
    });
    Bind(wxEVT_CHAR_HOOK, &DecisionsFrame::OnKey, this);
    PlaceOverCentre(*this, pane);
    m_list->SetFocus();
}

wxChoice* DecisionsFrame::AddChoice(wxSizer* into, const char* option, const wxString& name) {
    auto* control = new wxChoice(this, wxID_ANY);
    control->SetMaxSize(wxSize(kWidestChoice, -1));
    control->SetMinSize(wxSize(kWidestChoice, -1));
    SetAccessibleName(control, name);
    control->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Refresh(); });
    into->Add(control, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT | wxBOTTOM, kGap);
    m_choices.push_back({control, option, {}});
    return control;
}

wxSizer* DecisionsFrame::MakeFilters() {
    auto* row = new wxWrapSizer(wxHORIZONTAL);
    auto* label = new wxStaticText(this, wxID_ANY, _("&Find"));
    m_words = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxSize(kWidestChoice, -1));
    LabelFor(label, m_words);
    m_words->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Refresh(); });
    row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    row->Add(m_words, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT | wxBOTTOM, kGap);
    AddChoice(row, "kind", _("Kind"));
    AddChoice(row, "institution", _("Addressee"));
    AddChoice(row, "verb", _("Verb"));
    AddChoice(row, "item", _("Item"));
    AddChoice(row, "due", _("Due"));
    AddChoice(row, "state", _("State"));
    return row;
}

void DecisionsFrame::MakeList() {
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT);
    PrepareList(m_list, _("Decisions and action points"));
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("paragraph", "No."), 0, 48);
    AppendTextColumn(m_list, _("Item"), 1, 46);
    AppendTextColumn(m_list, _("Verb"), 2, 120, CellWrapping::Wrapped);
    AppendTextColumn(m_list, _("Addressee"), 3, 130, CellWrapping::Wrapped);
    AppendTextColumn(m_list, _("Text"), 4, 330, CellWrapping::Wrapped);
    AppendTextColumn(m_list, _("Due"), 5, 120, CellWrapping::Wrapped);
    AppendIconTextColumn(m_list, _("State"), 6, 120);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { EnableButtons(); });
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { GoTo(); });
}

wxSizer* DecisionsFrame::MakeButtons() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, auto act) {
        auto* button = new wxButton(this, wxID_ANY, words);
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        row->Add(button, 0, wxRIGHT, kGap);
        return button;
    };
    m_goTo = add(_("&Go to the paragraph"), [this] { GoTo(); });
    const std::pair<wxString, MandateState> states[] = {{_("&Reported"), MandateState::Reported},
                                                        {_("&Partly"), MandateState::Partly},
                                                        {_("&Lapsed"), MandateState::Lapsed},
                                                        {_("Pe&nding"), MandateState::Open}};
    for (const auto& [words, state] : states)
        m_states.push_back(add(words, [this, state = state] { SetState(state); }));
    add(_("E&xport…"), [this] { Export(); });
    m_count = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    SetAccessibleRole(m_count, AccessibleRole::Status);
    row->Add(m_count, 1, wxALIGN_CENTRE_VERTICAL);
    return row;
}

void DecisionsFrame::Fill(Choice& choice, const wxString& all,
                          const std::vector<std::pair<std::string, std::string>>& entries) {
    const int at = choice.control->GetSelection();
    const std::string keep = at > 0 ? choice.words.at(static_cast<std::size_t>(at)) : std::string{};
    choice.words.assign(1, {});
    choice.control->Clear();
    choice.control->Append(all);
    choice.control->SetSelection(0);
    for (const auto& [word, shown] : entries) {
        if (std::ranges::find(choice.words, word) != choice.words.end()) continue;
        choice.words.push_back(word);
        choice.control->Append(ToWx(shown));
        if (word == keep) choice.control->SetSelection(static_cast<int>(choice.words.size()) - 1);
    }
}

void DecisionsFrame::FillFilters() {
    const Language language = m_desk.InterfaceLanguage();
    const Session& session = m_desk.State();
    std::vector<std::pair<std::string, std::string>> kinds{{"decision", FromWx(_("Decisions"))},
                                                           {"action", FromWx(_("Action points"))}};
    std::vector<std::pair<std::string, std::string>> institutions, verbs, items, dues, states;
    for (const RegisterRow& row :
         DecisionRegister(m_library, session, session.TheMeeting().workingLanguage)) {
        for (const InstitutionId& id : row.institutions)
            institutions.emplace_back(id.value, SpeakerName(session, {id, {}}, language));
        if (!row.verb.empty()) verbs.emplace_back(row.verb, VerbWords(m_library, row.verb, language));
        if (!row.path.empty())
            items.emplace_back(row.path, row.path + ' ' + session.Find(row.item)->title.Best(language));
        if (!row.due.empty()) dues.emplace_back(row.due, row.due);
    }
    for (const MandateState state : {MandateState::Open, MandateState::Reported, MandateState::Partly,
                                     MandateState::CarriedOver, MandateState::Lapsed})
        states.emplace_back(WordOf(state), StateWords(state, language));
    const std::vector<std::pair<std::string, std::string>>* entries[] = {&kinds, &institutions, &verbs,
                                                                         &items, &dues,         &states};
    const wxString all[] = {_("Every kind"), _("Every addressee"), _("Every verb"),
                            _("Every item"), _("Every due date"),  _("Every state")};
    for (std::size_t i = 0; i < m_choices.size(); ++i) Fill(m_choices[i], all[i], *entries[i]);
}

std::map<std::string, std::string> DecisionsFrame::Options() const {
    std::map<std::string, std::string> options;
    for (const Choice& choice : m_choices) {
        const int at = choice.control->GetSelection();
        if (at > 0) options[choice.option] = choice.words.at(static_cast<std::size_t>(at));
    }
    if (const std::string words = FromWx(m_words->GetValue()); !words.empty()) options["words"] = words;
    return options;
}

void DecisionsFrame::Refresh() {
    const RegisterRow* chosen = Chosen();
    const std::string keep = chosen != nullptr ? RegisterName(*chosen) : std::string{};
    const Session& session = m_desk.State();
    const Language language = session.TheMeeting().workingLanguage;
    m_rows =
        DecisionRegister(m_library, session, language, ReadRegisterFilter(m_library, session, Options()));
    m_list->DeleteAllItems();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const RegisterRow& row = m_rows[i];
        wxVector<wxVariant> cells;
        for (const std::string& words :
             {RegisterName(row), row.path, row.verbWords, row.addressees, row.text, row.due})
            cells.push_back(ToWx(words));
        cells.push_back(StateOf(row, m_desk.InterfaceLanguage()));
        m_list->AppendItem(cells);
        if (RegisterName(row) == keep) m_list->SelectRow(static_cast<unsigned>(i));
    }
    const auto count = static_cast<unsigned>(m_rows.size());
    m_count->SetLabelText(wxString::Format(wxPLURAL("%u entry", "%u entries", count), count));
    EnableButtons();
}

const RegisterRow* DecisionsFrame::Chosen() const {
    const int at = m_list->GetSelectedRow();
    return at >= 0 && static_cast<std::size_t>(at) < m_rows.size() ? &m_rows[static_cast<std::size_t>(at)]
                                                                   : nullptr;
}

void DecisionsFrame::EnableButtons() {
    const RegisterRow* row = Chosen();
    m_goTo->Enable(row != nullptr);
    const bool can = row != nullptr && row->state && m_desk.Log().ReadOnlyReason().empty();
    for (wxButton* button : m_states) button->Enable(can);
}

void DecisionsFrame::SetState(MandateState state) {
    if (const RegisterRow* row = Chosen())
        m_desk.Run("minutes state " + RegisterName(*row) + ' ' + std::string(WordOf(state)));
}

void DecisionsFrame::GoTo() {
    const RegisterRow* row = Chosen();
    if (row == nullptr) return;
    Selection selection = m_desk.Selected();
    selection.item = row->item;
    selection.paragraph = row->paragraph;
    m_desk.Select(std::move(selection));
}

void DecisionsFrame::Export() {
    ExportTable(this, m_desk, "decisions", Options(), _("Write the register to a file"));
}

void DecisionsFrame::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else if (!RunSharedKey(m_desk, ChordOf(event))) {
        event.Skip();
    }
}

}  // namespace mahdar
