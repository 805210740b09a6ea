// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/deciding_body.h"

#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestName = 12;
constexpr std::size_t kLongestLatinName = 7;
constexpr std::size_t kLatinReach = 24;
constexpr std::size_t kAsides = 2;
constexpr int kHighestSession = 150;

bool IsDefinite(std::u32string_view word) {
    return word.starts_with(U"ال") || word.starts_with(U"لل");
}

bool IsBodyNoun(std::u32string_view word) {
    return MeaningWords("body").contains(word) || MeaningWords("summit").contains(word);
}

bool AnyReading(std::u32string_view word, bool (*test)(std::u32string_view)) {
    const auto readings = Readings(word);
    return std::any_of(readings.begin(), readings.end(), [&](const auto& reading) { return test(reading); });
}

std::optional<NumberWords> SessionNumber(const PlacedText& text, std::size_t at, bool plainToo) {
    const auto number = plainToo ? NumberAt(text.tokens, at) : OrdinalAt(text.tokens, at);
    return number && number->value > 0 && number->value <= kHighestSession ? number : std::nullopt;
}

/// Grows the name of an Arabic body word by word.
class ArabicName {
public:
    ArabicName(const NamedText& named, std::size_t noun, std::size_t end) : m_named(named), m_end(end) {
        m_body.span = {noun, noun + 1};
    }

    DecidingBody Grow() {
        while (m_body.span.end < m_end && m_body.span.end < m_body.span.begin + kLongestName &&
               !m_named.text.PartedBefore(m_body.span.end) && Take()) {
        }
        return m_body;
    }

private:
    bool Take() {
        const std::size_t at = m_body.span.end;
        const std::u32string& word = m_named.text.Word(at);
        const bool next = at == m_body.span.begin + 1;
        if (!m_body.ordinal) {
            if (const auto number = SessionNumber(m_named.text, at, next)) {
                m_body.ordinal = number->value;
                return Extend(number->tokens);
            }
        }
        if (const Mention* mention = m_named.MentionAt(at); mention && mention->institution) {
            const bool genitive = word.front() == 0x644 || !IsDefinite(m_named.text.Word(at - 1));
            if (!genitive) return false;
            m_body.institution = mention->institution;
            return Extend(mention->span.end - at);
        }
        if (m_named.MentionAt(at)) return false;
        if (IsOne("body-adjective", word)) {
            m_concerned = word.ends_with(U"معنيه") || word.ends_with(U"معني");
            return Extend(1);
        }
        return Genitive(word, at) && Extend(1);
    }

    /// "لجنة المتابعة", "للجنة الخبراء", "المعنية بالنقل": what the body is called after.
    bool Genitive(const std::u32string& word, std::size_t at) {
        if (m_concerned && word.starts_with(U"بال")) return true;
        if (m_concerned && m_named.text.Word(at - 1).starts_with(U"بال") && IsDefinite(word)) return true;
        if (AnyReading(word, IsBodyNoun)) return true;
        const std::u32string& before = m_named.text.Word(at - 1);
        const bool afterBare = AnyReading(before, IsBodyNoun) && !before.starts_with(U"ال") &&
                               !before.starts_with(U"لل") && IsDefinite(word);
        return afterBare || word.starts_with(U"لل");
    }

    bool Extend(std::size_t words) {
        m_body.span.end += words;
        return true;
    }

    const NamedText& m_named;
    std::size_t m_end;
    DecidingBody m_body;
    bool m_concerned = false;
};

/// "At that session the Committee", "In resolution 2026/9 the Council": a noun phrase begins with its article.
bool NextPhrase(const PlacedText& text, std::size_t at) {
    const std::u32string& word = text.Word(at);
    const bool article = word == U"the" || word == U"le" || word == U"la" || word == U"l" || word == U"les";
    const bool numbered = !text.Word(at - 1).empty() && IsDigit(text.Word(at - 1).back());
    return article && (numbered || IsBodyNoun(text.Word(at - 1)));
}

/// Where the noun phrase that ends in this noun begins: after a preposition, a comma or the floor.
std::size_t PhraseStart(const PlacedText& text, std::size_t noun, std::size_t floor) {
    std::size_t start = noun;
    while (start > floor && noun - start < kLongestLatinName && !text.PartedBefore(start) &&
           !MeaningWords("before-object").contains(text.Word(start - 1)) && !NextPhrase(text, start))
        --start;
    return start;
}

std::optional<int> OrdinalIn(const PlacedText& text, WordSpan span) {
    for (std::size_t at = span.begin; at < span.end; ++at) {
        if (const auto number = SessionNumber(text, at, false)) return number->value;
    }
    return std::nullopt;
}

bool HasOwn(const PlacedText& text, WordSpan span) {
    for (std::size_t at = span.begin; at < span.end; ++at) {
        const std::u32string& word = text.Word(at);
        if (word == U"its" || word == U"their" || word == U"sa" || word == U"leur" || word == U"son")
            return true;
    }
    return false;
}

/// "كلف الهيئة": an Arabic verb that does not agree with the noun behind it has that noun for its object.
bool SameGender(std::u32string_view verb, std::u32string_view noun) {
    if (verb.empty() || !IsArabicLetter(verb.front())) return true;
    const bool past = verb.ends_with(U"ت");
    const bool present = verb.starts_with(U"ت") || verb.starts_with(U"وت");
    const bool feminine = noun.ends_with(U"ه") || noun.ends_with(U"ة");
    return feminine ? past || present || verb.ends_with(U"ها") : !past;
}

