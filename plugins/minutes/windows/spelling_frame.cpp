// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/spelling_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/arguments.h"
#include "core/session/report_order.h"
#include "plugins/minutes/windows/frame_tools.h"

#include <algorithm>
#include <map>

#include <wx/button.h>
#include <wx/combobox.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar {
namespace {

const wxSize kSize(700, 520);
constexpr int kGap = 8;
constexpr int kPauseMs = 400;

}  // namespace

SpellingFrame::SpellingFrame(wxWindow* pane, Desk& desk, SpellChecker& checker)
    : wxFrame(wxGetTopLevelParent(pane), wxID_ANY, _("Spelling of the record"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk),
      m_checker(checker) {
    SetBackgroundColour(Colour(Ground::Window));
    MakeLayout();
    Refresh();
    m_changed = desk.Log().changed.Connect([this](const Change&) { m_pause.StartOnce(kPauseMs); });
    m_pause.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Refresh(); });
    Bind(wxEVT_CHAR_HOOK, &SpellingFrame::OnKey, this);
    PlaceOverCentre(*this, pane);
    m_list->SetFocus();
}

void SpellingFrame::MakeLayout() {
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Words no dictionary knows"));
    AppendTextColumn(m_list, _("Word"), 0, 220);
    AppendTextColumn(m_list, _("Language"), 1, 120);
    AppendTextColumn(m_list, _("Times"), 2, 70);
    AppendTextColumn(m_list, _("Paragraph"), 3, 100);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowWord(); });
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { GoTo(); });
    auto* label = new wxStaticText(this, wxID_ANY, _("Replace &with"));
    m_with = new wxComboBox(this, wxID_ANY);
    LabelFor(label, m_with);
    m_note = WrapLabel(StartAligned(new wxStaticText(this, wxID_ANY, wxString())), 300);
    auto* with = new wxBoxSizer(wxHORIZONTAL);
    with->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    with->Add(m_with, 1);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, auto act) {
        auto* button = new wxButton(this, wxID_ANY, words);
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        buttons->Add(button, 0, wxRIGHT, kGap);
        m_acts.push_back(button);
    };
    add(_("Replace &everywhere"), [this] { Mend(); });
    add(_("&Learn the word"), [this] { Learn(); });
    add(_("&Go to the paragraph"), [this] { GoTo(); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_list, 1, wxEXPAND | wxALL, kGap);
    column->Add(with, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    column->Add(buttons, 0, wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    column->Add(m_note, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    SetSizer(column);
}

void SpellingFrame::Refresh() {
    const auto labels = ReportLabels(m_desk.State(), m_desk.InterfaceLanguage());
    std::map<std::pair<Language, std::string>, std::size_t> known;
    m_rows.clear();
    m_list->DeleteAllItems();
    for (const Paragraph* paragraph : AllParagraphs(m_desk.State())) {
        for (const Language language : kLanguages) {
            for (const UnknownWord& word : m_checker.Check(paragraph->text.Get(language), language)) {
                const auto [place, fresh] = known.try_emplace({language, word.word}, m_rows.size());
                if (fresh) m_rows.push_back({word.word, language, 0, paragraph->id});
                ++m_rows[place->second].count;
            }
        }
    }
    for (const Row& row : m_rows) {
        const auto label = labels.find(row.first);
        wxVector<wxVariant> cells;
        cells.push_back(ToWx(row.word));
        cells.push_back(LanguageName(row.language));
        cells.push_back(wxString::Format("%d", row.count));
        cells.push_back(ToWx(label == labels.end() ? std::string{} : label->second));
        m_list->AppendItem(cells);
    }
    wxString missing;
    for (const Language language : kLanguages) {
        if (!m_checker.Knows(language))
            missing += (missing.empty() ? wxString() : wxString(", ")) + LanguageName(language);
    }
    const wxString none = m_rows.empty() ? _("Every word is known.") : wxString();
    m_note->SetLabelText(
        missing.empty() ? none
                        : Translated(MAHDAR_TR("No dictionary is installed for: %1."), {FromWx(missing)}));
    if (!m_rows.empty()) m_list->SelectRow(0);
    ShowWord();
    Layout();
}

const SpellingFrame::Row* SpellingFrame::Chosen() const {
    const int row = m_list->GetSelectedRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_rows.size() ? &m_rows[static_cast<std::size_t>(row)]
                                                                     : nullptr;
}

void SpellingFrame::ShowWord() {
    const Row* row = Chosen();
    m_with->Clear();
    for (wxButton* button : m_acts) button->Enable(row != nullptr);
    if (row == nullptr) return;
    const auto suggestions = m_checker.Suggest(row->word, row->language);
    for (const std::string& words : suggestions) m_with->Append(ToWx(words));
    m_with->SetValue(ToWx(suggestions.empty() ? row->word : suggestions.front()));
}

void SpellingFrame::Mend() {
    const Row* row = Chosen();
    if (row == nullptr || FromWx(m_with->GetValue()) == row->word) return;
    m_desk.Run("minutes replace " + Quoted(row->word) + ' ' + Quoted(FromWx(m_with->GetValue())) +
               " --exact yes --lang " + std::string(Code(row->language)));
}

void SpellingFrame::Learn() {
    const Row* row = Chosen();
    if (row == nullptr) return;
    try {
        m_checker.Learn(row->word);
        Refresh();
    } catch (const Error& error) {
        m_note->SetLabelText(Translated(error.MessageId(), error.Arguments()));
    }
}

void SpellingFrame::GoTo() {
    const Row* row = Chosen();
    const Paragraph* paragraph = row == nullptr ? nullptr : m_desk.State().Find(row->first);
    if (paragraph == nullptr) return;
    Selection selection = m_desk.Selected();
    selection.item = paragraph->item;
    selection.paragraph = paragraph->id;
    m_desk.Select(std::move(selection));
}

void SpellingFrame::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else if (!RunSharedKey(m_desk, ChordOf(event))) {
        event.Skip();
    }
}

}  // namespace mahdar
