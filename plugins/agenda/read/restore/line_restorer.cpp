// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/line_restorer.h"

#include "plugins/agenda/read/restore/word_shapes.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

using Signs = std::vector<RestoreSign>;

std::u32string Mirrored(std::u32string_view text) {
    std::u32string out(text);
    for (char32_t& c : out) c = Mirror(c);
    return out;
}

std::u32string Reversed(std::u32string_view text) {
    return {text.rbegin(), text.rend()};
}

bool IsIsland(const LineRun& run) {
    return run.kind == RunKind::Latin || run.kind == RunKind::Number;
}

bool IsLetterRun(const LineRun& run) {
    return run.kind == RunKind::Arabic && std::any_of(run.text.begin(), run.text.end(), IsArabicLetter);
}

bool IsUrl(std::u32string_view text) {
    return text.find(U"://") != text.npos || text.find(U"www.") != text.npos;
}

bool HasArabic(std::u32string_view text) {
    return std::any_of(text.begin(), text.end(), IsArabicLetter);
}

/// Spaces and stops after a closing quotation mark are part of what closes there, not of the words beside it.
void BindToQuotes(std::vector<LineRun>& runs, char32_t closingQuote) {
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
        if (runs[i].kind != RunKind::Quote || runs[i + 1].kind != RunKind::Arabic) continue;
        if (runs[i].text.front() != closingQuote) continue;
        std::u32string& next = runs[i + 1].text;
        std::size_t count = 0;
        while (count < next.size() && (IsSpace(next[count]) || IsPunctuation(next[count]))) ++count;
        runs[i].text += next.substr(0, count);
        next.erase(0, count);
    }
}

/// Extraction leaves a dash that joins an Arabic run to the number after it at the front of the run.
void MoveDashBehind(std::u32string& text, Signs& signs) {
    std::size_t dash = 0;
    while (dash < text.size() && IsSpace(text[dash])) ++dash;
    if (dash >= text.size() || !IsDash(text[dash])) return;
    const std::u32string front = text.substr(0, dash + 1);
    text.erase(0, dash + 1);
    text += Reversed(front);
    signs.push_back(RestoreSign::Dash);
}

/// The extraction leaves the space before a run behind it. A run that follows a number or Latin and begins
/// with a letter or an opening bracket had one.
void ShareSpaces(std::u32string& text) {
    const char32_t front = text.empty() ? U' ' : text.front();
    const bool opens = IsBracket(front) && Mirror(front) > front;
    const bool wantsSpace = IsArabicLetter(front) || opens;
    std::size_t end = text.size();
    while (end > 0 && (IsSpace(text[end - 1]) || IsDash(text[end - 1]))) --end;
    const auto tail = text.begin() + static_cast<std::ptrdiff_t>(end);
    const auto spaces = std::count_if(tail, text.end(), IsSpace);
    if (spaces == 0 || (spaces == 1 && !wantsSpace)) return;
    text.erase(std::find_if(tail, text.end(), IsSpace));
    text.insert(text.begin(), U' ');
}

/// Digits behind Arabic came out as runs of their own, so a range is turned; at the beginning of a line it is
/// not. Where the numbers contradict that, they are believed and the doubt is noted.
std::u32string OrderedRange(const std::u32string& number, bool behindArabic, Signs& signs) {
    const std::u32string placed = behindArabic ? TurnedRange(number) : number;
    std::u32string ordered = AscendingRange(placed);
    if (ordered != placed) signs.push_back(RestoreSign::RangeUnclear);
    return ordered;
}

void PrepareRuns(std::vector<LineRun>& runs, bool behindArabic, Signs& signs) {
    for (std::size_t i = runs.size(); i-- > 0;) {
        if (runs[i].kind == RunKind::Number) runs[i].text = OrderedRange(runs[i].text, behindArabic, signs);
        behindArabic = behindArabic || HasArabic(runs[i].text);
        if (runs[i].kind == RunKind::Quote) signs.push_back(RestoreSign::Quotation);
        if (runs[i].kind != RunKind::Arabic) continue;
        runs[i].text = Mirrored(runs[i].text);
        if (i > 0 && IsIsland(runs[i - 1])) MoveDashBehind(runs[i].text, signs);
        if (i + 1 < runs.size() && IsIsland(runs[i + 1])) ShareSpaces(runs[i].text);
    }
}

bool IsLatinOrDigit(char32_t c) {
    return IsLatinLetter(c) || IsDigit(c);
}

/// Whether the text ends in a particle that is written together with what follows.
bool EndsInProclitic(std::u32string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 && IsArabicLetter(text[begin - 1])) --begin;
    return IsProclitic(text.substr(begin));
}

