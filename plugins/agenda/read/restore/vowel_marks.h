// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// Puts vowel marks back that the extraction left one letter too far, where no reading of the word allows the
/// place they stand at: on a long alef, or on the first root letter of a verb whose prefix must carry them. A
/// mark that may be right stays. The letters and marks remain the same, only their order changes.
[[nodiscard]] std::u32string WithMarksPutBack(std::u32string_view text);

}  // namespace mahdar::agenda
