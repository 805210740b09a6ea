// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/findings/counts.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/meaning/series_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <optional>

namespace mahdar::agenda {
namespace {

constexpr int kFewest = 2;
constexpr int kMost = 40;
constexpr std::size_t kNounReach = 6;
constexpr std::size_t kLongestEntry = 6;  ///< words; what is longer is told, not listed
constexpr std::size_t kSharedLetters = 3;

/// A count, the noun counted, and the list that is said to hold as many.
struct CountedList {
    int count = 0;
    std::size_t begin = 0;  ///< of the count
    std::size_t noun = 0;
    WordSpan list;
    bool colon = false;
};

bool Holds(std::u32string_view gap, std::u32string_view signs) {
    return gap.find_first_of(signs) != std::u32string_view::npos;
}

std::size_t ListEnd(const PlacedText& text, std::size_t begin, std::size_t sentence) {
    std::size_t end = begin + 1;
    while (end < sentence && !Holds(text.Gap(end), U".;؛:()[]")) ++end;
    // What is explained in brackets in the middle of a list hides where its entries end.
    return end < sentence && Holds(text.Gap(end), U"()[]") ? begin : end;
}

/// How many words introduce a list there: "namely", "à savoir", "هي". 0: none do.
std::size_t IntroAt(const PlacedText& text, std::size_t at) {
    for (const auto& phrase : MeaningPhrases("list-intro")) {
        if (const std::size_t length = PhraseLength(text, at, phrase); length > 0) return length;
    }
    return 0;
}

std::optional<CountedList> ListAfter(const PlacedText& text, std::size_t at, std::size_t sentence) {
    const auto count = CountAt(text, at);
    if (!count || count->value < kFewest || count->value > kMost) return std::nullopt;
    const std::size_t noun = at + count->tokens;
    for (std::size_t word = noun; word < std::min(sentence, noun + kNounReach); ++word) {
        const bool colon = Holds(text.Gap(word), U":");
        const std::size_t intro = word > noun ? IntroAt(text, word) : 0;
        const std::size_t begin = word + intro;
        if (word > noun && begin < sentence && (colon || intro > 0)) {
            const WordSpan list{begin, ListEnd(text, begin, sentence)};
            return list.Empty() ? std::nullopt : std::optional(CountedList{count->value, at, noun, list, colon});
        }
        const bool counts = word > noun && CountAt(text, word);
        if (counts || text.PartedBefore(word) || text.BracketBefore(word)) return std::nullopt;
    }
    return std::nullopt;
}

std::vector<WordSpan> Segments(const PlacedText& text, WordSpan list, std::u32string_view signs) {
    std::vector<WordSpan> segments{{list.begin, list.begin + 1}};
    for (std::size_t at = list.begin + 1; at < list.end; ++at) {
        if (Holds(text.Gap(at), signs)) segments.push_back({at, at});
        segments.back().end = at + 1;
    }
    return segments;
}

bool IsAnd(const PlacedText& text, std::size_t at) {
    const std::u32string& word = text.Word(at);
    return word == U"and" || word == U"et";
}

/// How many entries a list may have: what stands between "and" may be one name or two.
struct Length {
    std::size_t least = 0;
    std::size_t most = 0;
};

std::optional<Length> LatinLength(const PlacedText& text, WordSpan list) {
    std::optional<Length> length;
    std::size_t before = 0;
    std::size_t inner = 0;
    for (const WordSpan& segment : Segments(text, list, U",،")) {
        const bool opens = IsAnd(text, segment.begin);
        if (segment.end - segment.begin > kLongestEntry + (opens ? 1 : 0)) return length;
        std::size_t ands = 0;
        for (std::size_t at = segment.begin + 1; at < segment.end; ++at) ands += IsAnd(text, at);
        if (opens) return Length{before + 1, before + 1 + inner + ands};
        if (ands > 0) {
            const Length here{before + 2, before + 1 + inner + ands};
            length = length ? Length{std::min(length->least, here.least), std::max(length->most, here.most)}
                            : here;
        }
        inner += ands;
        ++before;
    }
    return length;
}

std::optional<Length> ArabicLength(const PlacedText& text, WordSpan list) {
    Length length;
    for (const WordSpan& segment : Segments(text, list, U",،")) {
        if (length.least > 0 && !CarriesAnd(text.Word(segment.begin))) break;
        if (segment.end - segment.begin > 2 * kLongestEntry) return std::nullopt;
        ++length.least;
        ++length.most;
        std::size_t run = 1;
        for (std::size_t at = segment.begin + 1; at < segment.end; ++at, ++run) {
            if (!CarriesAnd(text.Word(at))) {
                if (run >= kLongestEntry) return std::nullopt;
                continue;
            }
            // "النقل والمواصلات" may be one name; "مالي والنيجر" may be two.
            ++length.most;
            length.least += !text.Word(at).starts_with(U"وال");
            run = 0;
        }
    }
    if (length.most < kFewest) return std::nullopt;
    return length;
}

/// The count at the head of a part, or two where the noun itself is a dual: "ومحطتان".
std::optional<int> PartCount(const PlacedText& text, std::size_t at, std::size_t noun) {
    if (const auto count = CountAt(text, at)) return count->value;
    const std::u32string_view word = WithoutAnd(text.Word(at));
    const bool dual = word.ends_with(U"ان") || word.ends_with(U"ين");
    const bool same =
        word.substr(0, kSharedLetters) == std::u32string_view(text.Word(noun)).substr(0, kSharedLetters);
    return dual && same && text.IsArabic(at) ? std::optional(2) : std::nullopt;
}

/// The sum of the parts, where every part is counted.
std::optional<int> SumOfParts(const PlacedText& text, const CountedList& counted) {
    int sum = 0;
    int parts = 0;
    for (const WordSpan& segment : Segments(text, counted.list, U",،;؛")) {
        const std::size_t first = segment.begin + (IsAnd(text, segment.begin) ? 1 : 0);
        const auto count = first < segment.end ? PartCount(text, first, counted.noun) : std::nullopt;
        if (!count) return std::nullopt;
        sum += *count;
        ++parts;
        for (std::size_t at = first + 1; at + 1 < segment.end; ++at) {
            const auto next = IsAnd(text, at) ? PartCount(text, at + 1, counted.noun) : std::nullopt;
            sum += next.value_or(0);
            parts += next.has_value();
        }
    }
    return parts > 1 ? std::optional(sum) : std::nullopt;
}

void Tell(const TextNode& node, const PlacedText& text, const CountedList& counted, std::size_t found,
          Notes& notes) {
    ReadNote note = NoteFor(node, "list-count", NoteWeight::Medium,
                            {text.lines[counted.begin], text.lines[counted.list.end - 1]});
    note.messageId = MAHDAR_TR("Item %1: “%2” announces %3, and %4 are listed.");
    note.arguments = {node.item.empty() ? "—" : node.item, text.Slice({counted.begin, counted.list.end}),
                      std::to_string(counted.count), std::to_string(found)};
    notes.push_back(std::move(note));
}

void Compare(const TextNode& node, const PlacedText& text, const CountedList& counted, Notes& notes) {
    const auto count = static_cast<std::size_t>(counted.count);
    if (const auto sum = SumOfParts(text, counted)) {
        if (*sum != counted.count) Tell(node, text, counted, static_cast<std::size_t>(*sum), notes);
        return;
    }
    const bool arabic = text.IsArabic(counted.list.begin);
    const auto length = arabic ? ArabicLength(text, counted.list) : LatinLength(text, counted.list);
    if (!length || (count >= length->least && count <= length->most)) return;
    Tell(node, text, counted, count < length->least ? length->least : length->most, notes);
}

/// "the nineteen members", "ses dix-sept membres": all there are.
struct Whole {
    int count = 0;
    std::u32string noun;
    std::string text;
    int line = 0;
    const TextNode* node = nullptr;
};

std::optional<Whole> WholeAt(const TextNode& node, const PlacedText& text, std::size_t at) {
    constexpr int fewest = 5;
    const auto count = at > 0 && IsOne("whole-of", text.Word(at - 1)) ? CountAt(text, at) : std::nullopt;
    if (!count || count->value < fewest || count->value > kMost) return std::nullopt;
    const std::size_t noun = at + count->tokens;
    if (noun >= text.Size() || text.PartedBefore(noun) || !IsLatinLetter(text.Word(noun).front()))
        return std::nullopt;
    const std::u32string stem = StemOf(text.Word(noun));
    return stem.size() < kSharedLetters
               ? std::nullopt
               : std::optional(
                     Whole{count->value, stem, text.Slice({at - 1, noun + 1}), text.lines[at], &node});
}

}  // namespace

void FindListLengths(const FindingContext& context, Notes& notes) {
    ForTexts(context, [&](const TextNode& node, const PlacedText& text) {
        for (const WordSpan& sentence : text.sentences) {
            for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
                const auto counted = ListAfter(text, at, sentence.end);
                if (!counted) continue;
                if (IsSure(context, text.lines[at])) Compare(node, text, *counted, notes);
                at = counted->list.begin;
            }
        }
    });
}

void FindTwoCounts(const FindingContext& context, Notes& notes) {
    std::vector<Whole> wholes;
    ForTexts(context, [&](const TextNode& node, const PlacedText& text) {
        for (std::size_t at = 0; at < text.Size(); ++at) {
            const auto whole = WholeAt(node, text, at);
            if (!whole) continue;
            const auto other = std::find_if(wholes.begin(), wholes.end(), [&](const Whole& before) {
                return before.node->item == node.item && before.noun == whole->noun &&
                       before.count != whole->count;
            });
            if (other != wholes.end()) {
                ReadNote note = NoteFor(node, "two-counts", NoteWeight::Medium, {whole->line, other->line});
                note.messageId = MAHDAR_TR("Item %1 speaks of “%2” and of “%3”.");
                note.arguments = {node.item, other->text, whole->text};
                notes.push_back(std::move(note));
            }
            wholes.push_back(*whole);
        }
    });
}

}  // namespace mahdar::agenda
