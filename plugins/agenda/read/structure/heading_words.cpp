// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/heading_words.h"

#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/reading_tables.h"
#include "plugins/agenda/read/structure/enumerator.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestTitle = 300;
constexpr std::size_t kLongestSection = 120;
constexpr int kHighestItem = 99;
constexpr std::size_t kWordsAfterList = 9;
constexpr std::size_t kWordsAfterPart = 14;

using Words = std::vector<std::u32string>;

/// The phrases of data/headings.tsv by kind, longest first, all languages together.
const std::vector<Words>& PhrasesOf(const std::string& kind) {
    static const auto book = [] {
        std::map<std::string, std::vector<Words>> phrases;
        for (const auto& row : TableRows(HeadingTable())) {
            if (row.size() < 3) continue;
            for (const std::string& phrase : SplitFields(row[2], '|'))
                phrases[row[0]].push_back(FoldedWords(Decode(phrase)));
        }
        for (auto& [name, list] : phrases)
            std::stable_sort(list.begin(), list.end(),
                             [](const Words& a, const Words& b) { return a.size() > b.size(); });
        return phrases;
    }();
    static const std::vector<Words> none;
    const auto found = book.find(kind);
    return found == book.end() ? none : found->second;
}

bool StartsWith(const std::vector<Token>& tokens, std::size_t at, const Words& words) {
    if (at + words.size() > tokens.size()) return false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (tokens[at + i].word != words[i]) return false;
    }
    return true;
}

std::size_t PhraseAt(const std::vector<Token>& tokens, std::size_t at, const std::string& kind) {
    for (const Words& words : PhrasesOf(kind)) {
        if (StartsWith(tokens, at, words)) return words.size();
    }
    return 0;
}

bool IsSeparator(char32_t c) {
    return IsSpace(c) || IsDash(c) || c == U':' || c == U'.' || c == U')' || c == U']' || c == U'|' ||
           c == U'*' || c == 0x2022;
}

/// The number behind the opening words: how it is read and where it ends in the line.
struct NumberRead {
    NumberPath path;
    std::size_t tokens = 0;  ///< first token behind it
};

std::size_t FirstTokenFrom(const std::vector<Token>& tokens, std::size_t place) {
    std::size_t token = 0;
    while (token < tokens.size() && tokens[token].begin < place) ++token;
    return token;
}

std::optional<NumberRead> NumberBehind(std::u32string_view line, const std::vector<Token>& tokens,
                                       std::size_t token) {
    if (token >= tokens.size()) return std::nullopt;
    if (const auto digits = NumberPathAt(line, tokens[token].begin))
        return NumberRead{*digits, FirstTokenFrom(tokens, digits->end)};
    const auto words = OrdinalAt(tokens, token);
    if (!words || words->value > kHighestItem) return std::nullopt;
    NumberPath path;
    path.kind = MarkKind::Digits;
    path.path = {words->value};
    path.number = std::to_string(words->value);
    path.end = tokens[token + words->tokens - 1].end;
    ExtendPath(line, path);
    return NumberRead{path, FirstTokenFrom(tokens, path.end)};
}

/// What stands behind the heading words, or nothing when they only begin a sentence.
bool TakeTitle(std::u32string_view line, std::size_t end, WordedHeading& heading) {
    std::u32string_view rest = line.substr(std::min(end, line.size()));
    heading.firm = Trim(rest).empty();
    std::size_t spaces = 0;
    while (!rest.empty() && IsSeparator(rest.front())) {
        heading.firm = heading.firm || !IsSpace(rest.front()) || rest.front() == U'\t';
        spaces += IsSpace(rest.front());
        rest.remove_prefix(1);
    }
    heading.firm = heading.firm || spaces > 1 || (!rest.empty() && IsQuote(rest.front()));
    if (rest.size() > kLongestTitle) return false;
    heading.title = std::u32string(Trim(rest));
    if (heading.firm) return true;
    const std::u32string first = FoldedWords(heading.title.substr(0, 40)).empty()
                                     ? std::u32string()
                                     : FoldedWords(heading.title.substr(0, 40)).front();
    const bool goesOn = Phrases("open-end").contains(first) || Phrases("goes-on").contains(first);
    return !goesOn && (IsCapital(heading.title.front()) || IsArabicLetter(heading.title.front()));
}

std::optional<WordedHeading> Finished(std::u32string_view line, const std::vector<Token>& tokens,
                                      const NumberRead& number, bool needsTail) {
    WordedHeading heading;
    heading.path = number.path.path;
    const bool roman = number.path.kind == MarkKind::Roman && heading.path.size() == 1;
    heading.number = roman ? std::to_string(heading.path.front()) : number.path.number;
    std::size_t end = number.path.end;
    const std::size_t tail = PhraseAt(tokens, number.tokens, "tail");
    if (tail > 0) end = tokens[number.tokens + tail - 1].end;
    if (tail == 0 && needsTail) return std::nullopt;
    return TakeTitle(line, end, heading) ? std::optional(heading) : std::nullopt;
}

