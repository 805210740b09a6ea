// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/accessibility.h"

#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar {

namespace {

wxWindow* FocusPart(wxWindow* window) {
    if (!dynamic_cast<wxSearchCtrl*>(window)) return window;
    for (wxWindow* child : window->GetChildren()) {
        if (dynamic_cast<wxTextCtrl*>(child)) return child;
    }
    return window;
}

GtkWidget* InnerWidget(wxWindow* window) {
    GtkWidget* widget = FocusPart(window)->GetHandle();
    while (widget && GTK_IS_SCROLLED_WINDOW(widget)) {
        GtkWidget* child = gtk_bin_get_child(GTK_BIN(widget));
        if (!child) break;
        widget = child;
    }
    return widget;
}

AtkObject* AccessibleOf(wxWindow* window) {
    GtkWidget* widget = window ? InnerWidget(window) : nullptr;
    return widget ? gtk_widget_get_accessible(widget) : nullptr;
}

AtkRole ToAtk(AccessibleRole role) {
    switch (role) {
        case AccessibleRole::Timer: return ATK_ROLE_TIMER;
        case AccessibleRole::Panel: return ATK_ROLE_PANEL;
        case AccessibleRole::Section: return ATK_ROLE_SECTION;
        case AccessibleRole::List: return ATK_ROLE_LIST;
        case AccessibleRole::Status: return ATK_ROLE_STATUSBAR;
        case AccessibleRole::Alert: return ATK_ROLE_ALERT;
        case AccessibleRole::Label: return ATK_ROLE_LABEL;
        case AccessibleRole::Heading: return ATK_ROLE_HEADING;
        case AccessibleRole::Image: return ATK_ROLE_IMAGE;
    }
    return ATK_ROLE_PANEL;
}

std::string TextOf(const char* text) { return text ? text : ""; }

}  // namespace

void SetAccessibleName(wxWindow* window, const wxString& name) {
    if (AtkObject* object = AccessibleOf(window)) atk_object_set_name(object, FromWx(name).c_str());
}

void SetAccessibleDescription(wxWindow* window, const wxString& description) {
    if (AtkObject* object = AccessibleOf(window)) {
        atk_object_set_description(object, FromWx(description).c_str());
    }
}

void SetAccessibleRole(wxWindow* window, AccessibleRole role) {
    if (AtkObject* object = AccessibleOf(window)) atk_object_set_role(object, ToAtk(role));
}

std::string AccessibleNameOf(wxWindow* window) {
    AtkObject* object = AccessibleOf(window);
    return object ? TextOf(atk_object_get_name(object)) : "";
}

std::string AccessibleDescriptionOf(wxWindow* window) {
    AtkObject* object = AccessibleOf(window);
    return object ? TextOf(atk_object_get_description(object)) : "";
}

void LabelFor(wxStaticText* label, wxWindow* control) {
    if (!label || !control) return;
    gtk_label_set_mnemonic_widget(GTK_LABEL(label->GetHandle()), InnerWidget(control));
    SetAccessibleName(control, label->GetLabelText());
}

void Announce(wxWindow* window, const wxString& text) {
    AtkObject* object = AccessibleOf(window);
    if (!object) return;
    const std::string words = FromWx(text);
    atk_object_set_name(object, words.c_str());
    // Readers that do not know "announcement" follow the visible data of status objects instead.
    if (g_signal_lookup("announcement", ATK_TYPE_OBJECT)) {
        g_signal_emit_by_name(object, "announcement", words.c_str());
    }
    g_signal_emit_by_name(object, "visible-data-changed");
}

}  // namespace mahdar
