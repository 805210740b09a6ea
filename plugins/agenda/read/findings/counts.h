// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/placed_text.h"
#include "plugins/agenda/read/number_words.h"

#include <optional>

namespace mahdar::agenda {

/// A count that begins at that word: digits or a cardinal of the three languages, with or without an Arabic "and";
/// ordinals ("third", "الثالث") are none.
[[nodiscard]] std::optional<NumberWords> CountAt(const PlacedText& text, std::size_t at);

}  // namespace mahdar::agenda
