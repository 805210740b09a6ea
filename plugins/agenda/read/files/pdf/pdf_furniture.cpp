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

/// A page may be set a point lower than the others.
int TimesAt(const std::map<Key, std::set<std::size_t>>& seen, const Key& key) {
    std::set<std::size_t> pages;
    for (const int step : {-1, 0, 1}) {
        const auto found = seen.find({key.first, key.second + step});
        if (found != seen.end()) pages.insert(found->second.begin(), found->second.end());
    }
    return static_cast<int>(pages.size());
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
                    for (const std::size_t i : row) m_seen[KeyOf(pages[p][i])].insert(p);
                }
            }
        }
    }

    [[nodiscard]] std::set<std::size_t> FurnitureOf(const std::vector<PdfLine>& page) const {
        std::set<std::size_t> out;
        for (const bool head : {true, false}) {
            const auto rows = EdgeRows(page, head);
            std::vector<std::size_t> passed;
            for (std::size_t r = 0; r < rows.size(); ++r) {
                const bool all = std::all_of(rows[r].begin(), rows[r].end(),
                                             [&](std::size_t i) { return IsFurniture(page[i]); });
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

    [[nodiscard]] bool IsFurniture(const PdfLine& line) const {
        const Key key = KeyOf(line);
        const bool repeated = m_pages > 1 && TimesAt(m_seen, key) >= FewestTimes(m_pages);
        return repeated || IsPageNumber(line.visual, key.first);
    }

    std::size_t m_pages;
    std::map<Key, std::set<std::size_t>> m_seen;
};

}  // namespace

int TakeOutFurniture(std::vector<std::vector<PdfLine>>& pages) {
    const EdgeLines edges(pages);
    int taken = 0;
    for (auto& page : pages) {
        const std::set<std::size_t> out = edges.FurnitureOf(page);
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
