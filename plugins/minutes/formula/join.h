// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/minutes/formula/name.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// First mention: the acronym stands in brackets after the Arabic name.
enum class Mention { First = 1, Later = 2 };

/// What kind of words a slot expects; decides what is taken off or put before typed words.
enum class SlotKind { Noun = 1, Infinitive = 2, RequestedInfinitive = 3, ArabicVerb = 4, Subjunctive = 5, Clause = 6 };

/// Writes typed words behind `out`, joining them to the preposition or particle it ends with (du, qu', لل, بـ). A
/// preposition typed again is not doubled; no typed word is lost otherwise.
void AppendText(std::string& out, std::string_view words, SlotKind kind, Language language);

/// Writes names behind `out`: "A, B and C"; "à A, à B et à C"; "لـ A وB". Returns false, and writes an ellipsis, when a
/// name has neither a text in the language nor an acronym.
bool AppendNames(std::string& out, const std::vector<Name>& names, Mention mention, Language language);

/// Mid-sentence form of typed words: trimmed, without a final stop, an opening article or preposition in lower case.
[[nodiscard]] std::string MidSentence(std::string_view words, Language language);

inline constexpr std::string_view kEllipsis = "…";

}  // namespace mahdar
