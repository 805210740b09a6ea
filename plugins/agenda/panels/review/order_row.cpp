// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/order_row.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

constexpr int kRadioSide = 34;  ///< the round sign and its gaps
constexpr int kKeyWidth = 34;
constexpr int kPadding = 4;
constexpr int kLeastHeight = 26;

GtkLabel* LabelOf(wxRadioButton* radio) {
    return GTK_LABEL(gtk_bin_get_child(GTK_BIN(radio->GetHandle())));
}

/// Asked of Pango: GTK's own answer for a label that breaks its lines is as wide as the longest word.
int TextHeight(GtkLabel* label, int width) {
    PangoLayout* layout = pango_layout_copy(gtk_label_get_layout(label));
    pango_layout_set_width(layout, std::max(40, width) * PANGO_SCALE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    int height = 0;
    pango_layout_get_pixel_size(layout, nullptr, &height);
    g_object_unref(layout);
    return height;
}

}  // namespace

OrderRow::OrderRow(wxWindow* parent, OrderRow* leader, std::function<void()> chosen)
    : wxPanel(parent),
      m_radio(new wxRadioButton(this, wxID_ANY, " ", wxDefaultPosition, wxDefaultSize, wxRB_GROUP)),
      m_key(new wxStaticText(this, wxID_ANY, wxString())) {
    // wx groups the radio buttons of one parent only, and each of ours has a row of its own.
    if (leader != nullptr)
        gtk_radio_button_join_group(GTK_RADIO_BUTTON(m_radio->GetHandle()),
                                    GTK_RADIO_BUTTON(leader->m_radio->GetHandle()));
    SetBackgroundColour(Colour(Ground::Paper));
    GtkLabel* label = LabelOf(m_radio);
    gtk_label_set_line_wrap(label, TRUE);
    gtk_label_set_line_wrap_mode(label, PANGO_WRAP_WORD_CHAR);
    gtk_label_set_xalign(label, 0.0F);
    m_key->SetFont(UiFont(FontRole::Key));
    m_key->SetForegroundColour(Colour(Ink::Secondary));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_radio, 1, wxEXPAND | wxALL, kPadding);
    row->Add(OneLineLabel(m_key), 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, 8);
    SetSizer(row);
    m_radio->Bind(wxEVT_RADIOBUTTON, [chosen = std::move(chosen)](wxCommandEvent&) { chosen(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        Fit(event.GetSize().x);
    });
}

void OrderRow::Show(const wxString& markup, const wxString& spoken, const wxString& key) {
    gtk_label_set_markup(LabelOf(m_radio), FromWx(markup).c_str());
    SetAccessibleName(m_radio, spoken);
    SetAccessibleDescription(m_radio, key);
    m_key->SetLabelText(key);
    Fit(GetSize().x);
}

void OrderRow::Fit(int width) {
    const int height = TextHeight(LabelOf(m_radio), width - kRadioSide - kKeyWidth);
    const wxSize least(60, std::max(kLeastHeight, height + 2 * kPadding));
    if (least == GetMinSize()) return;
    m_radio->SetMinSize(wxSize(40, least.y - 2 * kPadding));
    SetMinSize(least);
    if (wxWindow* parent = GetParent()) parent->CallAfter([parent] { parent->Layout(); });
}

void OrderRow::Check(bool checked) {
    if (checked) m_radio->SetValue(true);
    SetBackgroundColour(Colour(checked ? Ground::Active : Ground::Paper));
    Refresh();
}

bool OrderRow::Checked() const {
    return m_radio->GetValue();
}

void OrderRow::SetFocus() {
    m_radio->SetFocus();
}

}  // namespace mahdar::agenda
