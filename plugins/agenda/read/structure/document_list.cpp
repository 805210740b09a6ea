// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/document_list.h"

#include "plugins/agenda/read/structure/enumerator.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestSymbol = 40;
constexpr std::size_t kLongestNamelessWord = 4;

std::vector<std::u32string_view> WordsBySpace(std::u32string_view text) {
    std::vector<std::u32string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        if (IsSpace(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && !IsSpace(text[at])) ++at;
        words.push_back(text.substr(begin, at - begin));
    }
    return words;
}

/// "خ/ل": a letter or two between strokes.
bool OnlyShortParts(std::u32string_view word) {
    std::size_t length = 0;
    for (const char32_t c : word) {
        length = c == U'/' ? 0 : length + 1;
        if (length > 2) return false;
    }
    return true;
}

bool IsSymbolWord(std::u32string_view word) {
    const bool digit = std::any_of(word.begin(), word.end(), IsDigit);
    const bool capitals =
        std::all_of(word.begin(), word.end(), [](char32_t c) { return !IsLatinLetter(c) || IsCapital(c); });
    const bool arabic = std::any_of(word.begin(), word.end(), IsArabicLetter);
    if (arabic && !digit) return OnlyShortParts(word) || Phrases("symbol-word").contains(Fold(word));
    if (digit) return true;
    std::u32string folded = Fold(word);
    while (!folded.empty() && PartsWords(folded.back())) folded.pop_back();
    return Phrases("symbol-word").contains(folded) || (capitals && word.size() <= 12);
}

/// "(English, French)" taken off the end of a name.
std::vector<Language> TakeLanguages(std::u32string& name) {
    constexpr std::array kinds{std::pair("language-ar", Language::Arabic),
                               std::pair("language-en", Language::English),
                               std::pair("language-fr", Language::French)};
    std::vector<Language> languages;
    if (name.empty() || (name.back() != U')' && name.back() != U']')) return languages;
    const std::size_t open = name.rfind(Mirror(name.back()));
    if (open == name.npos) return languages;
    for (const std::u32string& word : FoldedWords(std::u32string_view(name).substr(open))) {
        bool known = Phrases("language-other").contains(word);
        for (const auto& [kind, language] : kinds) {
            if (!InSet(Phrases(kind), word)) continue;
            if (std::find(languages.begin(), languages.end(), language) == languages.end())
                languages.push_back(language);
            known = true;
        }
        if (!known) return {};
    }
    if (!languages.empty()) name = std::u32string(Trim(std::u32string_view(name).substr(0, open)));
    return languages;
}

std::u32string WithoutQuotes(std::u32string_view title) {
    title = Trim(title);
    while (!title.empty() && (title.back() == U'.' || title.back() == U',' || title.back() == 0x60C))
        title = Trim(title.substr(0, title.size() - 1));
    if (title.size() > 2 && IsQuote(title.front()) && IsQuote(title.back()))
        title = Trim(title.substr(1, title.size() - 2));
    return std::u32string(title);
}

