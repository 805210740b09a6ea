// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

namespace mahdar::agenda {

/// The labels a damaged document opens paragraphs with, as they read in order. In a damaged line the label
/// stands last, so it is a phrase ending in a colon that closes three lines or more, each the first of its
/// paragraph. "as follows:" closes lines too, but the last of theirs.
///
/// `raws` are the content lines as extracted; `endsParagraph` says of each whether its paragraph ends there.
[[nodiscard]] std::vector<std::u32string> LearnDamagedLabels(const std::vector<std::u32string>& raws,
                                                             const std::vector<bool>& endsParagraph);

}  // namespace mahdar::agenda
