// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/glyphs.h"

#include "app/ui/glyph_data.h"
#include "app/ui/rtl.h"

#include <map>
#include <tuple>

namespace mahdar {

namespace {

std::string Number(double value) {
    // Hundredths are enough and keep the text free of the locale's decimal sign.
    const long hundredths = static_cast<long>(value * 100 + (value < 0 ? -0.5 : 0.5));
    const long rest = hundredths % 100;
    return std::to_string(hundredths / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

std::string CircleToSvg(const std::vector<double>& circle) {
    const std::string radius = Number(circle[2]);
    const std::string left = Number(circle[0] - circle[2]) + " " + Number(circle[1]);
    const std::string right = Number(circle[0] + circle[2]) + " " + Number(circle[1]);
    const std::string arc = "A" + radius + " " + radius + " 0 1 1 ";
    return "M" + left + arc + right + arc + left + "Z";
}

std::string PathToSvg(const char* path) {
    std::string svg;
    for (const GlyphStep& step : ParseGlyphPath(path)) {
        if (step.command == 'O') {
            svg += CircleToSvg(step.numbers);
            continue;
        }
        svg += step.command;
        for (double number : step.numbers) svg += Number(number) + " ";
    }
    return svg;
}

std::string ShapeToSvg(const GlyphShape& shape, const std::string& colour) {
    const std::string path = "<path d=\"" + PathToSvg(shape.path) + "\" ";
    if (shape.paint == GlyphPaint::Fill) return path + "fill=\"" + colour + "\" fill-rule=\"evenodd\"/>";
    return path + "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + Number(kGlyphStroke) +
           "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>";
}

}  // namespace

bool IsDirectional(GlyphName name) noexcept {
    switch (name) {
        case GlyphName::Triangle:
        case GlyphName::Play:
        case GlyphName::HookedArrow:
        case GlyphName::ReplyArrow:
        case GlyphName::Arrow:
        case GlyphName::Skip:
        case GlyphName::Lines: return true;
        default: return false;
    }
}

Facing FacingFor(GlyphName name, bool rightToLeft) noexcept {
    return rightToLeft && IsDirectional(name) ? Facing::Mirrored : Facing::AsDrawn;
}

std::string GlyphSvg(GlyphName name, const std::string& cssColour, Facing facing) {
    std::string svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\"><g";
    if (facing == Facing::Mirrored) svg += " transform=\"matrix(-1 0 0 1 16 0)\"";
    svg += ">";
    for (const GlyphShape& shape : GlyphShapes(name)) svg += ShapeToSvg(shape, cssColour);
    return svg + "</g></svg>";
}

wxBitmapBundle Glyph(GlyphName name, const wxColour& colour, int size) {
    using Key = std::tuple<GlyphName, wxUint32, int, Facing>;
    // Never destroyed: bitmaps must not outlive wx at exit.
    static auto& s_bundles = *new std::map<Key, wxBitmapBundle>;
    const Facing facing = FacingFor(name, IsInterfaceRightToLeft());
    const Key key{name, colour.GetRGB(), size, facing};
    auto found = s_bundles.find(key);
    if (found == s_bundles.end()) {
        const std::string css = colour.GetAsString(wxC2S_HTML_SYNTAX).utf8_string();
        const std::string svg = GlyphSvg(name, css, facing);
        found = s_bundles.emplace(key, wxBitmapBundle::FromSVG(svg.c_str(), wxSize(size, size))).first;
    }
    return found->second;
}

}  // namespace mahdar
