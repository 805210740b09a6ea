// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/ledger_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/arguments.h"
#include "core/command/resolve.h"
#include "core/document/page_text.h"
#include "core/text/fold.h"
#include "plugins/briefings/panels/mandate_words.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/textdlg.h>
#include <wx/wrapsizer.h>

#include <set>

namespace mahdar::briefings {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr int kDetailHeight = 116;
const wxSize kSize(980, 680);

enum Column : unsigned { kNumber, kState, kWhom, kWhat, kDue, kSource, kItem, kAnswer };

const char* const kFilterWords[] = {"all", "unsettled", "overdue", "unanswered", "settled", "this-meeting"};

wxVector<wxVariant> CellsOf(const Session& session, const LedgerRow& row, Language language) {
    wxVector<wxVariant> cells;
    cells.push_back(wxVariant(wxString::Format("%d", row.number)));
    cells.push_back(StateCellOf(row));
    cells.push_back(wxVariant(ToWx(AddresseesOf(session, row.mandate, language))));
    cells.push_back(wxVariant(ToWx(page::WithSteadyRanges(row.mandate.text.Best(language)))));
    cells.push_back(wxVariant(DueWords(row.mandate, language)));
    cells.push_back(wxVariant(SourceWords(row)));
    cells.push_back(wxVariant(Ltr(ToWx(row.path))));
    cells.push_back(wxVariant(AnswerWord(row.answer)));
    return cells;
}

}  // namespace

LedgerFrame::LedgerFrame(wxWindow* pane, Desk& desk) : SideWindow(pane, desk, _("Mandates"), kSize) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    MakeTop(*column);
    MakeList(*column);
    MakeButtons(*column);
    SetSizer(column);
    ShowRows();
    Keep(desk.Log().changed.Connect([this](const Change& change) {
        if (Touches<Mandate, Decision, AgendaItem, RequiredAction, Institution, Intervention, MeetingDocument,
                    Meeting, Paragraph>(change))
            ShowRows();
    }));
    PlaceBeside(pane);
    m_search->SetFocus();
}

void LedgerFrame::MakeTop(wxSizer& column) {
    m_search = new wxSearchCtrl(this, wxID_ANY);
    m_search->SetDescriptiveText(_("Words, institution or session"));
    SetAccessibleName(m_search, _("Search in the mandates"));
    m_search->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Narrow(); });
    m_filter = new wxChoice(this, wxID_ANY);
    for (const wxString& word : {_("All mandates"), _("Waiting for an answer"), _("Overdue"),
                                 _("No action answers them"), _("Settled"), _("Asked by this meeting")})
        m_filter->Append(word);
    m_filter->SetSelection(0);
    SetAccessibleName(m_filter, _("Which mandates to show"));
    m_filter->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Narrow(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_search, 1, wxALIGN_CENTRE_VERTICAL);
    row->Add(m_filter, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap);
    column.Add(row, 0, wxEXPAND | wxALL, kMargin);
    m_sums = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    column.Add(m_sums, 0, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    m_silent = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    m_silent->SetFont(UiFont(FontRole::Secondary));
    m_silent->SetForegroundColour(Colour(Ink::Secondary));
    column.Add(WrapLabel(m_silent, 400), 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kMargin);
}

void LedgerFrame::MakeList(wxSizer& column) {
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_MULTIPLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Mandates"));
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("mandate", "No."), kNumber, 40);
    AppendIconTextColumn(m_list, _("State"), kState, 104);
    AppendTextColumn(m_list, _("Asked of"), kWhom, 130);
    AppendTextColumn(m_list, _("What was asked"), kWhat, 290);
    AppendTextColumn(m_list, _("Due"), kDue, 100);
    AppendTextColumn(m_list, _("Session"), kSource, 66);
    AppendTextColumn(m_list, _("Item"), kItem, 50);
    AppendTextColumn(m_list, _("Answer at this meeting"), kAnswer, 170);
    UseLowRows(m_list);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowDetail(); });
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { Mark("report"); });
    column.Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    m_detail = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxSize(-1, kDetailHeight),
                              wxTE_MULTILINE | wxTE_READONLY);
    SetAccessibleName(m_detail, _("The whole of this mandate"));
    column.Add(m_detail, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin);
}

