// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/occasion_reader.h"

#include "plugins/agenda/read/meaning/meaning_tables.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestName = 14;
constexpr std::size_t kOrdinalReach = 6;
constexpr std::size_t kLongestGenitive = 9;
constexpr std::size_t kTenseBefore = 10;
constexpr std::size_t kTenseAfter = 6;
constexpr std::size_t kTimeAfter = 8;

struct Noun {
    std::string kind;
    std::vector<std::u32string> words;
};

class NounBook {
public:
    static const NounBook& Standard() {
        static const NounBook book;
        return book;
    }

    /// The noun that begins at that word, without its Arabic prefixes, article or "its".
    [[nodiscard]] const Noun* At(const PlacedText& text, std::size_t at) const {
        for (std::u32string reading : Readings(text.Word(at))) {
            if (const Noun* noun = Named(text, at, reading)) return noun;
            if (!text.IsArabic(at)) continue;
            if (reading.starts_with(U"ال")) {
                if (const Noun* noun = Named(text, at, reading.substr(2))) return noun;
            }
            for (const std::u32string_view own : {U"ها", U"هم", U"ه"}) {
                if (reading.size() < own.size() + 4 || !reading.ends_with(own)) continue;
                if (const Noun* noun = Named(text, at, reading.substr(0, reading.size() - own.size())))
                    return noun;
            }
        }
        return nullptr;
    }

private:
    NounBook() {
        for (const auto& row : TableRows(OccasionTable())) {
            if (row.size() < 3) continue;
            for (const std::string& noun : SplitFields(row[2], '|')) {
                auto words = FoldedWords(Decode(noun));
                const std::u32string first = words.front();
                m_byFirst[first].push_back({row[0], std::move(words)});
            }
        }
        for (auto& [first, nouns] : m_byFirst) {
            std::stable_sort(nouns.begin(), nouns.end(),
                             [](const Noun& a, const Noun& b) { return a.words.size() > b.words.size(); });
        }
    }

    const Noun* Named(const PlacedText& text, std::size_t at, const std::u32string& reading) const {
        const auto found = m_byFirst.find(reading);
        if (found == m_byFirst.end()) return nullptr;
        for (const Noun& noun : found->second) {
            bool all = at + noun.words.size() <= text.Size();
            for (std::size_t i = 1; all && i < noun.words.size(); ++i)
                all = text.Word(at + i) == noun.words[i];
            if (all) return &noun;
        }
        return nullptr;
    }

    std::map<std::u32string, std::vector<Noun>, std::less<>> m_byFirst;
};

bool IsDefinite(std::u32string_view word) {
    return word.starts_with(U"ال") || word.starts_with(U"لل");
}

class Finder {
public:
    Finder(const PlacedText& text, const std::vector<TimeMention>& times) : m_text(text), m_times(times) {}

    std::vector<Occasion> Find() {
        for (const WordSpan& sentence : m_text.sentences) {
            for (std::size_t at = sentence.begin; at < sentence.end;) {
                const Noun* noun = NounBook::Standard().At(m_text, at);
                if (!noun || InTime(at)) {
                    ++at;
                    continue;
                }
                Occasion occasion =
                    m_text.IsArabic(at) ? Arabic(*noun, at, sentence) : Latin(*noun, at, sentence);
                occasion.tense = TenseOf(occasion, sentence);
                at = std::max(at + noun->words.size(), occasion.name.end);
                m_occasions.push_back(std::move(occasion));
            }
        }
        GiveTimes();
        return std::move(m_occasions);
    }

private:
    bool InTime(std::size_t at) const {
        return std::any_of(m_times.begin(), m_times.end(), [at](const TimeMention& time) {
            return at >= time.span.begin && at < time.span.end;
        });
    }

    bool Stops(std::size_t at, WordSpan sentence) const {
        return at >= sentence.end || m_text.PartedBefore(at) || m_text.BracketBefore(at) || InTime(at) ||
               MeaningWords("name-stop").contains(m_text.Word(at));
    }

    Occasion Arabic(const Noun& noun, std::size_t at, WordSpan sentence) const {
        Occasion occasion;
        occasion.kind = noun.kind;
        std::size_t end = at + noun.words.size();
        WordSpan ordinal;
        while (end < at + kLongestName && !Stops(end, sentence)) {
            const std::u32string& word = m_text.Word(end);
            if (!occasion.ordinal) {
                if (const auto number = OrdinalAt(m_text.tokens, end); number && IsDefinite(word)) {
                    occasion.ordinal = number->value;
                    ordinal = {end, end + number->tokens};
                    end += number->tokens;
                    continue;
                }
            }
            const bool genitive = word.size() > 3 && word.front() == 0x644;
            const bool concerned = word.starts_with(U"بال") && end > at;
            const bool afterBare = !IsDefinite(m_text.Word(end - 1)) && ordinal.end != end;
            if (!IsDefinite(word) && !genitive && !concerned && !afterBare && !CarriesAnd(word)) break;
            ++end;
        }
        occasion.name = {at, end};
        occasion.series = StemsIn(m_text, {at + noun.words.size(), end});
        return occasion;
    }

