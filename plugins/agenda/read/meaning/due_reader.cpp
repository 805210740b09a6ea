// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/due_reader.h"

#include "plugins/agenda/read/dates_in_text.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kReachToBody = 6;
constexpr std::size_t kLongestDate = 8;
constexpr int kYearsBetween = 2;
constexpr int kLastYear = 2200;

bool Is(std::string_view kind, const NamedText& named, std::size_t at) {
    const auto readings = Readings(named.text.Word(at));
    return std::any_of(readings.begin(), readings.end(),
                       [&](const std::u32string& word) { return MeaningWords(kind).contains(word); });
}

std::size_t SkipSmall(const NamedText& named, std::size_t at, std::size_t end) {
    const auto small = [&](const std::u32string& word) {
        return MeaningWords("article").contains(word) || word == U"كل" || word == U"من" || word == U"each" ||
               word == U"every" || word == U"chaque" || word == U"موعد" || word == U"of";
    };
    while (at < end && small(named.text.Word(at))) ++at;
    return at;
}

/// The end of "Sessions and Follow-up Committee meetings": the last plural joined to the first.
std::size_t PluralsEnd(const NamedText& named, std::size_t at, std::size_t end) {
    std::size_t last = at;
    for (std::size_t word = at; word < end && word <= last + kReachToBody; ++word) {
        if (word > at && named.text.PartedBefore(word)) break;
        if (Is("bodies", named, word)) {
            last = word + 1;
            continue;
        }
        const bool arabicRest = last > at && named.text.IsArabic(word) &&
                                !CarriesAnd(named.text.Word(word)) &&
                                !MeaningWords("before-object").contains(named.text.Word(word));
        if (arabicRest && word == last && word - at < kLongestDate) ++last;
    }
    return last;
}

/// A body with its number, or "the next session"; the span of its words.
WordSpan NumberedBody(const NamedText& named, std::size_t at, std::size_t end) {
    if (at >= end) return {};
    if (named.text.IsArabic(at)) {
        const auto body = BodyAt(named, at, end);
        if (!body) return {};
        if (body->ordinal) return {at, body->span.end};
        for (std::size_t word = at + 1; word <= std::min(body->span.end, end - 1); ++word) {
            if (Is("next", named, word)) return {at, std::max(body->span.end, word + 1)};
        }
        return {};
    }
    std::size_t number = end;
    for (std::size_t word = at; word < end && word < at + kReachToBody; ++word) {
        if (word > at && named.text.PartedBefore(word)) return {};
        if (IsOne("until", named.text.Word(word)) || IsOne("until-weak", named.text.Word(word))) return {};
        const bool counts = OrdinalAt(named.text.tokens, word).has_value() ||
                            MeaningWords("next").contains(named.text.Word(word));
        if (counts) number = std::min(number, word);
        if (MeaningWords("body").contains(named.text.Word(word)) && number < word) return {number, word + 1};
    }
    return {};
}

/// "..., and the 41st Session": one more body joined by "and".
WordSpan WithNext(const NamedText& named, WordSpan first, std::size_t end) {
    std::size_t at = first.end;
    if (at >= end) return first;
    const std::u32string& word = named.text.Word(at);
    if (word == U"and" || word == U"et") {
        at = SkipSmall(named, at + 1, end);
    } else if (!named.text.IsArabic(at) || !CarriesAnd(word)) {
        return first;
    }
    const WordSpan second = NumberedBody(named, at, end);
    return second.Empty() ? first : WordSpan{first.begin, second.end};
}

/// "إلى الدورة", "للدورة", "by the 42nd Session" say when; "في اجتماعه" and "at its meeting" only where
/// nothing else does.
Due DueBody(const NamedText& named, WordSpan clause, std::string_view leading) {
    for (std::size_t at = clause.begin; at < clause.end; ++at) {
        const bool written = named.text.IsArabic(at) && named.text.Word(at).starts_with(U"لل");
        if (!written && !IsOne(leading, named.text.Word(at))) continue;
        const std::size_t body = written ? at : SkipSmall(named, at + 1, clause.end);
        const WordSpan numbered = NumberedBody(named, body, clause.end);
        if (!numbered.Empty()) return {named.text.Slice(WithNext(named, numbered, clause.end)), false};
        if (body < clause.end && Is("bodies", named, body)) {
            const std::size_t end = PluralsEnd(named, body, clause.end);
            return {named.text.Slice({body, end}), true};
        }
    }
    return {};
}

