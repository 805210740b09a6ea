// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/line_doubts.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

bool Has(const std::vector<RestoreSign>& signs, RestoreSign sign) {
    return std::find(signs.begin(), signs.end(), sign) != signs.end();
}

std::ptrdiff_t BracketCount(std::u32string_view text) {
    return std::count_if(text.begin(), text.end(), IsBracket);
}

/// A pair with nothing in it, or a closing bracket before the opening one it should follow.
bool BracketsOdd(std::u32string_view text) {
    int open = 0;
    bool crossed = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool opens = text[i] == U'(' || text[i] == U'[';
        const bool closes = text[i] == U')' || text[i] == U']';
        if (opens && i + 1 < text.size() && (text[i + 1] == U')' || text[i + 1] == U']')) return true;
        if (closes && open == 0) crossed = true;
        if (opens && crossed && text.find(Mirror(text[i]), i) == text.npos) return true;
        if (closes && i + 1 < text.size() && IsArabicLetter(text[i + 1])) return true;
        open += opens - (closes && open > 0);
    }
    return false;
}

/// Also one that was broken: "w.comcec.orgww." is no word.
bool HoldsLink(std::u32string_view text) {
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        const bool inside = IsLatinLetter(text[i - 1]) && IsLatinLetter(text[i + 1]);
        if (inside && (text[i] == U'.' || text[i] == U'@')) return true;
    }
    return text.find(U"://") != text.npos;
}

bool RangeRunsDown(std::u32string_view text) {
    const std::vector<LineRun> runs = SplitRuns(text);
    return std::any_of(runs.begin(), runs.end(), [](const LineRun& run) {
        return run.kind == RunKind::Number && AscendingRange(run.text) != run.text;
    });
}

/// In these texts “ closes and ” opens, or both are alike; a space on the inner side says it stands wrong.
bool QuotationOdd(std::u32string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!IsQuote(text[i])) continue;
        const bool gapBefore = i == 0 || IsSpace(text[i - 1]);
        const bool gapBehind = i + 1 == text.size() || IsSpace(text[i + 1]);
        if (gapBefore && gapBehind && i > 0 && i + 1 < text.size()) return true;
    }
    return false;
}

bool HasUnknownWord(std::u32string_view text, DocumentWords& words, Spelling& spelling) {
    for (const WordId id : words.Split(text)) {
        if (words.IsArabic(id) && words.Times(id) <= 1 && spelling.Ask(words.Word(id)) == Verdict::Rejected)
            return true;
    }
    return false;
}

}  // namespace

std::vector<ReviewReason> DoubtsOf(std::u32string_view restored, const std::vector<RestoreSign>& signs,
                                   DocumentWords& words, Spelling& spelling) {
    std::vector<ReviewReason> doubts;
    if (restored.find(char32_t{0xFFFD}) != restored.npos) doubts.push_back(ReviewReason::Encoding);
    if (HoldsLink(restored)) doubts.push_back(ReviewReason::Url);
    if (Has(signs, RestoreSign::LatinFirst) && BracketCount(restored) >= 2)
        doubts.push_back(ReviewReason::LatinFirst);
    if (BracketsOdd(restored)) doubts.push_back(ReviewReason::Brackets);
    if (RangeRunsDown(restored)) doubts.push_back(ReviewReason::Range);
    if (QuotationOdd(restored)) doubts.push_back(ReviewReason::Quotation);
    if (HasUnknownWord(restored, words, spelling)) doubts.push_back(ReviewReason::UnknownWord);
    return doubts;
}

}  // namespace mahdar::agenda
