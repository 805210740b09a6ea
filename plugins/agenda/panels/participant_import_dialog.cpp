// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/participant_import_dialog.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/arguments.h"
#include "core/io/atomic_file.h"
#include "core/plugin/desk.h"
#include "plugins/agenda/panels/attendance_rows.h"
#include "plugins/agenda/panels/list_looks.h"
#include "plugins/agenda/panels/window_place.h"
#include "plugins/agenda/participants/participant_import.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <filesystem>

namespace mahdar::agenda {

namespace {

using participants::Fate;
using participants::ImportPlan;
using participants::PlannedRow;

constexpr std::size_t kMaxBytes = std::size_t{8} << 20;
constexpr int kMargin = 12;

Look LookOf(Fate fate) {
    switch (fate) {
        case Fate::New: return {GlyphName::Plus, Ink::Good, wxGETTEXT_IN_CONTEXT("participant", "New")};
        case Fate::Changed: return {GlyphName::Pen, Ink::Action, wxGETTEXT_IN_CONTEXT("participant", "Changed")};
        case Fate::Same: break;
    }
    return {GlyphName::Ring, Ink::Secondary, wxGETTEXT_IN_CONTEXT("participant", "As listed")};
}

wxString BodyText(const PlannedRow& row, Language language) {
    const wxString name = ToWx(row.body.names.Best(language));
    if (!row.bodyIsNew) return name;
    if (row.nearestBody.empty()) return Filled(_("%1 (new)"), {name});
    // TRANSLATORS: a body that the register does not know, and the one that comes nearest.
    return Filled(_("%1 (new; %2?)"), {name, ToWx(row.nearestBody)});
}

wxDataViewListCtrl* RowList(wxWindow* parent, const ImportPlan& plan, Language language) {
    auto* list = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxSize(780, 340), wxDV_SINGLE | wxDV_ROW_LINES);
    PrepareList(list, _("Rows of the table"));
    AppendTextColumn(list, _("Row"), 0, 50);
    AppendIconTextColumn(list, _("What happens"), 1, 120);
    AppendTextColumn(list, _("Country or institution"), 2, 220);
    AppendTextColumn(list, _("Name"), 3, 170);
    AppendTextColumn(list, _("Position"), 4, 120);
    AppendTextColumn(list, _("Role"), 5, 120);
    UseLowRows(list);
    for (const PlannedRow& row : plan.rows) {
        const Look look = LookOf(row.fate);
        wxVector<wxVariant> cells;
        cells.push_back(Number(row.listed.line));
        cells.push_back(StateCell(look.glyph, look.ink, look.word));
        cells.push_back(BodyText(row, language));
        cells.push_back(ToWx(row.person.name.Best(language)));
        cells.push_back(ToWx(row.person.title.Best(language)));
        cells.push_back(WordOf(row.person.role));
        list->AppendItem(cells);
    }
    return list;
}

wxString Separator(char separator) {
    return separator == ';' ? _("semicolons") : separator == '\t' ? _("tabs") : _("commas");
}

wxString Summary(const ImportPlan& plan) {
    const wxString how = Filled(_("Read as %1 with %2."),
                                {Ltr(ToWx(NameOf(plan.list.encoding))), Separator(plan.list.separator)});
    const wxString what = Filled(_("%1 new, %2 changed, %3 as listed; %4 bodies are new to the register."),
                                 {Number(plan.Count(Fate::New)), Number(plan.Count(Fate::Changed)),
                                  Number(plan.Count(Fate::Same)), Number(plan.NewBodies())});
    wxString text = how + ' ' + what;
    if (!plan.list.header) text += ' ' + _("The table has no title row; look whether the columns are right.");
    if (!plan.list.ignored.empty()) {
        wxString names;
        for (const std::string& name : plan.list.ignored) names += (names.empty() ? wxString() : ToWx(" · ")) + ToWx(name);
        text += ' ' + Filled(_("Columns left out: %1."), {names});
    }
    for (const Diagnostic& note : plan.list.notes) text += '\n' + Translated(note.messageId, note.arguments);
    return text;
}

bool Confirmed(wxWindow* parent, const ImportPlan& plan, Language language) {
    wxDialog dialog(parent, wxID_ANY, _("Import a list of participants"), wxDefaultPosition, wxDefaultSize,
                    wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER);
    const int count = plan.Count(Fate::New) + plan.Count(Fate::Changed);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(WrapLabel(new wxStaticText(&dialog, wxID_ANY, Summary(plan)), 700), 0, wxEXPAND | wxALL, kMargin);
    column->Add(RowList(&dialog, plan, language), 1, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    auto* go = new wxButton(&dialog, wxID_OK,
                            Filled(wxPLURAL("Take over one participant", "Take over %1 participants",
                                            static_cast<unsigned>(count)), {Number(count)}));
    go->SetDefault();
    go->Enable(count > 0);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->AddStretchSpacer();
    buttons->Add(new wxButton(&dialog, wxID_CANCEL, _("Do not import")), 0, wxRIGHT, 8);
    buttons->Add(go);
    column->Add(buttons, 0, wxEXPAND | wxALL, kMargin);
    dialog.SetSizerAndFit(column);
    PlaceBeside(dialog, parent);
    return dialog.ShowModal() == wxID_OK;
}

}  // namespace

void AskParticipantImport(wxWindow* parent, Desk& desk) {
    wxFileDialog chosen(parent, _("Import a list of participants"), wxString(), wxString(),
                        _("Tables") + " (*.csv;*.tsv;*.txt)|*.csv;*.tsv;*.txt|" + _("All files") + "|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (chosen.ShowModal() != wxID_OK) return;
    const std::string file = FromWx(chosen.GetPath());
    try {
        const ImportPlan plan =
            participants::PlanImport(desk.State(), ReadFile(file, kMaxBytes), desk.State().TheMeeting().workingLanguage);
        if (!Confirmed(parent, plan, desk.InterfaceLanguage())) return;
        ChangeBuilder change(desk.State());
        participants::PutImport(change, plan);
        desk.Record("participants/import", "participants import " + Quoted(std::filesystem::path(file).filename().string()),
                    change.Take());
    } catch (const Error& error) {
        wxMessageBox(Translated(error.MessageId(), error.Arguments()), _("Import a list of participants"), wxOK | wxICON_ERROR,
                     parent);
    }
}

}  // namespace mahdar::agenda
