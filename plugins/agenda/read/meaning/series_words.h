// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/placed_text.h"

#include <set>
#include <string>

namespace mahdar::agenda {

/// The stems that tell two series of meetings apart ("agric" of the Agriculture Working Group); rough, for
/// comparing within one document only.
using Stems = std::set<std::u32string>;

/// What is left of a folded word without prefixes and endings.
[[nodiscard]] std::u32string StemOf(std::u32string_view word);
/// The stems of the words that mean something.
[[nodiscard]] Stems StemsIn(const PlacedText& text, WordSpan span);
[[nodiscard]] bool Share(const Stems& a, const Stems& b);
/// Whether two names may mean one series: they share a stem, or one of them says nothing.
[[nodiscard]] bool MayBeOne(const Stems& a, const Stems& b);

}  // namespace mahdar::agenda
