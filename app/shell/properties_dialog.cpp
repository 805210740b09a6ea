// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/properties_dialog.h"

#include "app/shell/dialog_parts.h"
#include "app/shell/dialog_place.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/session/venue_zones.h"
#include "core/session/wall_clock.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/notebook.h>
#include <wx/sizer.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <array>
#include <vector>

namespace mahdar::shell {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kColumnWidth = 188;
constexpr int kColumns = 3;
constexpr int kHighestOrdinal = 9999;
constexpr int kMostMinutes = 120;

/// Every distance from UTC that some place on earth keeps.
constexpr int kOffsets[] = {-720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120,
                            -60,  0,    60,   120,  180,  210,  240,  270,  300,  330,  345,  360,  390,
                            420,  480,  525,  540,  570,  600,  630,  660,  720,  765,  780,  840};

wxString Entered(const wxTextCtrl& entry) { return wxString(entry.GetValue()).Trim().Trim(false); }

class PropertiesDialog final : public wxDialog {
public:
    PropertiesDialog(wxWindow* parent, const PropertiesRequest& request);
    [[nodiscard]] Meeting Wanted() const;

private:
    struct TextRow {
        LocalText Meeting::* field;
        std::array<wxTextCtrl*, kLanguages.size()> entries{};
    };
    wxWindow* Texts();
    void AddTextRow(wxWindow* page, wxFlexGridSizer* grid, std::size_t number, const wxString& title, Language language);
    wxSizer* Facts();
    template <class Control>
    Control* Add(wxSizer* grid, const wxString& title, Control* control, wxWindow* below = nullptr);
    wxTextCtrl* Entry(const std::string& value, const wxString& hint = {});
    wxSpinCtrl* Spin(int value, int most);
    wxChoice* Offsets();
    void OnPlaceOrDay();
    void SelectOffset(int minutes);
    void ShowClock();
    void OnApply(wxCommandEvent& event);

