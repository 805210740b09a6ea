// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/agenda_table.h"

#include "plugins/agenda/read/files/paragraph_draft.h"
#include "plugins/agenda/read/structure/label_book.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kFewestRows = 3;
constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kLongestHead = 40;

bool HasInk(const TableCell& cell) {
    return std::any_of(cell.begin(), cell.end(),
                       [](const RawLine& line) { return !Trim(Decode(line.text)).empty(); });
}

/// The one short line of a cell; nothing where it holds more.
std::optional<std::u32string> HeadText(const TableCell& cell) {
    std::optional<std::u32string> text;
    for (const RawLine& line : cell) {
        const std::u32string held = Decode(line.text);
        const std::u32string_view words = Trim(held);
        if (words.empty()) continue;
        if (text || words.size() > kLongestHead) return std::nullopt;
        text = std::u32string(words);
    }
    return text ? text : std::u32string();
}

/// What is written over each column; nothing for columns that are no part of an annotation.
using Heads = std::vector<std::u32string>;

std::optional<Heads> HeadsOf(const std::vector<TableRow>& rows) {
    if (rows.size() < kFewestRows || rows.front().size() < kFewestColumns) return std::nullopt;
    Heads heads;
    bool labelled = false;
    for (const TableCell& cell : rows.front()) {
        auto text = HeadText(cell);
        if (!text) return std::nullopt;
        const bool label = !text->empty() && LabelBook::Standard().AtStart(*text).has_value();
        labelled = labelled || label;
        heads.push_back(label ? std::move(*text) : std::u32string());
    }
    return labelled ? std::optional(std::move(heads)) : std::nullopt;
}

/// Rows with a number first, a title second.
bool IsNumbered(const std::vector<TableRow>& rows) {
    return std::all_of(rows.begin() + 1, rows.end(), [](const TableRow& row) {
        return row.size() >= 2 && HasInk(row[1]) && !MarkOf(row[0]).empty();
    });
}

/// "3" heads an item, "3.1", "3-a" and "a)" what belongs to it.
int LevelOf(const std::string& mark) {
    const std::u32string text = Decode(mark);
    const auto digits = std::count_if(text.begin(), text.end(), IsDigit);
    const bool parted = std::adjacent_find(text.begin(), text.end(),
                                           [](char32_t a, char32_t b) {
                                               return IsDigit(a) && !IsDigit(b) && b != U')';
                                           }) != text.end() &&
                        (IsDigit(text.back()) || IsArabicLetter(text.back()) || IsLatinLetter(text.back()));
    return digits > 0 && !parted ? 1 : 2;
}

/// "3." for "3", so that it reads as the number of an item; the letter of "3-أ" alone, for its item stands
/// before it.
std::string OwnMark(const std::string& mark) {
    const std::u32string text = Decode(mark);
    if (std::all_of(text.begin(), text.end(), IsDigit)) return mark + ".";
    std::size_t begin = text.size();
    while (begin > 0 && (IsArabicLetter(text[begin - 1]) || IsLatinLetter(text[begin - 1]))) --begin;
    return begin == text.size() || begin == 0 ? mark : Encode(text.substr(begin)) + ")";
}

void AppendItem(TableRow row, const Heads& heads, std::vector<RawLine>& lines) {
    const std::string mark = MarkOf(row[0]);
    RawLine& title = *std::find_if(row[1].begin(), row[1].end(),
                                   [](const RawLine& line) { return !Trim(Decode(line.text)).empty(); });
    title.hints.headingLevel = LevelOf(mark);
    title.hints.listMark = OwnMark(mark);
    for (std::size_t column = 1; column < row.size(); ++column) {
        TableCell& cell = row[column];
        std::erase_if(cell, [](const RawLine& line) { return Trim(Decode(line.text)).empty(); });
        if (cell.empty()) continue;
        if (column < heads.size() && !heads[column].empty()) {
            std::u32string head = heads[column];
            if (head.back() != U':') head += U':';
            cell.front().text = Encode(head) + ' ' + cell.front().text;
            cell.front().hints.startsParagraph = true;
        }
        lines.insert(lines.end(), std::make_move_iterator(cell.begin()), std::make_move_iterator(cell.end()));
    }
}

}  // namespace

void AppendTable(std::vector<TableRow> rows, std::vector<RawLine>& lines) {
    const auto heads = HeadsOf(rows);
    if (!heads || !IsNumbered(rows)) {
        for (TableRow& row : rows) AppendRow(std::move(row), lines);
        return;
    }
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) AppendItem(std::move(*row), *heads, lines);
}

}  // namespace mahdar::agenda
