// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/line_joiner.h"

#include "plugins/agenda/read/text_tools.h"

namespace mahdar::agenda {
namespace {

constexpr char32_t kSoftHyphen = 0xAD;

bool IsHyphen(char32_t c) {
    return c == U'-' || c == 0x2010 || c == kSoftHyphen;
}

bool IsWordCharacter(char32_t c) {
    return IsLatinLetter(c) || c == U'-' || c == 0x2010 || c == U'\'' || c == 0x2019;
}

std::u32string_view LastWord(std::u32string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 && IsWordCharacter(text[begin - 1])) --begin;
    return text.substr(begin);
}

std::u32string_view FirstWord(std::u32string_view text) {
    std::size_t end = 0;
    while (end < text.size() && IsWordCharacter(text[end])) ++end;
    return text.substr(0, end);
}

bool IsParted(std::u32string_view left, std::u32string_view right) {
    if (left.size() < 3 || right.empty() || !IsHyphen(left.back())) return false;
    const bool small = IsLatinLetter(right.front()) && !IsCapital(right.front());
    return IsLatinLetter(left[left.size() - 2]) && (small || left.back() == kSoftHyphen);
}

std::u32string WithoutSoftHyphens(std::u32string text) {
    std::erase(text, kSoftHyphen);
    return text;
}

}  // namespace

LineJoiner::LineJoiner(const ContentLines& lines) : m_lines(lines) {
    for (std::size_t i = 0; i < lines.Size(); ++i) {
        const std::u32string_view text = lines[i].text;
        for (std::size_t at = 0; at < text.size();) {
            const std::u32string_view word = FirstWord(text.substr(at));
            const bool cut = !word.empty() && at + word.size() == text.size() && IsHyphen(word.back());
            const bool rest =
                at == 0 && i > 0 && !lines[i - 1].text.empty() && IsHyphen(lines[i - 1].text.back());
            if (!word.empty() && !cut && !rest) m_words.insert(Fold(word));
            at += word.size() + 1;
        }
    }
}

bool LineJoiner::KeepsHyphen(std::u32string_view left, std::u32string_view right) const {
    const std::u32string first = Fold(LastWord(left.substr(0, left.size() - 1)));
    const std::u32string second = Fold(FirstWord(right));
    if (m_words.contains(first + second)) return false;
    if (m_words.contains(first + U'-' + second)) return true;
    return m_words.contains(first) && m_words.contains(second);
}

std::u32string LineJoiner::Join(std::size_t begin, std::size_t end, std::size_t from) const {
    std::u32string text;
    if (begin < end) text = m_lines[begin].text.substr(std::min(from, m_lines[begin].text.size()));
    for (std::size_t i = begin + 1; i < end; ++i) {
        const std::u32string_view next = m_lines[i].text;
        if (!IsParted(text, next)) {
            text += U' ';
        } else if (text.back() == kSoftHyphen || !KeepsHyphen(text, next)) {
            text.pop_back();
        }
        text += next;
    }
    return CollapseSpaces(WithoutSoftHyphens(std::move(text)));
}

}  // namespace mahdar::agenda
