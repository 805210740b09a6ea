// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/fold_header.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>
#include <wx/button.h>
#include <wx/nativewin.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

namespace mahdar::agenda {

namespace {

constexpr int kHeight = 34;
constexpr int kMargin = 10;

void OnExpanded(GObject* expander, GParamSpec*, gpointer data) {
    const bool expanded = gtk_expander_get_expanded(GTK_EXPANDER(expander)) != FALSE;
    (*static_cast<std::function<void(Folding)>*>(data))(expanded ? Folding::Unfolded : Folding::Folded);
}

GtkWidget* NewExpander(const wxString& title) {
    GtkWidget* expander = gtk_expander_new(nullptr);
    gchar* markup = g_markup_printf_escaped("<b>%s</b>", FromWx(title).c_str());
    GtkWidget* label = gtk_label_new(nullptr);
    gtk_label_set_markup(GTK_LABEL(label), markup);
    g_free(markup);
    gtk_widget_set_margin_start(label, 6);
    gtk_expander_set_label_widget(GTK_EXPANDER(expander), label);
    gtk_expander_set_spacing(GTK_EXPANDER(expander), 0);
    gtk_widget_show_all(expander);
    return expander;
}

wxStaticText* SmallLabel(wxWindow* parent, const wxString& text) {
    auto* label = new wxStaticText(parent, wxID_ANY, text);
    label->SetFont(UiFont(FontRole::Secondary));
    label->SetForegroundColour(Colour(Ink::Secondary));
    return label;
}

}  // namespace

FoldHeader::FoldHeader(wxWindow* parent, const wxString& title, const wxString& keys,
                       std::function<void(Folding)> onFolded)
    : wxPanel(parent),
      m_onFolded(std::move(onFolded)),
      m_expander(NewExpander(title)),
      m_secondary(EllipsizeLabel(SmallLabel(this, wxString()))) {
    SetBackgroundColour(Colour(Ground::Header));
    auto* native = new wxNativeWindow(this, wxID_ANY, m_expander);
    m_handler = g_signal_connect(m_expander, "notify::expanded", G_CALLBACK(OnExpanded), &m_onFolded);
    m_row = new wxBoxSizer(wxHORIZONTAL);
    m_row->Add(native, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, kMargin);
    m_row->Add(m_secondary, 1, wxALIGN_CENTRE_VERTICAL);
    m_row->Add(OneLineLabel(SmallLabel(this, Ltr(keys))), 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, kMargin);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_row, 1, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->SetMinSize(wxSize(-1, kHeight));
    SetSizer(column);
}

void FoldHeader::SetLink(const wxString& label, const wxString& name, std::function<void()> act) {
    m_link = new wxButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT | wxBORDER_NONE);
    m_link->SetFont(UiFont(FontRole::Secondary));
    m_link->SetToolTip(name);
    SetAccessibleName(m_link, name);
    m_link->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
    m_row->Insert(2, m_link, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kMargin);
    m_link->Hide();
}

void FoldHeader::ShowLink(bool shown) {
    if (m_link == nullptr || m_link->IsShown() == shown) return;
    m_link->Show(shown);
    Layout();
}

FoldHeader::~FoldHeader() { g_signal_handler_disconnect(m_expander, m_handler); }

void FoldHeader::Set(Folding folding) {
    if (folding == Get()) return;
    g_signal_handler_block(m_expander, m_handler);
    gtk_expander_set_expanded(GTK_EXPANDER(m_expander), folding == Folding::Unfolded);
    g_signal_handler_unblock(m_expander, m_handler);
}

Folding FoldHeader::Get() const {
    return gtk_expander_get_expanded(GTK_EXPANDER(m_expander)) ? Folding::Unfolded : Folding::Folded;
}

void FoldHeader::SetSecondary(const wxString& text) {
    if (text == m_secondary->GetLabelText()) return;
    m_secondary->SetLabelText(text);
    m_secondary->SetToolTip(text);
}

}  // namespace mahdar::agenda
