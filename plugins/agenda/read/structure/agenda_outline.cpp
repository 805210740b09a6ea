// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/agenda_outline.h"

#include "plugins/agenda/read/structure/heading_chains.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>

namespace mahdar::agenda {
namespace {

bool EndsAgenda(Section section) {
    return section == Section::Annex || section == Section::Documents || section == Section::Timetable ||
           section == Section::List || section == Section::Contents;
}

OutlineItem ItemFrom(const ContentLines& lines, const ChainLink& link) {
    OutlineItem item;
    item.line = link.line;
    item.titleEnd = lines.HeadingEnd(link.line);
    item.value = link.value;
    item.number = link.number;
    item.title = link.title;
    item.titleOnFirstLine = link.from < lines[link.line].text.size();
    return item;
}

/// A heading that a person pointed out, whatever number the line shows.
OutlineItem ForcedItem(const ContentLines& lines, std::size_t line) {
    OutlineItem item;
    item.line = line;
    item.titleEnd = lines.HeadingEnd(line);
    const ContentLine& content = lines[line];
    std::size_t from = 0;
    if (content.worded) {
        item.number = content.worded->number;
        item.value = content.worded->path.front();
        from = content.text.size() - content.worded->title.size();
    } else if (content.Mark() && !content.IsBullet()) {
        item.number = content.Mark()->ItemNumber();
        item.value = content.Mark()->path.front();
        from = content.Mark()->end;
    }
    item.title = lines.Joined(line, item.titleEnd, from);
    item.titleOnFirstLine = from < content.text.size();
    return item;
}

class OutlineFinder {
public:
    OutlineFinder(const ContentLines& lines, const Corrections& corrections)
        : m_lines(lines), m_corrections(corrections), m_chains(FindChains(lines)) {}

    AgendaOutline Find() {
        m_outline.listing.assign(m_lines.Size(), false);
        TakeItems();
        if (m_outline.items.empty()) TakeHeadingStyles();
        TakeForcedItems();
        SetEnds();
        TakeLists();
        MarkSections();
        return std::move(m_outline);
    }

private:
    void TakeItems() {
        m_agenda = AgendaChain(m_chains, m_lines);
        if (m_agenda == m_chains.size()) return;
        for (const ChainLink& link : m_chains[m_agenda].links) {
            const auto role = m_lines[link.line].role;
            if (!MayBeTitle(link.title) || role == LineRole::SubItemHeading || role == LineRole::ActionLabel)
                continue;
            m_outline.items.push_back(ItemFrom(m_lines, link));
        }
    }

    /// Headings without any number are items only where the document itself calls them headings.
    void TakeHeadingStyles() {
        std::map<int, std::vector<std::size_t>> levels;
        for (std::size_t i = 0; i < m_lines.Size(); ++i) {
            const ContentLine& line = m_lines[i];
            if (line.hints.headingLevel > 0 && !line.section && !line.label)
                levels[line.hints.headingLevel].push_back(i);
        }
        for (const auto& [level, places] : levels) {
            if (places.size() < 2) continue;
            for (const std::size_t i : places) m_outline.items.push_back(ForcedItem(m_lines, i));
            return;
        }
    }

    void TakeForcedItems() {
        auto& items = m_outline.items;
        for (std::size_t i = 0; i < m_lines.Size(); ++i) {
            if (m_lines[i].role != LineRole::ItemHeading) continue;
            const bool known = std::any_of(items.begin(), items.end(),
                                           [i](const OutlineItem& item) { return item.line == i; });
            if (!known) items.push_back(ForcedItem(m_lines, i));
        }
        std::sort(items.begin(), items.end(),
                  [](const OutlineItem& a, const OutlineItem& b) { return a.line < b.line; });
        for (OutlineItem& item : items) {
            const auto number = m_corrections.numbers.find(m_lines[item.line].number);
            if (number != m_corrections.numbers.end()) item.number = number->second;
        }
    }

