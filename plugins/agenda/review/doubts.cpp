// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/doubts.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <string_view>

namespace mahdar::agenda {
namespace {

using Words = std::vector<TextSpan>;

std::size_t CountLetters(std::u32string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char32_t c) { return !IsSpace(c); }));
}

std::u32string_view Part(std::u32string_view text, const TextSpan& span) {
    return text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
}

/// Words parted by white space.
Words WordsOf(std::u32string_view text) {
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        if (IsSpace(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && !IsSpace(text[at])) ++at;
        words.push_back({static_cast<int>(begin), static_cast<int>(at)});
    }
    return words;
}

/// Without the punctuation, brackets and quotes round it.
TextSpan Bare(std::u32string_view text, TextSpan word) {
    const auto outer = [&](int at) {
        const char32_t c = text[static_cast<std::size_t>(at)];
        return IsPunctuation(c) || IsBracket(c) || IsQuote(c);
    };
    TextSpan bare = word;
    while (bare.begin < bare.end && outer(bare.begin)) ++bare.begin;
    while (bare.begin < bare.end && outer(bare.end - 1)) --bare.end;
    return bare.begin < bare.end ? bare : word;
}

/// The broken run begins again at `seam` of the raw line, so what stands behind it there is what stands
/// before it in the order: the letters are counted, since white space comes and goes.
Words AtSeam(std::u32string_view raw, int seam, std::u32string_view order) {
    if (seam < 0 || static_cast<std::size_t>(seam) > raw.size()) return {};
    const std::size_t before = CountLetters(raw.substr(static_cast<std::size_t>(seam)));
    Words found;
    std::size_t letters = 0;
    for (const TextSpan& word : WordsOf(order)) {
        const std::size_t length = static_cast<std::size_t>(word.end - word.begin);
        const bool cut = letters < before && before < letters + length;
        const bool borders = letters == before || letters + length == before;
        if (cut || borders) found.push_back(Bare(order, word));
        letters += length;
    }
    return found;
}

/// Also one that was broken: "w.example.orgww" is no word.
bool IsAddress(std::u32string_view word) {
    for (std::size_t i = 1; i + 1 < word.size(); ++i) {
        const bool inside = IsLatinLetter(word[i - 1]) && IsLatinLetter(word[i + 1]);
        if (inside && (word[i] == U'.' || word[i] == U'@')) return true;
    }
    return word.find(U"://") != std::u32string_view::npos;
}

bool IsRange(std::u32string_view word) {
    for (std::size_t i = 1; i + 1 < word.size(); ++i) {
        if (IsDash(word[i]) && IsDigit(word[i - 1]) && IsDigit(word[i + 1])) return true;
    }
    return false;
}

bool HasQuote(std::u32string_view word) {
    return std::any_of(word.begin(), word.end(), IsQuote);
}
bool HasBracket(std::u32string_view word) {
    return std::any_of(word.begin(), word.end(), IsBracket);
}
bool BeginsLatin(std::u32string_view word) {
    const auto letter = std::find_if(word.begin(), word.end(),
                                     [](char32_t c) { return IsLatinLetter(c) || IsArabicLetter(c); });
    return letter != word.end() && IsLatinLetter(*letter);
}

Words Naming(ReviewReason reason, std::u32string_view text, const Words& words) {
    const auto all = [&](bool (*fits)(std::u32string_view)) {
        Words found;
        std::copy_if(words.begin(), words.end(), std::back_inserter(found),
                     [&](const TextSpan& word) { return fits(Part(text, word)); });
        return found;
    };
    switch (reason) {
        case ReviewReason::Url:
            return all(IsAddress);
        case ReviewReason::Range:
            return all(IsRange);
        case ReviewReason::Quotation:
            return all(HasQuote);
        case ReviewReason::Brackets:
            return all(HasBracket);
        case ReviewReason::LatinFirst: {
            Words latin = all(BeginsLatin);
            if (latin.size() > 1) latin.resize(1);
            return latin;
        }
        default:
            return {};
    }
}

Words Merged(Words words) {
    std::sort(words.begin(), words.end(),
              [](const TextSpan& a, const TextSpan& b) { return a.begin < b.begin; });
    Words merged;
    for (const TextSpan& word : words) {
        if (!merged.empty() && word.begin <= merged.back().end) {
            merged.back().end = std::max(merged.back().end, word.end);
        } else {
            merged.push_back(word);
        }
    }
    return merged;
}

const LineCandidate* CandidateOf(const SourceLine& line, const std::string& order) {
    const auto found = std::find_if(line.candidates.begin(), line.candidates.end(),
                                    [&](const LineCandidate& candidate) { return candidate.text == order; });
    return found == line.candidates.end() ? nullptr : &*found;
}

}  // namespace

std::vector<TextSpan> DoubtfulWords(const SourceLine& line, const std::string& order) {
    const std::u32string text = Decode(order);
    const Words words = WordsOf(text);
    Words doubtful;
    if (const LineCandidate* candidate = CandidateOf(line, order))
        doubtful = AtSeam(Decode(line.raw), candidate->seam, text);
    for (const ReviewReason reason : line.reasons) {
        const Words named = Naming(reason, text, words);
        doubtful.insert(doubtful.end(), named.begin(), named.end());
    }
    return Merged(std::move(doubtful));
}

std::string WordAtSeam(const SourceLine& line, const LineCandidate& order) {
    const std::u32string text = Decode(order.text);
    std::u32string words;
    for (const TextSpan& word : AtSeam(Decode(line.raw), order.seam, text))
        words += (words.empty() ? U"" : U" ") + std::u32string(Part(text, word));
    return Encode(words);
}

}  // namespace mahdar::agenda
