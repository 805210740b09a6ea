// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/rtl.h"

#include "app/ui/fonts.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>
#include <wx/stattext.h>
#include <wx/translation.h>
#include <wx/uilocale.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>

// glibc keeps looked-up translations until this counter moves.
extern "C" int _nl_msg_cat_cntr;

namespace mahdar {

namespace {

Language g_language = Language::English;

/// Asked of Pango, because GTK's answer includes the size wx has requested before and never shrinks.
int WrappedHeight(wxStaticText* label, int width) {
    PangoLayout* layout = pango_layout_copy(gtk_label_get_layout(GTK_LABEL(label->GetHandle())));
    pango_layout_set_width(layout, width * PANGO_SCALE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_NONE);
    int height = 0;
    pango_layout_get_pixel_size(layout, nullptr, &height);
    g_object_unref(layout);
    return height;
}

Language KnownLanguage(std::string_view code) { return ParseLanguage(code).value_or(Language::Arabic); }

}  // namespace

void PrepareLanguage(std::string_view code) {
    g_language = KnownLanguage(code);
    setenv("LANGUAGE", CurrentLanguageCode().c_str(), 1);
    const char* locale = std::setlocale(LC_ALL, "");
    // glibc ignores LANGUAGE in the locale "C" but honours it in C.UTF-8.
    if (!locale || std::strcmp(locale, "C") == 0 || std::strcmp(locale, "POSIX") == 0) {
        setenv("LC_ALL", "C.UTF-8", 1);
        std::setlocale(LC_ALL, "");
    }
    ++_nl_msg_cat_cntr;
}

void SetUpLanguage(std::string_view code, const std::string& localeDir) {
    PrepareLanguage(code);
    wxUILocale::UseDefault();
    gtk_widget_set_default_direction(IsInterfaceRightToLeft() ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
    wxFileTranslationsLoader::AddCatalogLookupPathPrefix(ToWx(localeDir));
    auto* translations = new wxTranslations;  // wxTranslations::Set takes ownership
    wxTranslations::Set(translations);
    translations->SetLanguage(ToWx(CurrentLanguageCode()));
    translations->AddStdCatalog();
    translations->AddCatalog("mahdar");
    UseInterfaceFonts();
}

Language CurrentLanguage() noexcept { return g_language; }

std::string CurrentLanguageCode() { return std::string(Code(g_language)); }

wxLayoutDirection CurrentLayoutDirection() noexcept {
    return IsInterfaceRightToLeft() ? wxLayout_RightToLeft : wxLayout_LeftToRight;
}

bool IsInterfaceRightToLeft() noexcept { return IsRightToLeft(g_language); }

wxLayoutDirection LayoutDirectionOf(std::string_view code) noexcept {
    return IsRightToLeft(KnownLanguage(code)) ? wxLayout_RightToLeft : wxLayout_LeftToRight;
}

wxStaticText* StartAligned(wxStaticText* label) {
    gtk_label_set_xalign(GTK_LABEL(label->GetHandle()), 0.0F);
    gtk_label_set_justify(GTK_LABEL(label->GetHandle()), GTK_JUSTIFY_LEFT);
    return label;
}

wxStaticText* WrapLabel(wxStaticText* label, int minWidth) {
    auto* native = GTK_LABEL(label->GetHandle());
    gtk_label_set_line_wrap(native, TRUE);
    gtk_label_set_line_wrap_mode(native, PANGO_WRAP_WORD_CHAR);
    StartAligned(label);
    label->SetMinSize(wxSize(minWidth, WrappedHeight(label, minWidth)));
    label->Bind(wxEVT_SIZE, [label, minWidth](wxSizeEvent& event) {
        event.Skip();
        const int height = WrappedHeight(label, std::max(minWidth, event.GetSize().x));
        if (height == label->GetMinSize().y) return;
        label->SetMinSize(wxSize(minWidth, height));
        wxWindow* parent = label->GetParent();
        parent->CallAfter([parent] { parent->Layout(); });
    });
    return label;
}

wxStaticText* OneLineLabel(wxStaticText* label) {
    gtk_label_set_line_wrap(GTK_LABEL(label->GetHandle()), FALSE);
    return StartAligned(label);
}

wxStaticText* EllipsizeLabel(wxStaticText* label) {
    gtk_label_set_ellipsize(GTK_LABEL(label->GetHandle()), PANGO_ELLIPSIZE_END);
    label->SetMinSize(wxSize(40, -1));
    label->SetToolTip(label->GetLabelText());
    return OneLineLabel(label);
}

std::string Ltr(std::string_view text) { return "\u2066" + std::string(text) + "\u2069"; }

wxString Ltr(const wxString& text) { return wxUniChar(0x2066) + text + wxUniChar(0x2069); }

int ForwardKey() noexcept { return IsInterfaceRightToLeft() ? WXK_LEFT : WXK_RIGHT; }

int BackwardKey() noexcept { return IsInterfaceRightToLeft() ? WXK_RIGHT : WXK_LEFT; }

}  // namespace mahdar
