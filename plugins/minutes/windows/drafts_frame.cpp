// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/drafts_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/growing_text.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/session/report_order.h"
#include "core/text/difference.h"
#include "plugins/minutes/windows/frame_tools.h"
#include "plugins/minutes/windows/large_text.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar {
namespace {

const wxSize kSize(900, 600);
constexpr int kGap = 8;
constexpr int kPauseMs = 400;
constexpr int kListHeight = 190;

wxVariant StateOf(DraftState state) {
    switch (state) {
        case DraftState::Edited:
            return StateCell(GlyphName::Pen, Ink::Decision, _("Edited by hand"));
        case DraftState::Outdated:
            return StateCell(GlyphName::TurningArrow, Ink::Care, _("The facts have changed"));
        case DraftState::Both:
            return StateCell(GlyphName::WarningTriangle, Ink::Wrong, _("Edited, and the facts have changed"));
        case DraftState::AsDrafted:
        case DraftState::Typed:
            break;
    }
    return StateCell(GlyphName::Tick, Ink::Good, _("As drafted"));
}

}  // namespace

DraftsFrame::DraftsFrame(wxWindow* pane, Desk& desk, const DraftTables& tables)
    : wxFrame(wxGetTopLevelParent(pane), wxID_ANY, _("Drafts and hand edits"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk),
      m_tables(tables) {
    SetBackgroundColour(Colour(Ground::Window));
    MakeLayout();
    Refresh();
    m_changed = desk.Log().changed.Connect([this](const Change&) { m_pause.StartOnce(kPauseMs); });
    m_pause.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Refresh(); });
    Bind(wxEVT_CHAR_HOOK, &DraftsFrame::OnKey, this);
    PlaceOverCentre(*this, pane);
    m_list->SetFocus();
}

void DraftsFrame::MakeLayout() {
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxSize(-1, kListHeight),
                                    wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Drafted paragraphs"));
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("paragraph", "No."), 0, 70);
    AppendIconTextColumn(m_list, _("State"), 1, 260);
    AppendTextColumn(m_list, _("Paragraph"), 2, 480);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowRow(); });
    m_language = new wxChoice(this, wxID_ANY);
    for (const Language language : kLanguages) m_language->Append(LanguageName(language));
    const auto working =
        std::ranges::find(kLanguages, m_desk.State().TheMeeting().workingLanguage) - kLanguages.begin();
    m_language->SetSelection(static_cast<int>(working));
    SetAccessibleName(m_language, _("Language of the texts"));
    m_language->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowRow(); });
    m_note = StartAligned(
        new wxStaticText(this, wxID_ANY, _("What differs between the two texts is marked in the second.")));
    m_note->SetForegroundColour(Colour(Ink::Secondary));
    const auto heading = [this](const wxString& words) {
        auto* label = StartAligned(new wxStaticText(this, wxID_ANY, words));
        label->SetFont(UiFont(FontRole::Body, FontWeight::Bold));
        return label;
    };
    m_mine = new LargeText(this, _("As it stands"), TextSize::Normal);
    m_fresh = new LargeText(this, _("As the facts say now"), TextSize::Normal);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, const char* verb) {
        auto* button = new wxButton(this, wxID_ANY, words);
        button->Bind(wxEVT_BUTTON, [this, verb](wxCommandEvent&) { Choose(verb); });
        buttons->Add(button, 0, wxRIGHT, kGap);
        m_choices.push_back(button);
    };
    add(_("&Keep what stands"), "keep");
    add(_("&Take the new text"), "renew");
    add(_("&Combine both"), "combine");
    auto* draft = new wxButton(this, wxID_ANY, _("&Draft what is missing"));
    draft->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_desk.Run("minutes draft"); });
    buttons->Add(draft, 0);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_list, 1, wxEXPAND | wxALL, kGap);
    column->Add(m_language, 0, wxLEFT | wxRIGHT, kGap);
    column->Add(heading(_("As it stands")), 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kGap);
    column->Add(m_mine, 1, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    column->Add(heading(_("As the facts say now")), 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kGap);
    column->Add(m_fresh, 1, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    column->Add(m_note, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kGap);
    column->Add(buttons, 0, wxALL, kGap);
    SetSizer(column);
}

Language DraftsFrame::ShownLanguage() const {
    return kLanguages.at(static_cast<std::size_t>(std::max(0, m_language->GetSelection())));
}

void DraftsFrame::Refresh() {
    const Row* chosen = Chosen();
    const ParagraphId keep = chosen != nullptr ? chosen->id : ParagraphId{};
    const Session& session = m_desk.State();
    const auto labels = ReportLabels(session, m_desk.InterfaceLanguage());
    m_rows.clear();
    m_list->DeleteAllItems();
    for (const Paragraph* paragraph : AllParagraphs(session)) {
        if (paragraph->source.empty()) continue;
        LocalText fresh = FreshText(m_tables, session, *paragraph);
        const auto label = labels.find(paragraph->id);
        m_rows.push_back({paragraph->id, label == labels.end() ? std::string{} : label->second,
                          mahdar::StateOf(*paragraph, fresh), std::move(fresh)});
    }
    // What wants a choice stands first.
    std::ranges::stable_sort(m_rows, std::greater{}, &Row::state);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        wxVector<wxVariant> cells;
        cells.push_back(ToWx(m_rows[i].number));
        cells.push_back(StateOf(m_rows[i].state));
        cells.push_back(ToWx(session.Find(m_rows[i].id)->text.Best(ShownLanguage())));
        m_list->AppendItem(cells);
        if (m_rows[i].id == keep) m_list->SelectRow(static_cast<unsigned>(i));
    }
    if (m_list->GetSelectedRow() == wxNOT_FOUND && !m_rows.empty()) m_list->SelectRow(0);
    ShowRow();
}

const DraftsFrame::Row* DraftsFrame::Chosen() const {
    const int row = m_list->GetSelectedRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_rows.size() ? &m_rows[static_cast<std::size_t>(row)]
                                                                     : nullptr;
}

void DraftsFrame::ShowRow() {
    const Row* row = Chosen();
    const Paragraph* paragraph = row == nullptr ? nullptr : m_desk.State().Find(row->id);
    const Language language = ShownLanguage();
    const std::string mine = paragraph == nullptr ? std::string{} : paragraph->text.Get(language);
    const std::string fresh = row == nullptr ? std::string{} : row->fresh.Get(language);
    m_mine->Show(mine, language);
    const MarkedText marked = fresh.empty() ? MarkedText{} : MarkedOf(Difference(mine, fresh));
    m_fresh->Show(marked.text, language, marked.marks);
    const bool can = row != nullptr && !row->fresh.Empty() && m_desk.Log().ReadOnlyReason().empty();
    for (wxButton* button : m_choices) button->Enable(can && row->state != DraftState::AsDrafted);
}

void DraftsFrame::Choose(const char* verb) {
    if (const Row* row = Chosen()) m_desk.Run(std::string("minutes ") + verb + ' ' + row->id.value);
}

void DraftsFrame::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else if (!RunSharedKey(m_desk, ChordOf(event))) {
        event.Skip();
    }
}

}  // namespace mahdar
