// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/register_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/io/archive_types.h"
#include "core/io/atomic_file.h"
#include "core/plugin/host.h"
#include "core/text/fold.h"
#include "plugins/briefings/board/command_words.h"
#include "plugins/briefings/panels/ask_form.h"
#include "plugins/briefings/register/register_edits.h"
#include "plugins/briefings/register/register_keep.h"
#include "plugins/briefings/register/register_table.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <array>

namespace mahdar::briefings {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 8;
constexpr int kDetailHeight = 130;
constexpr std::size_t kMaxTableBytes = std::size_t{8} << 20;
const wxSize kSize(940, 660);

constexpr std::array kKinds{InstitutionKind::Organ,    InstitutionKind::Institution,
                            InstitutionKind::Forum,    InstitutionKind::MemberState,
                            InstitutionKind::Observer, InstitutionKind::Group,
                            InstitutionKind::Other};

wxArrayString KindWords() {
    wxArrayString words;
    for (const wxString& word :
         {wxGETTEXT_IN_CONTEXT("kind of body", "Organ"), wxGETTEXT_IN_CONTEXT("kind of body", "Institution"),
          wxGETTEXT_IN_CONTEXT("kind of body", "Forum"), wxGETTEXT_IN_CONTEXT("kind of body", "Member State"),
          wxGETTEXT_IN_CONTEXT("kind of body", "Observer"), wxGETTEXT_IN_CONTEXT("kind of body", "Group"),
          wxGETTEXT_IN_CONTEXT("kind of body", "Other")})
        words.Add(word);
    return words;
}

int PlaceOfKind(InstitutionKind kind) {
    return static_cast<int>(std::find(kKinds.begin(), kKinds.end(), kind) - kKinds.begin());
}

bool Fits(const Institution& row, const std::string& wanted) {
    std::string words = row.id.value + ' ' + row.acronym + ' ' + row.names.ar + ' ' + row.names.en + ' ' +
                        row.names.fr + ' ' + Joined(row.variants, " ");
    return wanted.empty() || FoldForSearch(words).find(wanted) != std::string::npos;
}

std::string TypedIn(const wxTextCtrl* field) {
    return InQuotes(FromWx(AskForm::Typed(field)));
}

}  // namespace

RegisterFrame::RegisterFrame(wxWindow* pane, Desk& desk)
    : SideWindow(pane, desk, _("Register of institutions"), kSize) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_search = new wxSearchCtrl(this, wxID_ANY);
    m_search->SetDescriptiveText(_("Name, acronym or variant in any language"));
    SetAccessibleName(m_search, _("Search in the register"));
    m_search->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { ShowRows(); });
    column->Add(m_search, 0, wxEXPAND | wxALL, kMargin);
    MakeList(*column);
    MakeButtons(*column);
    SetSizer(column);
    ShowRows();
    Keep(desk.Log().changed.Connect([this](const Change& change) {
        if (Touches<Institution>(change)) ShowRows();
    }));
    PlaceBeside(pane);
    m_search->SetFocus();
}

void RegisterFrame::MakeList(wxSizer& column) {
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                    wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(m_list, _("Register of institutions"));
    AppendTextColumn(m_list, _("Acronym"), 0, 150);
    AppendTextColumn(m_list, _("Name"), 1, 420);
    AppendTextColumn(m_list, _("Kind"), 2, 120);
    AppendTextColumn(m_list, _("Part of"), 3, 100);
    AppendTextColumn(m_list, _("Variants"), 4, 70);
    UseLowRows(m_list);
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowDetail(); });
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
        if (TheDesk().Log().ReadOnlyReason().empty()) AskBody(Selected());
    });
    column.Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    m_detail = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxSize(-1, kDetailHeight),
                              wxTE_MULTILINE | wxTE_READONLY);
    SetAccessibleName(m_detail, _("All about this institution"));
    column.Add(m_detail, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, kMargin);
}

void RegisterFrame::MakeButtons(wxSizer& column) {
    auto* row = new wxWrapSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& words, auto act, std::vector<wxButton*>* group) {
        auto* button = new wxButton(this, wxID_ANY, words);
        // Once the press is over: a dialog within it would keep a screen reader waiting.
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { CallAfter(act); });
        row->Add(button, 0, wxRIGHT | wxTOP, kGap);
        if (group != nullptr) group->push_back(button);
        return button;
    };
    SetAccessibleDescription(add(
                                 _("&Correct…"), [this] { AskBody(Selected()); }, &m_onRow),
                             _("Enter"));
    add(
        _("&New…"), [this] { AskBody(nullptr); }, &m_writing);
    add(
        _("&Merge…"), [this] { AskMerge(); }, &m_onRow);
    add(
        _("S&plit…"), [this] { AskSplit(); }, &m_onRow);
    add(
        _("&Remove"), [this] { TheDesk().Run("register remove " + InQuotes(Selected()->id.value)); },
        &m_onRow);
    add(
        _("&Import…"), [this] { Import(); }, &m_writing);
    add(
        _("E&xport…"), [this] { ExportTable("register", {}, _("Write the register to a file")); }, nullptr);
    add(
        _("&Keep for other meetings"), [this] { KeepOwn(); }, nullptr);
    add(
        _("&Take back"), [this] { TheDesk().Run("app undo-act"); }, &m_writing);
    column.Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    m_told = StartAligned(new wxStaticText(this, wxID_ANY, wxString()));
    SetAccessibleRole(m_told, AccessibleRole::Status);
    column.Add(m_told, 0, wxEXPAND | wxALL, kMargin);
}

