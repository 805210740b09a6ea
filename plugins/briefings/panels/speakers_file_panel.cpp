// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/speakers_file_panel.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/language_tools.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/document/page_text.h"
#include "core/plugin/desk.h"
#include "core/session/wall_clock.h"
#include "plugins/briefings/ledger/gist.h"
#include "plugins/briefings/ledger/institution_briefing.h"
#include "plugins/briefings/ledger/speakers_file.h"
#include "plugins/briefings/ledger/suggested_decisions.h"
#include "plugins/briefings/panels/briefing_windows.h"
#include "plugins/briefings/panels/side_window.h"

#include <wx/dataview.h>
#include <wx/intl.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <chrono>
#include <cstddef>

namespace mahdar::briefings {

namespace {

/// Three lines of the list: the whole stands in the window of the mandates and on the sheet.
constexpr std::size_t kGistLetters = 90;
constexpr int kStateWidth = 110;
constexpr int kTextWidth = 230;
constexpr int kSessionWidth = 70;
constexpr std::int64_t kMsPerMinute = 60'000;

wxVariant SlotCell(SlotState state) {
    switch (state) {
        case SlotState::Delivered:
            return StateCell(GlyphName::Tick, Ink::Good, _("Delivered"));
        case SlotState::Missed:
            return StateCell(GlyphName::Cross, Ink::Wrong, _("Missed"));
        case SlotState::Expected:
            break;
    }
    return StateCell(GlyphName::Document, Ink::Decision, _("To report"));
}

wxVariant MandateCell(const FileRow& row) {
    switch (row.mandate) {
        case MandateState::Reported:
            return StateCell(GlyphName::Tick, Ink::Good, _("Reported"));
        case MandateState::Partly:
            return StateCell(GlyphName::HalfTick, Ink::Care, _("Partly"));
        case MandateState::CarriedOver:
            return StateCell(GlyphName::Arrow, Ink::Care, _("Carried over"));
        case MandateState::Lapsed:
            return StateCell(GlyphName::Cross, Ink::Secondary, _("Lapsed"));
        case MandateState::Open:
            break;
    }
    if (row.due == DueTime::Overdue) return StateCell(GlyphName::WarningTriangle, Ink::Wrong, _("Overdue"));
    if (row.due == DueTime::NotYet) return StateCell(GlyphName::Ring, Ink::Secondary, _("Not due"));
    return StateCell(GlyphName::HalfDisc, Ink::Care, _("Pending"));
}

class SpeakersFilePanel final : public wxPanel {
public:
    SpeakersFilePanel(wxWindow* parent, Desk& desk, const std::shared_ptr<WindowWishes>& wishes,
                      std::shared_ptr<const Phrases> phrases);

private:
    void BuildList();
    void Refill();
    void UpdateTime();
    void BuildSuggestions(wxSizer& column);
    void Suggest(std::size_t place);
    void MarkSelected();
    void FillSpoken(const SpeakersFile& file, Language language);
    void Show(const SpeakersFile& file);
    void FillRows(const SpeakersFile& file, Language language);
    void FillWords(const SpeakersFile& file, Language language);
    [[nodiscard]] bool IsBeingRead() const;

    Desk& m_desk;
    SectionHeader* m_header;
    KeyButton* m_sheet = nullptr;
    wxStaticText* m_name;
    wxStaticText* m_others;
    wxStaticText* m_spoken;
    std::vector<KeyButton*> m_suggestions;
    std::shared_ptr<const Phrases> m_phrases;  ///< the plugin's, read once
    Connection m_wished;
    wxStaticText* m_empty;
    wxDataViewListCtrl* m_list;
    SpeakersFile m_file;
    BriefingWindows m_windows;
    Connection m_changed;
    Connection m_tick;
};

SpeakersFilePanel::SpeakersFilePanel(wxWindow* parent, Desk& desk,
                                     const std::shared_ptr<WindowWishes>& wishes,
                                     std::shared_ptr<const Phrases> phrases)
    : wxPanel(parent),
      m_desk(desk),
      m_header(new SectionHeader(this, _("Speaker's file"))),
      m_name(new wxStaticText(this, wxID_ANY, wxString())),
      m_others(new wxStaticText(this, wxID_ANY, wxString())),
      m_spoken(new wxStaticText(this, wxID_ANY, wxString())),
      m_phrases(std::move(phrases)),
      m_empty(new wxStaticText(this, wxID_ANY, wxString())),
      m_list(new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT | wxBORDER_NONE)),
      m_windows(this, desk, wishes) {
    // TRANSLATORS: a button that opens the printed briefing sheet of the speaker
    m_sheet = m_header->AddButton(_("Sheet"), "Ctrl+Shift+P", {.shape = KeyButtonShape::Inline, .glyph = {}});
    m_sheet->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const InstitutionId& institution = m_file.speaker.institution;
        m_desk.Run(institution.Empty() ? "briefing show" : "briefing show " + Quoted(institution.value));
    });
    for (wxStaticText* label : {m_others, m_spoken}) {
        label->SetFont(UiFont(FontRole::Secondary));
        label->SetForegroundColour(Colour(Ink::Secondary));
    }
    m_empty->SetForegroundColour(Colour(Ink::Secondary));
    BuildList();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(EllipsizeLabel(StartAligned(m_name)), 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 4);
    column->Add(EllipsizeLabel(StartAligned(m_others)), 0, wxEXPAND | wxLEFT | wxRIGHT, 8);
    column->Add(EllipsizeLabel(StartAligned(m_spoken)), 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, 4);
    column->Add(WrapLabel(StartAligned(m_empty), kTextWidth), 0, wxEXPAND | wxALL, 12);
    column->Add(m_list, 1, wxEXPAND);
    BuildSuggestions(*column);
    SetSizer(column);
    Show(FileOf(desk.State(), FollowedSpeaker(desk.State()), desk.TheClock().Now()));
    m_changed = desk.Log().changed.Connect([this](const Change&) { Refill(); });
    m_wished = wishes->suggestion.Connect([this](int place) { Suggest(static_cast<std::size_t>(place)); });
    m_tick = desk.tick.Connect([this] { UpdateTime(); });
    // Whatever happened on the floor meanwhile is caught up with as soon as the list is left.
    m_list->GetMainWindow()->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        CallAfter([this] { Refill(); });
    });
}

