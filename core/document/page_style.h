// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <cstdint>

namespace mahdar::page {

/// The measures all printed formats share, in points.
inline constexpr double kPageWidthPt = 595.28;
inline constexpr double kPageHeightPt = 841.89;
inline constexpr double kMarginPt = 51.02;  // 18 mm
inline constexpr double kTextWidthPt = kPageWidthPt - 2 * kMarginPt;
inline constexpr double kBodySizePt = 12.5;
inline constexpr double kTableSizePt = 11.5;
inline constexpr double kFooterSizePt = 10.0;
inline constexpr double kMarginNoteSizePt = 9.5;
inline constexpr double kNumberColumnPt = 28.0;
inline constexpr double kWritingLinePt = 24.0;
inline constexpr double kCellPaddingPt = 5.5;
/// Amiri's own line is generous; the page is set a little tighter.
inline constexpr double kLineFactor = 0.92;

inline constexpr std::uint32_t kInk = 0x1d1d1f;
inline constexpr std::uint32_t kQuietInk = 0x4a484f;
inline constexpr std::uint32_t kRuleInk = 0x8a8a8a;
inline constexpr std::uint32_t kDecisionInk = 0x1a4f8f;
inline constexpr std::uint32_t kHeaderGround = 0xececec;
inline constexpr std::uint32_t kNoticeGround = 0xfffaeb;
inline constexpr std::uint32_t kNoticeInk = 0x7a4a00;

inline constexpr const char* kFontFamily = "Amiri";
inline constexpr const char* kFontFallbacks =
    "Amiri, Noto Naskh Arabic, Noto Sans Arabic, Noto Serif, Noto Sans, DejaVu Serif, serif";

struct TextLook {
    double sizePt = kBodySizePt;
    bool bold = false;
    double beforePt = 0;
    double afterPt = 4.5;
    std::uint32_t ink = kInk;
};

[[nodiscard]] constexpr TextLook LookOfHeading(int level) noexcept {
    if (level <= 1) return {.sizePt = 14.5, .bold = true, .beforePt = 12, .afterPt = 5};
    if (level == 2) return {.sizePt = 13, .bold = true, .beforePt = 8, .afterPt = 2};
    return {.sizePt = 12.5, .bold = true, .beforePt = 6, .afterPt = 2, .ink = kQuietInk};
}

[[nodiscard]] constexpr TextLook LookOf(ParagraphStyle style) noexcept {
    switch (style) {
        case ParagraphStyle::Title: return {.sizePt = 19, .bold = true, .beforePt = 8, .afterPt = 0};
        case ParagraphStyle::Subtitle: return {.sizePt = 13, .afterPt = 10, .ink = kQuietInk};
        case ParagraphStyle::Note: return {.sizePt = 11, .afterPt = 4, .ink = kQuietInk};
        case ParagraphStyle::Notice: return {.sizePt = 12, .afterPt = 2};
        case ParagraphStyle::Body:
        case ParagraphStyle::Bullet:
        case ParagraphStyle::Quote: break;
    }
    return {};
}

}  // namespace mahdar::page