void RegisterFrame::ShowRows() {
    const Institution* selected = Selected();
    const InstitutionId keep = selected != nullptr ? selected->id : InstitutionId{};
    const Language language = TheDesk().InterfaceLanguage();
    const std::string wanted = FoldForSearch(FromWx(m_search->GetValue()));
    const wxArrayString kinds = KindWords();
    m_rows.clear();
    m_list->DeleteAllItems();
    for (const Institution& row : TheDesk().State().Institutions()) {
        if (!Fits(row, wanted)) continue;
        m_rows.push_back(row.id);
        wxVector<wxVariant> cells;
        cells.push_back(wxVariant(ToWx(row.acronym)));
        cells.push_back(wxVariant(ToWx(row.names.Best(language))));
        cells.push_back(wxVariant(kinds[static_cast<std::size_t>(PlaceOfKind(row.kind))]));
        cells.push_back(wxVariant(ToWx(row.parent.value)));
        cells.push_back(
            wxVariant(row.variants.empty() ? wxString() : ToWx(std::to_string(row.variants.size()))));
        m_list->AppendItem(cells);
        if (row.id == keep) m_list->SelectRow(static_cast<unsigned>(m_rows.size()) - 1);
    }
    if (Selected() == nullptr && !m_rows.empty()) m_list->SelectRow(0);
    ShowDetail();
}

const Institution* RegisterFrame::Selected() const {
    const int row = m_list->GetSelectedRow();
    return row >= 0 && row < static_cast<int>(m_rows.size())
               ? TheDesk().State().Find(m_rows[static_cast<std::size_t>(row)])
               : nullptr;
}

void RegisterFrame::ShowDetail() {
    const Institution* row = Selected();
    wxString text;
    if (row != nullptr) {
        const auto add = [&](const wxString& label, const std::string& words) {
            if (!words.empty()) text += (text.empty() ? "" : "\n") + label + " " + ToWx(words);
        };
        add(_("Key:"), row->id.value);
        add(_("Arabic:"), row->names.ar);
        add(_("English:"), row->names.en);
        add(_("French:"), row->names.fr);
        add(_("Variants and wrong forms:"), Joined(row->variants, " · "));
        add(_("Roles:"), Joined(row->roles, " · "));
        add(_("Contact:"), row->contact);
        add(_("Named in this meeting, places:"), std::to_string(PlacesOf(TheDesk().State(), row->id)));
    }
    if (m_detail->GetValue() != text) m_detail->ChangeValue(text);
    const bool can = TheDesk().Log().ReadOnlyReason().empty();
    for (wxButton* button : m_onRow) button->Enable(can && row != nullptr);
    for (wxButton* button : m_writing) button->Enable(can);
}

void RegisterFrame::AskBody(const Institution* shown) {
    const bool isNew = shown == nullptr;
    const Institution row = isNew ? Institution{} : *shown;
    AskForm form(this, isNew ? _("A new institution") : _("Correct an institution"));
    auto* key = isNew ? form.AddText(_("&Key (one word):"), wxString()) : nullptr;
    auto* acronym = form.AddText(_("&Acronym:"), ToWx(row.acronym));
    auto* arabic = form.AddText(_("A&rabic:"), ToWx(row.names.ar));
    auto* english = form.AddText(_("&English:"), ToWx(row.names.en));
    auto* french = form.AddText(_("&French:"), ToWx(row.names.fr));
    auto* kind = form.AddChoice(_("Kin&d:"), KindWords(),
                                PlaceOfKind(isNew ? InstitutionKind::Institution : row.kind));
    auto* parent = form.AddText(_("&Part of:"), ToWx(row.parent.value));
    auto* variants = form.AddText(_("&Variants, one a line:"), ToWx(Joined(row.variants, "\n")), 4);
    auto* roles = form.AddText(_("R&oles, one a line:"), ToWx(Joined(row.roles, "\n")), 2);
    auto* contact = form.AddText(_("&Contact:"), ToWx(row.contact));
    const auto listed = [](const wxTextCtrl* field) {
        std::string words = FromWx(field->GetValue());
        std::replace(words.begin(), words.end(), '\n', '|');
        return InQuotes(words);
    };
    (void)form.Ask(_("Record &it"), [&] {
        const std::string name =
            FromWx(AskForm::Typed(english).empty() ? AskForm::Typed(arabic) : AskForm::Typed(english));
        const std::string head = isNew ? "register add " + TypedIn(key) + ' ' + InQuotes(name) + " --lang " +
                                             (AskForm::Typed(english).empty() ? "ar" : "en")
                                       : "register set " + InQuotes(row.id.value);
        return TheDesk().Run(head + " acronym " + TypedIn(acronym) + " --ar " + TypedIn(arabic) + " --en " +
                             TypedIn(english) + " --fr " + TypedIn(french) + " kind " +
                             WordOf(kKinds[static_cast<std::size_t>(kind->GetSelection())]) + " parent " +
                             TypedIn(parent) + " variants " + listed(variants) + " roles " + listed(roles) +
                             " contact " + TypedIn(contact));
    });
}

