// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/label_wording.h"

#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <string_view>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kMostWords = 11;

bool Is(std::string_view kind, const std::u32string& word) {
    return Phrases(kind).contains(word);
}

bool IsKnown(const std::u32string& word) {
    return Is("label-noun", word) || Is("label-quality", word) || Is("label-filler", word) ||
           Is("committee", word) || word == U"s" || word == U"e" || word == U"ات" || word == U"ه";
}

}  // namespace

bool IsActionWording(const std::vector<std::u32string>& words) {
    if (words.empty() || words.size() > kMostWords) return false;
    if (!std::all_of(words.begin(), words.end(), IsKnown)) return false;
    const bool noun =
        std::any_of(words.begin(), words.end(), [](const auto& w) { return Is("label-noun", w); });
    const bool quality =
        std::any_of(words.begin(), words.end(), [](const auto& w) { return Is("label-quality", w); });
    // "المطلوب من المجلس" needs no noun.
    return (noun && quality) || (quality && Is("label-alone", words.front()));
}

bool IsInvitation(const std::vector<std::u32string>& words) {
    if (words.empty() || words.size() > kMostWords) return false;
    const auto known = [](const std::u32string& word) {
        return Is("committee", word) || Is("invitation", word) || Is("invited", word) || Is("modal", word) ||
               Is("label-filler", word) || Is("committee-verb", word) || Is("article", word);
    };
    const auto any = [&](std::string_view kind) {
        return std::any_of(words.begin(), words.end(), [kind](const auto& word) { return Is(kind, word); });
    };
    return std::all_of(words.begin(), words.end(), known) && any("committee") &&
           (any("invitation") || any("invited"));
}

bool IsDocumentWording(const std::vector<std::u32string>& words) {
    if (words.empty() || words.size() > kMostWords) return false;
    const auto known = [](const std::u32string& word) {
        return Is("document-noun", word) || Is("document-quality", word) || Is("label-filler", word) ||
               Is("committee", word) || word == U"s";
    };
    return std::all_of(words.begin(), words.end(), known) &&
           std::any_of(words.begin(), words.end(),
                       [](const auto& word) { return Is("document-noun", word); });
}

}  // namespace mahdar::agenda
