// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What a stretch of one line is made of. Spaces, brackets and punctuation belong to the Arabic around them.
enum class RunKind { Arabic = 1, Latin, Number, Quote, Seam };

/// Stands in a line where one Arabic run may have been broken in two. It lies beyond Unicode, so no text
/// holds it.
inline constexpr char32_t kSeamMark = 0x110000;

struct LineRun {
    RunKind kind = RunKind::Arabic;
    std::u32string text;
};

/// Where a percent sign stands in a raw line: with the number before it, or at the front of the Arabic that
/// follows the number in reading order.
enum class PercentPlace { WithNumber = 1, WithText };

/// Splits a line into its runs, left to right as extracted; joined again they are the line. A Latin phrase
/// keeps its inner spaces and dashes, a range "14-13" is one number run, a curly quotation mark is a run of
/// its own, and so is the seam mark.
[[nodiscard]] std::vector<LineRun> SplitRuns(std::u32string_view line,
                                             PercentPlace percent = PercentPlace::WithNumber);

/// "14-13" -> "13-14" when both sides are plain numbers and run downwards; "2020-25" is an abbreviation and
/// stays, and so does anything else.
[[nodiscard]] std::u32string AscendingRange(std::u32string_view number);
/// "14-13" -> "13-14": the parts between dashes in opposite order, whatever they are.
[[nodiscard]] std::u32string TurnedRange(std::u32string_view number);

}  // namespace mahdar::agenda
