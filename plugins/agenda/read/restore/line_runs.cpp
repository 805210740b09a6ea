// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/line_runs.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr std::u32string_view kNumberJoiners = U".,/:-\u066B\u066C\u2013";
constexpr std::u32string_view kLatinJoiners = U" -./:&'_@";

bool Contains(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

bool StartsUrl(std::u32string_view rest) {
    return rest.starts_with(U"http://") || rest.starts_with(U"https://") || rest.starts_with(U"www.");
}

std::size_t UrlEnd(std::u32string_view line, std::size_t at) {
    while (at < line.size() && line[at] > U' ' && line[at] < 0x7F && !IsBracket(line[at])) ++at;
    return at;
}

bool InLatin(char32_t c) {
    return IsLatinLetter(c) || (c >= U'0' && c <= U'9');
}

/// Whether digits after a gap still belong to the phrase: only when Latin letters follow them ("50 Shariah").
bool LatinGoesOn(std::u32string_view line, std::size_t at) {
    const bool afterSpace = at > 0 && line[at - 1] == U' ';
    while (at < line.size() && line[at] >= U'0' && line[at] <= U'9') ++at;
    if (at < line.size() && IsLatinLetter(line[at])) return true;
    if (!afterSpace) return true;
    return at + 1 < line.size() && line[at] == U' ' && IsLatinLetter(line[at + 1]);
}

std::size_t LatinEnd(std::u32string_view line, std::size_t at) {
    if (StartsUrl(line.substr(at))) return UrlEnd(line, at);
    while (at < line.size()) {
        if (InLatin(line[at]) || IsMark(line[at])) {
            ++at;
            continue;
        }
        std::size_t next = at;
        while (next < line.size() && next < at + 2 && Contains(kLatinJoiners, line[next])) ++next;
        if (next == at || next >= line.size() || !InLatin(line[next])) break;
        if (line.substr(at, next - at) == U"  ") break;
        if (!IsLatinLetter(line[next]) && !LatinGoesOn(line, next)) break;
        at = next;
    }
    return at;
}

bool IsPercent(char32_t c) {
    return c == U'%' || c == 0x66A;
}

/// Behind the last number of a line nothing comes that a percent sign could belong to instead.
bool EndsLine(std::u32string_view rest) {
    return std::all_of(rest.begin(), rest.end(), IsSpace);
}

std::size_t NumberEnd(std::u32string_view line, std::size_t at, PercentPlace percent) {
    while (at < line.size()) {
        const bool ownPercent =
            IsPercent(line[at]) && (percent == PercentPlace::WithNumber || EndsLine(line.substr(at + 1)));
        if (IsDigit(line[at]) || ownPercent) {
            ++at;
        } else if (Contains(kNumberJoiners, line[at]) && at + 1 < line.size() && IsDigit(line[at + 1])) {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

bool SplitsAsQuote(char32_t c) {
    return c >= 0x201C && c <= 0x201F;
}

}  // namespace

std::vector<LineRun> SplitRuns(std::u32string_view line, PercentPlace percent) {
    std::vector<LineRun> runs;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at + 1;
        RunKind kind = RunKind::Arabic;
        if (IsLatinLetter(line[at])) {
            kind = RunKind::Latin;
            end = LatinEnd(line, at);
        } else if (IsDigit(line[at])) {
            kind = RunKind::Number;
            end = NumberEnd(line, at, percent);
        } else if (SplitsAsQuote(line[at])) {
            kind = RunKind::Quote;
        } else if (line[at] == kSeamMark) {
            kind = RunKind::Seam;
        }
        const std::u32string_view piece = line.substr(at, end - at);
        if (kind == RunKind::Arabic && !runs.empty() && runs.back().kind == kind) {
            runs.back().text += piece;
        } else {
            runs.push_back({kind, std::u32string(piece)});
        }
        at = end;
    }
    return runs;
}

std::u32string TurnedRange(std::u32string_view number) {
    std::u32string turned;
    while (true) {
        const auto dash = std::find_if(number.rbegin(), number.rend(), IsDash);
        const std::size_t begin = static_cast<std::size_t>(number.rend() - dash);
        turned += number.substr(begin);
        if (begin == 0) return turned;
        turned += number[begin - 1];
        number.remove_suffix(number.size() - begin + 1);
    }
}

std::u32string AscendingRange(std::u32string_view number) {
    const auto dash = std::find_if(number.begin(), number.end(), IsDash);
    if (dash == number.end()) return std::u32string(number);
    const std::u32string first = Fold(std::u32string(number.begin(), dash));
    const std::u32string last = Fold(std::u32string(dash + 1, number.end()));
    const bool plain = !first.empty() && !last.empty() && std::all_of(first.begin(), first.end(), IsDigit) &&
                       std::all_of(last.begin(), last.end(), IsDigit);
    if (!plain) return std::u32string(number);
    const bool longer = first.size() > last.size();
    const bool downwards = longer || (first.size() == last.size() && first > last);
    const bool abbreviated = longer && first.size() > 2 && last > first.substr(first.size() - last.size());
    return downwards && !abbreviated ? TurnedRange(number) : std::u32string(number);
}

}  // namespace mahdar::agenda
