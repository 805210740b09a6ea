// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/archive_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/language_tools.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/document/page_text.h"
#include "core/io/atomic_file.h"
#include "core/plugin/host.h"

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/filepicker.h>
#include <wx/intl.h>
#include <wx/notebook.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <chrono>

namespace mahdar::briefings {

namespace {

namespace fs = std::filesystem;

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr int kDetailHeight = 96;
constexpr int kUnreadableHeight = 64;
constexpr int kAtMost = 100;
constexpr std::size_t kMaxPathBytes = 8192;
constexpr std::int64_t kMsPerMinute = 60'000;
const wxSize kSize(940, 680);

/// The folder looked into last, for the next time.
fs::path RememberedIn(const fs::path& indexFolder) {
    return indexFolder / "folder";
}

fs::path Remembered(const fs::path& indexFolder) {
    std::error_code ignored;
    const fs::path file = RememberedIn(indexFolder);
    return fs::exists(file, ignored) ? fs::path(ReadFile(file, kMaxPathBytes)) : fs::path{};
}

wxString KindWord(archive::EntryKind kind) {
    switch (kind) {
        case archive::EntryKind::Meeting:
            return wxGETTEXT_IN_CONTEXT("archive", "Meeting");
        case archive::EntryKind::Item:
            return wxGETTEXT_IN_CONTEXT("archive", "Item");
        case archive::EntryKind::Annotation:
            return wxGETTEXT_IN_CONTEXT("archive", "Annotation");
        case archive::EntryKind::Paragraph:
            return wxGETTEXT_IN_CONTEXT("archive", "Paragraph");
        case archive::EntryKind::Decision:
            return wxGETTEXT_IN_CONTEXT("archive", "Decision");
        case archive::EntryKind::Mandate:
            return wxGETTEXT_IN_CONTEXT("archive", "Mandate");
        case archive::EntryKind::Document:
            break;
    }
    return wxGETTEXT_IN_CONTEXT("archive", "Document");
}

wxString Cell(const std::string& text) {
    return ToWx(page::WithSteadyRanges(text));
}

}  // namespace

ArchiveFrame::ArchiveFrame(wxWindow* pane, Desk& desk)
    : SideWindow(pane, desk, _("Earlier meetings"), kSize),
      m_folder(new wxDirPickerCtrl(this, wxID_ANY, wxString(), _("Folder of earlier meetings"))),
      m_state(StartAligned(new wxStaticText(this, wxID_ANY, wxString()))),
      m_book(new wxNotebook(this, wxID_ANY)),
      m_unreadable(new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                                  wxSize(-1, kUnreadableHeight), wxTE_MULTILINE | wxTE_READONLY)) {
    // The reading thread only posts; whatever is still under way when the window goes is dropped by the
    // toolkit.
    m_reader = std::make_unique<ArchiveReader>(
        [this](const ReadingNews& news) { CallAfter([this, news] { OnNews(news); }); });
    m_book->AddPage(WordsPage(m_book), _("Search"));
    m_book->AddPage(HistoryPage(m_book), _("History of an institution"));
    auto* label = new wxStaticText(this, wxID_ANY, _("&Folder:"));
    LabelFor(label, m_folder);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(OneLineLabel(label), 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    row->Add(m_folder, 1);
    m_folder->Bind(wxEVT_DIRPICKER_CHANGED, [this](wxFileDirPickerEvent&) { UseFolder(); });
    SetAccessibleName(m_unreadable, _("Sessions that could not be read"));
    m_unreadable->Hide();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 0, wxEXPAND | wxALL, kMargin);
    column->Add(m_state, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kMargin);
    column->Add(m_book, 1, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    column->Add(m_unreadable, 0, wxEXPAND | wxALL, kMargin);
    SetSizer(column);
    PlaceBeside(pane);
    m_state->SetLabelText(_("Choose the folder in which the sessions of earlier meetings lie."));
    if (const fs::path folder = Remembered(IndexFolder()); !folder.empty()) {
        m_folder->SetPath(ToWx(folder.string()));
        UseFolder();
    }
    m_search->SetFocus();
}

ArchiveFrame::~ArchiveFrame() {
    m_reader->Stop();
}

fs::path ArchiveFrame::IndexFolder() const {
    return TheDesk().TheHost().UserFolder() / "archives";
}

wxWindow* ArchiveFrame::WordsPage(wxWindow* parent) {
    auto* page = new wxPanel(parent);
    m_search = new wxSearchCtrl(page, wxID_ANY);
    m_search->SetDescriptiveText(_("Words, in any language"));
    SetAccessibleName(m_search, _("Search in earlier meetings"));
    m_search->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Search(); });
    m_list = new wxDataViewListCtrl(page, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Places found"));
    AppendTextColumn(m_list, _("Date"), 0, 96);
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("archive", "Meeting"), 1, 150);
    AppendTextColumn(m_list, _("Item"), 2, 52);
    AppendTextColumn(m_list, _("Kind"), 3, 92);
    AppendTextColumn(m_list, _("Words"), 4, 470);
    UseLowRows(m_list);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowDetail(); });
    m_detail = new wxTextCtrl(page, wxID_ANY, wxString(), wxDefaultPosition, wxSize(-1, kDetailHeight),
                              wxTE_MULTILINE | wxTE_READONLY);
    SetAccessibleName(m_detail, _("The place found"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_search, 0, wxEXPAND | wxTOP | wxBOTTOM, kGap);
    column->Add(m_list, 1, wxEXPAND);
    column->Add(m_detail, 0, wxEXPAND | wxTOP, kGap);
    page->SetSizer(column);
    return page;
}

