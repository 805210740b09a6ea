// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/pdf_furniture.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr int kRowsAtEdge = 3;    // of a page, that may belong to its head or to its foot
constexpr double kSamePlace = 4;  // points

/// The words of a line with its numbers made alike, so that "Page 3" is the same on every page.
std::u32string Likeness(std::u32string_view visual) {
    std::u32string out;
    for (const char32_t c : visual) {
        if (!IsDigit(c)) {
            out += c;
        } else if (out.empty() || out.back() != U'#') {
            out += U'#';
        }
    }
    return std::u32string(Trim(out));
}

/// Rows, because a head may have a part on either side.
std::vector<std::vector<std::size_t>> EdgeRows(const std::vector<PdfLine>& page, bool head) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < page.size(); ++i) order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return head ? page[a].top < page[b].top : page[a].top > page[b].top;
    });
    std::vector<std::vector<std::size_t>> rows;
    for (const std::size_t i : order) {
        if (rows.empty() || page[rows.back().front()].row != page[i].row) rows.emplace_back();
        if (rows.size() > kRowsAtEdge) {
            rows.pop_back();
            break;
        }
        rows.back().push_back(i);
    }
    return rows;
}

/// Words for a page, and those that may stand between two numbers of pages. Arabic is still in the order of
/// the page, so each word is looked up from either end.
bool IsOneOf(const std::set<std::u32string>& words, std::u32string word) {
    if (words.contains(word)) return true;
    std::reverse(word.begin(), word.end());
    return words.contains(word);
}

bool IsPageWord(const std::u32string& word) {
    static const std::set<std::u32string> words{U"page", U"pages", U"p", U"pg", U"صفحه", U"الصفحه", U"ص"};
    return IsOneOf(words, word);
}

/// Whether a line names the page it stands on.
bool SaysPage(std::u32string_view visual) {
    const auto words = FoldedWords(visual);
    return std::any_of(words.begin(), words.end(), IsPageWord);
}

/// "Page 3", "Page 3 of 12" and nothing else.
bool IsPageLabel(std::u32string_view visual) {
    static const std::set<std::u32string> between{U"of", U"sur", U"de", U"من"};
    const auto words = FoldedWords(visual);
    const auto isNumber = [](const std::u32string& word) {
        return std::all_of(word.begin(), word.end(), IsDigit);
    };
    return SaysPage(visual) && std::any_of(words.begin(), words.end(), isNumber) &&
           std::all_of(words.begin(), words.end(), [&](const std::u32string& word) {
               return isNumber(word) || IsPageWord(word) || IsOneOf(between, word);
           });
}

/// A number of at most three digits, alone or between dashes; more would be a year.
bool IsPageNumber(std::u32string_view visual, std::u32string_view likeness) {
    constexpr std::ptrdiff_t mostDigits = 3;
    const bool alone = std::all_of(likeness.begin(), likeness.end(), [](char32_t c) {
        return c == U'#' || IsSpace(c) || IsDash(c) || c == U'|' || IsBracket(c);
    });
    const auto digits = std::count_if(visual.begin(), visual.end(), IsDigit);
    return alone && digits > 0 && digits <= mostDigits &&
           std::count(likeness.begin(), likeness.end(), U'#') == 1;
}

using Key = std::pair<std::u32string, int>;

Key KeyOf(const PdfLine& line) {
    return {Likeness(line.visual), static_cast<int>(std::lround(line.top / kSamePlace))};
}

/// The numbers of a line, from the left of the page to the right.
std::vector<long> NumbersIn(std::u32string_view visual) {
    constexpr long largest = 100'000'000;
    std::vector<long> numbers;
    bool inside = false;
    for (const char32_t c : visual) {
        if (!IsDigit(c)) {
            inside = false;
            continue;
        }
        if (!inside) numbers.push_back(0);
        inside = true;
        if (numbers.back() < largest) numbers.back() = numbers.back() * 10 + DigitValue(c);
    }
    return numbers;
}

/// A line at the edge of one page.
struct Sighting {
    std::size_t page = 0;
    std::vector<long> numbers;
};