    const PropertiesRequest& m_request;
    std::vector<int> m_offsets{std::begin(kOffsets), std::end(kOffsets)};
    std::array<TextRow, 5> m_texts{{{&Meeting::title}, {&Meeting::organisation}, {&Meeting::body}, {&Meeting::parentBody}, {&Meeting::venue}}};
    wxSpinCtrl* m_ordinal = nullptr;
    wxTextCtrl* m_symbol = nullptr;
    wxTextCtrl* m_distribution = nullptr;
    wxChoice* m_working = nullptr;
    wxChoice* m_original = nullptr;
    wxTextCtrl* m_start = nullptr;
    wxTextCtrl* m_end = nullptr;
    wxChoice* m_offset = nullptr;
    wxStaticText* m_clock = nullptr;
    wxSpinCtrl* m_member = nullptr;
    wxSpinCtrl* m_institution = nullptr;
    wxStaticText* m_problem = nullptr;
    /// As the venue has it: the offset follows the venue until the user chooses another.
    bool m_offsetIsChosen = false;
};

PropertiesDialog::PropertiesDialog(wxWindow* parent, const PropertiesRequest& request)
    : wxDialog(parent, wxID_ANY, _("Properties of the meeting"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_request(request) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(Texts(), 0, wxEXPAND | wxALL, kMargin);
    column->Add(Facts(), 0, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    m_problem = WrapLabel(new wxStaticText(this, wxID_ANY, request.readOnly), kColumns * kColumnWidth);
    m_problem->SetForegroundColour(Colour(request.readOnly.empty() ? Ink::Wrong : Ink::Care));
    SetAccessibleRole(m_problem, AccessibleRole::Alert);
    m_problem->Show(!request.readOnly.empty());
    column->Add(m_problem, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin);
    const ButtonRow buttons = NewButtonRow(*this, _("Change nothing"), _("Apply"));
    buttons.go->Enable(request.readOnly.empty());
    column->Add(buttons.sizer, 0, wxEXPAND | wxALL, kMargin);
    SetSizerAndFit(column);
    ShowClock();
    Bind(wxEVT_BUTTON, &PropertiesDialog::OnApply, this, wxID_OK);
    PlaceOverCentre(*this, parent);
    m_texts.front().entries[static_cast<std::size_t>(CurrentLanguage()) - 1]->SetFocus();
}

wxWindow* PropertiesDialog::Texts() {
    auto* book = new wxNotebook(this, wxID_ANY);
    SetAccessibleName(book, _("Names in each language"));
    const wxString titles[] = {_("Title"), _("Organisation"), _("Body that meets"), _("Body it belongs to"), _("Venue")};
    for (const Language language : kLanguages) {
        auto* page = new wxPanel(book);
        auto* grid = new wxFlexGridSizer(2, kGap, kGap);
        grid->AddGrowableCol(1, 1);
        for (std::size_t i = 0; i < m_texts.size(); ++i) AddTextRow(page, grid, i, titles[i], language);
        auto* padded = new wxBoxSizer(wxVERTICAL);
        padded->Add(grid, 1, wxEXPAND | wxALL, kMargin / 2);
        page->SetSizer(padded);
        book->AddPage(page, OwnName(language), language == CurrentLanguage());
    }
    return book;
}

void PropertiesDialog::AddTextRow(wxWindow* page, wxFlexGridSizer* grid, std::size_t number, const wxString& title,
                                  Language language) {
    TextRow& row = m_texts[number];
    auto* label = OneLineLabel(new wxStaticText(page, wxID_ANY, title));
    auto* entry = new wxTextCtrl(page, wxID_ANY, ToWx((m_request.meeting.*row.field).Get(language)));
    LabelFor(label, entry);
    // TRANSLATORS: name of an entry for the screen reader: %1 what it holds, %2 the language: "Title, English"
    SetAccessibleName(entry, Filled(_("%1, %2"), {title, OwnName(language)}));
    if (row.field == &Meeting::venue) entry->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { OnPlaceOrDay(); });
    grid->Add(label, 0, wxALIGN_CENTRE_VERTICAL);
    grid->Add(entry, 1, wxEXPAND);
    row.entries[static_cast<std::size_t>(language) - 1] = entry;
}

template <class Control>
Control* PropertiesDialog::Add(wxSizer* grid, const wxString& title, Control* control, wxWindow* below) {
    auto* label = OneLineLabel(new wxStaticText(this, wxID_ANY, title));
    LabelFor(label, control);
    label->SetFont(UiFont(FontRole::Secondary));
    label->SetForegroundColour(Colour(Ink::Secondary));
    auto* cell = new wxBoxSizer(wxVERTICAL);
    cell->SetMinSize(kColumnWidth, -1);
    cell->Add(label, 0, wxEXPAND | wxBOTTOM, kGap / 4);
    cell->Add(control, 0, wxEXPAND);
    if (below != nullptr) cell->Add(below, 0, wxEXPAND | wxTOP, kGap / 4);
    grid->Add(cell, 1, wxEXPAND);
    return control;
}

wxTextCtrl* PropertiesDialog::Entry(const std::string& value, const wxString& hint) {
    auto* entry = new wxTextCtrl(this, wxID_ANY, ToWx(value));
    if (!hint.empty()) entry->SetHint(hint);
    return entry;
}

wxSpinCtrl* PropertiesDialog::Spin(int value, int most) {
    return new wxSpinCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 0, most, value);
}

wxSizer* PropertiesDialog::Facts() {
    const Meeting& meeting = m_request.meeting;
    auto* grid = new wxFlexGridSizer(kColumns, kGap, kMargin);
    for (int i = 0; i < kColumns; ++i) grid->AddGrowableCol(static_cast<std::size_t>(i), 1);
    m_start = Add(grid, _("First day"), Entry(meeting.startDate, "2025-05-13"));
    m_end = Add(grid, _("Last day"), Entry(meeting.endDate, "2025-05-14"));
    m_clock = OneLineLabel(new wxStaticText(this, wxID_ANY, wxString()));
    m_clock->SetFont(UiFont(FontRole::Secondary));
    m_clock->SetForegroundColour(Colour(Ink::Secondary));
    m_offset = Add(grid, _("Clock of the hall"), Offsets(), m_clock);
    m_start->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { OnPlaceOrDay(); });
    m_offset->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        m_offsetIsChosen = true;
        ShowClock();
    });
    m_ordinal = Add(grid, _("Number of the meeting (0: none)"), Spin(meeting.ordinal, kHighestOrdinal));
    m_symbol = Add(grid, _("Symbol of the report"), Entry(meeting.symbol));
    m_distribution = Add(grid, _("Distribution"), Entry(meeting.distribution));
    m_working = Add(grid, _("Working language"), NewLanguageChoice(this, meeting.workingLanguage));
    m_original = Add(grid, _("Original language"), NewLanguageChoice(this, meeting.originalLanguage));
    grid->AddSpacer(0);
    m_member = Add(grid, _("Minutes of a member state"), Spin(meeting.limitMemberMinutes, kMostMinutes));
    m_institution = Add(grid, _("Minutes of an institution"), Spin(meeting.limitInstitutionMinutes, kMostMinutes));
    grid->Add(NewNote(this, _("0 minutes: no limit"), kColumnWidth), 0, wxALIGN_BOTTOM);
    return grid;
}