bool NeedsSpace(std::u32string_view line, char32_t right) {
    const char32_t left = line.back();
    if (IsLatinOrDigit(left)) return IsArabicLetter(right);
    return (IsArabicLetter(left) || IsMark(left)) && IsLatinOrDigit(right) && !EndsInProclitic(line);
}

void Append(std::u32string& line, std::u32string_view piece) {
    if (!line.empty() && !piece.empty() && NeedsSpace(line, piece.front())) line.push_back(U' ');
    line += piece;
}

/// The gaps of the page beside brackets and before stops are not spaces of the text.
std::u32string WithoutLooseSpaces(std::u32string_view text) {
    std::u32string out;
    for (const char32_t c : text) {
        const bool closes = c == U')' || c == U']' || IsPunctuation(c);
        if (closes && !out.empty() && out.back() == U' ') out.pop_back();
        const bool opened = !out.empty() && (out.back() == U'(' || out.back() == U'[');
        if (!(opened && c == U' ')) out.push_back(c);
    }
    return out;
}

/// A comma or stop that opens a line in reading order was its last character.
void MoveEdgePunctuation(std::u32string& text, Signs& signs) {
    std::size_t count = 0;
    while (count < text.size() && IsPunctuation(text[count])) ++count;
    if (count == 0 || count == text.size()) return;
    const std::u32string front = text.substr(0, count);
    text.erase(0, count);
    text = std::u32string(Trim(text)) + Reversed(front);
    signs.push_back(RestoreSign::EdgePunctuation);
}

bool IsBroken(std::u32string_view text) {
    return text.find(kSeamMark) != text.npos;
}

/// What a line is put in order by, and what was met on the way.
struct Work {
    const ExtractorHabits& habits;
    Signs& signs;
    bool behindLabel = false;
};

std::u32string RightToLeftLine(std::u32string_view raw, const Work& work) {
    Signs& signs = work.signs;
    // The space before a line ended its paragraph.
    while (!raw.empty() && IsSpace(raw.front())) raw.remove_prefix(1);
    std::vector<LineRun> runs = SplitRuns(raw, work.habits.percent);
    if (std::count_if(runs.begin(), runs.end(), [](const LineRun& r) { return r.kind != RunKind::Arabic; }) >
        0)
        signs.push_back(RestoreSign::RunsReversed);
    BindToQuotes(runs, work.habits.closingQuote);
    PrepareRuns(runs, work.behindLabel, signs);
    std::u32string line;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) Append(line, run->text);
    line = WithoutLooseSpaces(CollapseSpaces(line));
    if (!IsBroken(line)) MoveEdgePunctuation(line, signs);
    return line;
}

/// Punctuation that ends up at the far edge of an Arabic stretch in a left-to-right line goes back to the
/// other.
std::u32string TurnStretch(std::u32string_view stretch) {
    const auto loose = [](char32_t c) { return IsSpace(c) || IsPunctuation(c) || IsBracket(c); };
    std::size_t front = 0;
    while (front < stretch.size() && loose(stretch[front])) ++front;
    std::size_t back = stretch.size();
    while (back > front && loose(stretch[back - 1])) --back;
    const std::u32string head(Trim(Reversed(stretch.substr(back))));
    const std::u32string tail(Trim(Reversed(stretch.substr(0, front))));
    return head + U' ' + std::u32string(stretch.substr(front, back - front)) + tail + U' ';
}

std::u32string StretchWithNumbers(const std::vector<LineRun>& runs, std::size_t begin, std::size_t end) {
    std::u32string text;
    for (std::size_t i = end; i-- > begin;) Append(text, AscendingRange(runs[i].text));
    return U' ' + std::u32string(Trim(text)) + U' ';
}

std::u32string LatinFirstLine(std::u32string_view raw) {
    const std::vector<LineRun> runs = SplitRuns(raw);
    std::u32string line;
    for (std::size_t i = 0; i < runs.size();) {
        if (runs[i].kind == RunKind::Latin || (line.empty() && !IsLetterRun(runs[i]))) {
            Append(line, runs[i++].text);
            continue;
        }
        std::size_t end = i;
        while (end < runs.size() && runs[end].kind != RunKind::Latin) ++end;
        const bool last = end == i + 1;
        Append(line, last ? TurnStretch(runs[i].text) : StretchWithNumbers(runs, i, end));
        i = end;
    }
    return WithoutLooseSpaces(CollapseSpaces(line));
}