void SpeakersFilePanel::BuildList() {
    AppendIconTextColumn(m_list, _("State"), 0, kStateWidth);
    AppendTextColumn(m_list, _("What was asked"), 1, kTextWidth, CellWrapping::Wrapped);
    // TRANSLATORS: column title; the session that asked, or the minutes for a report
    AppendTextColumn(m_list, _("Session"), 2, kSessionWidth);
    PrepareList(m_list, _("Speaker's file"));
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { MarkSelected(); });
}

void SpeakersFilePanel::BuildSuggestions(wxSizer& column) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](Suggestion kind, const wxString& verb, const wxString& key) {
        const std::size_t place = static_cast<std::size_t>(kind) - 1;
        auto* button = new KeyButton(this, verb, key, {.shape = KeyButtonShape::Inline, .glyph = {}});
        button->Bind(wxEVT_BUTTON, [this, place](wxCommandEvent&) { Suggest(place); });
        row->Add(button, 0, wxALL, 2);
        m_suggestions.push_back(button);
    };
    // TRANSLATORS: buttons that record a decision on the report of the speaker
    add(Suggestion::NoteWithAppreciation, _("Noted with appreciation"), Ltr(wxString("Shift+F2")));
    add(Suggestion::AskReport, _("Asked to report again"), wxString());
    column.Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT, 4);
}

void SpeakersFilePanel::Suggest(std::size_t place) {
    const auto suggestions = SuggestedDecisions(m_desk.State(), *m_phrases, m_file.speaker.institution);
    if (place < suggestions.size()) m_desk.Run(suggestions[place].line);
}

/// The key that opens a row answers it: what was asked is reported, or pending again.
void SpeakersFilePanel::MarkSelected() {
    const int row = m_list->GetSelectedRow();
    if (row < 0 || row >= static_cast<int>(m_file.rows.size())) return;
    const FileRow& chosen = m_file.rows[static_cast<std::size_t>(row)];
    if (chosen.mandateId.Empty()) return;
    m_desk.Run((IsUnanswered(chosen.mandate) ? "mandate report " : "mandate reopen ") +
               Quoted(chosen.mandateId.value));
}

bool SpeakersFilePanel::IsBeingRead() const {
    const wxWindow* focused = wxWindow::FindFocus();
    return focused != nullptr && (focused == m_list || m_list->IsDescendant(const_cast<wxWindow*>(focused)));
}

void SpeakersFilePanel::Refill() {
    const Session& session = m_desk.State();
    const Speaker speaker = IsBeingRead() ? m_file.speaker : FollowedSpeaker(session);
    const SpeakersFile file = FileOf(session, speaker, m_desk.TheClock().Now());
    if (!(file == m_file)) Show(file);
}

void SpeakersFilePanel::UpdateTime() {
    const SpeakersFile file = FileOf(m_desk.State(), m_file.speaker, m_desk.TheClock().Now());
    if (file.spokenMs / kMsPerMinute == m_file.spokenMs / kMsPerMinute) return;
    m_file.spokenMs = file.spokenMs;
    FillWords(m_file, m_desk.InterfaceLanguage());
}

