// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/rgb.h"

#include <memory>
#include <string>

typedef struct _cairo cairo_t;
typedef struct _PangoLayout PangoLayout;

namespace mahdar {

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double Right() const noexcept { return x + width; }
    [[nodiscard]] double Bottom() const noexcept { return y + height; }
};

enum class TextWeight { Regular = 1, Bold };
enum class TextDirection { LeftToRight = 1, RightToLeft };
enum class TextEdge { Left = 1, Centre, Right };
enum class TextBreaking { OneLine = 1, Wrapped, Ellipsized };

struct TextStyle {
    const char* families;
    double sizePx = 13;
    TextWeight weight = TextWeight::Regular;
    Rgb colour{};
    TextDirection direction = TextDirection::LeftToRight;
};

/// One shaped text with its base direction given, never guessed from the first letter. Sizes are those of the
/// drawing's own units.
class ShapedText {
public:
    /// widthPx matters only to Wrapped and Ellipsized.
    ShapedText(cairo_t* cr, const std::string& text, const TextStyle& style,
               TextBreaking breaking = TextBreaking::OneLine, double widthPx = 0,
               TextEdge edge = TextEdge::Left);
    /// Text with Pango markup.
    static ShapedText FromMarkup(cairo_t* cr, const std::string& markup, const TextStyle& style);

    [[nodiscard]] double Width() const;
    [[nodiscard]] double Height() const;
    [[nodiscard]] int Lines() const;
    /// Letters no installed font can show; each would appear as a box with digits.
    [[nodiscard]] int UnknownGlyphs() const;
    /// From the top of the layout to the first baseline.
    [[nodiscard]] double Baseline() const;

    /// From baseline to baseline; fonts of different scripts ask for very different line heights.
    void SetLinePitch(double pitchPx);

    /// Draws with the text's left edge or right edge or middle at x, its top at y.
    void Draw(double x, double y, TextEdge anchor = TextEdge::Left) const;
    /// Draws with the middle of the text's height at y.
    void DrawMiddle(double x, double y, TextEdge anchor = TextEdge::Left) const;

private:
    struct Unref {
        void operator()(PangoLayout* layout) const;
    };

    ShapedText(cairo_t* cr, const TextStyle& style);

    cairo_t* m_cr;
    Rgb m_colour;
    std::unique_ptr<PangoLayout, Unref> m_layout;
    double m_givenWidth = 0;
};

}  // namespace mahdar
