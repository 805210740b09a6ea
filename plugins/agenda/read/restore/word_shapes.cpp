// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/word_shapes.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace mahdar::agenda {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kShortestStem = 3;
constexpr std::array kProclitics{U"و"sv, U"ف"sv, U"ب"sv, U"ل"sv, U"ك"sv, U"ا"sv, U"ال"sv};
constexpr std::array kConjunctions{U""sv, U"و"sv, U"ف"sv};
constexpr std::array kParticles{U""sv, U"ال"sv, U"لل"sv, U"ب"sv, U"ل"sv, U"ك"sv, U"س"sv, U"بال"sv, U"كال"sv};
constexpr std::array kEndings{U""sv,    U"ة"sv,   U"ات"sv, U"ه"sv,  U"ها"sv, U"هم"sv,  U"ي"sv,
                              U"ية"sv,  U"ين"sv,  U"ون"sv, U"ان"sv, U"ا"sv,  U"هما"sv, U"ته"sv,
                              U"تها"sv, U"تهم"sv, U"يا"sv, U"ت"sv,  U"وا"sv};
constexpr std::array kShapeBeginnings{U"وال"sv, U"بال"sv, U"لل"sv, U"ال"sv, U"و"sv, U"ب"sv, U"ل"sv};
constexpr std::array kShapeEndings{U"ية"sv, U"ة"sv, U"ات"sv, U"ين"sv, U"ون"sv, U"ي"sv, U"ا"sv};

template <std::size_t size>
int FirstThat(const std::array<std::u32string_view, size>& list, auto fits) {
    const auto found = std::find_if(list.begin(), list.end(), fits);
    return static_cast<int>(found - list.begin());
}

}  // namespace

std::vector<std::u32string_view> StemsOf(std::u32string_view word) {
    std::vector<std::u32string_view> stems{word};
    for (const auto conjunction : kConjunctions) {
        if (!word.starts_with(conjunction)) continue;
        for (const auto particle : kParticles) {
            const std::u32string_view rest = word.substr(conjunction.size());
            if (!rest.starts_with(particle)) continue;
            const std::u32string_view core = rest.substr(particle.size());
            for (const auto ending : kEndings) {
                if (core.ends_with(ending) && core.size() >= ending.size() + kShortestStem)
                    stems.push_back(core.substr(0, core.size() - ending.size()));
            }
        }
    }
    return stems;
}

bool IsProclitic(std::u32string_view word) {
    return std::find(kProclitics.begin(), kProclitics.end(), word) != kProclitics.end();
}

std::u32string_view WordAt(std::u32string_view text, Edge edge) noexcept {
    const auto inWord = [](char32_t c) { return IsArabicLetter(c) || IsMark(c) || c == 0x640; };
    const bool atEnd = edge == Edge::End;
    text = Trim(text);
    std::size_t count = 0;
    while (count < text.size() && inWord(atEnd ? text[text.size() - 1 - count] : text[count])) ++count;
    return atEnd ? text.substr(text.size() - count) : text.substr(0, count);
}

int ShapeOf(std::u32string_view word) {
    const auto longer = [&](std::u32string_view part) { return word.size() > part.size() + 1; };
    const int beginning =
        FirstThat(kShapeBeginnings, [&](auto part) { return longer(part) && word.starts_with(part); });
    const int ending =
        FirstThat(kShapeEndings, [&](auto part) { return longer(part) && word.ends_with(part); });
    return beginning * 8 + ending;
}

}  // namespace mahdar::agenda
