// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/sub_headings.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>

namespace mahdar::agenda {
namespace {

class SubHeadingFinder {
public:
    SubHeadingFinder(const ContentLines& lines, std::size_t begin, std::size_t end, int itemValue,
                     int itemLevel)
        : m_lines(lines), m_begin(begin), m_end(end), m_item(itemValue), m_level(itemLevel) {}

    std::vector<SubHeading> Find() const {
        std::vector<SubHeading> found = FromStyles();
        if (found.empty()) found = FromPointedNumbers();
        if (found.empty()) found = FromBoldLines();
        if (found.empty()) found = FromSeries();
        if (found.empty()) found = FromBullets();
        if (found.empty()) found = FromBareLines();
        std::erase_if(found, [this](const SubHeading& sub) {
            const auto role = m_lines[sub.line].role;
            return role && *role != LineRole::SubItemHeading;
        });
        AddForced(found);
        return found;
    }

private:
    [[nodiscard]] SubHeading HeadingAt(std::size_t line) const {
        SubHeading sub;
        sub.line = line;
        sub.end = std::min(m_lines.HeadingEnd(line), m_end);
        const ContentLine& content = m_lines[line];
        std::size_t from = 0;
        if (content.worded) {
            sub.number = content.worded->number;
            from = content.text.size() - content.worded->title.size();
        } else if (content.Mark()) {
            sub.number = content.Mark()->number;
            from = content.Mark()->end;
        }
        sub.title = m_lines.Joined(line, sub.end, from);
        return sub;
    }

    /// Something that is no entry of the same list stands right below.
    [[nodiscard]] bool HasBody(const SubHeading& sub, std::size_t next) const {
        if (sub.end >= next || m_lines[sub.end].section) return false;
        return m_lines[sub.end].marks.empty() || m_lines.IsProse(sub.end);
    }

    template <typename Predicate>
    std::vector<SubHeading> Where(const Predicate& predicate) const {
        std::vector<SubHeading> found;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            if (!m_lines[i].starts || m_lines[i].label || !predicate(m_lines[i])) continue;
            SubHeading sub = HeadingAt(i);
            if (MayBeTitle(sub.title) && !sub.title.empty()) found.push_back(std::move(sub));
        }
        return found;
    }

    std::vector<SubHeading> FromStyles() const {
        return Where([this](const ContentLine& line) { return line.hints.headingLevel > m_level; });
    }

    /// "4.1", "4 (a)", "Item 4.1" under item 4; numbered paragraphs are sentences and drop out.
    std::vector<SubHeading> FromPointedNumbers() const {
        return Where([this](const ContentLine& line) {
            const std::vector<int>* path = line.worded ? &line.worded->path : nullptr;
            if (!path && line.Mark()) path = &line.Mark()->path;
            return path && path->size() == 2 && (m_item == 0 || path->front() == m_item);
        });
    }

    std::vector<SubHeading> FromBoldLines() const {
        auto found = Where([](const ContentLine& line) { return line.hints.bold && line.ends; });
        std::erase_if(found, [](const SubHeading& sub) { return EndsSentence(sub.title); });
        return found;
    }

    /// "(a) Title", "(b) Title", each with text of its own below; without any text in the item they are its
    /// bare list of parts.
    std::vector<SubHeading> FromSeries() const {
        std::map<int, std::vector<SubHeading>> series;
        std::map<int, bool> broken;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            for (const Enumerator& mark : m_lines[i].marks) {
                if (mark.kind == MarkKind::Bullet || mark.path.size() != 1) continue;
                auto& members = series[mark.Style()];
                SubHeading sub = HeadingAt(i);
                sub.number = mark.number;
                const bool next = mark.path.front() == static_cast<int>(members.size()) + 1;
                if (!next || !MayBeTitle(sub.title) || sub.title.empty()) broken[mark.Style()] = true;
                members.push_back(std::move(sub));
            }
        }
        std::vector<SubHeading> best;
        for (auto& [style, members] : series) {
            if (!broken[style] && members.size() > std::max<std::size_t>(best.size(), 1) && AreParts(members))
                best = std::move(members);
        }
        return best;
    }

    [[nodiscard]] bool AreParts(const std::vector<SubHeading>& members) const {
        std::size_t bodies = 0;
        std::size_t covered = 0;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::size_t next = i + 1 < members.size() ? members[i + 1].line : m_end;
            bodies += HasBody(members[i], next);
            covered += members[i].end - members[i].line;
        }
        const bool nothingElse = covered == m_end - m_begin;
        return bodies == members.size() || nothingElse;
    }

    /// A bullet alone among paragraphs is a title; several in a row, or with a stop at their end, are a list.
    std::vector<SubHeading> FromBullets() const {
        std::vector<SubHeading> found;
        bool inList = false;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            if (!m_lines[i].starts) continue;
            const bool bullet = m_lines[i].IsBullet();
            const SubHeading sub = HeadingAt(i);
            const bool led = i > 0 && !m_lines[i - 1].text.empty() && m_lines[i - 1].text.back() == U':';
            const bool title = bullet && !led && !inList && !sub.title.empty() && MayBeTitle(sub.title) &&
                               !EndsSentence(sub.title) && HasBody(sub, m_end);
            if (title) found.push_back(sub);
            inList = bullet && !title;
            if (title) i = sub.end - 1;
        }
        return found;
    }

    /// The paragraph that ends there began with a label: no sentence need end it.
    [[nodiscard]] bool EndsLabelled(std::size_t line) const {
        while (line > m_begin && !m_lines[line].starts) --line;
        return m_lines[line].label.has_value();
    }

    /// A short line between two paragraphs of sentences.
    std::vector<SubHeading> FromBareLines() const {
        std::vector<SubHeading> found;
        const PageLayout& layout = m_lines.Layout();
        if (layout.damage != Damage::None || layout.spacing == Spacing::EveryLineBlank) return found;
        for (std::size_t i = m_begin; i + 1 < m_end; ++i) {
            const ContentLine& line = m_lines[i];
            if (!line.marks.empty() || line.worded || line.section || !m_lines.LooksLikeTitle(i)) continue;
            const bool parted = i == m_begin || m_lines[i - 1].finished || EndsLabelled(i - 1);
            const ContentLine& below = m_lines[i + 1];
            const bool body = below.starts && below.marks.empty() && (below.label || below.finished);
            if (parted && body) found.push_back(HeadingAt(i));
        }
        // One such line right below the heading belongs to it rather than parts the item.
        if (found.size() == 1 && found.front().line == m_begin) found.clear();
        return found;
    }

    void AddForced(std::vector<SubHeading>& found) const {
        for (std::size_t i = m_begin; i < m_end; ++i) {
            const bool known =
                std::any_of(found.begin(), found.end(), [i](const SubHeading& sub) { return sub.line == i; });
            if (m_lines[i].role == LineRole::SubItemHeading && !known) found.push_back(HeadingAt(i));
        }
        std::sort(found.begin(), found.end(),
                  [](const SubHeading& a, const SubHeading& b) { return a.line < b.line; });
    }

    const ContentLines& m_lines;
    std::size_t m_begin;
    std::size_t m_end;
    int m_item;
    int m_level;
};

}  // namespace

std::vector<SubHeading> FindSubHeadings(const ContentLines& lines, std::size_t begin, std::size_t end,
                                        int itemValue, int itemLevel) {
    return SubHeadingFinder(lines, begin, end, itemValue, itemLevel).Find();
}

}  // namespace mahdar::agenda
