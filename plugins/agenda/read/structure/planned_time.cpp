// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/planned_time.h"

#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace mahdar::agenda {
namespace {

constexpr int kLongestMinutes = 16 * 60;
constexpr int kHalfDay = 12 * 60;
constexpr std::size_t kMostPieces = 18;

struct Piece {
    enum class Kind { Number = 1, Word, Sign } kind = Kind::Sign;
    int value = 0;
    std::size_t digits = 0;
    std::u32string word;
    char32_t sign = 0;
};

std::vector<Piece> PiecesOf(std::u32string_view text) {
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        Piece piece;
        if (IsDigit(text[at])) {
            piece.kind = Piece::Kind::Number;
            while (at < text.size() && IsDigit(text[at]) && at - begin < 4)
                piece.value = piece.value * 10 + DigitValue(text[at++]);
            piece.digits = at - begin;
        } else if (IsLatinLetter(text[at]) || IsArabicLetter(text[at])) {
            while (at < text.size() &&
                   (IsLatinLetter(text[at]) || IsArabicLetter(text[at]) || IsMark(text[at])))
                ++at;
            piece.kind = Piece::Kind::Word;
            piece.word = Fold(text.substr(begin, at - begin));
        } else {
            piece.sign = IsDash(text[at]) ? U'-' : text[at];
            ++at;
            if (IsSpace(piece.sign)) continue;
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/// Reads pieces from the left; every Take leaves the place alone when it does not succeed.
class TimeReader {
public:
    explicit TimeReader(std::vector<Piece> pieces) : m_pieces(std::move(pieces)) {}

    [[nodiscard]] bool Done() const { return m_at == m_pieces.size(); }
    [[nodiscard]] bool Empty() const { return m_pieces.empty(); }

    bool TakeWord(std::string_view kind) {
        if (Done() || m_pieces[m_at].kind != Piece::Kind::Word ||
            !Phrases(kind).contains(m_pieces[m_at].word))
            return false;
        ++m_at;
        TakeSign(U'.');
        return true;
    }
    bool TakeSign(char32_t sign) {
        if (Done() || m_pieces[m_at].kind != Piece::Kind::Sign || m_pieces[m_at].sign != sign) return false;
        ++m_at;
        return true;
    }
    std::optional<Piece> TakeNumber() {
        if (Done() || m_pieces[m_at].kind != Piece::Kind::Number) return std::nullopt;
        return m_pieces[m_at++];
    }

    /// "30 minutes", "1 h 30", "1 hour and 30 minutes", "half an hour", "ساعة ونصف", "ساعتان".
    std::optional<int> Duration() {
        const std::size_t from = m_at;
        TakeWord("time-about");
        int minutes = 0;
        bool any = false;
        if (TakeWord("half-hour") || (TakeWord("half") && TakeHourWord())) return 30;
        if (TakeWord("two-hours")) {
            minutes = 120;
            any = true;
        } else if (const auto hours = TakeHours()) {
            minutes = *hours * 60;
            any = true;
        }
        if (any) {
            if (TakeWord("time-and")) TakeWord("one");
            if (TakeWord("half") || TakeWord("and-half")) return minutes + 30;
            if (TakeWord("and-quarter")) return minutes + 15;
        }
        if (const auto number = TakeNumber()) {
            const bool unit = TakeWord("minute") || TakeSign(U'\'') || TakeSign(0x2019) || TakeSign(0x2032);
            if (unit || (any && number->digits == 2 && number->value < 60)) return minutes + number->value;
            m_at = from;
            return std::nullopt;
        }
        if (!any) m_at = from;
        return any ? std::optional(minutes) : std::nullopt;
    }

    /// "10:00-10:30", "10 h 00 – 10 h 30", "من 10:00 إلى 10:30", "9.30 a.m. to 11 a.m."
    std::optional<int> Span() {
        TakeWord("clock-from");
        bool exact = false;
        const auto start = Clock(exact);
        if (!start || !(TakeSign(U'-') || TakeWord("clock-to"))) return std::nullopt;
        const auto end = Clock(exact);
        if (!end || !exact) return std::nullopt;
        int minutes = *end - *start;
        if (minutes < 0) minutes += kHalfDay;
        return minutes;
    }

private:
    bool TakeHourWord() {
        TakeSign(U'-');
        TakeWord("one");
        return TakeWord("hour");
    }

    std::optional<int> TakeHours() {
        const std::size_t from = m_at;
        int hours = 1;
        if (const auto number = TakeNumber()) {
            hours = number->value;
        } else {
            TakeWord("one");
        }
        if (TakeWord("hour")) return hours;
        m_at = from;
        return std::nullopt;
    }

    /// Minutes since midnight; exact when more than a bare number says that it is a time of day.
    std::optional<int> Clock(bool& exact) {
        TakeWord("clock-word");
        const auto hour = TakeNumber();
        if (!hour || hour->value > 24 || hour->digits > 2) return std::nullopt;
        int minutes = hour->value * 60;
        const std::size_t from = m_at;
        const bool parted = TakeSign(U':') || TakeSign(U'.') || TakeWord("hour");
        if (parted) {
            const std::size_t behind = m_at;
            const auto rest = TakeNumber();
            if (rest && rest->digits == 2 && rest->value < 60) {
                minutes += rest->value;
                exact = true;
            } else {
                m_at = behind;
                exact = exact || m_pieces[from].kind == Piece::Kind::Word;
            }
        }
        const bool after = TakeWord("after-noon") || TakeLetters(U'p');
        if (after || TakeWord("before-noon") || TakeLetters(U'a')) exact = true;
        if (after && minutes < kHalfDay) minutes += kHalfDay;
        return minutes;
    }

    /// "a.m.", "p. m.".
    bool TakeLetters(char32_t first) {
        const std::size_t from = m_at;
        const auto letter = [this](char32_t c) {
            const bool is = !Done() && m_pieces[m_at].word == std::u32string(1, c);
            m_at += is;
            return is;
        };
        if (letter(first)) {
            TakeSign(U'.');
            if (letter(U'm')) {
                TakeSign(U'.');
                return true;
            }
        }
        m_at = from;
        return false;
    }

    std::vector<Piece> m_pieces;
    std::size_t m_at = 0;
};

bool Plausible(int minutes) {
    return minutes > 0 && minutes <= kLongestMinutes;
}

bool IsEdge(char32_t c) {
    return IsSpace(c) || IsDash(c) || c == U':' || c == U',' || c == 0x60C || c == U'|' || c == U';';
}

void TrimEdges(std::u32string& heading) {
    while (!heading.empty() && IsEdge(heading.back())) heading.pop_back();
    std::size_t begin = 0;
    while (begin < heading.size() && IsEdge(heading[begin])) ++begin;
    heading.erase(0, begin);
}

/// "(30 minutes)" or "[10:00-10:30]" at the end.
int TakeBracketed(std::u32string& heading) {
    if (heading.empty() || (heading.back() != U')' && heading.back() != U']')) return 0;
    const std::size_t open = heading.rfind(Mirror(heading.back()));
    if (open == heading.npos) return 0;
    const int minutes = MinutesOf(std::u32string_view(heading).substr(open + 1, heading.size() - open - 2));
    if (minutes == 0) return 0;
    heading.erase(open);
    TrimEdges(heading);
    return minutes;
}

/// Behind a dash, a tab, a bar or a wide gap at the end.
int TakeLast(std::u32string& heading) {
    for (std::size_t at = heading.size(); at-- > 1;) {
        const bool gap = heading[at] == U'\t' || heading[at] == U'|' || IsDash(heading[at]) ||
                         (IsSpace(heading[at]) && IsSpace(heading[at - 1]));
        if (!gap || heading.size() - at > 40) continue;
        const int minutes = MinutesOf(std::u32string_view(heading).substr(at + 1));
        if (minutes == 0 || (IsDash(heading[at]) && !IsSpace(heading[at - 1]))) continue;
        heading.erase(at);
        TrimEdges(heading);
        return minutes;
    }
    return 0;
}

/// A time of day in front: the column of a time-table.
int TakeFirst(std::u32string& heading) {
    if (heading.empty() || !IsDigit(heading.front())) return 0;
    for (std::size_t at = std::min<std::size_t>(heading.size(), 32); at-- > 4;) {
        if (!IsSpace(heading[at]) && heading[at] != U'|') continue;
        TimeReader reader(PiecesOf(std::u32string_view(heading).substr(0, at)));
        const auto span = reader.Span();
        if (!span || !reader.Done() || !Plausible(*span)) continue;
        heading.erase(0, at);
        TrimEdges(heading);
        return *span;
    }
    return 0;
}

}  // namespace

int MinutesOf(std::u32string_view text) {
    std::vector<Piece> pieces = PiecesOf(text);
    if (pieces.empty() || pieces.size() > kMostPieces) return 0;
    TimeReader span(pieces);
    if (const auto minutes = span.Span();
        minutes && (span.TakeSign(U'.'), span.Done()) && Plausible(*minutes))
        return *minutes;
    TimeReader duration(std::move(pieces));
    const auto minutes = duration.Duration();
    duration.TakeSign(U'.');
    return minutes && duration.Done() && Plausible(*minutes) ? *minutes : 0;
}

int TakePlannedMinutesBefore(std::u32string& heading) {
    return TakeFirst(heading);
}

int TakePlannedMinutes(std::u32string& heading) {
    if (const int minutes = TakeBracketed(heading)) return minutes;
    if (const int minutes = TakeFirst(heading)) return minutes;
    return TakeLast(heading);
}

}  // namespace mahdar::agenda