wxWindow* ArchiveFrame::HistoryPage(wxWindow* parent) {
    auto* page = new wxPanel(parent);
    m_institution = new wxChoice(page, wxID_ANY);
    SetAccessibleName(m_institution, _("Institution"));
    m_institution->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowHistory(); });
    m_history = new wxDataViewListCtrl(page, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                       wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_history, _("History of an institution"));
    AppendTextColumn(m_history, _("Date"), 0, 96);
    AppendTextColumn(m_history, wxGETTEXT_IN_CONTEXT("archive", "Meeting"), 1, 260);
    AppendTextColumn(m_history, wxGETTEXT_IN_CONTEXT("archive", "Asked"), 2, 76);
    AppendTextColumn(m_history, _("Reported"), 3, 88);
    AppendTextColumn(m_history, _("Partly"), 4, 80);
    AppendTextColumn(m_history, _("Lapsed"), 5, 76);
    AppendTextColumn(m_history, _("Speeches"), 6, 88);
    AppendTextColumn(m_history, _("Time"), 7, 90);
    UseLowRows(m_history);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_institution, 0, wxEXPAND | wxTOP | wxBOTTOM, kGap);
    column->Add(m_history, 1, wxEXPAND);
    page->SetSizer(column);
    return page;
}

void ArchiveFrame::UseFolder() {
    const fs::path folder = FromWx(m_folder->GetPath());
    Guarded(_("Earlier meetings"), [&] {
        m_reader->Stop();
        m_index = std::make_unique<archive::ArchiveIndex>(folder, IndexFolder());
        WriteFile(RememberedIn(IndexFolder()), folder.string());
        m_state->SetLabelText(_("Reading the folder…"));
        m_reader->Start(folder, IndexFolder());
        ShowInstitutions();
        Search();
    });
}

void ArchiveFrame::OnNews(const ReadingNews& news) {
    if (!news.reasonId.empty()) {
        m_state->SetLabelText(Translated(news.reasonId, news.reasonArguments));
    } else if (!news.ended) {
        m_state->SetLabelText(
            Filled(_("Read: %1 of %2"), {std::to_string(news.done), std::to_string(news.total)}));
    } else if (m_index) {
        const int sessions = m_index->Sessions();
        m_state->SetLabelText(wxString::Format(
            wxPLURAL("%d session can be searched", "%d sessions can be searched", sessions), sessions));
        TellUnreadable();
        ShowInstitutions();
        Search();
    }
}

