// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/island_score.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <string>

namespace mahdar::agenda {
namespace {

/// As likely as a seam that was due there and left no trace.
constexpr double kUndecided = -3.7;
constexpr double kStrong = 6;
constexpr double kFair = 4;

bool AllDigits(std::u32string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), IsDigit);
}

bool IsYear(std::u32string_view text) {
    if (text.size() != 4 || !AllDigits(text)) return false;
    const int century = DigitValue(text[0]) * 10 + DigitValue(text[1]);
    return century == 19 || century == 20;
}

bool IsRange(std::u32string_view number) {
    return std::any_of(number.begin(), number.end(), IsDash);
}

/// How much a number looks like one: years do, numbers with a leading zero or a sign at an edge do not, nor
/// ranges that run downwards.
double Likeness(std::u32string_view number) {
    if (number.empty()) return 0;
    if (!IsDigit(number.front()) || !(IsDigit(number.back()) || number.back() == U'%')) return -kStrong;
    if (IsRange(number)) return AscendingRange(number) == number ? 0 : -kFair;
    if (IsYear(number)) return kFair;
    return number.size() > 1 && AllDigits(number) && DigitValue(number.front()) == 0 ? -kFair : 0;
}

/// Whether every word of a Latin phrase stands elsewhere in the document too.
bool SeenElsewhere(std::u32string_view phrase, const std::vector<WordId>& own, DocumentWords& words) {
    const std::vector<WordId> parts = words.Split(phrase);
    return std::all_of(parts.begin(), parts.end(),
                       [&](WordId id) { return words.Times(id) > std::count(own.begin(), own.end(), id); });
}

}  // namespace

double ScoreIslandBreak(std::u32string_view island, std::size_t at, const std::vector<WordId>& own,
                        WordJudge& judge) {
    const std::u32string_view first = island.substr(0, at);
    const std::u32string_view second = island.substr(at);
    if (IsDigit(island.front()) && IsDigit(second.front()))
        return kUndecided + Likeness(TurnedRange(second) + TurnedRange(first)) -
               Likeness(TurnedRange(island));
    if (!IsLatinLetter(second.front())) return -2 * kStrong;
    double score = kUndecided;
    if (SeenElsewhere(std::u32string(second) + std::u32string(first), own, judge.Words())) score += kStrong;
    if (SeenElsewhere(island, own, judge.Words())) score -= kStrong;
    return score;
}

}  // namespace mahdar::agenda