    /// The number stands before the noun, the series before it or behind "of".
    Occasion Latin(const Noun& noun, std::size_t at, WordSpan sentence) const {
        Occasion occasion;
        occasion.kind = noun.kind;
        std::size_t begin = at;
        while (begin > sentence.begin && at - begin < kOrdinalReach && !m_text.PartedBefore(begin) &&
               !MeaningWords("before-object").contains(m_text.Word(begin - 1))) {
            --begin;
            const auto number = OrdinalAt(m_text.tokens, begin);
            if (!number || begin + number->tokens > at) continue;
            // "twenty-first": the number may begin with a word further left.
            const auto longer = begin > sentence.begin ? OrdinalAt(m_text.tokens, begin - 1) : std::nullopt;
            const bool whole = longer && begin - 1 + longer->tokens > begin;
            occasion.ordinal = whole ? longer->value : number->value;
            if (whole) --begin;
            break;
        }
        if (!occasion.ordinal) begin = at;
        const std::size_t noun_end = at + noun.words.size();
        std::size_t end = noun_end;
        while (end < noun_end + kLongestGenitive && !Stops(end, sentence)) ++end;
        while (end > noun_end && MeaningWords("article").contains(m_text.Word(end - 1))) --end;
        occasion.name = {begin, end};
        occasion.series = StemsIn(m_text, {begin, at});
        occasion.series.merge(StemsIn(m_text, {noun_end, end}));
        return occasion;
    }

    Tense TenseOf(const Occasion& occasion, WordSpan sentence) const {
        const auto told = [this](std::size_t at) {
            const std::u32string_view word = WithoutAnd(m_text.Word(at));
            if (MeaningWords("to-come").contains(word)) return Tense::ToCome;
            return MeaningWords("took-place").contains(word) ? Tense::TookPlace : Tense::Unsaid;
        };
        // "a statement will be made on the ninth course, held in Apia": what stands right behind it tells of itself.
        const std::size_t close = std::min(sentence.end, occasion.name.end + 2);
        for (std::size_t at = occasion.name.end; at < close; ++at) {
            if (told(at) == Tense::TookPlace) return Tense::TookPlace;
        }
        const std::size_t name = occasion.name.begin;
        for (std::size_t at = name; at > sentence.begin && name - at < kTenseBefore; --at) {
            if (const Tense tense = told(at - 1); tense != Tense::Unsaid) return tense;
        }
        const std::size_t limit = std::min(sentence.end, occasion.name.end + kTenseAfter);
        for (std::size_t at = occasion.name.end; at < limit; ++at) {
            if (const Tense tense = told(at); tense != Tense::Unsaid) return tense;
        }
        return Tense::Unsaid;
    }

    /// Whether a bracket closes between the two that was opened before the first.
    bool LeavesBracket(std::size_t from, std::size_t to) const {
        int depth = 0;
        for (std::size_t at = from + 1; at <= to; ++at) {
            for (const char32_t c : m_text.Gap(at)) {
                depth += c == U'(' || c == U'[';
                depth -= c == U')' || c == U']';
                if (depth < 0) return true;
            }
        }
        return false;
    }

    Occasion* Before(const TimeMention& time, WordSpan sentence, std::size_t floor) {
        Occasion* best = nullptr;
        for (Occasion& occasion : m_occasions) {
            const bool before = occasion.name.begin >= std::max(sentence.begin, floor) &&
                                occasion.name.end <= time.span.begin;
            if (before && !LeavesBracket(occasion.name.begin, time.span.begin)) best = &occasion;
        }
        return best;
    }

    Occasion* After(const TimeMention& time, WordSpan sentence) {
        for (Occasion& occasion : m_occasions) {
            const std::size_t begin = occasion.name.begin;
            if (begin >= time.span.end && begin < sentence.end && begin - time.span.end < kTimeAfter)
                return occasion.time ? nullptr : &occasion;
        }
        return nullptr;
    }

    void GiveTimes() {
        std::size_t floor = 0;
        for (std::size_t i = 0; i < m_times.size(); ++i) {
            const WordSpan sentence = m_text.SentenceOf(m_times[i].span.begin);
            Occasion* occasion = Before(m_times[i], sentence, floor);
            if (!occasion) occasion = After(m_times[i], sentence);
            if (occasion && !occasion->time) occasion->time = i;
            floor = m_times[i].span.end;
        }
    }

    const PlacedText& m_text;
    const std::vector<TimeMention>& m_times;
    std::vector<Occasion> m_occasions;
};

}  // namespace

std::vector<Occasion> OccasionsIn(const PlacedText& text, const std::vector<TimeMention>& times) {
    return Finder(text, times).Find();
}

}  // namespace mahdar::agenda
