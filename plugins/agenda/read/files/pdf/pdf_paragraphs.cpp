// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/pdf_paragraphs.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <map>
#include <set>

namespace mahdar::agenda {
namespace {

constexpr double kSlack = 0.2;         // sizes of the font: what the edge of a column is uncertain by
constexpr double kMoreRoom = 1.2;      // of the usual distance of lines: a paragraph begins
constexpr double kIndent = 0.8;        // sizes of the font
constexpr double kHeadingSize = 1.12;  // of the size of the text
constexpr double kNoteSize = 0.92;
constexpr int kHeadingLevels = 3;

int Quarters(double points) {
    return static_cast<int>(std::lround(points * 4));
}

template <class Weight>
double MostOften(const std::vector<PdfLine>& lines, const Weight& add) {
    std::map<int, double> counts;
    for (std::size_t i = 0; i < lines.size(); ++i) add(i, counts);
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first / 4.0;
}

double TextSize(const std::vector<PdfLine>& lines) {
    return MostOften(lines, [&](std::size_t i, std::map<int, double>& counts) {
        counts[Quarters(lines[i].size)] += static_cast<double>(lines[i].visual.size());
    });
}

bool SameSize(const PdfLine& a, const PdfLine& b) {
    return std::abs(a.size - b.size) < 0.6;
}

bool SameBlock(const PdfLine& a, const PdfLine& b) {
    return a.page == b.page && std::abs(a.blockLeft - b.blockLeft) < 1 &&
           std::abs(a.blockRight - b.blockRight) < 1;
}

/// The distance of lines of one paragraph, by the size of their font.
class Pitch {
public:
    explicit Pitch(const std::vector<PdfLine>& lines) {
        std::map<int, std::map<int, int>> counts;
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            const PdfLine& a = lines[i];
            const PdfLine& b = lines[i + 1];
            if (!SameBlock(a, b) || !SameSize(a, b) || b.bottom <= a.bottom) continue;
            ++counts[Quarters(a.size)][Quarters(b.bottom - a.bottom)];
        }
        for (const auto& [size, distances] : counts) {
            // Of distances about as frequent the smallest: paragraphs stand farther apart than their lines.
            int most = 0;
            for (const auto& [distance, times] : distances) most = std::max(most, times);
            for (const auto& [distance, times] : distances) {
                if (times * 3 < most) continue;
                m_bySize[size] = distance / 4.0;
                break;
            }
        }
    }

    [[nodiscard]] double Of(const PdfLine& line) const {
        constexpr double usual = 1.5;
        const auto found = m_bySize.find(Quarters(line.size));
        return found == m_bySize.end() ? usual * line.size : found->second;
    }

private:
    std::map<int, double> m_bySize;
};

/// The letters of a line as they follow each other, which is all that is asked here of its order.
std::u32string Onwards(std::u32string_view visual, LineDirection direction) {
    std::u32string text(Trim(visual));
    if (direction == LineDirection::RightToLeft) std::reverse(text.begin(), text.end());
    return text;
}

/// "4. ", "a) ", "(iv) ", "- ", "• " and text behind it.
bool BeginsWithMark(std::u32string_view visual, LineDirection direction) {
    constexpr std::size_t longest = 6;
    const std::u32string text = Onwards(visual, direction);
    const std::size_t end = text.find_first_of(U" \t");
    if (end == std::u32string::npos || end == 0 || end > longest) return false;
    const std::u32string_view mark = std::u32string_view(text).substr(0, end);
    if (mark.size() == 1) return IsDash(mark.front()) || mark.front() == U'*' || mark.front() == 0x2022;
    const char32_t last = mark.back();
    if (!IsBracket(last) && last != U'.' && !IsDash(last)) return false;
    const auto digits = std::count_if(mark.begin(), mark.end(), IsDigit);
    const auto letters = std::count_if(mark.begin(), mark.end(),
                                       [](char32_t c) { return IsLatinLetter(c) || IsArabicLetter(c); });
    return (digits > 0 && digits <= 3 && letters == 0) ||
           (digits == 0 && letters > 0 && letters <= 4 && IsBracket(last)) || (digits == 0 && letters == 1);
}

/// Whether a new thing may follow: behind a stop, a colon, a semicolon.
bool MayEnd(std::u32string_view visual, LineDirection direction) {
    const std::u32string text = Onwards(visual, direction);
    return !text.empty() && (IsPunctuation(text.back()) || IsSentenceEnd(text.back()));
}

/// Where the lines of right-to-left text meet: at the right, unless somebody set it as if it ran the other
/// way.
bool MeetAtRight(const std::vector<PdfLine>& lines, LineDirection direction) {
    if (direction == LineDirection::LeftToRight) return false;
    int left = 0;
    int right = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!SameBlock(lines[i], lines[i + 1])) continue;
        left += std::abs(lines[i].left - lines[i + 1].left) < 1;
        right += std::abs(lines[i].right - lines[i + 1].right) < 1;
    }
    return left <= right + right / 2;
}