    void SetEnds() {
        auto& items = m_outline.items;
        m_outline.annexes = m_lines.Size();
        if (items.empty()) return;
        // Right below a heading without a title stands the title.
        const std::size_t from = items.back().titleEnd + (items.back().title.empty() ? 1 : 0);
        for (std::size_t i = from; i < m_lines.Size(); ++i) {
            const ContentLine& line = m_lines[i];
            if (line.role || !line.section || !EndsAgenda(*line.section)) continue;
            const bool list = *line.section == Section::List || *line.section == Section::Contents;
            if (list && (i + 1 >= m_lines.Size() || m_lines[i + 1].marks.empty())) continue;
            m_outline.annexes = i;
            break;
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].end = i + 1 < items.size() ? items[i + 1].line : m_outline.annexes;
            items[i].titleEnd = std::min(items[i].titleEnd, items[i].end);
        }
    }

    [[nodiscard]] bool OutsideItems(std::size_t line) const {
        return m_outline.items.empty() || line < m_outline.items.front().line || line >= m_outline.annexes;
    }

    void TakeLists() {
        for (std::size_t i = 0; i < m_chains.size(); ++i) {
            const HeadingChain& chain = m_chains[i];
            if (i == m_agenda || !chain.IsBareList() || !OutsideItems(chain.First()) ||
                !OutsideItems(chain.Last()) || !SharesItems(chain))
                continue;
            TakeList(chain);
        }
    }

    /// A list before the items is theirs when it counts at least half of them, or stands under its heading.
    [[nodiscard]] bool SharesItems(const HeadingChain& chain) const {
        std::size_t shared = 0;
        for (const OutlineItem& item : m_outline.items) {
            shared += std::any_of(chain.links.begin(), chain.links.end(),
                                  [&](const ChainLink& link) { return link.number == item.number; });
        }
        return shared * 2 >= m_outline.items.size() && shared > 0;
    }

    void TakeList(const HeadingChain& chain) {
        for (std::size_t i = 0; i < chain.links.size(); ++i) {
            const ChainLink& link = chain.links[i];
            ListedItem item{link.line, m_lines.HeadingEnd(link.line), link.number, link.title, {}};
            MarkListing(item.line, item.end);
            const std::size_t end =
                i + 1 < chain.links.size() ? chain.links[i + 1].line : EndOfEntries(item.end);
            TakeSubEntries(item, end);
            const bool known =
                std::any_of(m_outline.listed.begin(), m_outline.listed.end(),
                            [&](const ListedItem& other) { return other.number == item.number; });
            if (!known) m_outline.listed.push_back(std::move(item));
        }
    }

    [[nodiscard]] std::size_t EndOfEntries(std::size_t line) const {
        while (line < m_lines.Size() && IsSubEntry(m_lines[line])) line = m_lines.HeadingEnd(line);
        return line;
    }

    [[nodiscard]] static bool IsSubEntry(const ContentLine& line) {
        return line.Mark() && !line.section &&
               (line.Mark()->kind != MarkKind::Digits || line.Mark()->path.size() > 1);
    }

    void TakeSubEntries(ListedItem& item, std::size_t end) {
        for (std::size_t i = item.end; i < end;) {
            const std::size_t next = std::max(m_lines.HeadingEnd(i), i + 1);
            MarkListing(i, std::min(next, end));
            if (IsSubEntry(m_lines[i])) {
                const Enumerator& mark = *m_lines[i].Mark();
                item.subItems.push_back({i, next, mark.number, m_lines.Joined(i, next, mark.end), {}});
            }
            i = next;
        }
    }

    void MarkListing(std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && i < m_lines.Size(); ++i) m_outline.listing[i] = true;
    }

    void MarkSections() {
        const std::size_t first = m_outline.items.empty() ? m_lines.Size() : m_outline.items.front().line;
        for (std::size_t i = 0; i < first; ++i) {
            if (m_lines[i].section && !m_lines[i].role) m_outline.listing[i] = true;
        }
    }

    const ContentLines& m_lines;
    const Corrections& m_corrections;
    std::vector<HeadingChain> m_chains;
    std::size_t m_agenda = 0;
    AgendaOutline m_outline;
};

}  // namespace

AgendaOutline FindOutline(const ContentLines& lines, const Corrections& corrections) {
    return OutlineFinder(lines, corrections).Find();
}

}  // namespace mahdar::agenda
