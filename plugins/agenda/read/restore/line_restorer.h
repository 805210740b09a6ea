// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/structure/label_book.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What was met while a line was put in order; what is doubtful is judged from it.
enum class RestoreSign {
    RunsReversed = 1,
    LatinFirst,
    Url,
    LabelMoved,
    LabelInside,  ///< text stood before and after the label: the two parts changed places
    BulletMoved,
    EdgePunctuation,
    Quotation,
    Dash,
    RangeUnclear,  ///< where it stands and its numbers say opposite things
};

/// What the whole document tells of its extractor.
struct ExtractorHabits {
    LabelBook labels = LabelBook::Standard();
    PercentPlace percent = PercentPlace::WithNumber;
    bool percentProven = false;      ///< the document shows it
    char32_t closingQuote = 0x201C;  ///< the curly mark that closes a quotation, with the stop behind it
};

struct RestoredText {
    std::u32string text;
    std::vector<RestoreSign> signs;

    [[nodiscard]] bool Has(RestoreSign sign) const noexcept;
};

/// Puts one extracted line in reading order, as if no run of it had been broken. No character but white space
/// is added, lost or changed, save brackets that are mirrored.
[[nodiscard]] RestoredText RestoreLine(std::u32string_view raw, const ExtractorHabits& habits);

/// The same for a line one of whose runs was broken before that code point: the part behind it comes first.
/// The seam mark still stands between the parts; JoinAtSeam takes it out. The label of the line, if it has
/// one, is found once for all seams.
[[nodiscard]] std::u32string RestoreBroken(std::u32string_view raw, std::size_t seam,
                                           const ExtractorHabits& habits,
                                           const std::optional<LabelPlace>& label);

/// How the two parts of a broken run meet: within a word, or between two.
enum class SeamJoint { Glued = 1, Spaced };
[[nodiscard]] std::u32string JoinAtSeam(std::u32string_view broken, SeamJoint joint);

}  // namespace mahdar::agenda