bool IsYear(const NamedText& named, std::size_t at, int firstYear) {
    const auto year = at < named.text.Size() ? PlainNumber(named.text.Word(at)) : std::nullopt;
    return year && *year >= std::max(firstYear, 1900) && *year <= kLastYear;
}

/// "قبل نهاية مارس 2026", "before 31 March 2026", "d'ici fin 2026": up to the year.
std::string DateAfter(const NamedText& named, std::size_t at, std::size_t end, int firstYear) {
    const std::size_t limit = std::min(end, at + kLongestDate);
    const auto date = NextDate(named.text.tokens, at);
    const bool dated = date && date->firstToken < limit && date->lastToken <= end;
    for (std::size_t word = at; word < limit; ++word) {
        if (IsYear(named, word, firstYear)) return named.text.Slice({at, word + 1});
        if (word > at && named.text.PartedBefore(word) && !dated) break;
        const bool inDate = dated && word >= date->firstToken && word < date->lastToken;
        const bool part = IsOne("part-of-time", named.text.Word(word)) || MonthAt(named.text.tokens, word) ||
                          PlainNumber(named.text.Word(word));
        if (!inDate && !part) break;
    }
    return {};
}

std::string DueDate(const NamedText& named, WordSpan clause, int firstYear) {
    // What an earlier session asked may have been due before the meeting that hears of it.
    const int earliest = firstYear == 0 ? 0 : firstYear - kYearsBetween;
    for (std::size_t at = clause.begin; at + 1 < clause.end; ++at) {
        if (!IsOne("before-date", named.text.Word(at))) continue;
        const std::size_t from = SkipSmall(named, at + 1, clause.end);
        if (std::string text = DateAfter(named, from, clause.end, earliest); !text.empty()) return text;
    }
    for (std::size_t at = clause.begin; at + 1 < clause.end; ++at) {
        if (IsOne("in-year", named.text.Word(at)) && firstYear > 0 && IsYear(named, at + 1, firstYear) &&
            !named.text.PartedBefore(at + 1))
            return named.text.Slice({at + 1, at + 2});
    }
    return {};
}

bool ComesBack(const NamedText& named, WordSpan clause) {
    for (std::size_t at = clause.begin; at < clause.end; ++at) {
        if (!Is("every", named, at)) continue;
        // "all member states" is no time; "every session" and "regularly" are.
        const std::u32string& word = named.text.Word(at);
        const bool determiner =
            word == U"كل" || word == U"جميع" || word == U"each" || word == U"every" || word == U"chaque";
        if (!determiner) return true;
        if (at + 1 < clause.end && (Is("body", named, at + 1) || Is("bodies", named, at + 1))) return true;
    }
    return false;
}

/// "every six months", "كل فصل", "chaque trimestre", "annually".
std::string IntervalIn(const NamedText& named, WordSpan clause) {
    for (std::size_t at = clause.begin; at < clause.end; ++at) {
        if (IsOne("interval-adverb", named.text.Word(at))) return named.text.Slice({at, at + 1});
        if (!IsOne("interval-sign", named.text.Word(at))) continue;
        for (std::size_t word = at + 1; word < std::min(clause.end, at + 4); ++word) {
            if (named.text.PartedBefore(word)) break;
            if (IsOne("interval", named.text.Word(word))) return named.text.Slice({at, word + 1});
        }
    }
    return {};
}

}  // namespace

Due DueIn(const NamedText& named, WordSpan clause, int firstYear) {
    Due due = DueBody(named, clause, "until");
    if (due.text.empty()) due = DueBody(named, clause, "until-weak");
    if (due.text.empty()) due.text = DueDate(named, clause, firstYear);
    due.recurring = due.recurring || ComesBack(named, clause);
    if (due.text.empty()) due.text = IntervalIn(named, clause);
    due.recurring = due.recurring || !IntervalIn(named, clause).empty();
    return due;
}

}  // namespace mahdar::agenda
