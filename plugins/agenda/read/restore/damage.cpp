// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/damage.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/structure/label_book.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <initializer_list>

namespace mahdar::agenda {
namespace {

constexpr int kFewestMarks = 3;
constexpr double kSmallestShare = 0.03;

bool HasArabic(std::u32string_view line) {
    return std::any_of(line.begin(), line.end(), IsArabicLetter);
}

/// ")word(" in one line, or a lone bracket on the side where it makes no sense.
bool BracketsMirrored(std::u32string_view line) {
    const std::size_t close = line.find(U')');
    const std::size_t open = line.find(U'(');
    if (close == line.npos) return false;
    // "1) first" and "(a) and b)" are ordinary; a closing bracket needs words before it to be a list mark.
    return open != line.npos && close < open && close > 0 && IsSpace(line[close - 1]);
}

bool RangeReversed(std::u32string_view line) {
    const auto runs = SplitRuns(line);
    return std::any_of(runs.begin(), runs.end(), [](const LineRun& run) {
        return run.kind == RunKind::Number && AscendingRange(run.text) != run.text;
    });
}

bool NumberGlued(std::u32string_view line) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        const bool island = IsDigit(line[i - 1]) || IsLatinLetter(line[i - 1]);
        if (island && IsArabicLetter(line[i])) return true;
    }
    return false;
}

bool BulletLast(std::u32string_view trimmed) {
    return trimmed.size() > 3 && IsDash(trimmed.back()) && IsSpace(trimmed[trimmed.size() - 2]) &&
           !IsDash(trimmed.front());
}

}  // namespace

DamageEvidence CollectEvidence(const std::vector<std::string>& lines) {
    DamageEvidence evidence;
    const LabelBook& labels = LabelBook::Standard();
    for (const std::string& utf8 : lines) {
        const std::u32string line = Decode(utf8);
        const std::u32string_view trimmed = Trim(line);
        if (!HasArabic(trimmed)) continue;
        ++evidence.lines;
        const bool labelFirst = labels.AtStart(trimmed).has_value();
        const auto label = labels.Damaged(trimmed);
        evidence.labelAtEnd += !labelFirst && label && label->end == trimmed.size() && label->begin > 0;
        evidence.bulletAtEnd += BulletLast(trimmed);
        evidence.mirroredBrackets += BracketsMirrored(trimmed);
        evidence.reversedRanges += RangeReversed(trimmed);
        evidence.openingPunctuation += IsPunctuation(trimmed.front());
        evidence.gluedNumbers += NumberGlued(trimmed);
    }
    return evidence;
}

Damage JudgeDamage(const DamageEvidence& e) {
    int kinds = 0;
    int marks = 0;
    for (const int count : {e.labelAtEnd, e.bulletAtEnd, e.mirroredBrackets, e.reversedRanges,
                            e.openingPunctuation, e.gluedNumbers}) {
        kinds += count > 0;
        marks += count;
    }
    const bool enough = marks >= kFewestMarks && marks >= kSmallestShare * e.lines;
    return kinds >= 2 && enough ? Damage::VisualRuns : Damage::None;
}

}  // namespace mahdar::agenda
