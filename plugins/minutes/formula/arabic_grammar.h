// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/minutes/formula/name.h"

#include <string>
#include <string_view>

namespace mahdar {

/// True for text that begins with an Arabic letter; a joined particle may then be written against it.
[[nodiscard]] bool BeginsWithArabicLetter(std::string_view text);
/// True when the first word carries the article (الدول) and not merely the letters (التزام).
[[nodiscard]] bool HasArabicArticle(std::string_view text);

/// ل before a noun: للجنة, لتركيا, لـ SESRIC.
[[nodiscard]] std::string AfterLi(std::string_view text);
/// ب before a noun: بالتقرير, بـ 25 في المائة. A ب already typed before the article is not doubled.
[[nodiscard]] std::string AfterBi(std::string_view text);
/// و before the next item of a list: وقطر, و SESRIC.
[[nodiscard]] std::string AfterWa(std::string_view text);

/// Read off the first noun: feminine for ة, ات and the broken plurals of the register.
[[nodiscard]] ArabicGender GuessArabicGender(std::string_view phrase);
/// True when the first word can be a present verb (يقدم, تقدم) and not a verbal noun (تقديم).
[[nodiscard]] bool BeginsWithArabicVerb(std::string_view text);

/// A number with its counted noun in the genitive: صوت واحد, صوتين, 3 أصوات, 25 صوتا, 100 صوت.
[[nodiscard]] std::string CountedArabic(int count, std::string_view one, std::string_view two, std::string_view few,
                                        std::string_view many, std::string_view hundred);

}  // namespace mahdar