/// Whether two lines of the same words are one thing on two pages. Their numbers are the same; only where
/// they may be those of the pages do they count on with them. Items that begin on new pages are alike but for
/// their numbers, too, and must stay.
bool Agree(const Sighting& a, const Sighting& b, bool mayCount) {
    const long pages = static_cast<long>(b.page) - static_cast<long>(a.page);
    return std::equal(a.numbers.begin(), a.numbers.end(), b.numbers.begin(), b.numbers.end(),
                      [&](long x, long y) { return x == y || (mayCount && y - x == pages); });
}

/// On how many pages a line must come back. In a short document twice is enough at the edge, if it is no
/// heading that happens to be repeated: at the very same place.
int FewestTimes(std::size_t pages) {
    constexpr int most = 5;
    return pages < 4 ? 2 : std::min(most, static_cast<int>(pages) / 3 + 1);
}

/// What stands at the edges of all pages, and how often.
class EdgeLines {
public:
    explicit EdgeLines(const std::vector<std::vector<PdfLine>>& pages) : m_pages(pages.size()) {
        for (std::size_t p = 0; p < pages.size(); ++p) {
            for (const bool head : {true, false}) {
                for (const auto& row : EdgeRows(pages[p], head)) {
                    for (const std::size_t i : row)
                        m_seen[KeyOf(pages[p][i])].push_back({p, NumbersIn(pages[p][i].visual)});
                }
            }
        }
    }

    [[nodiscard]] std::set<std::size_t> FurnitureOf(const std::vector<PdfLine>& page,
                                                    std::size_t number) const {
        std::set<std::size_t> out;
        for (const bool head : {true, false}) {
            const auto rows = EdgeRows(page, head);
            std::vector<std::size_t> passed;
            for (std::size_t r = 0; r < rows.size(); ++r) {
                const bool all = std::all_of(rows[r].begin(), rows[r].end(), [&](std::size_t i) {
                    return IsFurniture(page[i], number, head);
                });
                // What stands inside the first row of text is text, even if it is repeated.
                if (!all) break;
                passed.insert(passed.end(), rows[r].begin(), rows[r].end());
                const bool last = r + 1 == rows.size();
                if (last || StandApart(page[rows[r].front()], page[rows[r + 1].front()]))
                    out.insert(passed.begin(), passed.end());
            }
        }
        return out;
    }

private:
    /// The head and the foot of a page keep their distance from its text.
    [[nodiscard]] static bool StandApart(const PdfLine& a, const PdfLine& b) {
        constexpr double leastGap = 0.4;  // of the height of a line
        const double gap = std::max(a.top, b.top) - std::min(a.bottom, b.bottom);
        return gap > leastGap * std::min(a.Height(), b.Height());
    }

    [[nodiscard]] bool IsFurniture(const PdfLine& line, std::size_t page, bool head) const {
        const Key key = KeyOf(line);
        const bool mayCount = !head || SaysPage(line.visual);
        const Sighting here{page, NumbersIn(line.visual)};
        const bool repeated = m_pages > 1 && TimesSeen(key, here, mayCount) >= FewestTimes(m_pages);
        return repeated || IsPageNumber(line.visual, key.first) || IsPageLabel(line.visual);
    }

    /// A page may be set a point lower than the others.
    [[nodiscard]] int TimesSeen(const Key& key, const Sighting& here, bool mayCount) const {
        std::set<std::size_t> pages;
        for (const int step : {-1, 0, 1}) {
            const auto found = m_seen.find({key.first, key.second + step});
            if (found == m_seen.end()) continue;
            for (const Sighting& other : found->second) {
                if (Agree(here, other, mayCount)) pages.insert(other.page);
            }
        }
        return static_cast<int>(pages.size());
    }

    std::size_t m_pages;
    std::map<Key, std::vector<Sighting>> m_seen;
};

}  // namespace

int TakeOutFurniture(std::vector<std::vector<PdfLine>>& pages) {
    const EdgeLines edges(pages);
    int taken = 0;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        std::vector<PdfLine>& page = pages[p];
        const std::set<std::size_t> out = edges.FurnitureOf(page, p);
        taken += static_cast<int>(out.size());
        std::vector<PdfLine> kept;
        for (std::size_t i = 0; i < page.size(); ++i) {
            if (!out.contains(i)) kept.push_back(std::move(page[i]));
        }
        page = std::move(kept);
    }
    return taken;
}

}  // namespace mahdar::agenda
