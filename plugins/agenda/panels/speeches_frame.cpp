// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/speeches_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/table_export.h"
#include "app/ui/two_line_list.h"
#include "core/session/item_tree.h"
#include "core/session/sittings.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/list_looks.h"
#include "plugins/agenda/panels/panel_words.h"
#include "plugins/agenda/panels/window_place.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/intl.h>
#include <wx/notebook.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <map>
#include <string>

namespace mahdar::agenda {

namespace {

constexpr int kMargin = 10;
constexpr int kGap = 8;
const wxSize kSize(900, 600);

enum ScopeChoice { kWholeMeeting, kThisSitting, kThisItem };

}  // namespace

SpeechesFrame::SpeechesFrame(wxWindow* parent, Desk& desk)
    : wxFrame(wxGetTopLevelParent(parent), wxID_ANY, _("Speeches and speaking time"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk),
      m_book(new wxNotebook(this, wxID_ANY)),
      m_speeches(new SpeechModel(desk.State(), desk.InterfaceLanguage())),
      m_sumModel(new SumModel(desk.State(), desk.InterfaceLanguage())) {
    SetBackgroundColour(Colour(Ground::Window));
    m_book->AddPage(RecordPage(m_book), _("Speeches"));
    m_book->AddPage(SumsPage(m_book), _("Speaking time"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_book, 1, wxEXPAND | wxALL, kMargin);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    auto* exported = new wxButton(this, wxID_ANY, _("E&xport…"));
    exported->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Export(); });
    auto* back = new wxButton(this, wxID_ANY, _("&Take back"));
    back->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_desk.Run("app undo-act"); });
    buttons->Add(exported, 0, wxRIGHT, kGap);
    buttons->Add(back, 0);
    column->Add(buttons, 0, wxLEFT | wxRIGHT | wxBOTTOM, kMargin);
    SetSizer(column);
    ShowRecord();
    ShowSums();
    Listen();
    Bind(wxEVT_CHAR_HOOK, &SpeechesFrame::OnKey, this);
    PlaceBeside(*this, parent);
}

wxWindow* SpeechesFrame::RecordPage(wxWindow* parent) {
    auto* page = new wxPanel(parent);
    m_record = new wxDataViewCtrl(page, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
    m_record->AssociateModel(m_speeches.get());
    PrepareList(m_record, _("Speeches"));
    AppendTextColumn(m_record, wxGETTEXT_IN_CONTEXT("speech", "No."), SpeechModel::kNumber, 46);
    AppendTextColumn(m_record, _("Item"), SpeechModel::kItem, 54);
    AppendTextColumn(m_record, _("Speaker"), SpeechModel::kSpeaker, 180);
    AppendTextColumn(m_record, _("Kind"), SpeechModel::kKind, 120);
    AppendTextColumn(m_record, _("Began"), SpeechModel::kStart, 80);
    AppendTextColumn(m_record, _("Ended"), SpeechModel::kEnd, 80);
    AppendTextColumn(m_record, _("Length"), SpeechModel::kLength, 70);
    AppendTextColumn(m_record, _("Note"), SpeechModel::kNote, 220);
    UseLowRows(m_record);
    m_record->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { EnableButtons(); });
    m_record->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { Correct(Correction::Times); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_record, 1, wxEXPAND | wxTOP, kGap);
    auto* row = new wxWrapSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, Correction correction) {
        auto* button = new wxButton(page, wxID_ANY, words);
        button->Bind(wxEVT_BUTTON, [this, correction](wxCommandEvent&) { Correct(correction); });
        row->Add(button, 0, wxRIGHT | wxTOP, kGap);
        m_corrections.push_back(button);
    };
    add(_("T&imes…"), Correction::Times);
    add(_("&Speaker…"), Correction::Speaker);
    add(_("&Merge…"), Correction::Merge);
    add(_("S&plit…"), Correction::Split);
    add(_("&Delete…"), Correction::Delete);
    column->Add(row, 0, wxEXPAND);
    page->SetSizer(column);
    return page;
}

