// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/table_export.h"

#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/plugin/desk.h"
#include "core/plugin/host.h"
#include "core/text/csv.h"

#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>

namespace mahdar {

void ExportTable(wxWindow* parent, Desk& desk, const std::string& table,
                 const std::map<std::string, std::string>& options, const wxString& title) {
    wxFileDialog dialog(parent, title, wxString(), ToWx(table + ".csv"),
                        _("Tables for spreadsheets") + " (*.csv)|*.csv", wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK) return;
    try {
        const ComposeRequest request{desk.InterfaceLanguage(), options, desk.TheClock().Now()};
        PlainTable made = desk.TheHost().Table(table).Make(desk.State(), request);
        made.rows.insert(made.rows.begin(), made.titles);
        WriteFile(FromWx(dialog.GetPath()), WriteCsv(made.rows));
    } catch (const Error& error) {
        wxMessageBox(Translated(error.MessageId(), error.Arguments()), title, wxOK | wxICON_ERROR, parent);
    }
}

}  // namespace mahdar
