// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/docx/docx_styles.h"
#include "plugins/agenda/read/files/number_format.h"

#include <pugixml.hpp>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace mahdar::agenda {

inline constexpr int kListLevels = 9;

/// numbering.xml, and the counting of the paragraphs that use it: what Word prints before each of them.
class DocxNumbering {
public:
    /// An empty node is a document without lists.
    DocxNumbering(const pugi::xml_node& numbering, const DocxStyles& styles);

    /// Counts one more paragraph of that list and level; call in the order of the document. Empty when the
    /// level prints nothing.
    [[nodiscard]] std::string Next(int numId, int level);
    /// The level a paragraph style stands for in its list; 0 when it does not say.
    [[nodiscard]] int LevelOfStyle(int numId, std::string_view styleId) const;

private:
    struct Level {
        NumberStyle style = NumberStyle::Decimal;
        std::string text;
        std::string paragraphStyle;
        int start = 1;
        int restartAfter = -1;  ///< 0: never; n: after a paragraph of one of the n outermost levels; -1: any
        bool legal = false;     ///< outer numbers in western digits
    };
    using Levels = std::array<Level, kListLevels>;
    struct List {
        Levels levels;
        std::string standsFor;  ///< the list of another style
    };
    struct Number {
        int list = 0;
        std::map<int, int> starts;
        std::map<int, Level> levels;
    };
    struct Count {
        std::array<int, kListLevels> at{};
        std::array<bool, kListLevels> begun{};
    };

    static Level ReadLevel(const pugi::xml_node& node);
    void ReadList(const pugi::xml_node& node);
    void ReadNumber(const pugi::xml_node& node);
    [[nodiscard]] const List* ListOf(const Number& number) const;
    [[nodiscard]] const Level& LevelOf(const Number& number, const List& list, int level) const;
    void CountOn(const Number& number, const List& list, int level, bool restart);
    [[nodiscard]] std::string Printed(const Number& number, const List& list, int level) const;

    const DocxStyles& m_styles;
    std::map<int, List> m_lists;
    std::map<int, Number> m_numbers;
    std::map<const List*, Count> m_counts;
    std::set<std::pair<int, int>> m_restarted;  ///< number and level whose own start has been used
};

}  // namespace mahdar::agenda
