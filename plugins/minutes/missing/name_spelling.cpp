// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/missing/name_spelling.h"

#include "core/text/fold.h"
#include "plugins/minutes/formula/fold.h"

#include <algorithm>

namespace mahdar {
namespace {

std::size_t IndexOf(Language language) {
    return static_cast<std::size_t>(std::ranges::find(kLanguages, language) - kLanguages.begin());
}

/// One letter in five may be wrong, two at most: more is somebody else.
std::size_t Allowed(std::size_t length) {
    return length < 8 ? 1 : 2;
}

std::string Bare(std::string word) {
    const auto strip = [&](const char* sign) {
        const std::string_view mark(sign);
        while (word.starts_with(mark)) word.erase(0, mark.size());
        while (word.ends_with(mark)) word.erase(word.size() - mark.size());
    };
    for (const char* sign :
         {",", ".", ";", ":", "(", ")", "[", "]", "\"", "،", "؛", "«", "»", "\u200f", "\u200e"})
        strip(sign);
    return word;
}

/// In scripts with capitals a name begins with one.
bool MayBeName(const std::string& word) {
    const auto first = static_cast<unsigned char>(word.empty() ? 0 : word[0]);
    return first >= 0x80 || (first >= 'A' && first <= 'Z');
}

/// Letters that Arabic writes in one piece with the name: ومحمد، لمحمد.
std::size_t PrefixOf(const std::u32string& word, const std::u32string& name, Language language) {
    const bool joined = language == Language::Arabic && word.size() > 1 && word[0] != name[0] &&
                        std::u32string_view(U"ولبفك").find(word[0]) != std::u32string_view::npos &&
                        word[1] == name[0];
    return joined ? 1 : 0;
}

}  // namespace

/// The first letters agree in all slips that are not another person.
bool NameSpelling::IsSlip(const Known& known, const std::string& written, const std::u32string& letters,
                          const std::vector<Known>& names) {
    const std::size_t longer = std::max(letters.size(), known.letters.size());
    if (longer - std::min(letters.size(), known.letters.size()) > Allowed(longer)) return false;
    if (std::ranges::any_of(names, [&](const Known& other) { return other.name == written; })) return false;
    return letters == known.letters ||
           EditDistance(FromCodePoints(letters), FromCodePoints(known.letters)) <= Allowed(longer);
}

NameSpelling::NameSpelling(const Session& session) {
    for (const Participant& row : session.Participants()) {
        for (const Language language : kLanguages) {
            const std::string& name = row.name.Get(language);
            const std::size_t words = Words(name).size();
            if (words < 2) continue;
            m_names[IndexOf(language)].push_back({name, ToCodePoints(FoldForSearch(name)), words});
        }
    }
}

std::vector<Misspelling> NameSpelling::Check(std::string_view text, Language language) const {
    std::vector<Misspelling> found;
    const auto& names = m_names[IndexOf(language)];
    if (names.empty()) return found;
    std::vector<std::string> words = Words(text);
    std::vector<std::u32string> folded;
    for (std::string& word : words) {
        word = Bare(word);
        folded.push_back(ToCodePoints(FoldForSearch(word)));
    }
    for (const Known& known : names) {
        for (std::size_t i = 0; i + known.words <= words.size(); ++i) {
            if (folded[i].empty() || !MayBeName(words[i])) continue;
            const std::size_t prefix = PrefixOf(folded[i], known.letters, language);
            if (folded[i].size() <= prefix || folded[i][prefix] != known.letters[0]) continue;
            std::u32string letters = folded[i].substr(prefix);
            for (std::size_t j = i + 1; j < i + known.words; ++j) letters += U' ' + folded[j];
            std::string written = JoinWords(words, i, i + known.words);
            written.erase(0, FromCodePoints(std::u32string(prefix, U'و')).size());
            if (IsSlip(known, written, letters, names)) found.push_back({std::move(written), known.name});
        }
    }
    return found;
}

}  // namespace mahdar
