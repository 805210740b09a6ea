// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/docx/docx_numbering.h"

#include "plugins/agenda/read/files/xml_part.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr int kLongestLink = 8;

struct FormatName {
    std::string_view name;
    NumberStyle style;
};
constexpr FormatName kFormats[] = {
    {"decimal", NumberStyle::Decimal},
    {"decimalZero", NumberStyle::DecimalZero},
    {"lowerLetter", NumberStyle::LowerLetter},
    {"upperLetter", NumberStyle::UpperLetter},
    {"lowerRoman", NumberStyle::LowerRoman},
    {"upperRoman", NumberStyle::UpperRoman},
    {"arabicAlpha", NumberStyle::ArabicAlphabet},
    {"arabicAbjad", NumberStyle::ArabicAbjad},
    {"hindiNumbers", NumberStyle::HindiDigits},
    {"ordinal", NumberStyle::Ordinal},
    {"numberInDash", NumberStyle::Dashed},
    {"bullet", NumberStyle::Bullet},
    {"none", NumberStyle::None},
};

/// "custom" formats show their first numbers: "١, ٢, ٣, ...".
NumberStyle CustomFormat(std::string_view example) {
    if (example.starts_with("١")) return NumberStyle::ArabicDigits;
    if (example.starts_with("۱")) return NumberStyle::PersianDigits;
    if (example.starts_with("0")) return NumberStyle::DecimalZero;
    return NumberStyle::Decimal;
}

NumberStyle FormatOf(const pugi::xml_node& format) {
    const std::string_view name = AttributeOf(format, "val");
    if (name == "custom") return CustomFormat(AttributeOf(format, "format"));
    for (const FormatName& known : kFormats) {
        if (known.name == name) return known.style;
    }
    return NumberStyle::Decimal;
}

int LevelNumber(const pugi::xml_node& node) {
    return std::clamp(NumberOf(AttributeOf(node, "ilvl"), 0), 0, kListLevels - 1);
}

int StartOf(const pugi::xml_node& start) {
    constexpr int most = 1'000'000;
    return std::clamp(NumberOf(AttributeOf(start, "val"), 1), 0, most);
}

/// Word for new features repeats an element in an older form beside it; the newer stands first.
pugi::xml_node FormatNode(const pugi::xml_node& level) {
    if (const auto plain = ChildOf(level, "numFmt")) return plain;
    return ChildOf(ChildOf(ChildOf(level, "AlternateContent"), "Choice"), "numFmt");
}

}  // namespace

DocxNumbering::DocxNumbering(const pugi::xml_node& numbering, const DocxStyles& styles) : m_styles(styles) {
    for (const pugi::xml_node child : numbering.children()) {
        if (Is(child, "abstractNum")) ReadList(child);
        if (Is(child, "num")) ReadNumber(child);
    }
}

DocxNumbering::Level DocxNumbering::ReadLevel(const pugi::xml_node& node) {
    Level level;
    if (const auto format = FormatNode(node)) level.style = FormatOf(format);
    level.text = AttributeOf(ChildOf(node, "lvlText"), "val");
    level.paragraphStyle = AttributeOf(ChildOf(node, "pStyle"), "val");
    level.start = StartOf(ChildOf(node, "start"));
    if (const auto restart = ChildOf(node, "lvlRestart"))
        level.restartAfter = NumberOf(AttributeOf(restart, "val"), -1);
    level.legal = Switch(node, "isLgl").value_or(false);
    if (ChildOf(node, "lvlPicBulletId")) {
        level.style = NumberStyle::Bullet;
        level.text = "•";
    }
    return level;
}

void DocxNumbering::ReadList(const pugi::xml_node& node) {
    List list;
    for (const pugi::xml_node child : node.children()) {
        if (Is(child, "lvl")) list.levels[static_cast<std::size_t>(LevelNumber(child))] = ReadLevel(child);
        if (Is(child, "numStyleLink")) list.standsFor = AttributeOf(child, "val");
    }
    m_lists.insert_or_assign(NumberOf(AttributeOf(node, "abstractNumId"), -1), std::move(list));
}

