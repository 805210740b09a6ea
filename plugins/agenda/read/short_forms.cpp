// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/short_forms.h"

#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace mahdar::agenda {
namespace {

using Words = std::vector<std::u32string>;

bool IsLatin(const std::u32string& word) {
    return !word.empty() && IsLatinLetter(word.front());
}

/// The noun that says what kind of body a name names: "Centre", "معهد"; nothing where the name has none.
std::optional<std::u32string> KindOf(const Words& name) {
    if (name.size() < 2) return std::nullopt;
    if (!IsLatin(name.front())) {
        std::u32string first = name.front();
        if (first.starts_with(U"ال")) first.erase(0, 2);
        return Phrases("body-kind").contains(first) ? std::optional(first) : std::nullopt;
    }
    // In English the noun is the last before "of", in French the first; either way the first that is one.
    for (const std::u32string& word : name) {
        if (Phrases("body-kind").contains(word)) return word;
        if (Phrases("name-of").contains(word)) break;
    }
    return std::nullopt;
}

/// How a text speaks of the body once it is known.
std::vector<std::string> FormsOf(const std::u32string& kind) {
    const std::string word = Encode(kind);
    if (!IsLatin(kind)) return {"ال" + word};
    const std::u32string_view vowels = U"aeiouh";
    std::vector<std::string> forms{"the " + word};
    if (vowels.find(kind.front()) == vowels.npos) {
        for (const char* article : {"le ", "la ", "du ", "au "}) forms.push_back(article + word);
    } else {
        for (const char* article : {"l'", "d'"}) forms.push_back(article + word);
    }
    return forms;
}

/// All words of the document in their order.
Words WordsOf(const std::vector<SourceLine>& lines) {
    Words words;
    for (const SourceLine& line : lines) {
        if (line.kind == LineKind::Blank || line.kind == LineKind::Noise) continue;
        for (std::u32string& word : FoldedWords(Decode(line.restored))) words.push_back(std::move(word));
    }
    return words;
}

/// The first word may carry an Arabic article or conjunction in the text, and the name one that the text
/// lacks.
bool FirstFits(std::u32string_view text, std::u32string_view name) {
    const auto bare = [](std::u32string_view word) {
        for (const std::u32string_view prefix : {U"وال", U"بال", U"لل", U"ال", U"و", U"ل", U"ب"}) {
            if (word.size() > prefix.size() + 2 && word.starts_with(prefix))
                return word.substr(prefix.size());
        }
        return word;
    };
    return text == name || (IsArabicLetter(text.front()) && bare(text) == bare(name));
}

bool Contains(const Words& text, const std::map<std::u32string, std::vector<std::size_t>>& places,
              const Words& name) {
    const auto second = places.find(name[1]);
    if (second == places.end()) return false;
    return std::any_of(second->second.begin(), second->second.end(), [&](std::size_t at) {
        if (at == 0 || at - 1 + name.size() > text.size() || !FirstFits(text[at - 1], name.front()))
            return false;
        return std::equal(name.begin() + 1, name.end(), text.begin() + static_cast<std::ptrdiff_t>(at));
    });
}

}  // namespace

InstitutionNames WithShortForms(const InstitutionNames& names, const std::vector<SourceLine>& lines) {
    const Words text = WordsOf(lines);
    std::map<std::u32string, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < text.size(); ++i) places[text[i]].push_back(i);
    std::map<std::u32string, std::set<std::size_t>> named;
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (const std::string& wording : names[i].names) {
            Words name = FoldedWords(Decode(wording));
            if (name.size() > 2 && Phrases("article").contains(name.front())) name.erase(name.begin());
            const auto kind = KindOf(name);
            if (kind && Contains(text, places, name)) named[*kind].insert(i);
        }
    }
    InstitutionNames result = names;
    for (const auto& [kind, owners] : named) {
        if (owners.size() != 1) continue;
        const auto forms = FormsOf(kind);
        auto& known = result[*owners.begin()].shortForms;
        known.insert(known.end(), forms.begin(), forms.end());
    }
    return result;
}

bool QualifiesShortForm(std::u32string_view next) {
    const bool nisba =
        next.size() > 4 && next.starts_with(U"ال") && (next.ends_with(U"ي") || next.ends_with(U"يه"));
    const WordSet& endings = Phrases("adjective-ending");
    return nisba || InSet(Phrases("name-joins"), next) ||
           std::any_of(endings.begin(), endings.end(),
                       [&](const std::u32string& ending) { return next.ends_with(ending); });
}

}  // namespace mahdar::agenda
