// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/heading_chains.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr int kWidestGap = 4;
constexpr int kHighestFirst = 30;
constexpr double kFewAnnotated = 0.2;
constexpr int kWordedStyle = 1000;

/// Builds the chains of one style of numbers: a list inside an item interrupts the chain of items, which goes
/// on behind it.
class ChainBuilder {
public:
    void Add(ChainLink link, bool worded) {
        const int value = link.value;
        const auto continues = [&](const HeadingChain& chain) {
            return chain.links.back().value + 1 == value;
        };
        if (const auto outer = OuterFor(value); outer < m_open.size()) {
            Close(outer + 1);
            m_open.back().links.push_back(std::move(link));
            return;
        }
        const bool gap = !m_open.empty() && !continues(m_open.back()) && value != 1 &&
                         value > m_open.back().links.back().value &&
                         (worded || value - m_open.back().links.back().value <= kWidestGap);
        if (gap) {
            m_open.back().links.push_back(std::move(link));
            return;
        }
        if (!worded && value > kHighestFirst) return;
        HeadingChain chain;
        chain.worded = worded;
        chain.links.push_back(std::move(link));
        m_open.push_back(std::move(chain));
        m_lastBody = false;
    }

    /// Text that is no list entry came by: an inner list that it interrupts hardly goes on.
    void PassBody() noexcept { m_lastBody = true; }

    std::vector<HeadingChain> Finish() {
        Close(0);
        return std::move(m_closed);
    }

private:
    /// The open chain this value continues: the innermost, unless text has parted it from its last link and
    /// an outer one waits for the same value.
    std::size_t OuterFor(int value) {
        std::size_t found = m_open.size();
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i].links.back().value + 1 != value) continue;
            const bool innermost = found == m_open.size();
            if (innermost) {
                found = i;
                if (!m_lastBody) break;
            } else if (m_open[i].links.size() >= 1 && IsDense(m_open[found])) {
                found = i;
            }
        }
        m_lastBody = false;
        return found;
    }

    /// Whether nothing but the entries themselves stands between the links.
    [[nodiscard]] static bool IsDense(const HeadingChain& chain) {
        return chain.links.back().line - chain.links.front().line < chain.links.size() * 3;
    }

    void Close(std::size_t from) {
        while (m_open.size() > from) {
            m_closed.push_back(std::move(m_open.back()));
            m_open.pop_back();
        }
    }

    std::vector<HeadingChain> m_open;
    std::vector<HeadingChain> m_closed;
    bool m_lastBody = false;
};

bool IsBody(const ContentLines& lines, std::size_t index) {
    const ContentLine& line = lines[index];
    if (!line.starts || line.worded || line.section) return false;
    return line.label || lines.IsProse(index);
}

bool MayNumberItems(const Enumerator& mark) {
    return mark.kind != MarkKind::Bullet && mark.path.size() == 1;
}

/// "1. Opening ........ 3" in a table of contents.
std::u32string WithoutLeader(std::u32string_view title) {
    title = Trim(title);
    std::size_t end = title.size();
    while (end > 0 && IsDigit(title[end - 1])) --end;
    if (end == title.size() || end == 0 || title.size() - end > 3) return std::u32string(title);
    std::size_t leader = end;
    while (leader > 0 &&
           (IsSpace(title[leader - 1]) || title[leader - 1] == U'.' || title[leader - 1] == 0x2026 ||
            title[leader - 1] == U'_' || title[leader - 1] == 0xB7))
        --leader;
    const bool dots = title.substr(leader, end - leader).find_first_of(U".\u2026_\u00B7") != title.npos;
    const bool led = (dots && end - leader >= 3) ||
                     title.substr(leader, end - leader).find(U'\t') != title.npos ||
                     title.substr(leader, end - leader).find(0x2026) != title.npos || end - leader >= 3;
    return std::u32string(led ? Trim(title.substr(0, leader)) : title);
}

std::u32string TitleFrom(const ContentLines& lines, std::size_t line, std::size_t from) {
    const std::size_t end = lines.HeadingEnd(line);
    std::u32string title = WithoutLeader(lines.Joined(line, end, from));
    // "2. Organizational matters:" leads to its parts.
    const bool leads =
        !title.empty() && title.back() == U':' && end < lines.Size() && !lines[end].marks.empty();
    if (leads) title.pop_back();
    return title;
}

