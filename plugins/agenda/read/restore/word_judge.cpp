// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/word_judge.h"

#include "plugins/agenda/read/restore/word_shapes.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace mahdar::agenda {
namespace {

std::set<std::u32string_view> DistinctStems(std::u32string_view word) {
    const auto stems = StemsOf(word);
    return {stems.begin(), stems.end()};
}

}  // namespace

WordJudge::WordJudge(DocumentWords& words, Spelling& spelling) : m_words(words), m_spelling(spelling) {
    for (std::size_t id = 1; id < words.Size(); ++id) {
        const WordId word = static_cast<WordId>(id);
        if (!words.IsArabic(word) || words.TimesInside(word) == 0) continue;
        m_letters.Learn(words.Word(word));
        for (const std::u32string_view stem : DistinctStems(words.Word(word)))
            ++m_stems[std::u32string(stem)];
    }
}

bool WordJudge::StemSeen(std::u32string_view word, const std::vector<WordId>& own) const {
    for (const std::u32string_view stem : DistinctStems(word)) {
        const auto found = m_stems.find(std::u32string(stem));
        if (found == m_stems.end()) continue;
        int others = found->second;
        for (const WordId id : std::set<WordId>(own.begin(), own.end())) {
            if (m_words.IsArabic(id) && m_words.TimesInside(id) > 0 && !SeenInside(id, own))
                others -= static_cast<int>(DistinctStems(m_words.Word(id)).contains(stem));
        }
        if (others > 0) return true;
    }
    return false;
}

bool WordJudge::SeenInside(WordId id, const std::vector<WordId>& own) const {
    int others = m_words.TimesInside(id);
    for (std::size_t i = 0; i < own.size(); ++i) others -= own[i] == id && m_words.IsInside(own, i);
    return others > 0;
}

Standing WordJudge::Of(std::u32string_view word, const std::vector<WordId>& own) {
    const WordId id = m_words.Id(word);
    if (id == kNoWord) return Standing::Unknown;
    const int others = m_words.Times(id) - static_cast<int>(std::count(own.begin(), own.end(), id));
    if (others > 0 && SeenInside(id, own)) return Standing::Seen;
    switch (m_spelling.Ask(m_words.Word(id))) {
        case Verdict::Accepted:
            return Standing::Accepted;
        case Verdict::Rejected:
            return Standing::Rejected;
        case Verdict::NoDictionary:
            break;
    }
    return StemSeen(m_words.Word(id), own) ? Standing::Formed : Standing::Unknown;
}

bool WordJudge::IsWord(std::u32string_view word, const std::vector<WordId>& own) {
    const Standing standing = Of(word, own);
    return standing == Standing::Seen || standing == Standing::Accepted || standing == Standing::Formed;
}

}  // namespace mahdar::agenda
