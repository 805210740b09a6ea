// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What may be left of an Arabic word when the particles before it and the endings behind it are taken off,
/// the word itself first. At least three letters stay. Written without vowel marks.
[[nodiscard]] std::vector<std::u32string_view> StemsOf(std::u32string_view word);

/// Whether it is a particle that is always written together with the word after it.
[[nodiscard]] bool IsProclitic(std::u32string_view word);

/// The Arabic word that stands at that edge of a text, spaces aside; empty when something else does.
enum class Edge { Beginning = 1, End };
[[nodiscard]] std::u32string_view WordAt(std::u32string_view text, Edge edge) noexcept;

/// Beginning and ending of a word as a small number: words of one class stand in like places.
[[nodiscard]] int ShapeOf(std::u32string_view word);
inline constexpr int kShapes = 8 * 8;

}  // namespace mahdar::agenda
