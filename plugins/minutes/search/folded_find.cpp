// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/search/folded_find.h"

#include "plugins/minutes/formula/fold.h"

namespace mahdar {
namespace {

/// A text letter by letter as it is compared, and where each letter stands.
struct Letters {
    std::u32string folded;
    std::vector<FoundText> places;
};

std::size_t CharacterLength(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    return end - at;
}

Letters Read(std::string_view text) {
    Letters letters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = CharacterLength(text, at);
        const std::string_view character = text.substr(at, length);
        const bool space = character == " " || character == "\t" || character == "\n" ||
                           character == "\u00A0" || character == "\u202F";
        const std::u32string folded = space ? U" " : ToCodePoints(Fold(character));
        // A mark belongs to the letter before it.
        if (folded.empty() && !letters.places.empty()) letters.places.back().end = at + length;
        for (const char32_t letter : folded) {
            letters.folded += letter;
            letters.places.push_back({at, at + length});
        }
        at += length;
    }
    return letters;
}

std::vector<FoundText> FindExact(std::string_view text, std::string_view words) {
    std::vector<FoundText> found;
    for (std::size_t at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + words.size()))
        found.push_back({at, at + words.size()});
    return found;
}

}  // namespace

std::vector<FoundText> FindWords(std::string_view text, std::string_view words, Matching matching) {
    if (words.empty()) return {};
    if (matching == Matching::Exact) return FindExact(text, words);
    const std::u32string needle = Read(words).folded;
    if (needle.empty()) return {};
    const Letters letters = Read(text);
    std::vector<FoundText> found;
    for (std::size_t at = letters.folded.find(needle); at != std::u32string::npos;
         at = letters.folded.find(needle, at + needle.size()))
        found.push_back({letters.places[at].begin, letters.places[at + needle.size() - 1].end});
    return found;
}

Replacement ReplaceWords(std::string_view text, std::string_view words, std::string_view with,
                         Matching matching) {
    Replacement replacement;
    std::size_t at = 0;
    for (const FoundText& place : FindWords(text, words, matching)) {
        // Two letters made of one ("oe" for "œ") are one place.
        if (place.begin < at) continue;
        replacement.text.append(text.substr(at, place.begin - at)).append(with);
        at = place.end;
        ++replacement.count;
    }
    replacement.text.append(text.substr(at));
    return replacement;
}

}  // namespace mahdar
