// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/paragraph_draft.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace mahdar::agenda {
namespace {

bool IsInk(std::string_view text) {
    const std::u32string letters = Decode(text);
    return !std::all_of(letters.begin(), letters.end(), IsSpace);
}

/// "4", "4.", "a)", "(iv)", "2.1.3", "-", "•".
bool IsMark(std::string_view text) {
    constexpr std::size_t longest = 8;
    const std::u32string held = Decode(text);
    const std::u32string_view mark = Trim(held);
    if (mark.empty() || mark.size() > longest) return false;
    std::size_t letters = 0;
    bool roman = true;
    for (const char32_t c : mark) {
        const bool letter = IsLatinLetter(c) || IsArabicLetter(c);
        if (!letter && !IsDigit(c) && !IsBracket(c) && !IsDash(c) && c != U'.' && c != U'*' && c != 0x2022)
            return false;
        letters += letter;
        roman = roman && (!letter || std::u32string_view(U"ivxlcIVXLC").find(c) != std::u32string_view::npos);
    }
    return letters <= 1 || roman;
}

void DropBlank(std::vector<RawLine>& cell) {
    std::erase_if(cell, [](const RawLine& line) { return !IsInk(line.text) && line.hints.listMark.empty(); });
}

}  // namespace

void ParagraphDraft::Text(std::string_view text, bool bold) {
    Line& line = m_lines.back();
    line.text += text;
    if (!IsInk(text)) return;
    line.ink = true;
    line.bold = line.bold && bold;
}

void ParagraphDraft::Break() {
    m_lines.emplace_back();
}

bool ParagraphDraft::HasInk() const {
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.ink; });
}

void ParagraphDraft::MoveInto(std::vector<RawLine>& lines, const LineHints& hints) {
    std::vector<Line> own = std::exchange(m_lines, std::vector<Line>(1));
    while (own.size() > 1 && !own.back().ink) own.pop_back();
    const auto first = std::find_if(own.begin(), own.end() - 1, [](const Line& line) { return line.ink; });
    for (auto line = first; line != own.end(); ++line) {
        RawLine raw{std::move(line->text), hints};
        if (line != first) raw.hints.listMark.clear();
        raw.hints.startsParagraph = line == first;
        raw.hints.endsParagraph = std::next(line) == own.end();
        raw.hints.bold = line->ink && line->bold;
        lines.push_back(std::move(raw));
    }
}

std::string MarkOf(const std::vector<RawLine>& cell) {
    std::string mark;
    for (const RawLine& line : cell) {
        const bool ink = IsInk(line.text);
        if (!ink && line.hints.listMark.empty()) continue;
        if (!mark.empty() || (ink && !line.hints.listMark.empty())) return {};
        mark = ink ? Encode(Trim(Decode(line.text))) : line.hints.listMark;
    }
    return IsMark(mark) ? mark : std::string();
}

void AppendRow(std::vector<std::vector<RawLine>> cells, std::vector<RawLine>& lines) {
    for (auto& cell : cells) DropBlank(cell);
    std::erase_if(cells, [](const std::vector<RawLine>& cell) { return cell.empty(); });
    if (cells.size() > 1 && cells[1].front().hints.listMark.empty()) {
        std::string mark = MarkOf(cells.front());
        if (!mark.empty()) {
            cells[1].front().hints.listMark = std::move(mark);
            cells.erase(cells.begin());
        }
    }
    for (auto& cell : cells)
        lines.insert(lines.end(), std::make_move_iterator(cell.begin()), std::make_move_iterator(cell.end()));
}

}  // namespace mahdar::agenda