struct Parting {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where a symbol may end: a dash between spaces, a colon, a comma, or a space alone.
std::vector<Parting> PartingsOf(std::u32string_view name) {
    std::vector<Parting> partings;
    for (std::size_t i = 1; i < name.size() && i <= kLongestSymbol + 3; ++i) {
        const char32_t c = name[i];
        const bool spaced = i + 1 < name.size() && IsSpace(name[i + 1]);
        if (IsDash(c) && IsSpace(name[i - 1]) && spaced) partings.push_back({i, i + 1});
        if ((c == U':' || c == U',' || c == 0x60C) && spaced) partings.push_back({i, i + 1});
        if (c == U'(' && i > 1) partings.push_back({i, i});
        if (IsQuote(c)) partings.push_back({i, i});
    }
    return partings;
}

std::optional<Parting> SymbolFirst(std::u32string_view name) {
    for (const Parting& parting : PartingsOf(name)) {
        if (IsSymbol(Trim(name.substr(0, parting.begin)))) return parting;
    }
    const std::size_t space = std::min(name.find(U' '), name.size());
    const std::u32string_view first = name.substr(0, space);
    if (first.find(U'/') != first.npos && IsSymbol(first)) return Parting{space, space};
    if (IsSymbol(name)) return Parting{name.size(), name.size()};
    return std::nullopt;
}

/// "Progress report (ARBC/18/3)".
std::optional<Parting> SymbolLast(std::u32string_view name) {
    if (name.empty() || name.back() != U')') return std::nullopt;
    const std::size_t open = name.rfind(U'(');
    if (open == name.npos || open == 0) return std::nullopt;
    if (!IsSymbol(Trim(name.substr(open + 1, name.size() - open - 2)))) return std::nullopt;
    return Parting{open, open + 1};
}

std::u32string_view WithoutMark(std::u32string_view name) {
    name = Trim(name);
    const auto mark = EnumeratorOf(name);
    const bool listed = mark && (mark->kind == MarkKind::Bullet || mark->shape == MarkShape::Bracket ||
                                 mark->shape == MarkShape::Brackets);
    return listed ? Trim(name.substr(std::min(mark->end, name.size()))) : name;
}

ReadDocument DocumentFrom(std::u32string name, int line) {
    ReadDocument document;
    document.line = line;
    while (!name.empty() && name.back() == U'.') name.pop_back();
    document.languages = TakeLanguages(name);
    std::u32string_view title = name;
    if (const auto first = SymbolFirst(name)) {
        document.symbol = Encode(Trim(title.substr(0, first->begin)));
        title = title.substr(first->end);
        if (title.size() > 1 && title.front() == U'(' && title.back() == U')')
            title = title.substr(1, title.size() - 2);
    } else if (const auto last = SymbolLast(name)) {
        document.symbol = Encode(Trim(title.substr(last->end, title.size() - last->end - 1)));
        title = title.substr(0, last->begin);
    }
    document.title = Encode(CollapseSpaces(WithoutQuotes(title)));
    return document;
}

bool SaysNone(std::u32string_view text) {
    const std::vector<std::u32string> words = FoldedWords(text);
    return words.empty() || (words.size() <= 3 && Phrases("none").contains(words.front()));
}

/// "A/1, A/2 et A/3": symbols alone, each a document.
std::vector<std::u32string_view> SymbolsAlone(std::u32string_view entry) {
    std::vector<std::u32string_view> symbols;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= entry.size(); ++i) {
        const bool comma = i == entry.size() || entry[i] == U',' || entry[i] == 0x60C;
        std::size_t joiner = 0;
        for (const std::u32string_view word : {U" and ", U" et ", U" و"}) {
            if (entry.substr(i).starts_with(word)) joiner = word.size();
        }
        if (!comma && joiner == 0) continue;
        const std::u32string_view part = Trim(entry.substr(begin, i - begin));
        if (!IsSymbol(part)) return {};
        symbols.push_back(part);
        begin = i + std::max<std::size_t>(joiner, 1);
        i = begin - 1;
    }
    return symbols;
}

}  // namespace

bool IsSymbol(std::u32string_view text) {
    if (text.empty() || text.size() > kLongestSymbol) return false;
    const bool digit = std::any_of(text.begin(), text.end(), IsDigit);
    const bool letter = std::any_of(text.begin(), text.end(),
                                    [](char32_t c) { return IsLatinLetter(c) || IsArabicLetter(c); });
    if (!digit || !letter) return false;
    const std::vector<std::u32string_view> words = WordsBySpace(text);
    return words.size() <= kLongestNamelessWord + 1 &&
           std::all_of(words.begin(), words.end(), IsSymbolWord) &&
           std::any_of(text.begin(), text.end(), [](char32_t c) {
               return c == U'/' || c == U'.' || IsDash(c) || IsCapital(c) || c == U'(';
           });
}

std::vector<ReadDocument> DocumentsIn(std::u32string_view text, int line) {
    std::vector<ReadDocument> documents;
    if (SaysNone(text)) return documents;
    for (std::size_t begin = 0; begin <= text.size();) {
        std::size_t end = begin;
        while (end < text.size() && text[end] != U';' && text[end] != 0x61B) ++end;
        const std::u32string_view entry = WithoutMark(text.substr(begin, end - begin));
        const std::vector<std::u32string_view> symbols = SymbolsAlone(entry);
        if (symbols.size() > 1) {
            for (const std::u32string_view symbol : symbols)
                documents.push_back(DocumentFrom(std::u32string(symbol), line));
        } else if (!entry.empty()) {
            documents.push_back(DocumentFrom(std::u32string(entry), line));
        }
        begin = end + 1;
    }
    return documents;
}

bool NamesDocument(std::u32string_view line) {
    std::u32string name(WithoutMark(line));
    while (!name.empty() && (name.back() == U'.' || name.back() == U';' || name.back() == 0x61B))
        name.pop_back();
    TakeLanguages(name);
    return SymbolFirst(name).has_value() || SymbolLast(name).has_value();
}

}  // namespace mahdar::agenda
