// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/odt/odt_lists.h"

#include <algorithm>
#include <utility>

namespace mahdar::agenda {
namespace {

std::string ByPattern(const std::string& pattern, const auto& numberAt) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool slot = pattern[i] == '%' && i + 2 < pattern.size() && pattern[i + 1] >= '1' &&
                          pattern[i + 1] <= '9' && pattern[i + 2] == '%';
        if (!slot) {
            text += pattern[i];
            continue;
        }
        text += numberAt(static_cast<std::size_t>(pattern[i + 1] - '1'));
        i += 2;
    }
    return text;
}

}  // namespace

OdtLists::Count& OdtLists::Continued(const Opening& list) {
    if (!list.continues.empty()) {
        const auto named = m_byId.find(list.continues);
        if (named != m_byId.end()) return *named->second;
    }
    if (list.goesOn) {
        const auto last = m_lastOfStyle.find(list.style);
        if (last != m_lastOfStyle.end()) return *last->second;
    }
    return m_counts.emplace_back();
}

void OdtLists::Open(const Opening& list) {
    Opened opened;
    opened.style = m_styles.List(list.style);
    if (m_open.empty()) {
        m_count = &Continued(list);
        m_lastOfStyle.insert_or_assign(std::string(list.style), m_count);
        if (!list.id.empty()) m_byId.insert_or_assign(std::string(list.id), m_count);
    } else if (opened.style == nullptr) {
        opened.style = m_open.back().style;
    }
    m_open.push_back(opened);
}

void OdtLists::Close() {
    m_open.pop_back();
    // The paragraphs behind an inner list belong to an item that has shown its number.
    if (!m_open.empty()) m_open.back().due = false;
}

void OdtLists::BeginItem(int start) {
    m_open.back().due = true;
    m_open.back().start = start;
}

void OdtLists::CountOn(Count& count, const OdtListStyle& style, std::size_t level, int start) {
    constexpr int most = 1'000'000'000;
    const int next = count.begun[level] ? std::min(count.at[level], most) + 1 : style[level].start;
    count.at[level] = start >= 0 ? start : next;
    count.begun[level] = true;
    std::fill(count.begun.begin() + static_cast<std::ptrdiff_t>(level) + 1, count.begun.end(), false);
}

std::string OdtLists::Printed(const Count& count, const OdtListStyle& style, std::size_t level) {
    const OdtListLevel& own = style[level];
    if (own.style == NumberStyle::Bullet) return own.bullet;
    const auto numberAt = [&](std::size_t outer) {
        return FormatNumber(count.begun[outer] ? count.at[outer] : style[outer].start, style[outer].style);
    };
    if (!own.pattern.empty()) return ByPattern(own.pattern, numberAt);
    if (own.style == NumberStyle::None) return own.prefix + own.suffix;
    std::string numbers;
    const std::size_t shown = std::min(static_cast<std::size_t>(own.displayLevels), level + 1);
    for (std::size_t outer = level + 1 - shown; outer <= level; ++outer) {
        const std::string number = numberAt(outer);
        if (!number.empty()) numbers += (numbers.empty() ? "" : ".") + number;
    }
    return own.prefix + numbers + own.suffix;
}

std::string OdtLists::NextMark() {
    if (m_open.empty() || !std::exchange(m_open.back().due, false)) return {};
    const OdtListStyle* const style = m_open.back().style;
    if (style == nullptr) return {};
    const std::size_t level = std::min(m_open.size(), kOdtListLevels) - 1;
    CountOn(*m_count, *style, level, m_open.back().start);
    return Printed(*m_count, *style, level);
}

std::string OdtLists::NextHeading(int level, int start) {
    const OdtListStyle& style = m_styles.Outline();
    const auto at = static_cast<std::size_t>(std::clamp(level, 1, static_cast<int>(kOdtListLevels)) - 1);
    CountOn(m_headings, style, at, start);
    return style[at].style == NumberStyle::None ? std::string() : Printed(m_headings, style, at);
}

}  // namespace mahdar::agenda