std::optional<WordedHeading> OrdinalFirst(std::u32string_view line, const std::vector<Token>& tokens) {
    const auto ordinal = OrdinalAt(tokens, 0);
    if (!ordinal || ordinal->value > kHighestItem) return std::nullopt;
    const std::size_t noun = PhraseAt(tokens, ordinal->tokens, "noun");
    if (noun == 0) return std::nullopt;
    NumberRead number;
    number.path.path = {ordinal->value};
    number.path.number = std::to_string(ordinal->value);
    number.tokens = ordinal->tokens + noun;
    number.path.end = tokens[number.tokens - 1].end;
    auto heading = Finished(line, tokens, number, false);
    return heading && heading->firm ? heading : std::nullopt;
}

/// The line without a Roman numeral, letter or ordinal before it; a digit would make it an item.
std::u32string_view WithoutSectionMark(std::u32string_view line) {
    const auto mark = EnumeratorOf(line);
    if (mark && mark->kind != MarkKind::Digits) line.remove_prefix(std::min(mark->end, line.size()));
    return line;
}

bool NamesMeeting(const std::vector<Token>& tokens, std::size_t from) {
    for (std::size_t i = from; i < tokens.size(); ++i) {
        std::u32string_view word = tokens[i].word;
        if (Phrases("meeting").contains(word)) return true;
        // "للدورة", "لاجتماع"
        if (word.starts_with(U"لل")) {
            const std::u32string article = U"ال" + std::u32string(word.substr(2));
            if (Phrases("meeting").contains(article)) return true;
        }
    }
    return false;
}

bool IsNumbered(const std::vector<Token>& tokens, std::size_t at) {
    if (at >= tokens.size()) return false;
    const std::u32string& word = tokens[at].word;
    return NumberAt(tokens, at).has_value() || RomanValue(word).has_value() || word.size() == 1;
}

}  // namespace

std::optional<WordedHeading> WordedHeadingOf(std::u32string_view line) {
    line = Trim(line);
    const std::vector<Token> tokens = Tokenize(line.substr(0, kLongestTitle));
    if (tokens.empty()) return std::nullopt;
    for (const char* kind : {"open", "open-tail"}) {
        const std::size_t open = PhraseAt(tokens, 0, kind);
        if (open == 0) continue;
        const auto number = NumberBehind(line, tokens, open);
        if (!number || number->path.path.front() > kHighestItem) return std::nullopt;
        return Finished(line, tokens, *number, kind == std::string_view("open-tail"));
    }
    return OrdinalFirst(line, tokens);
}

std::optional<Section> SectionOf(std::u32string_view line) {
    line = Trim(line);
    if (line.empty() || line.size() > kLongestSection) return std::nullopt;
    const std::vector<Token> tokens = Tokenize(WithoutSectionMark(line));
    constexpr std::array kinds{
        std::pair("annotations", Section::Annotations), std::pair("list", Section::List),
        std::pair("contents", Section::Contents),       std::pair("documents", Section::Documents),
        std::pair("timetable", Section::Timetable),     std::pair("intro", Section::Introduction)};
    for (const auto& [kind, section] : kinds) {
        const std::size_t words = PhraseAt(tokens, 0, kind);
        if (words == 0) continue;
        const std::size_t more = tokens.size() - words;
        if (more == 0 || (more <= kWordsAfterList && NamesMeeting(tokens, words))) return section;
    }
    const std::size_t annex = PhraseAt(tokens, 0, "annex");
    if (annex > 0 && (tokens.size() == annex || IsNumbered(tokens, annex) ||
                      line[std::min(line.size() - 1, tokens[annex - 1].end)] == U':'))
        return Section::Annex;
    const std::size_t part = PhraseAt(tokens, 0, "part");
    if (part > 0 && IsNumbered(tokens, part) && tokens.size() <= kWordsAfterPart &&
        !IsSentenceEnd(line.back()))
        return Section::Part;
    return std::nullopt;
}

bool TitleGoesOn(std::u32string_view title) {
    int brackets = 0;
    int quotes = 0;
    for (const char32_t c : title) {
        brackets += (c == U'(') - (c == U')');
        quotes += IsQuote(c);
    }
    const std::vector<std::u32string> words = FoldedWords(title);
    const bool open = brackets > 0 || quotes % 2 != 0;
    return open || (!words.empty() && Phrases("open-end").contains(words.back()));
}

}  // namespace mahdar::agenda
