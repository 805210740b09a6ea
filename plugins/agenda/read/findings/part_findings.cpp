// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/findings/counts.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_words.h"

#include <algorithm>
#include <optional>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kCountReach = 2;

/// "in three legs", "comportait trois volets", "ثلاث مراحل": where the parts of a whole are told.
std::optional<std::size_t> PartsWithin(const PlacedText& text, WordSpan words) {
    for (std::size_t at = words.begin; at < words.end; ++at) {
        if (MeaningWords("part-dual").contains(text.Word(at))) return at;
        const auto readings = Readings(text.Word(at));
        const bool part = std::any_of(readings.begin(), readings.end(), [](const auto& reading) {
            return MeaningWords("part-word").contains(reading);
        });
        if (!part) continue;
        for (std::size_t back = 1; back <= kCountReach && at >= words.begin + back; ++back) {
            if (CountAt(text, at - back)) return at;
        }
    }
    return std::nullopt;
}

/// The words after a period in which its parts are told: behind it in its sentence, or in the next one.
WordSpan WordsOfParts(const PlacedText& text, const TimeMention& whole) {
    const WordSpan sentence = text.SentenceOf(whole.span.begin);
    if (const auto at = PartsWithin(text, {whole.span.end, sentence.end})) return {*at, sentence.end};
    if (sentence.end >= text.Size()) return {};
    const WordSpan next = text.SentenceOf(sentence.end);
    const auto at = PartsWithin(text, next);
    return at ? WordSpan{*at, next.end} : WordSpan{};
}

std::string Days(const TimeMention& time) {
    return time.start == time.end ? time.start : time.start + '/' + time.end;
}

void FindIn(const TextNode& node, const FindingContext::Text& text, Notes& notes) {
    for (const TimeMention& whole : text.calendar.times) {
        if (whole.precision != TimePrecision::Days || whole.start == whole.end) continue;
        const WordSpan parts = WordsOfParts(*text.text, whole);
        for (const TimeMention& part : text.calendar.times) {
            if (part.span.begin < parts.begin || part.span.end > parts.end) continue;
            if (part.precision == TimePrecision::Year) continue;
            if (LastDay(part) <= whole.end && FirstDay(part.start) >= whole.start) continue;
            const bool month = part.precision == TimePrecision::Month;
            if (month && FirstDay(part.start) <= whole.end && LastDay(part) >= whole.start) continue;
            ReadNote note = NoteFor(node, "part-outside-whole", NoteWeight::High,
                                    {text.text->lines[part.span.begin], text.text->lines[whole.span.begin]});
            note.messageId = MAHDAR_TR("Item %1: a part is dated %2, outside the %3 of the whole.");
            note.arguments = {node.item.empty() ? "—" : node.item, Days(part), Days(whole)};
            notes.push_back(std::move(note));
        }
    }
}

}  // namespace

void FindPartsOutsideWhole(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        for (const FindingContext::Text& text : node.background) FindIn(*node.node, text, notes);
    }
}

}  // namespace mahdar::agenda