wxChoice* PropertiesDialog::Offsets() {
    const int now = m_request.meeting.offsetMinutes;
    if (std::find(m_offsets.begin(), m_offsets.end(), now) == m_offsets.end())
        m_offsets.insert(std::lower_bound(m_offsets.begin(), m_offsets.end(), now), now);
    m_offset = new wxChoice(this, wxID_ANY);
    for (const int minutes : m_offsets) m_offset->Append(Ltr("UTC" + ToWx(OffsetText(minutes))));
    SelectOffset(now);
    return m_offset;
}

void PropertiesDialog::SelectOffset(int minutes) {
    const auto found = std::find(m_offsets.begin(), m_offsets.end(), minutes);
    if (found != m_offsets.end()) m_offset->SetSelection(static_cast<int>(found - m_offsets.begin()));
}

void PropertiesDialog::OnPlaceOrDay() {
    if (m_offset == nullptr || m_offsetIsChosen) return;
    const Meeting wanted = Wanted();
    if (const auto offset = m_request.zones.OffsetOf(wanted.venue, wanted.startDate)) SelectOffset(*offset);
    ShowClock();
}

void PropertiesDialog::ShowClock() {
    Meeting meeting;
    meeting.offsetMinutes = m_offsets[static_cast<std::size_t>(std::max(0, m_offset->GetSelection()))];
    const wxString time = Ltr(ToWx(WallTime(meeting, SystemClock{}.Now()).substr(0, 5)));
    m_clock->SetLabelText(Filled(_("It is %1 there now."), {time}));
    SetAccessibleDescription(m_offset, m_clock->GetLabelText());
    Layout();
}

Meeting PropertiesDialog::Wanted() const {
    Meeting meeting = m_request.meeting;
    for (const TextRow& row : m_texts) {
        for (const Language language : kLanguages)
            (meeting.*row.field).Set(language, FromWx(Entered(*row.entries[static_cast<std::size_t>(language) - 1])));
    }
    meeting.ordinal = m_ordinal->GetValue();
    meeting.symbol = FromWx(Entered(*m_symbol));
    meeting.distribution = FromWx(Entered(*m_distribution));
    meeting.workingLanguage = ChosenLanguage(*m_working);
    meeting.originalLanguage = ChosenLanguage(*m_original);
    meeting.startDate = FromWx(Entered(*m_start));
    meeting.endDate = FromWx(Entered(*m_end));
    meeting.offsetMinutes = m_offsets[static_cast<std::size_t>(std::max(0, m_offset->GetSelection()))];
    meeting.limitMemberMinutes = m_member->GetValue();
    meeting.limitInstitutionMinutes = m_institution->GetValue();
    return meeting;
}

void PropertiesDialog::OnApply(wxCommandEvent& event) {
    const wxString problem = m_request.problem(Wanted());
    if (problem.empty()) return event.Skip();
    m_problem->SetLabelText(problem);
    m_problem->Show();
    Announce(m_problem, problem);
    Layout();
    Fit();
}

}  // namespace

std::optional<Meeting> AskProperties(wxWindow* parent, const PropertiesRequest& request) {
    PropertiesDialog dialog(parent, request);
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return dialog.Wanted();
}

}  // namespace mahdar::shell
