// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/plugin_dialog.h"

#include "app/shell/dialog_place.h"
#include "app/shell/words.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar::shell {
namespace {

wxVector<wxVariant> RowOf(const PluginRecord& record) {
    const bool loaded = record.status == PluginStatus::Loaded;
    wxVector<wxVariant> row;
    row.push_back(record.title.empty() ? ToWx(record.file.stem().string()) : Worded(record.title));
    row.push_back(Ltr(ToWx(record.version)));
    row.push_back(loaded ? StateCell(GlyphName::Tick, Ink::Good, _("Loaded"))
                         : StateCell(GlyphName::Cross, Ink::Wrong, _("Refused")));
    row.push_back(Worded(record.reasonId, record.reasonArguments));
    row.push_back(Ltr(ToWx(record.file.string())));
    return row;
}

}  // namespace

void ShowPluginDialog(wxWindow* parent, const std::vector<PluginRecord>& records) {
    wxDialog dialog(parent, wxID_ANY, _("Plugins"), wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER);
    auto* column = new wxBoxSizer(wxVERTICAL);
    const wxString note = records.empty() ? _("No plugin was found.")
                                          : _("A refused plugin does nothing; what it keeps in a session stays there untouched.");
    auto* label = new wxStaticText(&dialog, wxID_ANY, note);
    WrapLabel(label, 500);
    column->Add(label, 0, wxEXPAND | wxALL, 16);
    auto* list = new wxDataViewListCtrl(&dialog, wxID_ANY, wxDefaultPosition, wxSize(600, 260),
                                        wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT);
    AppendTextColumn(list, _("Name"), 0, 120);
    AppendTextColumn(list, _("Version"), 1, 65);
    AppendIconTextColumn(list, _("State"), 2, 95);
    AppendTextColumn(list, _("Reason"), 3, 170, CellWrapping::Wrapped);
    AppendTextColumn(list, _("File"), 4, 140);
    PrepareList(list, _("Plugins"));
    for (const PluginRecord& record : records) list->AppendItem(RowOf(record));
    column->Add(list, 1, wxEXPAND | wxLEFT | wxRIGHT, 16);
    auto* close = new wxButton(&dialog, wxID_CANCEL, _("Close this window"));
    close->SetDefault();
    column->Add(close, 0, wxALIGN_RIGHT | wxALL, 16);
    dialog.SetSizerAndFit(column);
    PlaceOverCentre(dialog, parent);
    dialog.ShowModal();
}

}  // namespace mahdar::shell
