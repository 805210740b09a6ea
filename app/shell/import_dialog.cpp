// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/import_dialog.h"

#include "app/shell/dialog_place.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar::shell {
namespace {

wxVariant SeverityCell(FindingSeverity severity) {
    switch (severity) {
        case FindingSeverity::High: return StateCell(GlyphName::WarningTriangle, Ink::Wrong, _("High"));
        case FindingSeverity::Medium: return StateCell(GlyphName::WarningTriangle, Ink::Care, _("Medium"));
        case FindingSeverity::Low: break;
    }
    return StateCell(GlyphName::Ring, Ink::Secondary, _("Low"));
}

wxDataViewListCtrl* FindingList(wxWindow* parent, const Session& session) {
    auto* list = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxSize(720, 220),
                                        wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT);
    AppendIconTextColumn(list, _("Weight"), 0, 100);
    AppendTextColumn(list, _("Item"), 1, 60);
    AppendTextColumn(list, _("What does not fit"), 2, 470, CellWrapping::Wrapped);
    AppendTextColumn(list, _("Lines"), 3, 70);
    PrepareList(list, _("Findings about the document"));
    for (const Finding& finding : session.Findings()) {
        wxVector<wxVariant> row;
        row.push_back(SeverityCell(finding.severity));
        row.push_back(session.Find(finding.item) != nullptr ? Ltr(ToWx(PathOf(session, finding.item))) : wxString());
        row.push_back(ToWx(finding.message.Best(CurrentLanguage())));
        const LineSpan& lines = finding.lines;
        row.push_back(lines.first == 0            ? wxString()
                      : lines.first == lines.last ? Ltr(wxString::Format("%d", lines.first))
                                                  : Ltr(wxString::Format(wxString::FromUTF8("%d–%d"), lines.first, lines.last)));
        list->AppendItem(row);
    }
    return list;
}

wxStaticText* Line(wxWindow* parent, const wxString& text, FontWeight weight) {
    auto* label = new wxStaticText(parent, wxID_ANY, text);
    label->SetFont(UiFont(FontRole::Body, weight));
    return WrapLabel(label, 680);
}

}  // namespace

bool ShowImported(wxWindow* parent, const std::filesystem::path& source, const ImportedSession& imported) {
    wxDialog dialog(parent, wxID_ANY, _("What was read"), wxDefaultPosition, wxDefaultSize,
                    wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER);
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](wxWindow* window) { column->Add(window, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 12); };
    const int items = imported.result.itemCount;
    const int review = imported.result.toReview;
    const int findings = static_cast<int>(imported.session.Findings().Rows().size());
    add(Line(&dialog, ToWx(imported.session.TheMeeting().title.Best(CurrentLanguage())), FontWeight::Bold));
    add(Line(&dialog, Ltr(ToWx(source.filename().string())), FontWeight::Regular));
    add(Line(&dialog, wxString::Format(wxPLURAL("%d agenda item was recognised.", "%d agenda items were recognised.",
                                                static_cast<unsigned>(items)), items), FontWeight::Regular));
    add(Line(&dialog,
             review == 0 ? _("No line is doubtful.")
                         : wxString::Format(wxPLURAL("%d line is doubtful and stays marked for review.",
                                                     "%d lines are doubtful and stay marked for review.",
                                                     static_cast<unsigned>(review)), review),
             FontWeight::Regular));
    add(Line(&dialog,
             findings == 0 ? _("Nothing in the document contradicts itself.")
                           : wxString::Format(wxPLURAL("%d thing in the document does not fit; it is told, not corrected:",
                                                       "%d things in the document do not fit; they are told, not corrected:",
                                                       static_cast<unsigned>(findings)), findings),
             FontWeight::Regular));
    if (findings > 0) column->Add(FindingList(&dialog, imported.session), 1, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 12);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->AddStretchSpacer();
    buttons->Add(new wxButton(&dialog, wxID_CANCEL, _("Do not import")), 0, wxRIGHT, 8);
    auto* go = new wxButton(&dialog, wxID_OK, _("Save as a session…"));
    go->SetDefault();
    buttons->Add(go);
    column->Add(buttons, 0, wxEXPAND | wxALL, 12);
    dialog.SetSizerAndFit(column);
    PlaceOverCentre(dialog, parent);
    go->SetFocus();
    return dialog.ShowModal() == wxID_OK;
}

}  // namespace mahdar::shell