std::u32string UrlLine(std::u32string_view raw) {
    const std::vector<LineRun> runs = SplitRuns(raw);
    std::u32string line;
    for (const LineRun& run : runs) {
        const bool after = run.kind == RunKind::Arabic && !line.empty() && IsUrl(line);
        std::u32string piece = after ? Reversed(run.text) : run.text;
        std::erase_if(piece, IsSpace);
        line += piece;
    }
    return line;
}

bool StartsLatin(std::u32string_view raw) {
    if (!raw.empty() && raw.front() == U'(') raw.remove_prefix(1);
    return !raw.empty() && IsLatinLetter(raw.front());
}

std::u32string OrderedText(std::u32string_view raw, const Work& work) {
    if (IsUrl(raw)) work.signs.push_back(RestoreSign::Url);
    if (!HasArabic(raw) && StartsLatin(raw)) return IsUrl(raw) ? UrlLine(raw) : std::u32string(Trim(raw));
    if (!StartsLatin(raw)) return RightToLeftLine(raw, work);
    work.signs.push_back(RestoreSign::LatinFirst);
    return LatinFirstLine(raw);
}

/// An orphaned mark at the start of a part belongs to the last letter of the part before it.
std::u32string JoinParts(std::u32string first, std::u32string_view second) {
    while (!second.empty() && IsMark(second.front())) {
        first.push_back(second.front());
        second.remove_prefix(1);
    }
    if (!first.empty() && !second.empty()) first.push_back(U' ');
    return first + std::u32string(Trim(second));
}

std::u32string WithLabel(std::u32string_view raw, const LabelPlace& label, Work work) {
    Signs& signs = work.signs;
    work.behindLabel = true;
    signs.push_back(RestoreSign::LabelMoved);
    const std::u32string_view before = raw.substr(0, label.begin);
    const std::u32string_view after = raw.substr(label.end);
    if (!Trim(after).empty() && !Trim(before).empty()) signs.push_back(RestoreSign::LabelInside);
    std::u32string text = OrderedText(after, work);
    return label.ordered + U' ' + JoinParts(std::move(text), OrderedText(before, work));
}

std::u32string_view WithoutBullet(std::u32string_view raw, std::u32string& bullet) {
    std::u32string_view text = raw;
    while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
    const bool atEnd =
        text.size() > 2 && (IsDash(text.back()) || text.back() == 0x2022) && IsSpace(text[text.size() - 2]);
    if (!atEnd || !HasArabic(text)) return raw;
    bullet = text.substr(text.size() - 1);
    text.remove_suffix(1);
    return text;
}

RestoredText RestoreMarked(std::u32string_view line, const ExtractorHabits& habits,
                           const std::optional<LabelPlace>& label) {
    RestoredText restored;
    const Work work{habits, restored.signs};
    std::u32string bullet;
    if (label) {
        restored.text = WithLabel(line, *label, work);
    } else {
        restored.text = OrderedText(WithoutBullet(line, bullet), work);
    }
    if (!bullet.empty()) {
        restored.signs.push_back(RestoreSign::BulletMoved);
        restored.text = bullet + U' ' + restored.text;
    }
    return restored;
}

}  // namespace

bool RestoredText::Has(RestoreSign sign) const noexcept {
    return std::find(signs.begin(), signs.end(), sign) != signs.end();
}

RestoredText RestoreLine(std::u32string_view raw, const ExtractorHabits& habits) {
    return RestoreMarked(raw, habits, habits.labels.Damaged(raw));
}

std::u32string RestoreBroken(std::u32string_view raw, std::size_t seam, const ExtractorHabits& habits,
                             const std::optional<LabelPlace>& label) {
    std::u32string line(raw);
    line.insert(seam, 1, kSeamMark);
    std::optional<LabelPlace> moved = label;
    if (moved && seam <= moved->begin) {
        ++moved->begin;
        ++moved->end;
    }
    return RestoreMarked(line, habits, moved).text;
}

std::u32string JoinAtSeam(std::u32string_view broken, SeamJoint joint) {
    const std::size_t seam = broken.find(kSeamMark);
    if (seam == broken.npos) return std::u32string(broken);
    std::u32string left(broken.substr(0, seam));
    std::u32string_view right = broken.substr(seam + 1);
    while (!left.empty() && IsSpace(left.back())) left.pop_back();
    while (!right.empty() && IsSpace(right.front())) right.remove_prefix(1);
    if (joint == SeamJoint::Spaced) left.push_back(U' ');
    left += right;
    return WithoutLooseSpaces(CollapseSpaces(left));
}

}  // namespace mahdar::agenda
