// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/enumerator.h"

#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <array>

namespace mahdar::agenda {
namespace {

constexpr std::u32string_view kAbjad = U"ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
constexpr std::u32string_view kHijai = U"ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
constexpr std::size_t kMostDigits = 3;
constexpr std::size_t kLongestRoman = 7;
constexpr int kHighestRoman = 60;

bool IsBulletSign(char32_t c) {
    constexpr std::u32string_view signs = U"•●▪■◦○‣⁃∙·*➢►▶❖✓✔◆◊§";
    // Symbol fonts keep their signs in the private use area.
    return signs.find(c) != signs.npos || (c >= 0xF000 && c <= 0xF0FF);
}

/// One number, letter or numeral, as far as it can be read at a place.
struct Piece {
    MarkKind kind = MarkKind::Digits;
    int value = 0;
    std::size_t end = 0;
    bool upper = false;
};

std::optional<Piece> DigitsAt(std::u32string_view text, std::size_t at) {
    std::size_t end = at;
    int value = 0;
    while (end < text.size() && IsDigit(text[end]) && end - at < kMostDigits)
        value = value * 10 + DigitValue(text[end++]);
    if (end == at || value == 0 || (end < text.size() && IsDigit(text[end]))) return std::nullopt;
    return Piece{MarkKind::Digits, value, end, false};
}

/// The readings of one letter or Roman numeral that ends before a letter, mark or digit could follow.
std::vector<Piece> LettersAt(std::u32string_view text, std::size_t at) {
    std::vector<Piece> pieces;
    std::size_t end = at;
    while (end < text.size() && (IsLatinLetter(text[end]) || IsArabicLetter(text[end]) || IsMark(text[end])))
        ++end;
    if (end == at || (end < text.size() && IsDigit(text[end]))) return pieces;
    const std::u32string_view word = text.substr(at, end - at);
    const std::u32string folded = Fold(word);
    if (const auto roman = RomanValue(word); roman)
        pieces.push_back({MarkKind::Roman, *roman, end, IsCapital(word.front())});
    if (folded.size() != 1) return pieces;
    const char32_t letter = folded.front();
    if (letter >= U'a' && letter <= U'z') {
        const Piece piece{MarkKind::Latin, static_cast<int>(letter - U'a') + 1, end, IsCapital(word.front())};
        // "i" opens a list of Roman numerals far more often than it continues one of letters.
        pieces.insert(letter == U'i' ? pieces.end() : pieces.begin(), piece);
    } else if (const auto abjad = kAbjad.find(letter); abjad != kAbjad.npos) {
        pieces.push_back({MarkKind::Abjad, static_cast<int>(abjad) + 1, end, false});
        pieces.push_back({MarkKind::Hijai, static_cast<int>(kHijai.find(letter)) + 1, end, false});
    }
    return pieces;
}

std::string Printed(std::u32string_view text) {
    std::u32string out;
    for (const char32_t c : text) out.push_back(IsDigit(c) ? static_cast<char32_t>(U'0' + DigitValue(c)) : c);
    return Encode(out);
}

std::size_t SkipSpaces(std::u32string_view text, std::size_t at) {
    while (at < text.size() && IsSpace(text[at])) ++at;
    return at;
}

bool WideGap(std::u32string_view text, std::size_t from, std::size_t to) {
    return to > from + 1 || (to == from + 1 && text[from] == U'\t');
}

struct Closing {
    MarkShape shape = MarkShape::Bare;
    std::size_t end = 0;
};

/// The signs behind a number: ".", ")", " -", ".-", ":", "°)". Nothing when text follows without any.
std::optional<Closing> ClosingAt(std::u32string_view line, std::size_t at, bool bracketed) {
    if (bracketed) {
        if (at >= line.size() || line[at] != Mirror(line.front())) return std::nullopt;
        std::size_t end = at + 1;
        while (end < line.size() && (line[end] == U'.' || line[end] == U':' || IsDash(line[end]))) ++end;
        return Closing{MarkShape::Brackets, end};
    }
    std::size_t end = at;
    if (end < line.size() && (line[end] == 0xB0 || line[end] == 0xBA)) ++end;
    const std::size_t sign = SkipSpaces(line, end);
    if (sign >= line.size()) return Closing{MarkShape::Bare, line.size()};
    const char32_t c = line[sign];
    std::optional<MarkShape> shape;
    if (c == U'.') shape = MarkShape::Dot;
    if (c == U')' || c == U']') shape = MarkShape::Bracket;
    if (c == U':') shape = MarkShape::Colon;
    if (IsDash(c)) shape = MarkShape::Dash;
    const bool slash =
        c == U'/' && sign == end && end == at && sign + 1 < line.size() && IsSpace(line[sign + 1]);
    if (slash) shape = MarkShape::Slash;
    if (!shape)
        return WideGap(line, end, sign) ? std::optional(Closing{MarkShape::Bare, sign}) : std::nullopt;
    end = sign + 1;
    while (end < line.size() &&
           (line[end] == U'.' || line[end] == U')' || line[end] == U':' || IsDash(line[end])))
        ++end;
    // "1. - Title": the dash behind the space belongs to the mark too.
    const std::size_t dash = SkipSpaces(line, end);
    if (dash > end && dash + 1 < line.size() && IsDash(line[dash]) && IsSpace(line[dash + 1])) end = dash + 1;
    return Closing{*shape, end};
}

/// What may stand behind a dot, stroke or dash inside a number: digits, or one letter alone.
std::optional<Piece> PartAt(std::u32string_view line, std::size_t at) {
    if (const auto digits = DigitsAt(line, at)) return digits;
    const auto letters = LettersAt(line, at);
    const bool alone = !letters.empty() && letters.front().end == at + 1;
    return alone ? std::optional(letters.front()) : std::nullopt;
}

/// "(a)" behind a number.
std::optional<Piece> BracketedPartAt(std::u32string_view line, std::size_t open) {
    const auto letters = LettersAt(line, open + 1);
    auto piece = letters.empty() ? DigitsAt(line, open + 1) : std::optional(letters.front());
    if (!piece || piece->end >= line.size() || line[piece->end] != U')') return std::nullopt;
    ++piece->end;
    return piece;
}

/// One further part: "4.1", "4/1", "4-1", "4(a)", "4 (أ)", "4.a", "4a".
bool ExtendOnce(std::u32string_view line, NumberPath& path) {
    if (path.end >= line.size()) return false;
    std::optional<Piece> piece;
    const std::size_t open = SkipSpaces(line, path.end);
    const char32_t c = line[path.end];
    bool firm = true;
    if (open < line.size() && line[open] == U'(') {
        piece = BracketedPartAt(line, open);
        path.bracketed = piece.has_value();
    } else if (c == U'.' || c == 0x66B) {
        piece = PartAt(line, path.end + 1);
    } else if (c == U'/' || IsDash(c)) {
        firm = false;
        piece = PartAt(line, path.end + 1);
        path.slashed = c == U'/' && piece && piece->kind == MarkKind::Digits;
    } else if (const auto letters = LettersAt(line, path.end);
               !letters.empty() && letters.front().end == path.end + 1) {
        firm = false;
        piece = letters.front();
    }
    if (!piece) return false;
    path.firm = path.firm && firm;
    path.path.push_back(piece->value);
    path.number += Printed(line.substr(path.end, piece->end - path.end));
    path.end = piece->end;
    return true;
}

bool TextMayFollow(std::u32string_view line, const Enumerator& mark) {
    if (mark.end >= line.size()) return true;
    const char32_t next = line[mark.end];
    if (IsSpace(next)) return true;
    // Without a space "i.e." and "4.2" are no marks; "4.Title" and "1-العنوان" are.
    const bool letters = mark.kind == MarkKind::Latin || mark.kind == MarkKind::Roman;
    return !letters && (IsArabicLetter(next) || IsCapital(next) || IsQuote(next));
}

NumberPath PathFrom(std::u32string_view line, std::size_t begin, const Piece& first) {
    NumberPath path;
    path.kind = first.kind;
    path.upper = first.upper;
    path.path = {first.value};
    path.end = first.end;
    path.number = Printed(line.substr(begin, first.end - begin));
    // "IV.1": behind a Roman numeral only digits go on.
    const bool pointed = first.kind == MarkKind::Roman && first.upper && first.end + 1 < line.size() &&
                         line[first.end] == U'.' && IsDigit(line[first.end + 1]);
    if (first.kind == MarkKind::Digits || pointed) ExtendPath(line, path);
    return path;
}

/// "4.1 Title" needs no sign behind it; "1.8 million" has none either, but goes on in small letters.
bool TitleFollows(std::u32string_view line, std::size_t at) {
    if (at >= line.size() || !IsSpace(line[at])) return false;
    const char32_t first = line[std::min(SkipSpaces(line, at), line.size() - 1)];
    return !IsLatinLetter(first) || IsCapital(first);
}

std::optional<Closing> ClosingOf(std::u32string_view line, const NumberPath& path, bool bracketed) {
    if (path.bracketed && !bracketed) {
        std::size_t end = path.end;
        while (end < line.size() && (line[end] == U'.' || line[end] == U':')) ++end;
        return Closing{MarkShape::Brackets, end};
    }
    auto closing = ClosingAt(line, path.end, bracketed);
    if (closing && closing->shape == MarkShape::Slash && path.kind != MarkKind::Digits) return std::nullopt;
    const bool pointed = path.path.size() > 1 && (path.firm || path.slashed) && !bracketed;
    if (!closing && pointed && TitleFollows(line, path.end)) closing = Closing{MarkShape::Bare, path.end};
    if (!closing || closing->shape != MarkShape::Bare) return closing;
    const bool parts = path.firm || (path.slashed && path.path.size() > 1);
    return path.kind == MarkKind::Digits && parts ? closing : std::nullopt;
}

/// A number and its signs from one reading of the first piece.
std::optional<Enumerator> ReadingFrom(std::u32string_view line, std::size_t begin, bool bracketed,
                                      const Piece& first) {
    const NumberPath path = PathFrom(line, begin, first);
    const auto closing = ClosingOf(line, path, bracketed);
    if (!closing) return std::nullopt;
    Enumerator mark;
    mark.kind = path.kind;
    mark.shape = closing->shape;
    mark.path = path.path;
    mark.number = path.number;
    mark.upper = path.upper;
    mark.end = closing->end;
    if (!TextMayFollow(line, mark)) return std::nullopt;
    mark.end = SkipSpaces(line, mark.end);
    return mark;
}

std::optional<Enumerator> BulletOf(std::u32string_view line) {
    if (line.size() < 2) return std::nullopt;
    const bool sign = IsBulletSign(line[0]);
    const bool dash = IsDash(line[0]);
    const bool spaced = IsSpace(line[1]);
    if (!(sign && (spaced || line[0] != U'*')) && !(dash && (spaced || IsArabicLetter(line[1]))))
        return std::nullopt;
    Enumerator mark;
    mark.kind = MarkKind::Bullet;
    mark.shape = dash ? MarkShape::Dash : MarkShape::Bare;
    mark.end = SkipSpaces(line, 1);
    return mark;
}

std::optional<Enumerator> AdverbOf(std::u32string_view line) {
    const std::vector<Token> tokens = Tokenize(line.substr(0, 40));
    if (tokens.empty() || tokens.front().begin != 0) return std::nullopt;
    const auto number = AdverbAt(tokens, 0);
    if (!number) return std::nullopt;
    const std::size_t end = tokens[number->tokens - 1].end;
    const auto closing = ClosingAt(line, end, false);
    if (!closing || closing->shape == MarkShape::Bare) return std::nullopt;
    Enumerator mark;
    mark.kind = MarkKind::Adverb;
    mark.shape = closing->shape;
    mark.path = {number->value};
    mark.number = std::to_string(number->value);
    mark.end = SkipSpaces(line, closing->end);
    return mark;
}

}  // namespace

void ExtendPath(std::u32string_view line, NumberPath& path) {
    constexpr std::size_t mostParts = 3;
    while (path.path.size() < mostParts && !path.bracketed && ExtendOnce(line, path)) {
    }
}

std::optional<NumberPath> NumberPathAt(std::u32string_view line, std::size_t at) {
    if (const auto digits = DigitsAt(line, at)) return PathFrom(line, at, *digits);
    std::vector<Piece> pieces = LettersAt(line, at);
    // "Item V" stands among Roman numerals; hardly an agenda counts its items to the letter V.
    std::stable_partition(pieces.begin(), pieces.end(),
                          [](const Piece& p) { return p.kind == MarkKind::Roman; });
    for (const Piece& piece : pieces) {
        if (piece.upper || piece.kind == MarkKind::Abjad) return PathFrom(line, at, piece);
    }
    return std::nullopt;
}

std::optional<int> RomanValue(std::u32string_view word) {
    if (word.empty() || word.size() > kLongestRoman) return std::nullopt;
    const bool upper = IsCapital(word.front());
    constexpr std::array<std::pair<std::u32string_view, int>, 7> steps{
        {{U"l", 50}, {U"xl", 40}, {U"x", 10}, {U"ix", 9}, {U"v", 5}, {U"iv", 4}, {U"i", 1}}};
    std::u32string left;
    for (const char32_t c : word) {
        if (!IsLatinLetter(c) || IsCapital(c) != upper) return std::nullopt;
        left += Fold(std::u32string(1, c));
    }
    const std::u32string whole = left;
    int value = 0;
    std::u32string canonical;
    for (const auto& [sign, worth] : steps) {
        while (left.starts_with(sign)) {
            value += worth;
            canonical += sign;
            left.erase(0, sign.size());
        }
    }
    const bool repeats =
        canonical.find(U"iiii") != canonical.npos || canonical.find(U"vv") != canonical.npos ||
        canonical.find(U"xxxx") != canonical.npos || canonical.find(U"ixi") != canonical.npos ||
        canonical.find(U"ivi") != canonical.npos || canonical.find(U"ixv") != canonical.npos;
    if (!left.empty() || canonical != whole || repeats || value > kHighestRoman) return std::nullopt;
    return value;
}

std::vector<Enumerator> EnumeratorsOf(std::u32string_view line) {
    std::vector<Enumerator> readings;
    if (line.empty()) return readings;
    if (auto bullet = BulletOf(line)) return {*bullet};
    if (auto adverb = AdverbOf(line)) return {*adverb};
    const bool bracketed = line.front() == U'(' || line.front() == U'[';
    const std::size_t begin = SkipSpaces(line, bracketed ? 1 : 0);
    std::vector<Piece> pieces = LettersAt(line, begin);
    if (const auto digits = DigitsAt(line, begin)) pieces = {*digits};
    for (const Piece& piece : pieces) {
        if (auto mark = ReadingFrom(line, begin, bracketed, piece)) readings.push_back(std::move(*mark));
    }
    return readings;
}

std::optional<Enumerator> EnumeratorOf(std::u32string_view line) {
    auto readings = EnumeratorsOf(line);
    return readings.empty() ? std::nullopt : std::optional(std::move(readings.front()));
}

}  // namespace mahdar::agenda