void LedgerFrame::MakeButtons(wxSizer& column) {
    auto* row = new wxWrapSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, auto act, bool onRow) {
        auto* button = new wxButton(this, wxID_ANY, words);
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        row->Add(button, 0, wxRIGHT | wxTOP, kGap);
        if (onRow) m_onRow.push_back(button);
        return button;
    };
    SetAccessibleDescription(add(
                                 _("&Reported"), [this] { Mark("report"); }, true),
                             _("Enter"));
    add(
        _("In &part"), [this] { Mark("partly"); }, true);
    add(
        _("&Carry over"), [this] { Mark("carry"); }, true);
    add(
        _("&Lapse…"), [this] { Mark("lapse", true); }, true);
    add(
        _("Re&open"), [this] { Mark("reopen"); }, true);
    add(
        _("E&xport…"), [this] { Export(); }, false);
    add(
        _("&Take back"), [this] { TheDesk().Run("app undo-act"); }, false);
    column.Add(row, 0, wxEXPAND | wxALL, kMargin);
}

void LedgerFrame::ShowRows() {
    const Session& session = TheDesk().State();
    const Language language = TheDesk().InterfaceLanguage();
    m_all = LedgerOf(session);
    const LedgerSums sums = SumsOf(m_all);
    m_sums->SetLabelText(
        Filled(_("%1 asked · %2 pending · %3 in part · %4 reported · %5 lapsed · %6 overdue · %7 that no "
                 "action answers"),
               {std::to_string(sums.asks), std::to_string(sums.open), std::to_string(sums.partly),
                std::to_string(sums.reported), std::to_string(sums.lapsed), std::to_string(sums.overdue),
                std::to_string(sums.unanswered)}));
    std::string silent;
    for (const InstitutionId& id : ReportersWithoutAsk(session))
        silent += (silent.empty()                 ? ""
                   : language == Language::Arabic ? "، "
                                                  : ", ") +
                  SpeakerName(session, {id, {}}, language);
    m_silent->Show(!silent.empty());
    m_silent->SetLabelText(Filled(_("Report though nothing was asked of them: %1"), {silent}));
    Narrow();
    Layout();
}

void LedgerFrame::Narrow() {
    const Session& session = TheDesk().State();
    const auto filter = static_cast<LedgerFilter>(m_filter->GetSelection() + 1);
    const std::string wanted = FoldForSearch(FromWx(m_search->GetValue()));
    std::set<std::string> selected;
    for (const std::size_t row : SelectedRows()) selected.insert(m_rows[row].mandate.id.value);
    m_rows.clear();
    for (const LedgerRow& row : m_all) {
        if (Fits(row, filter) &&
            (wanted.empty() || FoldedWords(session, row).find(wanted) != std::string::npos))
            m_rows.push_back(row);
    }
    m_list->DeleteAllItems();
    for (const LedgerRow& row : m_rows)
        m_list->AppendItem(CellsOf(session, row, TheDesk().InterfaceLanguage()));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (selected.contains(m_rows[row].mandate.id.value)) m_list->SelectRow(static_cast<unsigned>(row));
    }
    if (!m_rows.empty() && SelectedRows().empty()) m_list->SelectRow(0);
    ShowDetail();
}

std::vector<std::size_t> LedgerFrame::SelectedRows() const {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_list->IsRowSelected(static_cast<unsigned>(row))) rows.push_back(row);
    }
    return rows;
}

void LedgerFrame::ShowDetail() {
    const std::vector<std::size_t> rows = SelectedRows();
    const wxString detail =
        rows.empty() ? wxString()
                     : DetailOf(TheDesk().State(), m_rows[rows.front()], TheDesk().InterfaceLanguage());
    if (m_detail->GetValue() != detail) m_detail->ChangeValue(detail);
    const bool can = !rows.empty() && TheDesk().Log().ReadOnlyReason().empty();
    for (wxButton* button : m_onRow) button->Enable(can);
}

void LedgerFrame::Mark(const char* verb, bool withReason) {
    std::string line = std::string("mandate ") + verb;
    const std::vector<std::size_t> rows = SelectedRows();
    if (rows.empty()) return;
    for (const std::size_t row : rows) line += ' ' + std::to_string(m_rows[row].number);
    if (withReason) {
        wxTextEntryDialog dialog(
            this, _("Why is nothing more expected? The reason is kept and goes into the ledger."),
            _("Let a mandate lapse"));
        if (dialog.ShowModal() != wxID_OK) return;
        std::string reason = FromWx(dialog.GetValue());
        // A remark is the quoted word at the end, even one word of it.
        if (!reason.empty()) line += ' ' + (Quoted(reason) == reason ? '"' + reason + '"' : Quoted(reason));
    }
    TheDesk().Run(line);
}

void LedgerFrame::Export() {
    const auto shown = static_cast<std::size_t>(m_filter->GetSelection());
    ExportTable("mandates", {{"show", kFilterWords[shown]}}, _("Write the mandates to a file"));
}

bool LedgerFrame::OnOwnKey(const std::string& key) {
    if (key != "Ctrl+F") return false;
    m_search->SetFocus();
    return true;
}

}  // namespace mahdar::briefings
