// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstdint>
#include <string>

namespace mahdar::page {

inline constexpr double kPointsPerMm = 72 / 25.4;

inline constexpr std::uint32_t kInk = 0x1d1d1f;
inline constexpr std::uint32_t kQuietInk = 0x4a484f;
inline constexpr std::uint32_t kRuleInk = 0x8a8a8a;
inline constexpr std::uint32_t kHeadingRuleInk = 0xb8b8b8;
inline constexpr std::uint32_t kDecisionInk = 0x1a4f8f;
inline constexpr std::uint32_t kHeaderGround = 0xececec;
inline constexpr std::uint32_t kNoticeGround = 0xfffaeb;
inline constexpr std::uint32_t kNoticeInk = 0x7a4a00;

/// How the words of one kind of block look.
struct TextLook {
    double sizePt = 12.5;
    bool bold = false;
    double beforePt = 0;
    double afterPt = 4.5;
    std::uint32_t ink = kInk;

    bool operator==(const TextLook&) const = default;
};

/// Paper and type all printed formats share; points throughout. An organisation changes them in its own page
/// style file (see style_file.h); the defaults are the house's.
struct PageStyle {
    double pageWidthPt = 210 * kPointsPerMm;
    double pageHeightPt = 297 * kPointsPerMm;
    /// At both sides; above and below the text.
    double marginPt = 18 * kPointsPerMm;
    double topPt = 18 * kPointsPerMm;
    double bottomPt = 18 * kPointsPerMm;
    /// The first family is used where it is installed; letters it lacks are taken from the fallbacks.
    std::string arabicFont = "Amiri";
    std::string latinFont = "Amiri";
    /// Amiri's own line is generous; the page is set a little tighter.
    double lineFactor = 0.92;
    double numberColumnPt = 28.0;
    double writingLinePt = 24.0;
    double cellPaddingPt = 5.5;

    TextLook title{.sizePt = 19, .bold = true, .beforePt = 8, .afterPt = 0};
    TextLook subtitle{.sizePt = 13, .afterPt = 10, .ink = kQuietInk};
    TextLook heading1{.sizePt = 14.5, .bold = true, .beforePt = 12, .afterPt = 5};
    TextLook heading2{.sizePt = 13, .bold = true, .beforePt = 8, .afterPt = 2};
    TextLook heading3{.sizePt = 12.5, .bold = true, .beforePt = 6, .afterPt = 2, .ink = kQuietInk};
    TextLook body = {};
    TextLook note{.sizePt = 11, .afterPt = 4, .ink = kQuietInk};
    TextLook notice{.sizePt = 12, .afterPt = 2};
    TextLook table{.sizePt = 11.5, .afterPt = 0};
    TextLook contents{.sizePt = 12, .afterPt = 1.5};
    TextLook marginNote{.sizePt = 9.5, .bold = true, .afterPt = 0, .ink = kDecisionInk};
    TextLook footer{.sizePt = 10, .afterPt = 0, .ink = kQuietInk};
    TextLook mastheadName{.sizePt = 16, .bold = true, .afterPt = 0};
    TextLook mastheadSymbol{.sizePt = 12.5, .bold = true, .afterPt = 0};
    TextLook mastheadLine{.sizePt = 11.5, .afterPt = 0, .ink = kQuietInk};

    [[nodiscard]] double TextWidthPt() const noexcept { return pageWidthPt - 2 * marginPt; }
    /// Room for the text on a page, from the top of the paper.
    [[nodiscard]] double BodyTopPt() const noexcept { return topPt; }
    [[nodiscard]] double BodyBottomPt() const noexcept { return pageHeightPt - bottomPt - 4; }
    /// Levels beyond the third look like the third.
    [[nodiscard]] const TextLook& Heading(int level) const noexcept {
        return level <= 1 ? heading1 : level == 2 ? heading2 : heading3;
    }
    /// The same on paper turned to its side.
    [[nodiscard]] PageStyle Landscape() const;

    bool operator==(const PageStyle&) const = default;
};

inline PageStyle PageStyle::Landscape() const {
    PageStyle turned = *this;
    turned.pageWidthPt = pageHeightPt;
    turned.pageHeightPt = pageWidthPt;
    return turned;
}

}  // namespace mahdar::page
