// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar {

/// The form in which texts are compared when somebody searches: Arabic without vowel marks and tatweel, alef and
/// hamza forms as one, taa marbuta as haa, alef maqsura as yaa; Latin without case and accents; Arabic-Indic
/// digits as 0-9; punctuation and runs of white space as one space. Never shown.
[[nodiscard]] std::string FoldForSearch(std::string_view text);

/// Less than zero, zero or more, by the alphabet of that language (ICU collation). Thread-safe.
[[nodiscard]] int CompareByAlphabet(std::string_view left, std::string_view right, std::string_view languageCode);

}  // namespace mahdar
