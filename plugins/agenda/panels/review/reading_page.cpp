// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/reading_page.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/panel_words.h"

#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

constexpr int kSteps = 1000;
constexpr int kWidth = 520;

}  // namespace

ReadingPage::ReadingPage(wxWindow* parent, Listener listener)
    : wxPanel(parent),
      m_sentence(new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                  wxALIGN_CENTRE_HORIZONTAL)),
      m_share(new wxStaticText(this, wxID_ANY, wxString())),
      m_gauge(new wxGauge(this, wxID_ANY, kSteps, wxDefaultPosition, wxSize(kWidth, 14))),
      m_cancel(new wxButton(this, wxID_ANY, _("Stop reading") + ToWx("  (Esc)"))),
      m_again(new wxButton(this, wxID_ANY, _("Read again"))),
      m_close(new wxButton(this, wxID_ANY, _("Close the review"))) {
    SetBackgroundColour(Colour(Ground::Paper));
    m_sentence->SetFont(UiFont(FontRole::Heading, FontWeight::Bold));
    SetAccessibleName(m_gauge, _("Reading the document"));
    m_share->SetFont(UiFont(FontRole::Secondary));
    m_share->SetForegroundColour(Colour(Ink::Secondary));
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(m_cancel, 0, wxRIGHT, 8);
    buttons->Add(m_again, 0, wxRIGHT, 8);
    buttons->Add(m_close);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->AddStretchSpacer(2);
    column->Add(WrapLabel(m_sentence, kWidth), 0, wxALIGN_CENTRE_HORIZONTAL);
    column->Add(m_gauge, 0, wxALIGN_CENTRE_HORIZONTAL | wxTOP, 16);
    column->Add(OneLineLabel(m_share), 0, wxALIGN_CENTRE_HORIZONTAL | wxTOP, 8);
    column->Add(buttons, 0, wxALIGN_CENTRE_HORIZONTAL | wxTOP, 20);
    column->AddStretchSpacer(3);
    SetSizer(column);
    m_cancel->Bind(wxEVT_BUTTON, [cancel = listener.cancel](wxCommandEvent&) { cancel(); });
    m_again->Bind(wxEVT_BUTTON, [again = listener.again](wxCommandEvent&) { again(); });
    m_close->Bind(wxEVT_BUTTON, [close = listener.close](wxCommandEvent&) { close(); });
}

void ReadingPage::ShowReading(const DocumentReview::Reading& reading, const std::string& fileName) {
    const bool fresh = !m_gauge->IsShown() || m_sentence->GetLabelText().empty();
    const int done =
        reading.total <= 0
            ? 0
            : static_cast<int>(std::min<long long>(kSteps, 1LL * kSteps * reading.done / reading.total));
    m_gauge->SetValue(done);
    m_share->SetLabelText(Ltr(Number(done * 100 / kSteps) + "%"));
    if (!fresh) return;
    m_sentence->SetLabelText(Filled(_("Reading %1…"), {Ltr(ToWx(fileName))}));
    for (wxWindow* window :
         {static_cast<wxWindow*>(m_gauge), static_cast<wxWindow*>(m_share), static_cast<wxWindow*>(m_cancel)})
        window->Show();
    m_again->Hide();
    m_close->Hide();
    Layout();
    m_cancel->SetFocus();
}

void ReadingPage::ShowFailure(const wxString& sentence) {
    m_sentence->SetLabelText(sentence);
    for (wxWindow* window :
         {static_cast<wxWindow*>(m_gauge), static_cast<wxWindow*>(m_share), static_cast<wxWindow*>(m_cancel)})
        window->Hide();
    m_again->Show();
    m_close->Show();
    Layout();
    m_close->SetFocus();
}

}  // namespace mahdar::agenda
