// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/odt/odt_styles.h"

#include <array>
#include <cstddef>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// Counts the items of the lists of an ODT, as they are nested in the text, and its numbered headings.
class OdtLists {
public:
    explicit OdtLists(const OdtStyles& styles) : m_styles(styles) {}

    /// What a text:list says of itself.
    struct Opening {
        std::string_view style;
        std::string_view id;
        std::string_view continues;  ///< id of the list it goes on with
        bool goesOn = false;         ///< with the list before it of the same style
    };
    void Open(const Opening& list);
    void Close();
    /// An item begins; its number, when it has one of its own, or -1.
    void BeginItem(int start);
    /// A part of the list without a number.
    void BeginHeader() { m_open.back().due = false; }

    /// What is printed before the next paragraph; empty behind the first of an item, and outside lists.
    [[nodiscard]] std::string NextMark();
    /// 0: outermost, or outside lists.
    [[nodiscard]] int Level() const { return m_open.empty() ? 0 : static_cast<int>(m_open.size()) - 1; }
    [[nodiscard]] bool InList() const { return !m_open.empty(); }
    /// Of a heading outside lists.
    [[nodiscard]] std::string NextHeading(int level, int start);

private:
    struct Count {
        std::array<int, kOdtListLevels> at{};
        std::array<bool, kOdtListLevels> begun{};
    };
    struct Opened {
        const OdtListStyle* style = nullptr;
        bool due = false;  ///< the item has not printed its number yet
        int start = -1;
    };
    static void CountOn(Count& count, const OdtListStyle& style, std::size_t level, int start);
    static std::string Printed(const Count& count, const OdtListStyle& style, std::size_t level);
    [[nodiscard]] Count& Continued(const Opening& list);

    const OdtStyles& m_styles;
    std::vector<Opened> m_open;
    Count* m_count = nullptr;  ///< of the outermost open list
    std::deque<Count> m_counts;
    std::map<std::string, Count*, std::less<>> m_byId;
    std::map<std::string, Count*, std::less<>> m_lastOfStyle;
    Count m_headings;
};

}  // namespace mahdar::agenda