void MarkBodies(std::vector<HeadingChain>& chains, const ContentLines& lines) {
    std::vector<std::size_t> bodies(lines.Size() + 1, 0);
    for (std::size_t i = 0; i < lines.Size(); ++i) bodies[i + 1] = bodies[i] + IsBody(lines, i);
    for (HeadingChain& chain : chains) {
        for (std::size_t i = 0; i < chain.links.size(); ++i) {
            const std::size_t begin = chain.links[i].line + 1;
            const std::size_t end = i + 1 < chain.links.size() ? chain.links[i + 1].line : lines.Size();
            // Behind the last link of a list comes the rest of the document.
            const bool last = i + 1 == chain.links.size();
            const std::size_t reach = last ? std::min(end, begin + 3) : end;
            chain.links[i].body = bodies[reach] > bodies[begin];
        }
    }
}

double Weight(const HeadingChain& chain, const ContentLines& lines) {
    std::size_t standing = 0;
    for (const ChainLink& link : chain.links) standing += lines[link.line].Stands();
    const double stands = static_cast<double>(standing) / static_cast<double>(chain.links.size());
    return (chain.worded ? 2.0 : 1.0) + 2.0 * stands;
}

}  // namespace

std::size_t HeadingChain::Annotated() const {
    return static_cast<std::size_t>(std::count_if(links.begin(), links.end(), [](const ChainLink& link) {
        return link.body && MayBeTitle(link.title);
    }));
}

std::size_t HeadingChain::Titles() const {
    return static_cast<std::size_t>(std::count_if(
        links.begin(), links.end(), [](const ChainLink& link) { return MayBeTitle(link.title); }));
}

bool HeadingChain::IsBareList() const {
    const auto bodies =
        std::count_if(links.begin(), links.end(), [](const ChainLink& link) { return link.body; });
    return links.size() > 1 && Titles() == links.size() &&
           static_cast<double>(bodies) <= kFewAnnotated * static_cast<double>(links.size()) + 1;
}

std::vector<HeadingChain> FindChains(const ContentLines& lines) {
    std::map<int, ChainBuilder> builders;
    for (std::size_t i = 0; i < lines.Size(); ++i) {
        const ContentLine& line = lines[i];
        if (IsBody(lines, i)) {
            for (auto& [style, builder] : builders) builder.PassBody();
        }
        if (line.worded && line.worded->path.size() == 1) {
            const std::size_t from = line.text.size() - line.worded->title.size();
            ChainLink link{i, line.worded->path.front(), line.worded->number, from,
                           TitleFrom(lines, i, from)};
            builders[kWordedStyle].Add(std::move(link), true);
        }
        // Numbered paragraphs run through a document beside the numbers of its items.
        if (line.section || (line.Mark() && lines.IsProse(i))) continue;
        for (const Enumerator& mark : line.marks) {
            if (!MayNumberItems(mark)) continue;
            ChainLink link{i, mark.path.front(), mark.ItemNumber(), mark.end, TitleFrom(lines, i, mark.end)};
            builders[mark.Style()].Add(std::move(link), false);
        }
    }
    std::vector<HeadingChain> chains;
    for (auto& [style, builder] : builders) {
        for (HeadingChain& chain : builder.Finish()) {
            if (chain.links.size() > 1 || chain.worded) chains.push_back(std::move(chain));
        }
    }
    std::stable_sort(chains.begin(), chains.end(),
                     [](const HeadingChain& a, const HeadingChain& b) { return a.First() < b.First(); });
    MarkBodies(chains, lines);
    return chains;
}

std::size_t AgendaChain(const std::vector<HeadingChain>& chains, const ContentLines& lines) {
    std::size_t best = chains.size();
    double most = 0;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        const HeadingChain& chain = chains[i];
        const double score = static_cast<double>(chain.Annotated()) * Weight(chain, lines);
        const bool mostlyTitles = chain.Titles() * 2 > chain.links.size();
        if (score > most && mostlyTitles) {
            most = score;
            best = i;
        }
    }
    if (best < chains.size()) return best;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        const double score = static_cast<double>(chains[i].Titles()) * Weight(chains[i], lines);
        if (score > most && chains[i].Titles() == chains[i].links.size()) {
            most = score;
            best = i;
        }
    }
    return best;
}

}  // namespace mahdar::agenda
