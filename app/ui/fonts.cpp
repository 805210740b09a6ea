// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/fonts.h"

#include <gtk/gtk.h>
#include <wx/fontutil.h>

#include <algorithm>
#include <string>

namespace mahdar {

namespace {

constexpr double kDesignedBodyPoints = 10.0;

double SystemPoints() {
    gchar* name = nullptr;
    g_object_get(gtk_settings_get_default(), "gtk-font-name", &name, nullptr);
    PangoFontDescription* description = pango_font_description_from_string(name ? name : "Sans 10");
    g_free(name);
    double points = static_cast<double>(pango_font_description_get_size(description)) / PANGO_SCALE;
    pango_font_description_free(description);
    return points > 0 ? points : kDesignedBodyPoints;
}

}  // namespace

double PointsOf(FontRole role) {
    double points = kDesignedBodyPoints;
    switch (role) {
        case FontRole::Body: break;
        case FontRole::Heading:
        case FontRole::Minutes: points = 11; break;
        case FontRole::Secondary: points = 9; break;
        case FontRole::Key: points = 8; break;
        case FontRole::Title: points = 15; break;
        case FontRole::Clock: points = 17; break;
    }
    return points * std::max(1.0, SystemPoints() / kDesignedBodyPoints);
}

wxFont UiFont(FontRole role, FontWeight weight) {
    const std::string points = std::to_string(static_cast<int>(PointsOf(role) + 0.5));
    wxNativeFontInfo info;
    info.FromString(wxString(kInterfaceFamilies) + (weight == FontWeight::Bold ? " Bold " : " ") + points);
    return wxFont(info);
}

void UseInterfaceFonts() {
    const std::string points = std::to_string(static_cast<int>(std::max(8.0, SystemPoints()) + 0.5));
    const std::string name = std::string(kInterfaceFamilies) + " " + points;
    g_object_set(gtk_settings_get_default(), "gtk-font-name", name.c_str(), nullptr);
}

}  // namespace mahdar
