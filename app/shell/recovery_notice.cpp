// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/recovery_notice.h"

#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/key_button.h"
#include "app/ui/rtl.h"
#include "app/ui/state_line.h"
#include "app/ui/wx_strings.h"

#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar::shell {
namespace {

using Facts = std::vector<std::pair<wxString, wxString>>;

Facts FactsOf(const Interrupted& found) {
    Facts facts{{_("Session file"), ToWx(found.path.filename().string()) + wxString::FromUTF8(" · ") + ToWx(found.title)}};
    if (!found.home.empty()) facts.emplace_back(_("Its own place"), Filled(_("%1 cannot be reached"), {Ltr(ToWx(found.home.string()))}));
    if (found.acts > 0) {
        const wxString when = ToWx(WallDate(found.upTo)) + " " + ToWx(WallTime(found.upTo));
        facts.emplace_back(_("Recovered up to"),
                           Filled(wxString::Format(wxPLURAL("%%1: %d act since the last save, %%2 acts in all",
                                                            "%%1: %d acts since the last save, %%2 acts in all",
                                                            static_cast<unsigned>(found.acts)),
                                                   static_cast<int>(found.acts)),
                                  {Ltr(when), wxString::Format("%d", static_cast<int>(found.allActs))}));
    }
    if (!found.itemPath.empty())
        facts.emplace_back(_("Where you were"), Filled(_("Item %1 · %2"), {Ltr(ToWx(found.itemPath)), ToWx(found.itemTitle)}));
    if (!found.speaker.empty())
        facts.emplace_back(_("On the floor"), Filled(_("%1 since %2; the clock ran on by the wall clock"),
                                                     {ToWx(found.speaker), Ltr(ToWx(WallTime(found.speakingSince)))}));
    return facts;
}

void AddFacts(wxWindow* parent, wxFlexGridSizer* grid, const Facts& facts) {
    for (const auto& [name, value] : facts) {
        auto* label = OneLineLabel(new wxStaticText(parent, wxID_ANY, name));
        label->SetFont(UiFont(FontRole::Body, FontWeight::Bold));
        grid->Add(label, 0);
        // GTK would let a value that begins with an acronym or a file name read from the left.
        const wxString read = IsInterfaceRightToLeft() ? wxUniChar(0x200F) + value : value;
        grid->Add(EllipsizeLabel(new wxStaticText(parent, wxID_ANY, read)), 1, wxEXPAND);
    }
}

wxSizer* LastText(wxWindow* parent, const Interrupted& found) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    const wxString title = found.lastNumber.empty() ? _("Last text recovered")
                                                    : Filled(_("Last text recovered, in paragraph %1"), {ToWx(found.lastNumber)});
    auto* label = OneLineLabel(new wxStaticText(parent, wxID_ANY, title));
    label->SetFont(UiFont(FontRole::Body, FontWeight::Bold));
    auto* text = new wxTextCtrl(parent, wxID_ANY, ToWx(found.lastText), wxDefaultPosition, wxSize(420, 72), wxTE_MULTILINE | wxTE_READONLY);
    LabelFor(label, text);
    column->Add(label, 0, wxEXPAND | wxBOTTOM, 4);
    column->Add(text, 1, wxEXPAND);
    auto* torn = new wxStaticText(parent, wxID_ANY,
                                  found.tornBytes > 0 ? _("The act that was being written when it stopped was cut off.")
                                                      : _("At most the last 2 seconds of typing may be missing."));
    torn->SetFont(UiFont(FontRole::Secondary));
    column->Add(StartAligned(torn), 0, wxEXPAND | wxTOP, 4);
    return column;
}

}  // namespace

RecoveryNotice::RecoveryNotice(wxWindow* parent, const Interrupted& found, std::function<void()> goOn, std::function<void()> later)
    : wxPanel(parent) {
    SetBackgroundColour(Colour(Ground::Note));
    const wxString number = wxString::Format("%d", found.openSitting);
    const wxString sentence = !found.home.empty()
                                  ? _("The disk of this session cannot be reached. A copy holds everything that was recorded.")
                              : found.openSitting > 0
                                  ? Filled(_("Mahdar stopped unexpectedly during sitting %1. Nothing recorded was lost."), {number})
                                  : _("Mahdar stopped unexpectedly. Nothing recorded was lost.");
    auto* title = new StateLine(this, FontRole::Heading, FontWeight::Bold);
    title->SetBackgroundColour(Colour(Ground::Note));
    title->Set(GlyphName::WarningTriangle, Ink::Care, sentence);
    SetAccessibleRole(this, AccessibleRole::Alert);
    SetAccessibleName(this, sentence);
    auto* grid = new wxFlexGridSizer(2, 6, 24);
    grid->AddGrowableCol(1);
    AddFacts(this, grid, FactsOf(found));
    auto* middle = new wxBoxSizer(wxHORIZONTAL);
    middle->Add(grid, 1, wxEXPAND | wxRIGHT, 24);
    if (!found.lastText.empty()) middle->Add(LastText(this, found), 0, wxEXPAND);
    auto* go = new KeyButton(this, found.openSitting > 0 ? _("Continue the sitting") : _("Continue"), "Enter",
                             {KeyButtonShape::Inline, KeyButtonStyle::Suggested, std::nullopt, Ink::Text});
    auto* keep = new KeyButton(this, _("Keep for later"), "Esc", {KeyButtonShape::Inline, KeyButtonStyle::Plain, std::nullopt, Ink::Text});
    m_goOn = go;
    go->Bind(wxEVT_BUTTON, [goOn](wxCommandEvent&) { goOn(); });
    keep->Bind(wxEVT_BUTTON, [later](wxCommandEvent&) { later(); });
    Bind(wxEVT_CHAR_HOOK, [later, goOn](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE) return later();
        event.Skip();
    });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(go);
    buttons->AddStretchSpacer();
    buttons->Add(keep);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(title, 0, wxEXPAND | wxALL, 14);
    column->Add(middle, 0, wxEXPAND | wxLEFT | wxRIGHT, 14);
    column->Add(buttons, 0, wxEXPAND | wxALL, 14);
    SetSizer(column);
}

void RecoveryNotice::FocusFirst() { m_goOn->SetFocus(); }

}  // namespace mahdar::shell
