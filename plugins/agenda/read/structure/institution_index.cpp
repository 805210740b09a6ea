// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/institution_index.h"

#include "plugins/agenda/read/short_forms.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kFewestWordsForSlips = 3;
constexpr std::size_t kShortestWordForSlips = 4;

const std::u32string kArticle = U"ال";

/// One letter changed, lost or added.
bool DiffersByOne(std::u32string_view a, std::u32string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || a.size() < kShortestWordForSlips) return false;
    std::size_t same = 0;
    while (same < a.size() && a[same] == b[same]) ++same;
    const std::size_t skipped = a.size() == b.size() ? 1 : 0;
    return a.substr(std::min(same + skipped, a.size())) == b.substr(std::min(same + 1, b.size()));
}

/// How many words of the text the name takes, from its first word on; 0 when it is not there.
std::size_t WordsTaken(const FoldedText& name, const FoldedText& text, std::size_t at) {
    std::size_t place = at + 1;
    std::size_t slips = 0;
    for (std::size_t i = 1; i < name.size(); ++i) {
        // A word written twice counts once.
        while (place < text.size() && text[place] == text[place - 1] && text[place] != name[i]) ++place;
        if (place >= text.size()) return 0;
        if (text[place] != name[i]) {
            const bool slip = name.size() >= kFewestWordsForSlips && DiffersByOne(text[place], name[i]);
            if (!slip || ++slips > 1) return 0;
        }
        ++place;
    }
    return place - at;
}

bool IsAcronym(const std::string& wording) {
    return std::any_of(wording.begin(), wording.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
           std::none_of(wording.begin(), wording.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::u32string CommonSpelling(std::u32string word) {
    constexpr std::pair<std::u32string_view, std::u32string_view> spellings[]{
        {U"ization", U"isation"}, {U"center", U"centre"}, {U"program", U"programme"},
        {U"defense", U"defence"}, {U"labor", U"labour"},  {U"harbor", U"harbour"}};
    for (const auto& [american, british] : spellings) {
        if (word.starts_with(british)) return word;
        const std::size_t at = word.find(american);
        const bool whole = at != word.npos && (american.size() > 6 || at + american.size() == word.size());
        if (whole) return word.replace(at, american.size(), british);
    }
    return word;
}

InstitutionIndex::InstitutionIndex(const InstitutionNames& names) {
    for (const InstitutionName& institution : names) {
        const std::size_t index = m_keys.size();
        m_keys.push_back(institution.key);
        std::vector<std::string> wordings = institution.names;
        wordings.push_back(institution.key);
        wordings.push_back(institution.acronym.substr(0, institution.acronym.find(" (")));
        for (const std::string& wording : wordings) {
            FoldedText words = FoldedWords(Decode(wording));
            if (words.size() > 1 && (words.front() == U"the" || words.front() == U"le" ||
                                     words.front() == U"la" || words.front() == U"l"))
                words.erase(words.begin());
            for (std::u32string& word : words) word = CommonSpelling(std::move(word));
            const bool acronym = words.size() == 1 && IsAcronym(wording);
            if (!words.empty()) m_names.push_back({index, std::move(words), acronym});
        }
        for (const std::string& form : institution.shortForms)
            m_names.push_back({index, FoldedWords(Decode(form)), false, true});
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
    for (std::size_t i = 0; i < m_names.size(); ++i) m_byFirstWord[m_names[i].words.front()].push_back(i);
}

std::vector<InstitutionIndex::Reading> InstitutionIndex::ReadingsOf(const std::u32string& word) {
    std::vector<Reading> readings{{word, NameRole::Plain}};
    if (word.size() < 3 || !IsArabicLetter(word.front())) return readings;
    std::u32string_view bare = word;
    const bool joined = bare.front() == 0x648 || bare.front() == 0x641;
    if (joined) {
        bare.remove_prefix(1);
        readings.push_back({std::u32string(bare), NameRole::And});
    }
    if (bare.size() < 3) return readings;
    const std::u32string rest(bare.substr(1));
    if (bare.front() == 0x644) {
        // "للمركز"; but "لمركز" where the name has an article is only the article with its alef lost.
        if (rest.front() == 0x644) readings.push_back({U"ا" + rest, NameRole::Oblique});
        readings.push_back({rest, NameRole::Oblique});
        readings.push_back({U"ا" + std::u32string(bare), joined ? NameRole::And : NameRole::Plain});
    } else if (bare.front() == 0x628 || bare.front() == 0x643) {
        readings.push_back({rest, NameRole::Oblique});
    }
    return readings;
}

/// "The General Secretariat of the Forum" is not the General Secretariat: a short form that is the beginning
/// of a longer name of the same institution does not stand before another genitive.
bool InstitutionIndex::GoesOnOtherwise(const Name& name, const FoldedText& text, std::size_t end) const {
    const bool genitive = end < text.size() && text[end].size() > 3 && text[end].front() == 0x644;
    if (!genitive) return false;
    return std::any_of(m_names.begin(), m_names.end(), [&](const Name& other) {
        return other.institution == name.institution && other.words.size() > name.words.size() &&
               std::equal(name.words.begin(), name.words.end(), other.words.begin());
    });
}

/// "la Fondation Loma": behind the article stands the whole name.
bool InstitutionIndex::NamesInFull(const FoldedText& text, std::size_t noun) const {
    const auto found = m_byFirstWord.find(text[noun]);
    if (found == m_byFirstWord.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](std::size_t index) {
        const Name& name = m_names[index];
        return !name.shortForm && name.words.size() > 1 && WordsTaken(name.words, text, noun) > 1;
    });
}

std::optional<NameMatch> InstitutionIndex::MatchFrom(const FoldedText& text, std::size_t at,
                                                     const Reading& reading) const {
    const auto found = m_byFirstWord.find(reading.word);
    if (found == m_byFirstWord.end()) return std::nullopt;
    for (const std::size_t index : found->second) {
        const Name& name = m_names[index];
        const std::size_t words = WordsTaken(name.words, text, at);
        const bool other = name.shortForm && words > 0 &&
                           ((at + words < text.size() && QualifiesShortForm(text[at + words])) ||
                            NamesInFull(text, at + words - 1));
        if (words > 0 && !other && !GoesOnOtherwise(name, text, at + words))
            return NameMatch{name.institution, words, reading.role, name.acronym};
    }
    return std::nullopt;
}

std::optional<NameMatch> InstitutionIndex::MatchAt(const FoldedText& text, std::size_t at) const {
    std::optional<NameMatch> best;
    for (const Reading& reading : ReadingsOf(text[at])) {
        const auto match = MatchFrom(text, at, reading);
        if (match && (!best || match->words > best->words)) best = match;
    }
    return best;
}

}  // namespace mahdar::agenda
