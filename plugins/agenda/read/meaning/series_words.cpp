// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/series_words.h"

#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLatinStem = 5;
constexpr std::size_t kShortestStem = 3;

void Strip(std::u32string_view& word, std::u32string_view prefix) {
    if (word.size() >= prefix.size() + kShortestStem && word.starts_with(prefix))
        word.remove_prefix(prefix.size());
}

void StripEnd(std::u32string_view& word, std::u32string_view ending) {
    if (word.size() >= ending.size() + kShortestStem && word.ends_with(ending))
        word.remove_suffix(ending.size());
}

bool Says(const PlacedText& text, std::size_t at) {
    const std::u32string& word = text.Word(at);
    if (word.size() < 3 || IsDigit(word.front())) return false;
    if (OrdinalAt(text.tokens, at) || OrdinalAt(text.tokens, at > 0 ? at - 1 : at)) {
        // "الثالث والعشرون" is two words of one number.
        const auto before = at > 0 ? OrdinalAt(text.tokens, at - 1) : std::nullopt;
        if (OrdinalAt(text.tokens, at) || (before && before->tokens > 1)) return false;
    }
    const auto readings = Readings(word);
    return std::none_of(readings.begin(), readings.end(), [](const std::u32string& reading) {
        return MeaningWords("series-generic").contains(reading);
    });
}

}  // namespace

std::u32string StemOf(std::u32string_view word) {
    if (word.empty()) return {};
    if (!IsArabicLetter(word.front())) {
        StripEnd(word, U"s");
        return std::u32string(word.substr(0, kLatinStem));
    }
    Strip(word, U"و");
    for (const std::u32string_view prefix : {U"بال", U"لل", U"كال", U"ال"}) {
        const std::size_t before = word.size();
        Strip(word, prefix);
        if (word.size() != before) break;
    }
    for (const std::u32string_view ending : {U"يات", U"ات", U"ين", U"ون", U"يه", U"ان", U"ه", U"ي", U"ا"}) {
        const std::size_t before = word.size();
        StripEnd(word, ending);
        if (word.size() != before) break;
    }
    return std::u32string(word);
}

Stems StemsIn(const PlacedText& text, WordSpan span) {
    Stems stems;
    for (std::size_t at = span.begin; at < span.end; ++at) {
        if (Says(text, at)) stems.insert(StemOf(text.Word(at)));
    }
    return stems;
}

bool Share(const Stems& a, const Stems& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::u32string& stem) { return b.contains(stem); });
}

bool MayBeOne(const Stems& a, const Stems& b) {
    return a.empty() || b.empty() || Share(a, b);
}

}  // namespace mahdar::agenda