class Page {
public:
    Page(const std::vector<PdfLine>& lines, LineDirection direction, double space)
        : m_lines(lines),
          m_direction(direction),
          m_space(space + kSlack),
          m_meetAtRight(MeetAtRight(lines, direction)),
          m_textSize(TextSize(lines)),
          m_pitch(lines),
          m_hints(lines.size()) {
        RankSizes();
    }

    std::vector<LineHints> Hints() {
        for (std::size_t i = 0; i < m_lines.size(); ++i) Describe(i);
        std::size_t above = kNone;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const bool begins = above == kNone || Parted(above, i);
            m_hints[i].startsParagraph = begins;
            // The second line of a heading is no heading of its own.
            if (!begins) m_hints[i].headingLevel = 0;
            if (begins && above != kNone) m_hints[above].endsParagraph = true;
            m_first = begins ? i : m_first;
            above = i;
        }
        if (above != kNone) m_hints[above].endsParagraph = true;
        return std::move(m_hints);
    }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    void RankSizes() {
        std::set<int, std::greater<>> sizes;
        for (const PdfLine& line : m_lines) {
            if (line.size >= kHeadingSize * m_textSize) sizes.insert(Quarters(line.size));
        }
        int level = 0;
        for (const int size : sizes) m_levels[size] = std::min(++level, kHeadingLevels);
    }

    void Describe(std::size_t i) {
        const PdfLine& line = m_lines[i];
        LineHints& hints = m_hints[i];
        const auto level = m_levels.find(Quarters(line.size));
        hints.headingLevel = level == m_levels.end() ? 0 : level->second;
        hints.bold = line.bold;
        hints.inTable = line.inTable;
        hints.page = line.page;
        hints.centred = IsCentred(line);
    }

    [[nodiscard]] static bool IsCentred(const PdfLine& line) {
        const double left = line.left - line.blockLeft;
        const double right = line.blockRight - line.right;
        return std::abs(left - right) < line.size && std::min(left, right) > 2 * line.size;
    }

    /// From the edge where lines begin, and to the edge where they end.
    [[nodiscard]] double Indent(const PdfLine& line) const {
        return m_meetAtRight ? line.blockRight - line.right : line.left - line.blockLeft;
    }
    [[nodiscard]] double RoomLeft(const PdfLine& line) const {
        const double room = m_meetAtRight ? line.left - line.blockLeft : line.blockRight - line.right;
        return IsCentred(line) ? room + Indent(line) : room;
    }
    [[nodiscard]] double FirstWord(const PdfLine& line) const {
        return m_direction == LineDirection::RightToLeft ? line.firstWordRight : line.firstWordLeft;
    }

    /// Whether a paragraph ends with the line above: the first word below would have found room there, or the
    /// lines differ in distance, size or indentation.
    [[nodiscard]] bool Parted(std::size_t aboveIndex, std::size_t belowIndex) const {
        const PdfLine& above = m_lines[aboveIndex];
        const PdfLine& below = m_lines[belowIndex];
        if (!SameSize(above, below) || above.inTable != below.inTable) return true;
        if (RoomLeft(above) > FirstWord(below) + m_space * above.size) return true;
        if (SameBlock(above, below) && below.bottom - above.bottom > kMoreRoom * m_pitch.Of(above))
            return true;
        const double step = Indent(below) - Indent(above);
        const bool mark = BeginsWithMark(below.visual, m_direction) &&
                          (step < -kIndent * above.size || MayEnd(above.visual, m_direction));
        if (IsCentred(above) && IsCentred(below)) return false;
        if (mark && step <= kIndent * above.size) return true;
        if (!SameBlock(above, below)) return mark;
        const bool aboveIsFirst = aboveIndex == m_first;
        if (step > kIndent * below.size) return !(aboveIsFirst && BeginsWithMark(above.visual, m_direction));
        return step < -kIndent * below.size && !aboveIsFirst;
    }

    const std::vector<PdfLine>& m_lines;
    LineDirection m_direction;
    double m_space;
    bool m_meetAtRight;
    double m_textSize;
    Pitch m_pitch;
    std::map<int, int> m_levels;
    std::vector<LineHints> m_hints;
    std::size_t m_first = kNone;  ///< of the paragraph being followed
};

}  // namespace

std::vector<LineHints> LookAt(const std::vector<PdfLine>& lines, LineDirection direction, double space) {
    return Page(lines, direction, space).Hints();
}

}  // namespace mahdar::agenda
