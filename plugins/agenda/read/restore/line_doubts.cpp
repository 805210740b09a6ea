// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/line_doubts.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/restore/word_shapes.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kWordsOfTitle = 8;

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

bool IsComma(char32_t c) {
    return c == U',' || c == 0x60C || c == 0x61B;
}

/// A stop and a comma side by side, a line that opens with a comma, or the dots that lead to a page number.
bool PunctuationOdd(std::u32string_view text) {
    if (text.find(U"....") != text.npos) return true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!IsComma(text[i])) continue;
        if (i == 0 || IsSentenceEnd(text[i - 1]) || (i + 1 < text.size() && IsSentenceEnd(text[i + 1])))
            return true;
    }
    return false;
}

bool HoldsPercent(std::u32string_view text) {
    return text.find_first_of(U"%\u066A") != text.npos;
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

/// A letter alone, or a particle with nothing to lean on: half a word. "(a)" and "a." number a list, and
/// "and" may stand apart.
bool HasTornWord(std::u32string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && (IsArabicLetter(text[end]) || IsMark(text[end]))) ++end;
        if (end == at) {
            ++at;
            continue;
        }
        const std::u32string word = WithoutMarks(text.substr(at, end - at));
        const bool numbersList =
            end < text.size() && (IsBracket(text[end]) || text[end] == U'.' || IsDash(text[end]));
        const bool beforeNumber = end < text.size() && IsDigit(text[end]);
        const bool lastOfLine = Trim(text.substr(end)).empty();
        const bool andApart = word == U"\u0648" && !lastOfLine;
        const bool alone = word.size() <= 1 || IsProclitic(word) || word == U"\u0644\u0644";
        if (alone && !numbersList && !beforeNumber && !andApart) return true;
        at = end;
    }
    return false;
}

bool IsDoubtful(Standing standing) {
    return standing == Standing::Unknown || standing == Standing::Rejected;
}

/// A word the dictionary rejects. Where there is none: both ends of a title, which may be halves of one word;
/// and without a law either end of any line, for there a second seam would show.
bool HasUnknownWord(std::u32string_view text, SeamGround ground, WordJudge& judge) {
    DocumentWords& words = judge.Words();
    std::vector<WordId> arabic = words.Split(text);
    const std::vector<WordId> own = arabic;
    std::erase_if(arabic, [&](WordId id) { return !words.IsArabic(id); });
    int unknownEdges = 0;
    for (std::size_t i = 0; i < arabic.size(); ++i) {
        const Standing standing = judge.Of(words.Word(arabic[i]), own);
        const bool edge = i == 0 || i + 1 == arabic.size();
        if (standing == Standing::Rejected) return true;
        unknownEdges += edge && IsDoubtful(standing);
    }
    if (ground == SeamGround::Language) return unknownEdges > 0;
    return unknownEdges > 1 && arabic.size() <= kWordsOfTitle;
}

}  // namespace

std::vector<ReviewReason> DoubtsOf(std::u32string_view restored, const std::vector<RestoreSign>& signs,
                                   const ExtractorHabits& habits, SeamGround ground, WordJudge& judge) {
    std::vector<ReviewReason> doubts;
    const auto add = [&](bool applies, ReviewReason reason) {
        if (applies) doubts.push_back(reason);
    };
    add(restored.find(char32_t{0xFFFD}) != restored.npos, ReviewReason::Encoding);
    add(HoldsLink(restored), ReviewReason::Url);
    add(Has(signs, RestoreSign::LatinFirst) && BracketCount(restored) >= 2, ReviewReason::LatinFirst);
    add(BracketsOdd(restored), ReviewReason::Brackets);
    add(PunctuationOdd(restored) || (!habits.percentProven && HoldsPercent(restored)),
        ReviewReason::OrderUnclear);
    add(Has(signs, RestoreSign::RangeUnclear) || RangeRunsDown(restored), ReviewReason::Range);
    add(QuotationOdd(restored), ReviewReason::Quotation);
    add(HasTornWord(restored) || HasUnknownWord(restored, ground, judge), ReviewReason::UnknownWord);
    return doubts;
}

}  // namespace mahdar::agenda
