// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/page_furniture.h"

#include "plugins/agenda/read/structure/document_list.h"
#include "plugins/agenda/read/structure/heading_words.h"
#include "plugins/agenda/read/structure/label_book.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestHead = 110;
constexpr std::size_t kFewestHeads = 3;
constexpr std::size_t kTitlePage = 20;  ///< lines

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
        const bool digits =
            token.word.size() <= 4 && std::all_of(token.word.begin(), token.word.end(), IsDigit);
        const bool year = digits && token.word.size() == 4 &&
                          (token.word.starts_with(U"19") || token.word.starts_with(U"20"));
        if (year || (!digits && !Phrases("page").contains(token.word))) return false;
        numbers += digits;
    }
    const bool punctuated =
        std::any_of(line.begin(), line.end(), [](char32_t c) { return c == U'.' || c == U')' || c == U':'; });
    return numbers > 0 && numbers <= 2 && !punctuated;
}

/// "ABC/12/3    Page 2", "صفحة 2 ABC/12/3": the symbol of the document and the page it stands on.
bool IsSymbolWithPage(std::u32string_view line) {
    const std::vector<Token> tokens = Tokenize(line);
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const std::u32string& number = tokens[i + 1].word;
        const bool page = Phrases("page").contains(tokens[i].word) && tokens[i].word.size() > 2 &&
                          std::all_of(number.begin(), number.end(), IsDigit);
        if (!page) continue;
        const std::u32string_view before = Trim(line.substr(0, tokens[i].begin));
        const std::u32string_view behind = Trim(line.substr(tokens[i + 1].end));
        if ((before.empty() && IsSymbol(behind)) || (behind.empty() && IsSymbol(before))) return true;
    }
    return false;
}

/// A link alone on its line is text when the line above leads up to it.
bool LeadsToLink(std::u32string_view above) {
    above = Trim(above);
    return !above.empty() && (above.back() == U':' || above.back() == U'(');
}

bool MayBeNoise(const SourceLine& line) {
    return line.kind != LineKind::Blank && !line.hints.inTable && line.hints.listMark.empty() &&
           line.hints.headingLevel == 0;
}

void MarkNumbersAndLinks(std::vector<SourceLine>& lines) {
    std::u32string above;
    for (SourceLine& line : lines) {
        if (line.kind == LineKind::Blank) continue;
        const std::u32string text = Decode(line.raw);
        const std::u32string_view trimmed = Trim(text);
        if (MayBeNoise(line) && (IsPageNumber(trimmed) || IsSymbolWithPage(trimmed) ||
                                 (OnlyUrls(trimmed) && !LeadsToLink(above)))) {
            line.kind = LineKind::Noise;
        } else {
            above = Decode(line.restored);
        }
    }
}

/// The words of a running head; the page number in it changes from page to page.
std::u32string HeadKey(std::u32string_view text) {
    std::u32string key;
    for (const std::u32string& word : FoldedWords(text)) {
        const bool number = std::all_of(word.begin(), word.end(), IsDigit) && word.size() <= 3;
        key += (number ? U"#" : word) + U' ';
    }
    return key;
}

/// The nearest line with anything on it, in either direction.
const SourceLine* Neighbour(const std::vector<SourceLine>& lines, std::size_t index, int step) {
    for (auto i = static_cast<std::ptrdiff_t>(index) + step;
         i >= 0 && i < static_cast<std::ptrdiff_t>(lines.size()); i += step) {
        const SourceLine& line = lines[static_cast<std::size_t>(i)];
        if (line.kind != LineKind::Blank) return &line;
    }
    return nullptr;
}

bool AtPageEdge(const std::vector<SourceLine>& lines, std::size_t index) {
    for (const int step : {-1, 1}) {
        const SourceLine* next = Neighbour(lines, index, step);
        if (!next) continue;
        const int page = lines[index].hints.page;
        if (next->kind == LineKind::Noise || (page > 0 && next->hints.page > 0 && next->hints.page != page))
            return true;
    }
    return false;
}

/// Right above or below a page number, with nothing between.
bool TouchesPageNumber(const std::vector<SourceLine>& lines, std::size_t index) {
    const auto isNumber = [](const SourceLine& line) {
        return line.kind == LineKind::Noise && IsPageNumber(Trim(Decode(line.raw)));
    };
    return (index > 0 && isNumber(lines[index - 1])) ||
           (index + 1 < lines.size() && isNumber(lines[index + 1]));
}

bool CountsPages(std::u32string_view key) {
    return key.find(U'#') != key.npos &&
           std::any_of(Phrases("page").begin(), Phrases("page").end(), [&](const std::u32string& word) {
               return word.size() > 3 && key.find(word + U' ') != key.npos;
           });
}

void MarkRunningHeads(std::vector<SourceLine>& lines) {
    std::map<std::u32string, std::vector<std::size_t>> heads;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!MayBeNoise(lines[i]) || lines[i].kind == LineKind::Noise) continue;
        const std::u32string decoded = Decode(lines[i].raw);
        const std::u32string_view text = Trim(decoded);
        const bool other =
            text.back() == U':' || LabelBook::Standard().AtStart(text) || WordedHeadingOf(text);
        if (text.size() > kLongestHead || other) continue;
        heads[HeadKey(text)].push_back(i);
    }
    for (const auto& [key, places] : heads) {
        // A symbol that already stands on the title page needs no third time.
        const bool titled = places.size() > 1 && places.front() < kTitlePage &&
                            IsSymbol(Trim(Decode(lines[places.front()].raw)));
        const bool paged = places.size() > 1 && std::all_of(places.begin(), places.end(), [&](std::size_t i) {
                               return TouchesPageNumber(lines, i);
                           });
        if (places.size() < kFewestHeads && !titled && !paged) continue;
        const auto edges = static_cast<std::size_t>(
            std::count_if(places.begin(), places.end(), [&](std::size_t i) { return AtPageEdge(lines, i); }));
        const bool counts = CountsPages(key);
        if (!counts && !titled && edges * 3 < places.size() * 2) continue;
        // On the title page the same words are the name of the body.
        std::vector<std::size_t> furniture;
        std::copy_if(places.begin(), places.end(), std::back_inserter(furniture),
                     [&](std::size_t i) { return counts || AtPageEdge(lines, i); });
        for (const std::size_t i : furniture) lines[i].kind = LineKind::Noise;
    }
}

bool IsRule(std::u32string_view text) {
    constexpr std::size_t shortest = 5;
    return text.size() >= shortest && std::all_of(text.begin(), text.end(), [](char32_t c) { return c == U'_' || IsDash(c); });
}

/// A rule of underscores, and the notes with asterisks right under it: "* A/CN.7/2027/1."
void MarkFootRules(std::vector<SourceLine>& lines) {
    bool under = false;
    for (SourceLine& line : lines) {
        const std::u32string decoded = Decode(line.raw);
        const std::u32string_view text = Trim(decoded);
        if (text.empty()) {
            under = false;
            continue;
        }
        const bool rule = IsRule(text);
        const bool note = under && text.front() == U'*';
        if (MayBeNoise(line) && (rule || note)) line.kind = LineKind::Noise;
        under = rule || note;
    }
}

}  // namespace

void MarkNoise(std::vector<SourceLine>& lines) {
    MarkNumbersAndLinks(lines);
    MarkFootRules(lines);
    MarkRunningHeads(lines);
}

}  // namespace mahdar::agenda
