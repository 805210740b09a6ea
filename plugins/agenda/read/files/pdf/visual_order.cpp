// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/visual_order.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace mahdar::agenda {
namespace {

enum class Kind { Right = 1, Latin, Digit, Neutral };

Kind KindOfLetter(char32_t c) {
    if (IsDigit(c)) return Kind::Digit;
    if (IsArabicLetter(c) || c == 0x640) return Kind::Right;
    if (IsLatinLetter(c) || (c > 0x17F && c < 0x590)) return Kind::Latin;
    return Kind::Neutral;
}

char32_t Mirrored(char32_t c) {
    switch (c) {
        case U'«':
            return U'»';
        case U'»':
            return U'«';
        case U'‹':
            return U'›';
        case U'›':
            return U'‹';
        default:
            return Mirror(c);
    }
}

bool IsNumberSign(char32_t c) {
    return c == U'.' || c == U',' || c == U':' || c == U'/' || c == 0x66B || c == 0x66C;
}

/// A letter and the marks on it: positions in the visual text.
struct Cluster {
    std::size_t begin;
    std::size_t end;
    Kind kind;
};

std::vector<Cluster> Clusters(std::u32string_view text) {
    std::vector<Cluster> clusters;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && IsMark(text[end])) ++end;
        clusters.push_back({at, end, KindOfLetter(text[at])});
        at = end;
    }
    return clusters;
}

/// Two or three numbers parted by dashes alone: "13-14", "2025-05-13".
struct Range {
    std::vector<std::u32string_view> parts;
    std::u32string dash;
    [[nodiscard]] bool IsPair() const { return parts.size() == 2; }
};

long ValueOf(std::u32string_view digits) {
    constexpr std::size_t longest = 9;
    long value = 0;
    for (const char32_t c : digits.substr(0, longest)) value = 10 * value + DigitValue(c);
    return value;
}

Range RangeOf(std::u32string_view text) {
    Range range;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && IsDigit(text[at])) continue;
        if (at == from || (at < text.size() && !IsDash(text[at]))) return {};
        range.parts.push_back(text.substr(from, at - from));
        if (at < text.size()) range.dash = std::u32string(1, text[at]);
        from = at + 1;
    }
    return range.parts.size() > 1 ? range : Range{};
}

/// Whether two numbers can be the ends of one thing: days, pages, years; not a symbol and its year.
bool AreAlike(const Range& range) {
    const std::size_t a = range.parts[0].size();
    const std::size_t b = range.parts[1].size();
    return a == b || (a <= 2 && b <= 2);
}

/// Islands of left-to-right text inside a right-to-left line.
class RightToLeft {
public:
    RightToLeft(std::u32string_view text, const VisualHabits& habits)
        : m_text(text), m_clusters(Clusters(text)), m_habits(habits) {}

