// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::archive {

/// The folded words of a text, and of each Arabic word the forms without what is written together with it:
/// "واللجنة" also stands as "اللجنة" and "لجنة".
[[nodiscard]] std::string IndexWords(std::string_view text);

/// The folded words somebody looks for.
[[nodiscard]] std::vector<std::string> WantedWords(std::string_view typed);

/// Those words as a query of the index: every word must begin a word of the text. Empty if there is nothing
/// to look for.
[[nodiscard]] std::string QueryFor(const std::vector<std::string>& wanted);

/// The line of the text in which most of the words stand, cut to about so many letters around the first of
/// them.
[[nodiscard]] std::string Excerpt(const std::string& text, const std::vector<std::string>& wanted,
                                  std::size_t letters);

}  // namespace mahdar::archive
