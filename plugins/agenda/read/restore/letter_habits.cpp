// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/letter_habits.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr double kBelief = 4;  ///< counts a shorter context weighs
constexpr double kMost = 4;
constexpr int kLetters = 36;

std::u32string_view Last(std::u32string_view text, std::size_t count) {
    return text.substr(text.size() - std::min(count, text.size()));
}

}  // namespace

void LetterHabits::Table::Add(std::u32string_view letters) {
    ++counts[std::u32string(letters)];
    ++total;
}

int LetterHabits::Table::Of(std::u32string_view letters) const {
    const auto found = counts.find(std::u32string(letters));
    return found == counts.end() ? 0 : found->second;
}

void LetterHabits::Learn(std::u32string_view word) {
    if (word.size() < 2) return;
    for (std::size_t i = 0; i + 2 <= word.size(); ++i) m_inside2.Add(word.substr(i, 2));
    for (std::size_t i = 0; i + 3 <= word.size(); ++i) m_inside3.Add(word.substr(i, 3));
    for (std::size_t i = 0; i + 4 <= word.size(); ++i) m_inside4.Add(word.substr(i, 4));
    m_end2.Add(Last(word, 2));
    m_end1.Add(Last(word, 1));
    m_start2.Add(word.substr(0, 2));
    m_start1.Add(word.substr(0, 1));
}

/// Share of the pair among all, falling back on the single letter where pairs are few.
double LetterHabits::EdgeOdds(const Table& pairs, const Table& singles, std::u32string_view pair,
                              std::u32string_view single) {
    const double one = (singles.Of(single) + 0.3) / (singles.total + 0.3 * kLetters);
    if (pair.size() < 2) return one;
    return (pairs.Of(pair) + kBelief * one / kLetters) / (pairs.total + kBelief);
}

double LetterHabits::InsideOdds(std::u32string_view left, std::u32string_view right) const {
    const std::u32string across = std::u32string(left) + std::u32string(right);
    const std::u32string middle = std::u32string(Last(left, 1)) + std::u32string(right.substr(0, 1));
    const double two = (m_inside2.Of(middle) + 0.3) / (m_inside2.total + 0.3 * kLetters * kLetters);
    if (across.size() == 2) return two;
    const bool three = across.size() == 3;
    const double third = two / kLetters;
    if (three) return (m_inside3.Of(across) + kBelief * third) / (m_inside3.total + kBelief);
    const double before = (m_inside3.Of(across.substr(0, 3)) + kBelief * third) / (m_inside3.total + kBelief);
    const double behind = (m_inside3.Of(across.substr(1, 3)) + kBelief * third) / (m_inside3.total + kBelief);
    const double fourth = before * behind / two;
    return (m_inside4.Of(across) + kBelief * fourth) / (m_inside4.total + kBelief);
}

double LetterHabits::Inside(std::u32string_view left, std::u32string_view right) const {
    if (left.empty() || right.empty() || m_end1.total == 0) return 0;
    const std::u32string_view end = Last(left, 2);
    const std::u32string_view start = right.substr(0, 2);
    const double apart = EdgeOdds(m_end2, m_end1, end, Last(left, 1)) *
                         EdgeOdds(m_start2, m_start1, start, start.substr(0, 1));
    return std::clamp(std::log(InsideOdds(end, start) / apart), -kMost, kMost);
}

}  // namespace mahdar::agenda