void SpeakersFilePanel::Show(const SpeakersFile& file) {
    const Language language = m_desk.InterfaceLanguage();
    const bool sameRows = file.rows == m_file.rows && file.names == m_file.names &&
                          m_list->GetItemCount() == static_cast<int>(file.rows.size());
    m_file = file;
    if (!sameRows) FillRows(file, language);
    FillWords(file, language);
    m_list->Show(!file.rows.empty());
    m_empty->Show(file.mandates == 0);
    m_name->Show(!file.Nobody());
    m_spoken->Show(!file.Nobody());
    const bool canDecide = m_desk.Log().ReadOnlyReason().empty() &&
                           !SuggestedDecisions(m_desk.State(), *m_phrases, file.speaker.institution).empty();
    for (KeyButton* button : m_suggestions) button->Show(canDecide);
    m_sheet->Enable(!file.speaker.institution.Empty());
    Layout();
}

void SpeakersFilePanel::FillRows(const SpeakersFile& file, Language language) {
    const int selected = m_list->GetSelectedRow();
    m_list->DeleteAllItems();
    const Institution* asked = m_desk.State().Find(file.speaker.institution);
    for (const FileRow& row : file.rows) {
        wxVector<wxVariant> cells;
        cells.push_back(row.slot ? SlotCell(*row.slot) : MandateCell(row));
        const std::string whole = row.text.Best(language);
        const std::string gist = asked == nullptr ? whole : Gist(whole, *asked, kGistLetters);
        const wxString text = ToWx(page::WithSteadyRanges(gist));
        cells.push_back(wxVariant(!text.empty() ? text
                                  : row.slot    ? _("Oral briefing")
                                                : _("Text not recorded")));
        const wxString minutes = ToWx(FormatDuration(std::chrono::minutes(row.minutes), language));
        // TRANSLATORS: short for "Session 40"
        const wxString session = row.session.empty() ? wxString() : Filled(_("S %1"), {row.session});
        cells.push_back(wxVariant(row.slot ? (row.minutes > 0 ? minutes : wxString()) : session));
        m_list->AppendItem(cells);
    }
    if (selected >= 0 && selected < m_list->GetItemCount())
        m_list->SelectRow(static_cast<unsigned>(selected));
}

void SpeakersFilePanel::FillWords(const SpeakersFile& file, Language language) {
    const Session& session = m_desk.State();
    const std::string shown = SpeakerName(session, file.speaker, language);
    const std::vector<std::string> counts{shown, std::to_string(file.openMandates),
                                          std::to_string(file.mandates)};
    if (file.Nobody()) {
        m_header->SetSecondary(wxString());
        m_empty->SetLabelText(
            _("Nobody has asked for the floor. The file of the next speaker opens here by itself."));
        SetAccessibleName(m_list, _("Speaker's file"));
        return;
    }
    m_header->SetSecondary(file.mandates == 0 ? ToWx(shown) : Filled(_("%1 · %2 of %3 open"), counts));
    SetAccessibleName(m_list, file.mandates == 0 ? Filled(_("File of %1"), counts)
                                                 : Filled(_("File of %1, %2 of %3 mandates open"), counts));
    m_empty->SetLabelText(Filled(_("No mandate is recorded for %1."), counts));
    const Institution* row = session.Find(file.speaker.institution);
    const std::string name = row == nullptr ? std::string{} : row->names.Best(language);
    m_name->SetLabelText(ToWx(name.empty() ? shown : name));
    m_name->SetToolTip(m_name->GetLabelText());
    std::string others;
    for (const Language other : kLanguages) {
        const std::string& named = file.names.Get(other);
        if (!named.empty() && named != name) others += (others.empty() ? "" : " · ") + named;
    }
    m_others->SetLabelText(ToWx(others));
    m_others->SetToolTip(ToWx(others));
    m_others->Show(!others.empty());
    FillSpoken(file, language);
}

void SpeakersFilePanel::FillSpoken(const SpeakersFile& file, Language language) {
    const auto minutes = std::chrono::minutes(file.spokenMs / kMsPerMinute);
    wxString words = file.spokenMs == 0 ? _("Has not spoken yet")
                                        : Filled(_("Spoken so far: %1"), {FormatDuration(minutes, language)});
    if (!file.turns.empty()) {
        const SpokenTurn& last = file.turns.front();
        const std::string time = WallTime(m_desk.State().TheMeeting(), last.start).substr(0, 5);
        const std::string length = FormatLength(std::chrono::seconds(last.ms / 1000));
        // TRANSLATORS: the last report of the institution: item, time of day, length
        words += " · " + Filled(_("last: item %1, %2, %3"), {Ltr(last.path), Ltr(time), Ltr(length)});
    }
    std::string who;
    for (const LocalText& person : file.representatives)
        who += (who.empty() ? "" : " · ") + person.Best(language);
    if (!who.empty()) words = Filled(_("Represented by: %1"), {who}) + " · " + words;
    m_spoken->SetLabelText(words);
    m_spoken->SetToolTip(words);
}

}  // namespace

wxWindow* MakeSpeakersFile(wxWindow* parent, Desk& desk, const std::shared_ptr<WindowWishes>& wishes,
                           std::shared_ptr<const Phrases> phrases) {
    return new SpeakersFilePanel(parent, desk, wishes, std::move(phrases));
}

}  // namespace mahdar::briefings
