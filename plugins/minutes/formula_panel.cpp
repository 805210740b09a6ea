// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula_panel.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/state_line.h"
#include "app/ui/wx_strings.h"

#include "core/base/error.h"

#include <gtk/gtk.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar {
namespace {

constexpr int kGap = 8;
constexpr int kPauseMs = 80;
constexpr int kPreviewWidth = 200;
constexpr int kPreviewHeight = 44;

wxStaticText* SmallText(wxWindow* parent, const wxString& words) {
    auto* text = new wxStaticText(parent, wxID_ANY, words);
    text->SetFont(UiFont(FontRole::Secondary));
    text->SetForegroundColour(Colour(Ink::Secondary));
    return text;
}

}  // namespace

FormulaBox::FormulaBox(wxWindow* parent)
    : wxPanel(parent),
      m_label(new wxStaticText(this, wxID_ANY, _("Formula"))),
      m_line(new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER)),
      m_state(new StateLine(this, FontRole::Secondary, FontWeight::Bold)),
      m_preview(new wxStaticText(this, wxID_ANY, wxString())),
      m_hint(SmallText(this, wxString())),
      m_whole(new StateLine(this, FontRole::Secondary)) {
    SetBackgroundColour(Colour(Ground::Header));
    m_label->SetFont(UiFont(FontRole::Body, FontWeight::Bold));
    LabelFor(m_label, m_line);
    m_line->SetHint(_("Verb, to whom, what @ until when"));
    // It begins with the name of a key, which must not turn the line round.
    const wxString hint = _("Enter adds   Tab completes");
    m_hint->SetLabelText(IsInterfaceRightToLeft() ? wxUniChar(0x200F) + hint : hint);
    SetAccessibleName(m_preview, _("Formula preview"));
    SetAccessibleRole(m_preview, AccessibleRole::Status);
    MakeLayout();
    // The key stroke itself only draws the letter; what it means follows at the next breath.
    m_line->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_pause.StartOnce(kPauseMs); });
    m_pause.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Update(); });
    m_line->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) {
        const std::string typed = FromWx(m_line->GetValue());
        if (!typed.empty() && add(typed)) m_line->Clear();
    });
    m_line->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { OnKey(event); });
    m_state->Hide();
    m_whole->Hide();
}

void FormulaBox::MakeLayout() {
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(m_label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT | wxLEFT, kGap);
    line->Add(m_line, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, kGap);
    auto* end = new wxBoxSizer(wxVERTICAL);
    end->Add(m_hint, 0);
    end->Add(m_whole, 0, wxTOP, 4);
    auto* below = new wxBoxSizer(wxHORIZONTAL);
    below->Add(m_state, 0, wxLEFT | wxRIGHT, kGap);
    below->Add(StartAligned(WrapLabel(m_preview, kPreviewWidth)), 1, wxLEFT | wxRIGHT, kGap);
    below->Add(end, 0, wxRIGHT, kGap);
    below->SetMinSize(wxSize(-1, kPreviewHeight));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new wxStaticLine(this), 0, wxEXPAND | wxBOTTOM, kGap);
    column->Add(line, 0, wxEXPAND | wxBOTTOM, 4);
    column->Add(below, 0, wxEXPAND | wxBOTTOM, kGap);
    SetSizer(column);
}

void FormulaBox::FocusLine() { m_line->SetFocus(); }

void FormulaBox::Block(const wxString& reason) {
    m_line->SetEditable(false);
    m_line->SetToolTip(reason);
    SetAccessibleDescription(m_line, reason);
    m_hint->Hide();
    m_preview->SetForegroundColour(Colour(Ink::Care));
    m_preview->SetLabelText(reason);
    m_blocked = true;
}

void FormulaBox::OnKey(wxKeyEvent& event) {
    const bool isTab = event.GetKeyCode() == WXK_TAB && event.GetModifiers() == wxMOD_NONE;
    const std::string completed = isTab ? complete(FromWx(m_line->GetValue())) : std::string{};
    if (completed.empty()) {
        event.Skip();
        return;
    }
    m_line->SetValue(ToWx(completed));
    m_line->SetInsertionPointEnd();
}

void FormulaBox::Update() {
    m_pause.Stop();
    if (m_blocked) return;
    const std::string typed = FromWx(m_line->GetValue());
    Say(typed.empty() ? FormulaSays{} : preview(typed));
}

void FormulaBox::Say(const FormulaSays& says) {
    const bool isWrong = !says.problem.empty();
    m_state->Show(isWrong || says.number > 0);
    if (isWrong) {
        m_state->Set(GlyphName::WarningTriangle, Ink::Wrong, _("Not clear"));
    } else {
        m_state->Set(GlyphName::Diamond, Ink::Decision, Translated(MAHDAR_TR("Will add %1"), {std::to_string(says.number)}));
    }
    const std::string& words = isWrong ? says.problem : says.sentence;
    m_preview->SetForegroundColour(Colour(isWrong ? Ink::Wrong : Ink::Text));
    m_preview->SetLabelText(ToWx(words));
    if (std::exchange(m_announced, words) != words && !words.empty())
        Announce(m_preview, _("Formula preview") + ": " + ToWx(words));
    std::string codes;
    for (const Language language : says.whole) codes += (codes.empty() ? "" : " ") + std::string(Code(language));
    m_whole->Show(!codes.empty() && !isWrong);
    m_whole->Set(GlyphName::Tick, Ink::Good, ToWx(Ltr(codes)));
    Underline(says.problemWords);
    GetParent()->Layout();
    // GTK measures a label that was never visible without its bold face, and cuts it.
    CallAfter([this] { Remeasure(); });
}

void FormulaBox::Remeasure() {
    for (wxWindow* line : {static_cast<wxWindow*>(m_state), static_cast<wxWindow*>(m_whole)}) {
        for (wxWindow* child : line->GetChildren()) child->InvalidateBestSize();
        line->SetMinSize(line->GetSizer()->CalcMin());
        line->Layout();
    }
    Layout();
}

void FormulaBox::Underline(const std::string& words) {
    const std::string typed = FromWx(m_line->GetValue());
    PangoAttrList* marks = pango_attr_list_new();
    const std::size_t at = words.empty() ? std::string::npos : typed.find(words);
    if (at != std::string::npos) {
        PangoAttribute* line = pango_attr_underline_new(PANGO_UNDERLINE_ERROR);
        line->start_index = static_cast<guint>(at);
        line->end_index = static_cast<guint>(at + words.size());
        pango_attr_list_insert(marks, line);
    }
    gtk_entry_set_attributes(GTK_ENTRY(m_line->GetHandle()), marks);
    pango_attr_list_unref(marks);
}

}  // namespace mahdar
