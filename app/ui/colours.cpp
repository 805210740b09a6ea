// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/colours.h"

#include <wx/settings.h>

#include <algorithm>
#include <cmath>

namespace mahdar {

namespace {

constexpr double kReadableContrast = 4.5;

unsigned long Designed(Ink ink) {
    switch (ink) {
        case Ink::Text: return 0x2e3436;
        case Ink::Secondary:
        case Ink::Disabled: return 0x5e5c64;
        case Ink::Good: return 0x1b6b34;
        case Ink::Care: return 0x7a4a00;
        case Ink::Wrong: return 0xa51d2d;
        case Ink::Decision: return 0x1a4f8f;
        case Ink::Action: return 0x5b2a86;
        case Ink::Insertion: return 0x0f4d23;
        case Ink::Deletion: return 0x8b1524;
        case Ink::OnSelection: return 0xffffff;
    }
    return 0x2e3436;
}

unsigned long Designed(Ground ground) {
    switch (ground) {
        case Ground::Paper: return 0xffffff;
        case Ground::Window: return 0xf6f5f4;
        case Ground::Header: return 0xf1efed;
        case Ground::Active: return 0xf2f7fd;
        case Ground::Note: return 0xfffbef;
        case Ground::GoodTint: return 0xe6f4ea;
        case Ground::WrongTint: return 0xfdecec;
        case Ground::CareTint: return 0xfff8e1;
        case Ground::Insertion: return 0xdff3e4;
        case Ground::Deletion: return 0xfbe3e4;
        case Ground::Selection: return 0x1c66bf;
        case Ground::Line: return 0xcdc7c2;
    }
    return 0xffffff;
}

wxColour FromHex(unsigned long rgb) {
    return wxColour((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff);
}

double Linear(unsigned char channel) {
    const double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double Luminance(const wxColour& colour) {
    return 0.2126 * Linear(colour.Red()) + 0.7152 * Linear(colour.Green()) + 0.0722 * Linear(colour.Blue());
}

wxColour ThemeGround(Ground ground) {
    switch (ground) {
        case Ground::Selection: return wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
        case Ground::Line: return wxSystemSettings::GetColour(wxSYS_COLOUR_GRAYTEXT);
        case Ground::Window:
        case Ground::Header: return wxSystemSettings::GetColour(wxSYS_COLOUR_BTNFACE);
        default: return wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    }
}

}  // namespace

double Contrast(const wxColour& one, const wxColour& other) {
    const double a = Luminance(one) + 0.05;
    const double b = Luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

bool IsDarkTheme() { return Luminance(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW)) < 0.5; }

wxColour Colour(Ink ink) {
    if (!IsDarkTheme()) return FromHex(Designed(ink));
    if (ink == Ink::OnSelection) return wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHTTEXT);
    const wxColour designed = FromHex(Designed(ink));
    const wxColour ground = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    return Contrast(designed, ground) >= kReadableContrast ? designed
                                                           : wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
}

wxColour Colour(Ground ground) { return IsDarkTheme() ? ThemeGround(ground) : FromHex(Designed(ground)); }

}  // namespace mahdar