void DocxNumbering::ReadNumber(const pugi::xml_node& node) {
    Number number;
    number.list = NumberOf(AttributeOf(ChildOf(node, "abstractNumId"), "val"), -1);
    for (const pugi::xml_node child : node.children()) {
        if (!Is(child, "lvlOverride")) continue;
        const int level = LevelNumber(child);
        if (const auto start = ChildOf(child, "startOverride")) number.starts[level] = StartOf(start);
        if (const auto own = ChildOf(child, "lvl")) number.levels[level] = ReadLevel(own);
    }
    m_numbers.insert_or_assign(NumberOf(AttributeOf(node, "numId"), -1), std::move(number));
}

const DocxNumbering::List* DocxNumbering::ListOf(const Number& number) const {
    const Number* at = &number;
    for (int links = 0; links < kLongestLink; ++links) {
        const auto list = m_lists.find(at->list);
        if (list == m_lists.end()) return nullptr;
        if (list->second.standsFor.empty()) return &list->second;
        const auto next = m_numbers.find(m_styles.NumberOfStyle(list->second.standsFor));
        if (next == m_numbers.end()) return nullptr;
        at = &next->second;
    }
    return nullptr;
}

const DocxNumbering::Level& DocxNumbering::LevelOf(const Number& number, const List& list, int level) const {
    const auto own = number.levels.find(level);
    return own == number.levels.end() ? list.levels[static_cast<std::size_t>(level)] : own->second;
}

std::string DocxNumbering::Next(int numId, int level) {
    level = std::clamp(level, 0, kListLevels - 1);
    const auto number = m_numbers.find(numId);
    if (number == m_numbers.end()) return {};
    const List* const list = ListOf(number->second);
    if (list == nullptr) return {};
    const Level& own = LevelOf(number->second, *list, level);
    if (own.style == NumberStyle::Bullet) return PrintedBullet(own.text);
    const bool restart = number->second.starts.contains(level) && m_restarted.insert({numId, level}).second;
    CountOn(number->second, *list, level, restart);
    return Printed(number->second, *list, level);
}

void DocxNumbering::CountOn(const Number& number, const List& list, int level, bool restart) {
    Count& count = m_counts[&list];
    const auto at = static_cast<std::size_t>(level);
    if (restart) {
        count.at[at] = number.starts.at(level);
    } else {
        count.at[at] = count.begun[at] ? count.at[at] + 1 : LevelOf(number, list, level).start;
    }
    count.begun[at] = true;
    for (int deeper = level + 1; deeper < kListLevels; ++deeper) {
        const int after = LevelOf(number, list, deeper).restartAfter;
        if (after < 0 || level < after) count.begun[static_cast<std::size_t>(deeper)] = false;
    }
}

std::string DocxNumbering::Printed(const Number& number, const List& list, int level) const {
    const Level& own = LevelOf(number, list, level);
    const Count& count = m_counts.at(&list);
    std::string text;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const bool slot =
            own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
        if (!slot) {
            text += own.text[i];
            continue;
        }
        const int outer = own.text[++i] - '1';
        const Level& shown = LevelOf(number, list, outer);
        const auto at = static_cast<std::size_t>(outer);
        const int value = count.begun[at] ? count.at[at] : shown.start;
        const bool western = own.legal && outer < level && shown.style != NumberStyle::None;
        text += FormatNumber(value, western ? NumberStyle::Decimal : shown.style);
    }
    return text;
}

int DocxNumbering::LevelOfStyle(int numId, std::string_view styleId) const {
    const auto number = m_numbers.find(numId);
    const List* const list = number == m_numbers.end() ? nullptr : ListOf(number->second);
    if (list == nullptr || styleId.empty()) return 0;
    for (int level = 0; level < kListLevels; ++level) {
        if (LevelOf(number->second, *list, level).paragraphStyle == styleId) return level;
    }
    return 0;
}

}  // namespace mahdar::agenda