    std::u32string Read() {
        for (std::size_t at = m_clusters.size(); at > 0;) {
            const Kind kind = m_clusters[at - 1].kind;
            if (EndsRangeHere(at - 1)) {
                const std::size_t begin = IslandBegin(at - 2);
                AddIsland(begin, at);
                at = begin;
                continue;
            }
            const std::size_t group = kind == Kind::Neutral ? GroupBegin(at - 1) : kNone;
            if (kind == Kind::Latin || kind == Kind::Digit || group != kNone) {
                const std::size_t begin = IslandBegin(group != kNone ? group : at - 1);
                AddIsland(begin, at);
                at = begin;
            } else {
                AddLetter(m_clusters[--at]);
            }
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] char32_t Letter(std::size_t cluster) const { return m_text[m_clusters[cluster].begin]; }

    void AddLetter(const Cluster& cluster) {
        const char32_t letter = m_text[cluster.begin];
        m_out += m_habits.bracketsAsSeen ? Mirrored(letter) : letter;
        m_out += m_text.substr(cluster.begin + 1, cluster.end - cluster.begin - 1);
    }

    /// The next strong letter left of `from`, or nothing when a right-to-left one or the end comes first.
    [[nodiscard]] std::size_t NextLeft(std::size_t from) const {
        for (std::size_t at = from; at > 0; --at) {
            const Kind kind = m_clusters[at - 1].kind;
            if (kind == Kind::Right || Letter(at - 1) == U'\t') return kNone;
            if (kind != Kind::Neutral) return at - 1;
        }
        return kNone;
    }

    /// Whether what stands between two letters of left-to-right text binds them into one island. After Latin
    /// anything does that cannot be read from right to left; numbers among themselves only the signs inside a
    /// number.
    [[nodiscard]] bool Binds(std::size_t left, std::size_t right) const {
        const bool latin = m_clusters[left].kind == Kind::Latin || m_clusters[right].kind == Kind::Latin;
        if (latin) return !BracketsReadLeftwards(left, right);
        if (right == left + 1) return true;
        return right == left + 2 && (IsNumberSign(Letter(left + 1)) || IsDash(Letter(left + 1)));
    }

    /// Whether there are brackets between the two that close what stands right of them and open what stands
    /// left.
    [[nodiscard]] bool BracketsReadLeftwards(std::size_t left, std::size_t right) const {
        bool any = false;
        bool spaced = false;
        bool opened = false;
        for (std::size_t at = right; at > left + 1; --at) {
            const char32_t seen = Letter(at - 1);
            const char32_t c = m_habits.bracketsAsSeen ? Mirrored(seen) : seen;
            const bool opens = c == U'(' || c == U'[' || c == U'{';
            const bool closes = c == U')' || c == U']' || c == U'}';
            if ((closes && (spaced || opened)) || (opened && !opens)) return false;
            any = any || opens || closes;
            opened = opened || opens;
            spaced = spaced || IsSpace(c);
        }
        return any;
    }

    /// Where ranges stand from the left, the first half of one broken over two lines has its dash on the
    /// right.
    [[nodiscard]] bool EndsRangeHere(std::size_t dash) const {
        if (!m_habits.rangesFromLeft || !IsDash(Letter(dash)) || dash == 0) return false;
        const bool alone = dash + 1 == m_clusters.size() || IsSpace(Letter(dash + 1));
        return alone && m_clusters[dash - 1].kind == Kind::Digit;
    }

    /// "Development Bank (IsDB)": a bracket behind Latin text belongs to it with all that stands inside.
    /// Where `close` is such a closing bracket, the Latin letter before the opening one.
    [[nodiscard]] std::size_t GroupBegin(std::size_t close) const {
        const bool bracket = Letter(close) == U')' || Letter(close) == U']';
        if (!bracket || close == 0 || m_clusters[close - 1].kind == Kind::Neutral) return kNone;
        int depth = 0;
        for (std::size_t at = close + 1; at > 0; --at) {
            const char32_t c = Letter(at - 1);
            if (m_clusters[at - 1].kind == Kind::Right) return kNone;
            depth += (c == U')' || c == U']') - (c == U'(' || c == U'[');
            if (depth > 0) continue;
            std::size_t before = at - 1;
            while (before > 0 && IsSpace(Letter(before - 1))) --before;
            if (before == 0) return kNone;
            return m_clusters[before - 1].kind == Kind::Latin ? before - 1 : GroupBegin(before - 1);
        }
        return kNone;
    }

    [[nodiscard]] std::size_t IslandBegin(std::size_t last) const {
        std::size_t begin = last;
        while (true) {
            const std::size_t next = NextLeft(begin);
            if (next == kNone || !Binds(next, begin)) return begin;
            begin = next;
        }
    }

    void AddIsland(std::size_t begin, std::size_t end) {
        const std::size_t from = m_clusters[begin].begin;
        const std::u32string_view island = m_text.substr(from, m_clusters[end - 1].end - from);
        const Range range = RangeOf(island);
        if (range.parts.empty()) {
            m_out += island;
            return;
        }
        bool reversed = !m_habits.rangesFromLeft;
        if (range.IsPair() && AreAlike(range)) reversed = ValueOf(range.parts[0]) > ValueOf(range.parts[1]);
        for (std::size_t i = 0; i < range.parts.size(); ++i) {
            if (i > 0) m_out += range.dash;
            m_out += range.parts[reversed ? range.parts.size() - 1 - i : i];
        }
    }

    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    std::u32string_view m_text;
    std::vector<Cluster> m_clusters;
    const VisualHabits& m_habits;
    std::u32string m_out;
};

std::u32string ReadLeftToRight(std::u32string_view text, const VisualHabits& habits) {
    const std::vector<Cluster> clusters = Clusters(text);
    std::u32string out;
    for (std::size_t at = 0; at < clusters.size();) {
        std::size_t last = at;
        if (clusters[at].kind == Kind::Right) {
            // All between two Arabic letters without Latin among it belongs to the Arabic.
            for (std::size_t next = at + 1; next < clusters.size() && clusters[next].kind != Kind::Latin;
                 ++next) {
                if (clusters[next].kind == Kind::Right) last = next;
            }
        }
        const std::u32string_view part =
            text.substr(clusters[at].begin, clusters[last].end - clusters[at].begin);
        out += last == at ? std::u32string(part) : RightToLeft(part, habits).Read();
        at = last + 1;
    }
    return out;
}

}  // namespace

std::u32string ReadingOrder(std::u32string_view visual, LineDirection direction, const VisualHabits& habits) {
    return direction == LineDirection::RightToLeft ? RightToLeft(visual, habits).Read()
                                                   : ReadLeftToRight(visual, habits);
}

void HabitVotes::Count(std::u32string_view visual) {
    bool latinBefore = false;
    std::size_t open = 0;
    for (std::size_t i = visual.size(); i > 0; --i) {
        const char32_t c = visual[i - 1];
        // In reading order the first bracket of a pair opens. Beside Latin a bracket may belong to its
        // island.
        if (c == U'(' || c == U')') {
            const bool closesInside = i > 1 && IsLatinLetter(visual[i - 2]) && latinBefore;
            if (!closesInside) {
                const bool opens = open == 0;
                ++((c == U'(') == opens ? m_bracketsAsMeant : m_bracketsAsSeen);
                open = opens ? 1 : 0;
            }
        }
        if (!IsSpace(c)) latinBefore = IsLatinLetter(c);
    }
    for (std::size_t at = 0; at < visual.size();) {
        std::size_t end = at;
        while (end < visual.size() && (IsDigit(visual[end]) || IsDash(visual[end]))) ++end;
        const Range range = end > at ? RangeOf(visual.substr(at, end - at)) : Range{};
        if (range.IsPair() && AreAlike(range))
            ++(ValueOf(range.parts[0]) < ValueOf(range.parts[1]) ? m_rising : m_falling);
        at = end > at ? end : at + 1;
    }
}

VisualHabits HabitVotes::Decide() const {
    return {m_bracketsAsSeen > m_bracketsAsMeant, m_rising > m_falling};
}

}  // namespace mahdar::agenda
