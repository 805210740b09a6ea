// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/line_kinds.h"

#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/reading_tables.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestTitle = 220;
constexpr std::size_t kHighestItem = 99;

using Pattern = std::vector<std::u32string>;
const std::u32string kNumberSlot = U"{n}";

std::vector<Pattern> LoadPatterns() {
    std::vector<Pattern> patterns;
    for (const auto& row : TableRows(HeadingTable())) {
        if (row.size() < 2) continue;
        Pattern pattern;
        for (const std::string& part : SplitFields(row[1], ' ')) {
            if (part == "{n}") {
                pattern.push_back(kNumberSlot);
            } else {
                for (std::u32string& word : FoldedWords(Decode(part))) pattern.push_back(std::move(word));
            }
        }
        patterns.push_back(std::move(pattern));
    }
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern& a, const Pattern& b) { return a.size() > b.size(); });
    return patterns;
}

struct PatternEnd {
    int number = 0;
    std::size_t tokens = 0;
};

std::optional<PatternEnd> MatchPattern(const Pattern& pattern, const std::vector<Token>& tokens) {
    PatternEnd end;
    for (const std::u32string& word : pattern) {
        if (end.tokens >= tokens.size()) return std::nullopt;
        if (word == kNumberSlot) {
            const auto number = NumberAt(tokens, end.tokens);
            if (!number || number->value > static_cast<int>(kHighestItem)) return std::nullopt;
            end.number = number->value;
            end.tokens += number->tokens;
        } else if (word == tokens[end.tokens].word) {
            ++end.tokens;
        } else {
            return std::nullopt;
        }
    }
    return end;
}

bool IsSeparator(char32_t c) {
    return IsSpace(c) || IsDash(c) || c == U':' || c == U'.' || c == U')' || c == U'|' || c == U'*';
}

/// What follows the heading words, or nothing when they only begin a sentence: a separator must stand
/// between.
std::optional<std::u32string> TitleAfter(std::u32string_view line, std::size_t end) {
    std::u32string_view rest = line.substr(end);
    bool parted = Trim(rest).empty();
    while (!rest.empty() && IsSeparator(rest.front())) {
        parted = parted || !IsSpace(rest.front());
        rest.remove_prefix(1);
    }
    if (!parted || rest.size() > kLongestTitle) return std::nullopt;
    return std::u32string(Trim(rest));
}

bool OnlyUrls(std::u32string_view line) {
    for (const std::string& word : SplitFields(Encode(line), ' ')) {
        const bool url =
            word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.");
        const char last = word.empty() ? ' ' : word.back();
        if (!word.empty() && (!url || last == '.' || last == ')' || last == ',')) return false;
    }
    return !line.empty();
}

bool IsPageNumber(std::u32string_view line) {
    int numbers = 0;
    for (const Token& token : Tokenize(line)) {
        const auto number = PlainNumber(token.word);
        const bool year = number && *number >= 1900 && *number <= 2100;
        if (year || (!number && !Phrases("page").contains(token.word))) return false;
        numbers += number.has_value();
    }
    const bool punctuated =
        std::any_of(line.begin(), line.end(), [](char32_t c) { return c == U'.' || c == U')' || c == U':'; });
    return numbers > 0 && numbers <= 2 && !punctuated;
}

/// A link alone on its line is text when the line above leads up to it.
bool LeadsToLink(std::u32string_view above) {
    above = Trim(above);
    return !above.empty() && (above.back() == U':' || above.back() == U'(');
}

std::size_t LabelledLetter(std::u32string_view line) {
    std::size_t at = !line.empty() && line.front() == U'(' ? 1 : 0;
    if (at >= line.size() || !(IsLatinLetter(line[at]) || IsArabicLetter(line[at]))) return 0;
    return at + 2 < line.size() && line[at + 1] == U')' && IsSpace(line[at + 2]) ? at + 2 : 0;
}

}  // namespace

std::optional<HeadingMatch> MatchHeading(std::u32string_view line) {
    static const std::vector<Pattern> patterns = LoadPatterns();
    line = Trim(line);
    const std::vector<Token> tokens = Tokenize(line.substr(0, kLongestTitle));
    for (const Pattern& pattern : patterns) {
        const auto match = MatchPattern(pattern, tokens);
        if (!match) continue;
        const auto title = TitleAfter(line, tokens[match->tokens - 1].end);
        if (title) return HeadingMatch{match->number, *title, true};
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<HeadingMatch> MatchNumberedTitle(std::u32string_view line) {
    line = Trim(line);
    std::size_t digits = 0;
    while (digits < line.size() && digits < 3 && IsDigit(line[digits])) ++digits;
    if (digits == 0 || digits > 2 || digits + 1 >= line.size()) return std::nullopt;
    const char32_t mark = line[digits];
    const bool spaced = IsSpace(mark) && IsDash(line[digits + 1]);
    const bool marked = (mark == U'.' || mark == U')' || IsDash(mark)) && !IsDigit(line[digits + 1]);
    if (!spaced && !marked) return std::nullopt;
    const auto title = TitleAfter(line, digits);
    if (!title || title->empty() || EndsSentence(*title)) return std::nullopt;
    return HeadingMatch{*PlainNumber(line.substr(0, digits)), *title, false};
}

std::optional<SubHeadingMatch> MatchSubHeading(std::u32string_view line) {
    line = Trim(line);
    if (line.size() < 3) return std::nullopt;
    const bool bullet =
        (IsDash(line.front()) || line.front() == 0x2022 || line.front() == U'*') && IsSpace(line[1]);
    if (bullet) return SubHeadingMatch{{}, std::u32string(Trim(line.substr(1))), true};
    std::size_t at = 0;
    std::string number;
    int points = 0;
    while (at < line.size() && (IsDigit(line[at]) || (line[at] == U'.' && at > 0 && at + 1 < line.size() &&
                                                      IsDigit(line[at + 1])))) {
        points += line[at] == U'.';
        number += IsDigit(line[at]) ? static_cast<char>('0' + DigitValue(line[at])) : '.';
        ++at;
    }
    if (points > 0 && number.size() <= 5) {
        const auto title = TitleAfter(line, at);
        const std::u32string plain(Trim(line.substr(at)));
        if (title && !title->empty()) return SubHeadingMatch{number, *title, false};
        if (!plain.empty() && IsSpace(line[at])) return SubHeadingMatch{number, plain, false};
        return std::nullopt;
    }
    const std::size_t lettered = LabelledLetter(line);
    if (lettered == 0) return std::nullopt;
    const char32_t letter = line[line.front() == U'(' ? 1 : 0];
    return SubHeadingMatch{Encode(std::u32string(1, letter)), std::u32string(Trim(line.substr(lettered))),
                           false};
}

void MarkNoise(std::vector<SourceLine>& lines) {
    std::u32string above;
    for (SourceLine& line : lines) {
        if (line.kind == LineKind::Blank) continue;
        const std::u32string text = Decode(line.raw);
        const std::u32string_view trimmed = Trim(text);
        if (IsPageNumber(trimmed) || (OnlyUrls(trimmed) && !LeadsToLink(above))) {
            line.kind = LineKind::Noise;
        } else {
            above = Decode(line.restored);
        }
    }
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
