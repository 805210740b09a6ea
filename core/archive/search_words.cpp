// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/archive/search_words.h"

#include <algorithm>

#include "core/text/fold.h"

namespace mahdar::archive {
namespace {

/// What Arabic writes together with the next word, longest first.
constexpr std::string_view kJoined[] = {"وبال", "وال", "فال", "بال", "كال", "ولل", "لل",
                                        "ال",   "و",   "ف",   "ب",   "ل",   "ك"};
/// In bytes: three Arabic letters must be left.
constexpr std::size_t kLeastLeft = 6;

std::vector<std::string_view> Split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        if (end > at) parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

template <class Use>
void EachStem(std::string_view word, const Use& use) {
    for (const std::string_view joined : kJoined) {
        if (word.starts_with(joined) && word.size() >= joined.size() + kLeastLeft)
            use(word.substr(joined.size()));
    }
}

bool Begins(std::string_view word, std::string_view wanted) {
    if (word.starts_with(wanted)) return true;
    bool begins = false;
    EachStem(word, [&](std::string_view stem) { begins = begins || stem.starts_with(wanted); });
    return begins;
}

bool BeginsLetter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Where the first of the words stands in the line, in bytes; and how many of them there are in it.
struct Hit {
    std::size_t at = 0;
    std::size_t words = 0;
};

Hit HitIn(std::string_view line, const std::vector<std::string>& wanted) {
    Hit hit;
    std::vector<bool> found(wanted.size());
    for (const std::string_view word : Split(line, ' ')) {
        const std::string folded = FoldForSearch(word);
        for (const std::string_view part : Split(folded, ' ')) {
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                if (found[i] || !Begins(part, wanted[i])) continue;
                found[i] = true;
                if (hit.words++ == 0) hit.at = static_cast<std::size_t>(word.data() - line.data());
            }
        }
    }
    return hit;
}

/// Back or forth by so many letters, to the edge of a word.
std::size_t Back(std::string_view line, std::size_t at, std::size_t letters) {
    while (at > 0 && letters > 0) {
        --at;
        if (BeginsLetter(line[at])) --letters;
    }
    while (at > 0 && line[at - 1] != ' ') --at;
    return at;
}

std::size_t Forth(std::string_view line, std::size_t at, std::size_t letters) {
    while (at < line.size() && letters > 0) {
        if (BeginsLetter(line[at])) --letters;
        ++at;
    }
    while (at < line.size() && line[at] != ' ') ++at;
    return at;
}

}  // namespace

std::string IndexWords(std::string_view text) {
    std::string words = FoldForSearch(text);
    std::string stems;
    for (const std::string_view word : Split(words, ' ')) {
        EachStem(word, [&](std::string_view stem) { stems.append(" ").append(stem); });
    }
    return words + stems;
}

std::vector<std::string> WantedWords(std::string_view typed) {
    const std::string folded = FoldForSearch(typed);
    std::vector<std::string> words;
    for (const std::string_view word : Split(folded, ' ')) words.emplace_back(word);
    return words;
}

std::string QueryFor(const std::vector<std::string>& wanted) {
    std::string query;
    for (const std::string& word : wanted) {
        // Nothing but letters and figures is left of folded words, so nothing can end the quotation.
        if (!query.empty()) query += " AND ";
        query += '"' + word + "\"*";
    }
    return query;
}

std::string Excerpt(const std::string& text, const std::vector<std::string>& wanted, std::size_t letters) {
    std::string_view best;
    Hit hit;
    for (const std::string_view line : Split(text, '\n')) {
        const Hit here = HitIn(line, wanted);
        if (best.empty() || here.words > hit.words) {
            best = line;
            hit = here;
        }
    }
    const std::size_t from = Back(best, hit.at, letters / 4);
    const std::size_t to = Forth(best, from, letters);
    return (from > 0 ? "… " : "") + std::string(best.substr(from, to - from)) +
           (to < best.size() ? " …" : "");
}

}  // namespace mahdar::archive
