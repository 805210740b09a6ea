// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/structure/label_book.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What the extraction did to the whole document.
enum class Damage {
    None = 1,    ///< lines are in reading order and stay untouched
    VisualRuns,  ///< each line lists its runs from the left of the page to the right
};

/// What was met while a line was put in order; Confidence is judged from it.
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
};

struct RestoreContext {
    Damage damage = Damage::None;
    const LabelBook* labels = nullptr;  ///< not owned; null means the standard book
};

struct RestoredLine {
    std::string text;
    std::vector<RestoreSign> signs;

    [[nodiscard]] bool Has(RestoreSign sign) const noexcept;
};

/// Puts one extracted line in reading order. No character but white space is added, lost or changed, save
/// brackets that are mirrored. This is the candidate "no seam" of a line; a decoder that knows seams would
/// build its other candidates by restoring the line with a mark of its own run at each possible place.
[[nodiscard]] RestoredLine RestoreLine(std::string_view raw, const RestoreContext& context);

}  // namespace mahdar::agenda
