// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/hall_message_dialog.h"

#include "app/shell/dialog_parts.h"
#include "app/shell/dialog_place.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar::shell {
namespace {

constexpr int kWidth = 520;

}  // namespace

std::optional<LocalText> AskHallMessage(wxWindow* parent, const LocalText& last, Language primary, Language second) {
    wxDialog dialog(parent, wxID_ANY, _("Message for the hall"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](Language language) {
        // TRANSLATORS: %1 is the name of a language in itself.
        auto* label = StartAligned(new wxStaticText(&dialog, wxID_ANY, Filled(_("Text in %1"), {OwnName(language)})));
        auto* text = new wxTextCtrl(&dialog, wxID_ANY, ToWx(last.Get(language)));
        LabelFor(label, text);
        column->Add(label, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 12);
        column->Add(text, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 12);
        return text;
    };
    wxTextCtrl* first = add(primary);
    wxTextCtrl* other = second != primary ? add(second) : nullptr;
    column->Add(NewNote(&dialog, _("It stands in the hall until you take it away with the same key."), kWidth), 0,
                wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 12);
    const ButtonRow buttons = NewButtonRow(dialog, _("Show none"), _("Show it"));
    column->Add(buttons.sizer, 0, wxEXPAND | wxALL, 12);
    column->SetMinSize(kWidth, -1);
    const auto judge = [&] { buttons.go->Enable(!first->GetValue().Trim().Trim(false).empty()); };
    first->Bind(wxEVT_TEXT, [&](wxCommandEvent&) { judge(); });
    judge();
    dialog.SetSizerAndFit(column);
    PlaceOverCentre(dialog, parent);
    first->SetFocus();
    first->SelectAll();
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    LocalText message;
    message.Set(primary, FromWx(first->GetValue().Trim().Trim(false)));
    if (other != nullptr) message.Set(second, FromWx(other->GetValue().Trim().Trim(false)));
    return message;
}

}  // namespace mahdar::shell