wxWindow* SpeechesFrame::SumsPage(wxWindow* parent) {
    auto* page = new wxPanel(parent);
    m_by = new wxChoice(page, wxID_ANY);
    for (const wxString& word : {_("By speaker"), _("By group")}) m_by->Append(word);
    m_scope = new wxChoice(page, wxID_ANY);
    for (const wxString& word : {_("The whole meeting"), _("This sitting"), _("The item that is on")}) m_scope->Append(word);
    SetAccessibleName(m_by, _("Counted by"));
    SetAccessibleName(m_scope, _("Counted in"));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (wxChoice* choice : {m_by, m_scope}) {
        choice->SetSelection(0);
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowSums(); });
        row->Add(choice, 0, wxRIGHT, kGap);
    }
    m_sums = new wxDataViewCtrl(page, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
    m_sums->AssociateModel(m_sumModel.get());
    PrepareList(m_sums, _("Speaking time"));
    AppendTextColumn(m_sums, _("Speaker"), SumModel::kWho, 180);
    AppendTextColumn(m_sums, _("Group"), SumModel::kGroup, 110);
    AppendTextColumn(m_sums, _("Speeches"), SumModel::kSpeeches, 80);
    AppendTextColumn(m_sums, _("Points of order"), SumModel::kOrders, 100);
    AppendTextColumn(m_sums, _("Replies"), SumModel::kReplies, 70);
    AppendTextColumn(m_sums, _("Questions"), SumModel::kQuestions, 80);
    AppendTextColumn(m_sums, _("Over the limit"), SumModel::kOver, 90);
    AppendTextColumn(m_sums, wxGETTEXT_IN_CONTEXT("time", "Total"), SumModel::kTotal, 70);
    AppendTextColumn(m_sums, wxGETTEXT_IN_CONTEXT("time", "Mean"), SumModel::kMean, 70);
    AppendTextColumn(m_sums, wxGETTEXT_IN_CONTEXT("time", "Share"), SumModel::kShare, 60);
    UseLowRows(m_sums);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 0, wxTOP | wxBOTTOM, kGap);
    column->Add(m_sums, 1, wxEXPAND);
    page->SetSizer(column);
    return page;
}

void SpeechesFrame::Listen() {
    m_connections.push_back(m_desk.Log().changed.Connect([this](const Change& change) {
        if (!Touches<Intervention, Institution>(change)) return;
        ShowRecord();
        ShowSums();
    }));
}

void SpeechesFrame::Turn(SpeechesPage page) {
    m_book->SetSelection(page == SpeechesPage::Record ? 0 : 1);
    (page == SpeechesPage::Record ? m_record : m_sums)->SetFocus();
}

void SpeechesFrame::ShowRecord() {
    const Intervention* selected = Selected();
    const InterventionId keep = selected != nullptr ? selected->id : InterventionId{};
    m_speeches->Show(m_desk.TheClock().Now());
    if (const int row = m_speeches->RowOf(keep); row != wxNOT_FOUND)
        m_record->Select(m_speeches->GetItem(static_cast<unsigned>(row)));
    EnableButtons();
}

void SpeechesFrame::ShowSums() {
    m_sumModel->Show(m_desk.TheClock().Now(), m_by->GetSelection() == 0 ? SumsBy::Speaker : SumsBy::Group, Scope());
}

tables::SpeakingScope SpeechesFrame::Scope() const {
    tables::SpeakingScope scope;
    const Sitting* sitting = CurrentSitting(m_desk.State());
    if (m_scope->GetSelection() == kThisSitting && sitting != nullptr) scope.sitting = sitting->id;
    if (m_scope->GetSelection() == kThisItem) scope.item = m_desk.State().TheFloor().currentItem;
    return scope;
}

const Intervention* SpeechesFrame::Selected() const {
    const wxDataViewItem item = m_record->GetSelection();
    return item.IsOk() ? m_speeches->SpeechAt(m_speeches->GetRow(item)) : nullptr;
}

void SpeechesFrame::EnableButtons() {
    const bool can = Selected() != nullptr && m_desk.Log().ReadOnlyReason().empty();
    for (wxButton* button : m_corrections) button->Enable(can);
}

void SpeechesFrame::Correct(Correction correction) {
    const Intervention* speech = Selected();
    if (speech != nullptr) AskCorrection(this, m_desk, *speech, correction);
}

void SpeechesFrame::Export() {
    std::map<std::string, std::string> options{{"by", "speech"}};
    if (m_book->GetSelection() == 1) {
        options["by"] = m_by->GetSelection() == 0 ? "speaker" : "group";
        const tables::SpeakingScope scope = Scope();
        if (scope.item) options["item"] = PathOf(m_desk.State(), scope.item);
        if (const Sitting* sitting = m_desk.State().Find(scope.sitting)) options["sitting"] = std::to_string(sitting->ordinal);
    }
    ExportTable(this, m_desk, "speakers", options, _("Write the speaking times to a file"));
}

void SpeechesFrame::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else if (event.GetKeyCode() == WXK_F3 && event.ShiftDown()) {
        m_desk.Run("app undo-act");
    } else {
        event.Skip();
    }
}

}  // namespace mahdar::agenda