/// "At its eighth meeting, the Council ...": the number of the sitting in front of its subject.
std::optional<int> FrontedOrdinal(const NamedText& named, std::size_t floor, std::size_t end) {
    for (std::size_t noun = end; noun > floor;) {
        --noun;
        if (!IsBodyNoun(named.text.Word(noun))) continue;
        const WordSpan phrase{PhraseStart(named.text, noun, floor), noun + 1};
        const auto found = OrdinalIn(named.text, phrase);
        if (found && HasOwn(named.text, phrase)) return found;
    }
    return std::nullopt;
}

/// "..., SESRIC requested": somebody else is the subject.
bool OtherSubject(const NamedText& named, std::size_t verb, std::size_t floor) {
    std::size_t end = verb;
    while (end > floor && MeaningWords("chain").contains(named.text.Word(end - 1))) --end;
    const Mention* mention = named.MentionEndingAt(end);
    if (!mention || mention->span.begin < floor) return false;
    std::size_t before = mention->span.begin;
    while (before > floor && MeaningWords("article").contains(named.text.Word(before - 1))) --before;
    return before == floor || !MeaningWords("before-object").contains(named.text.Word(before - 1));
}

}  // namespace

const Mention* NamedText::MentionAt(std::size_t at) const {
    const auto found =
        std::lower_bound(mentions.begin(), mentions.end(), at,
                         [](const Mention& m, std::size_t word) { return m.span.begin < word; });
    return found != mentions.end() && found->span.begin == at ? &*found : nullptr;
}

const Mention* NamedText::MentionEndingAt(std::size_t end) const {
    const auto found = std::lower_bound(mentions.begin(), mentions.end(), end,
                                        [](const Mention& m, std::size_t word) { return m.span.end < word; });
    return found != mentions.end() && found->span.end == end ? &*found : nullptr;
}

std::optional<DecidingBody> BodyAt(const NamedText& named, std::size_t at, std::size_t end) {
    if (at >= end || !AnyReading(named.text.Word(at), IsBodyNoun)) return std::nullopt;
    if (named.text.IsArabic(at)) return ArabicName(named, at, end).Grow();
    DecidingBody body;
    body.span = {PhraseStart(named.text, at, 0), at + 1};
    body.ordinal = OrdinalIn(named.text, body.span);
    return body;
}

std::optional<DecidingBody> BodyAfterVerb(const NamedText& named, std::size_t at, std::size_t end) {
    const std::u32string verb = at > 0 ? named.text.Word(at - 1) : std::u32string();
    for (std::size_t aside = 0; aside < kAsides && at < end; ++aside) {
        const std::u32string& word = named.text.Word(at);
        if (!MeaningWords("aside").contains(word) && !MeaningWords("pronoun").contains(word)) break;
        ++at;
    }
    // The subject is never written to a preposition: "طلب الاجتماع", not "طلب للاجتماع".
    if (at >= end || !IsBodyNoun(named.text.Word(at)) || named.text.PartedBefore(at)) return std::nullopt;
    if (!SameGender(verb, named.text.Word(at))) return std::nullopt;
    return BodyAt(named, at, end);
}

std::optional<DecidingBody> BodyBeforeVerb(const NamedText& named, std::size_t verb, std::size_t floor) {
    if (OtherSubject(named, verb, floor)) return std::nullopt;
    const std::size_t lowest = verb > floor + kLatinReach ? verb - kLatinReach : floor;
    std::optional<int> ordinal;
    for (std::size_t noun = verb; noun > lowest;) {
        --noun;
        if (!IsBodyNoun(named.text.Word(noun))) continue;
        const std::size_t start = PhraseStart(named.text, noun, lowest);
        const WordSpan phrase{start, noun + 1};
        if (const auto found = OrdinalIn(named.text, phrase)) ordinal = ordinal ? ordinal : found;
        if (!ordinal && start > lowest && !named.text.PartedBefore(start) && NextPhrase(named.text, start))
            ordinal = OrdinalIn(named.text, {PhraseStart(named.text, start - 1, lowest), start});
        const bool object = start > floor && !named.text.PartedBefore(start) &&
                            !IsOne("that-subject", named.text.Word(noun - (noun > 0 ? 1 : 0))) &&
                            MeaningWords("before-object").contains(named.text.Word(start - 1));
        if (object && !(ordinal && HasOwn(named.text, phrase))) {
            noun = start;
            continue;
        }
        DecidingBody body;
        body.span = phrase;
        body.ordinal = ordinal ? ordinal : FrontedOrdinal(named, lowest, start);
        const Mention* of = named.MentionAt(std::min(noun + 2, named.text.Size()));
        if (!of) of = named.MentionAt(std::min(noun + 3, named.text.Size()));
        if (of && of->span.end <= verb) body.institution = of->institution;
        return body;
    }
    return std::nullopt;
}

std::optional<DecidingBody> BodyAtStart(const NamedText& named, WordSpan sentence) {
    std::size_t at = sentence.begin;
    if (at < sentence.end && IsOne("sentence-subject", named.text.Word(at))) ++at;
    if (at >= sentence.end || !named.text.IsArabic(at)) return std::nullopt;
    if (!IsBodyNoun(WithoutAnd(named.text.Word(at)))) return std::nullopt;
    auto body = BodyAt(named, at, sentence.end);
    // "وكانت اللجنة في اجتماعها السابع قد ...": its number stands in the phrase behind it.
    for (std::size_t word = body->span.end; !body->ordinal && word < body->span.end + kAsides; ++word) {
        const auto sitting = BodyAt(named, word, sentence.end);
        if (sitting && sitting->ordinal) body->ordinal = sitting->ordinal;
    }
    return body;
}

}  // namespace mahdar::agenda