void RegisterFrame::AskMerge() {
    const Institution row = *Selected();
    AskForm form(this,
                 Filled(_("Merge %1 into another one"), {row.acronym.empty() ? row.id.value : row.acronym}));
    auto* into = form.AddText(_("I&nto (acronym, name or key):"), wxString());
    form.AddNote(
        _("Its names become variants of the other one, and every place names that one from now on."));
    (void)form.Ask(_("&Merge"), [&] {
        return TheDesk().Run("register merge " + InQuotes(row.id.value) + ' ' + TypedIn(into));
    });
}

void RegisterFrame::AskSplit() {
    const Institution row = *Selected();
    AskForm form(this, Filled(_("Split %1"), {row.acronym.empty() ? row.id.value : row.acronym}));
    auto* key = form.AddText(_("&Key of the new one (one word):"), wxString());
    auto* name = form.AddText(_("&Name of the new one:"), wxString());
    auto* items = form.AddText(_("&Items that mean the new one (4/1 5):"), wxString());
    (void)form.Ask(_("S&plit"), [&] {
        return TheDesk().Run("register split " + InQuotes(row.id.value) + ' ' + TypedIn(key) + ' ' +
                             TypedIn(name) + " items " + TypedIn(items) + " --lang " +
                             std::string(Code(TheDesk().InterfaceLanguage())));
    });
}

/// What each row of a table would do is shown before anything is done.
void RegisterFrame::Import() {
    wxFileDialog dialog(this, _("Read a register"), wxString(), wxString(),
                        _("Tables for spreadsheets") + " (*.csv)|*.csv", wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK) return;
    Guarded(_("Read a register"), [&] {
        const std::vector<RegisterRow> rows =
            ReadRegister(TheDesk().State(), ReadFile(FromWx(dialog.GetPath()), kMaxTableBytes));
        int added = 0;
        int changed = 0;
        wxString preview;
        for (const RegisterRow& row : rows) {
            const std::vector<std::string> words{std::to_string(row.line), row.institution.id.value};
            added += row.fate == RowFate::Added ? 1 : 0;
            changed += row.fate == RowFate::Changed ? 1 : 0;
            if (row.fate == RowFate::Added) preview += Filled(_("Line %1: %2 is new"), words) + "\n";
            if (row.fate == RowFate::Changed) preview += Filled(_("Line %1: %2 changes"), words) + "\n";
            if (row.fate == RowFate::Wrong)
                preview += Filled(_("Line %1 is passed over: %2"),
                                  {words[0], FromWx(Translated(row.reasonId, row.reasonArguments))}) +
                           "\n";
        }
        AskForm form(this, _("What the table would do"));
        auto* list = form.AddText(
            _("&Rows:"), preview.empty() ? _("Nothing: all rows are as they are here.") : preview, 10);
        list->SetEditable(false);
        (void)form.Ask(_("&Take over"), [&] {
            ChangeBuilder change(TheDesk().State());
            if (TakeRegister(change, rows) == 0) return true;
            return TheDesk().Record("register/import", "register import", change.Take());
        });
    });
}

void RegisterFrame::KeepOwn() {
    Guarded(_("Register of institutions"), [&] {
        const int kept =
            KeepAsOwn(TheDesk().State(), TheDesk().TheHost().DataFolder(), TheDesk().TheHost().UserFolder());
        Tell(Filled(_("Kept for other meetings, rows: %1"), {std::to_string(kept)}));
    });
}

void RegisterFrame::Tell(const wxString& words) {
    m_told->SetLabelText(words);
    Announce(m_told, words);
}

bool RegisterFrame::OnOwnKey(const std::string& key) {
    if (key != "Ctrl+F") return false;
    m_search->SetFocus();
    return true;
}

}  // namespace mahdar::briefings