void ArchiveFrame::TellUnreadable() {
    wxString told;
    for (const archive::Unreadable& row : m_index->UnreadableOnes()) {
        if (!told.empty()) told += "\n";
        told +=
            Ltr(ToWx(row.file.filename().string())) + ": " + Translated(row.reasonId, row.reasonArguments);
    }
    m_unreadable->ChangeValue(told);
    m_unreadable->Show(!told.empty());
    Layout();
}

void ArchiveFrame::Search() {
    m_list->DeleteAllItems();
    m_found.clear();
    if (!m_index) return;
    Guarded(_("Earlier meetings"), [&] {
        archive::SearchAnswer answer = m_index->Search(FromWx(m_search->GetValue()), kAtMost);
        m_found = std::move(answer.found);
        if (answer.outdated) m_reader->Start(FromWx(m_folder->GetPath()), IndexFolder());
    });
    for (const archive::Found& row : m_found) {
        wxVector<wxVariant> cells;
        for (const wxString& text :
             {Ltr(ToWx(row.date)), Cell(row.ordinal.empty() ? row.meeting : row.ordinal),
              Ltr(ToWx(row.place)), KindWord(row.kind), Cell(row.excerpt)})
            cells.push_back(wxVariant(text));
        m_list->AppendItem(cells);
    }
    if (!m_found.empty()) m_list->SelectRow(0);
    ShowDetail();
}

void ArchiveFrame::ShowDetail() {
    const int row = m_list->GetSelectedRow();
    wxString detail;
    if (row >= 0 && row < static_cast<int>(m_found.size())) {
        const archive::Found& found = m_found[static_cast<std::size_t>(row)];
        detail = Cell(found.excerpt) + "\n" + Cell(found.meeting) + "\n" +
                 Ltr(ToWx(found.file.filename().string()));
    }
    m_detail->ChangeValue(detail);
}

void ArchiveFrame::ShowInstitutions() {
    const int selected = m_institution->GetSelection();
    const InstitutionId before = selected < 0 ? InstitutionId{} : m_keys[static_cast<std::size_t>(selected)];
    m_institution->Clear();
    m_keys = m_index->Institutions();
    for (const InstitutionId& key : m_keys) {
        const Institution* row = TheDesk().State().Find(key);
        const std::string name =
            row == nullptr ? std::string{} : row->names.Best(TheDesk().InterfaceLanguage());
        m_institution->Append(ToWx(name.empty() ? key.value : key.value + " — " + name));
    }
    const auto again = std::find(m_keys.begin(), m_keys.end(), before);
    if (!m_keys.empty())
        m_institution->SetSelection(again == m_keys.end() ? 0 : static_cast<int>(again - m_keys.begin()));
    ShowHistory();
}

void ArchiveFrame::ShowHistory() {
    m_history->DeleteAllItems();
    const int selected = m_institution->GetSelection();
    if (!m_index || selected < 0) return;
    for (const archive::ShareAtMeeting& row :
         m_index->HistoryOf(m_keys[static_cast<std::size_t>(selected)])) {
        const archive::Share& share = row.share;
        wxVector<wxVariant> cells;
        cells.push_back(wxVariant(Ltr(ToWx(row.date))));
        cells.push_back(wxVariant(Cell(row.meeting)));
        for (const int number : {share.asked, share.reported, share.partly, share.lapsed, share.speeches})
            cells.push_back(wxVariant(wxString::Format("%d", number)));
        const auto minutes = std::chrono::minutes(share.spokenMs / kMsPerMinute);
        cells.push_back(wxVariant(
            share.spokenMs == 0 ? wxString() : ToWx(FormatDuration(minutes, TheDesk().InterfaceLanguage()))));
        m_history->AppendItem(cells);
    }
}

bool ArchiveFrame::OnOwnKey(const std::string& key) {
    if (key != "Ctrl+F") return false;
    m_book->SetSelection(0);
    m_search->SetFocus();
    return true;
}

}  // namespace mahdar::briefings
