// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/replace_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/arguments.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "plugins/minutes/windows/frame_tools.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar {
namespace {

const wxSize kSize(820, 560);
constexpr int kGap = 8;
constexpr int kPauseMs = 150;
constexpr std::size_t kAround = 60;

/// The place between up to so many bytes of its neighbours, cut at spaces.
std::string Around(const std::string& text, const FoundText& place) {
    std::size_t begin = place.begin > kAround ? text.find(' ', place.begin - kAround) : 0;
    if (begin == std::string::npos || begin > place.begin) begin = place.begin;
    std::size_t end = place.end + kAround < text.size() ? text.find(' ', place.end + kAround) : text.size();
    if (end == std::string::npos) end = text.size();
    return (begin > 0 ? "…" : "") + text.substr(begin, end - begin) + (end < text.size() ? " …" : "");
}

}  // namespace

ReplaceFrame::ReplaceFrame(wxWindow* pane, Desk& desk)
    : wxFrame(wxGetTopLevelParent(pane), wxID_ANY, _("Find and replace in the record"), wxDefaultPosition,
              kSize, wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk) {
    SetBackgroundColour(Colour(Ground::Window));
    MakeLayout();
    Refresh();
    m_changed = desk.Log().changed.Connect([this](const Change&) { m_pause.StartOnce(kPauseMs); });
    m_pause.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Refresh(); });
    Bind(wxEVT_CHAR_HOOK, &ReplaceFrame::OnKey, this);
    PlaceOverCentre(*this, pane);
    m_find->SetFocus();
}

void ReplaceFrame::MakeLayout() {
    auto* grid = new wxFlexGridSizer(2, kGap, kGap);
    grid->AddGrowableCol(1);
    const auto field = [&](const wxString& words) {
        auto* label = new wxStaticText(this, wxID_ANY, words);
        auto* text = new wxTextCtrl(this, wxID_ANY);
        LabelFor(label, text);
        grid->Add(label, 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(text, 1, wxEXPAND);
        text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_pause.StartOnce(kPauseMs); });
        return text;
    };
    m_find = field(_("&Find"));
    m_with = field(_("Replace &with"));
    m_language = new wxChoice(this, wxID_ANY);
    m_language->Append(_("All languages"));
    for (const Language language : kLanguages) m_language->Append(LanguageName(language));
    m_language->SetSelection(0);
    SetAccessibleName(m_language, _("Language of the texts"));
    m_language->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Refresh(); });
    m_exact = new wxCheckBox(this, wxID_ANY, _("&Exactly these letters"));
    m_exact->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { Refresh(); });
    auto* how = new wxBoxSizer(wxHORIZONTAL);
    how->Add(m_language, 0, wxRIGHT, kGap);
    how->Add(m_exact, 0, wxALIGN_CENTRE_VERTICAL);
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT);
    PrepareList(m_list, _("Places found"));
    AppendTextColumn(m_list, _("Paragraph"), 0, 80);
    AppendTextColumn(m_list, _("Language"), 1, 100);
    AppendTextColumn(m_list, _("Text"), 2, 560, CellWrapping::Wrapped);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { Enable(); });
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { GoTo(); });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, auto act) {
        auto* button = new wxButton(this, wxID_ANY, words);
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        buttons->Add(button, 0, wxRIGHT, kGap);
        return button;
    };
    m_all = add(_("Replace &all"), [this] { ReplaceAll(); });
    m_one = add(_("Replace in this &paragraph"), [this] { ReplaceOne(); });
    m_goTo = add(_("&Go to the paragraph"), [this] { GoTo(); });
    add(_("&Take back"), [this] { m_desk.Run("app undo-act"); });
    m_count = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    SetAccessibleRole(m_count, AccessibleRole::Status);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(grid, 0, wxEXPAND | wxALL, kGap);
    column->Add(how, 0, wxLEFT | wxRIGHT | wxBOTTOM, kGap);
    column->Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, kGap);
    column->Add(m_count, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kGap);
    column->Add(buttons, 0, wxALL, kGap);
    SetSizer(column);
}

std::optional<Language> ReplaceFrame::OnlyLanguage() const {
    const int at = m_language->GetSelection();
    if (at <= 0) return std::nullopt;
    return kLanguages.at(static_cast<std::size_t>(at - 1));
}

void ReplaceFrame::Refresh() {
    const std::string words = FromWx(m_find->GetValue());
    const Matching matching = m_exact->GetValue() ? Matching::Exact : Matching::Folded;
    const auto labels = ReportLabels(m_desk.State(), m_desk.InterfaceLanguage());
    m_places.clear();
    for (const Paragraph* row : AllParagraphs(m_desk.State())) {
        for (const Language language : kLanguages) {
            if (OnlyLanguage().value_or(language) != language) continue;
            const std::string& text = row->text.Get(language);
            const auto label = labels.find(row->id);
            for (const FoundText& place : FindWords(text, words, matching))
                m_places.push_back({row->id, language, label == labels.end() ? std::string{} : label->second,
                                    Around(text, place), IsLocked(*row)});
        }
    }
    m_list->DeleteAllItems();
    for (const Place& place : m_places) {
        wxVector<wxVariant> cells;
        cells.push_back(ToWx(place.number));
        cells.push_back(LanguageName(place.language));
        cells.push_back(ToWx(place.around) + (place.locked ? " · " + _("adopted, locked") : wxString()));
        m_list->AppendItem(cells);
    }
    const auto count = static_cast<unsigned>(m_places.size());
    m_count->SetLabelText(words.empty() ? wxString()
                                        : wxString::Format(wxPLURAL("%u place", "%u places", count), count));
    Enable();
}

const ReplaceFrame::Place* ReplaceFrame::Chosen() const {
    const int row = m_list->GetSelectedRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_places.size()
               ? &m_places[static_cast<std::size_t>(row)]
               : nullptr;
}

void ReplaceFrame::Enable() {
    const bool can = m_desk.Log().ReadOnlyReason().empty() && CurrentSeal(m_desk.State()) == nullptr;
    m_all->Enable(can && std::ranges::any_of(m_places, [](const Place& place) { return !place.locked; }));
    m_one->Enable(can && Chosen() != nullptr && !Chosen()->locked);
    m_goTo->Enable(Chosen() != nullptr);
}

std::string ReplaceFrame::Line(const std::string& rest) const {
    return "minutes replace " + Quoted(FromWx(m_find->GetValue())) + ' ' +
           Quoted(FromWx(m_with->GetValue())) + rest + (m_exact->GetValue() ? " --exact yes" : "");
}

void ReplaceFrame::ReplaceAll() {
    const auto only = OnlyLanguage();
    m_desk.Run(Line(only ? " --lang " + std::string(Code(*only)) : std::string{}));
}

void ReplaceFrame::ReplaceOne() {
    if (const Place* place = Chosen())
        m_desk.Run(Line(" --paragraph " + place->id.value + " --lang " + std::string(Code(place->language))));
}

void ReplaceFrame::GoTo() {
    const Place* place = Chosen();
    const Paragraph* row = place == nullptr ? nullptr : m_desk.State().Find(place->id);
    if (row == nullptr) return;
    Selection selection = m_desk.Selected();
    selection.item = row->item;
    selection.paragraph = row->id;
    m_desk.Select(std::move(selection));
}

void ReplaceFrame::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else if (!RunSharedKey(m_desk, ChordOf(event))) {
        event.Skip();
    }
}

}  // namespace mahdar
