// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <vector>

namespace mahdar::agenda {

/// Puts a word that a line breaks at its dash, or behind an opening bracket, together on the line where it
/// begins: "2022-" and "2027" below are one word. Only within a paragraph.
void JoinBrokenWords(std::vector<RawLine>& lines);

}  // namespace mahdar::agenda
