// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/about_dialog.h"

#include "app/shell/dialog_place.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mahdar::shell {

void ShowAboutDialog(wxWindow* parent) {
    wxDialog dialog(parent, wxID_ANY, _("About Mahdar"));
    auto* title = StartAligned(new wxStaticText(&dialog, wxID_ANY, _("Mahdar")));
    title->SetFont(UiFont(FontRole::Title, FontWeight::Bold));
    SetAccessibleRole(title, AccessibleRole::Heading);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(title, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 20);
    const wxString lines[] = {
        Filled(_("Version %1"), {Ltr(wxString(MAHDAR_VERSION))}),
        _("Reads the annotated agenda in the evening, runs the meeting in the morning, and has the draft minutes by the "
          "closing session. Works alone on one machine, in Arabic, English and French."),
        _("Free software under the GNU Lesser General Public License, version 2.1 or later."),
        Filled(_("Built with %1."), {Ltr(wxString(wxVERSION_STRING))})};
    for (const wxString& line : lines) {
        auto* label = new wxStaticText(&dialog, wxID_ANY, line);
        WrapLabel(label, 420);
        column->Add(label, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 20);
    }
    auto* close = new wxButton(&dialog, wxID_CANCEL, _("Close this window"));
    close->SetDefault();
    column->Add(close, 0, wxALIGN_RIGHT | wxALL, 20);
    dialog.SetSizerAndFit(column);
    PlaceOverCentre(dialog, parent);
    dialog.ShowModal();
}

}  // namespace mahdar::shell
