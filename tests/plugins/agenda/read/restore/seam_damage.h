// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace mahdar::agenda::test {

/// How an extractor is to damage an ordered text.
struct SeamDamage {
    int period = 256;          ///< characters between two seams; 0: strewn at random
    double randomEvery = 256;  ///< mean distance of random seams
    std::size_t width = 112;   ///< code points a line holds before it is wrapped
    std::u32string label;      ///< opens a paragraph in type of its own, so it is a run of its own
    unsigned seed = 1;
};

struct DamagedText {
    std::string text;                  ///< as the extractor gives it, every line followed by a blank one
    std::map<int, std::string> truth;  ///< line number -> the line in reading order
    int seams = 0;                     ///< that changed the order of letters
};

/// Wraps each line of an ordered text as a paragraph of its own and does to the lines what the extractor of
/// the real sample did: the runs of a line are listed from the left of the page, brackets in Arabic mirrored,
/// ranges turned, a leading space left behind its run, bullet and label at the end; and each time the counter
/// of characters is full, the run that is being written is broken in two.
[[nodiscard]] DamagedText DamageText(std::string_view ordered, const SeamDamage& how);

}  // namespace mahdar::agenda::test
