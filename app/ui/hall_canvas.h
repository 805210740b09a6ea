// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/hall_view.h"
#include "app/ui/text_drawing.h"

#include <vector>

namespace mahdar {

inline constexpr double kHallHeight = 1080;
inline constexpr double kHallMargin = 64;

inline constexpr Rgb kHallGround{0x0e1a2b};
/// Black, which mixers key out.
inline constexpr Rgb kHallKey{0x000000};
inline constexpr Rgb kHallPanel{0x16283f};
inline constexpr Rgb kHallWhite{0xffffff};
inline constexpr Rgb kHallSecond{0xc9d5e6};
inline constexpr Rgb kHallLabel{0xffd479};
inline constexpr Rgb kHallGold{0xc9a45c};
inline constexpr Rgb kHallRule{0x32445c};

/// One text of a stack, one under the other.
struct HallLine {
    std::string text;
    double sizePx;
    TextWeight weight = TextWeight::Regular;
    Rgb colour = kHallWhite;
    Language language = Language::Arabic;
};

/// The drawing surface in the hall's own units: 1080 high, wide as the screen's shape gives. Offsets count from
/// the side where the primary language begins.
class HallCanvas {
public:
    HallCanvas(cairo_t* cr, const Box& box, const HallView& view);

    [[nodiscard]] cairo_t* Context() const { return m_cr; }
    [[nodiscard]] double Width() const { return m_width; }
    [[nodiscard]] bool Rtl() const { return m_rtl; }
    [[nodiscard]] double At(double offset) const { return m_rtl ? m_width - offset : offset; }
    [[nodiscard]] Box Part(double offset, double y, double width, double height) const;
    [[nodiscard]] TextEdge Start() const { return m_rtl ? TextEdge::Right : TextEdge::Left; }
    [[nodiscard]] TextEdge End() const { return m_rtl ? TextEdge::Left : TextEdge::Right; }

    void Fill(const Box& box, Rgb colour) const;
    /// One line at the start offset, shrunk if it would be wider than maxWidth. Returns its width.
    double Text(const HallLine& line, double offset, double middle, double maxWidth) const;
    /// The same, ending at the end side.
    void TextAtEnd(const HallLine& line, double offsetFromEnd, double middle, double maxWidth) const;
    /// Wraps each text within the width and shrinks them (two lines, then 80 %, then less) until the stack fits
    /// the height; never cuts. Empty texts are left out. The stack stands in the middle of the height.
    void Stack(const std::vector<HallLine>& lines, double offset, double y, double width, double height,
               TextEdge edge) const;

private:
    [[nodiscard]] ShapedText Fitted(const HallLine& line, double maxWidth) const;

    cairo_t* m_cr;
    double m_width;
    bool m_rtl;
};

[[nodiscard]] TextStyle HallStyle(const HallLine& line, double factor = 1.0);

}  // namespace mahdar
