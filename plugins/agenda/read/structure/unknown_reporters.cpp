// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/unknown_reporters.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <string_view>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestName = 12;
constexpr std::size_t kLongestArabicName = 8;
constexpr std::size_t kVerbReach = 4;

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

class UnknownSearch {
public:
    explicit UnknownSearch(const ActionReading& reading) : m_reading(reading) {}

    std::vector<UnknownReporter> Find() {
        for (std::size_t i = 0; i < m_reading.Size(); ++i) {
            if (m_reading.IsArabic(i)) {
                if (VerbWithSubject(i)) TakeArabic(i + 1);
            } else if (m_reading.IsModal(i) && ReportsActively(i)) {
                TakeSubjectBefore(i);
            } else if ((m_reading.Words()[i] == U"by" || m_reading.Words()[i] == U"par") &&
                       PassiveBefore(i)) {
                TakeAgentFrom(i + 1);
            }
        }
        return std::move(m_found);
    }

    /// Names parted by commas, semicolons or "and".
    std::vector<UnknownReporter> FindNames() {
        for (std::size_t begin = 0; begin < m_reading.Size();) {
            std::size_t end = begin + 1;
            while (end < m_reading.Size() && !IsBoundary(end) && !OpensBracket(end) && !PartsNames(end))
                ++end;
            Span span{begin, end};
            const bool joined = PartsArabicNames(span.begin);
            if (m_reading.Is("name-joiner", span.begin)) ++span.begin;
            const std::size_t before = m_found.size();
            Add(span);
            // The conjunction, two bytes, is written to the name.
            if (joined && m_found.size() > before) m_found.back().name.erase(0, 2);
            begin = end < m_reading.Size() && OpensBracket(end) ? AfterBracket(end, m_reading.Size()) : end;
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool PartsNames(std::size_t at) const {
        return PartsArabicNames(at) || (m_reading.Is("name-joiner", at) && !InsideName(at, m_reading.Size()));
    }

    /// "معهد الأرصاد وجمعية الملاحين": the second begins with a noun that bodies are named by.
    [[nodiscard]] bool PartsArabicNames(std::size_t at) const {
        if (!m_reading.IsArabic(at)) return false;
        const std::u32string& word = m_reading.Words()[at];
        if (word.size() < 4 || word.front() != 0x648) return false;
        std::u32string_view noun = std::u32string_view(word).substr(1);
        if (noun.starts_with(U"ال")) noun.remove_prefix(2);
        return Phrases("body-kind").contains(noun) || Phrases("body").contains(noun);
    }

    void Add(Span span) {
        while (span.begin < span.end && m_reading.IsArticle(span.begin)) ++span.begin;
        span.begin = BehindOffice(span);
        if (span.begin >= span.end || !MayBeName(span)) return;
        UnknownReporter reporter{m_reading.Written(span.begin, span.end), m_reading.AcronymBehind(span.end)};
        const bool known = std::any_of(m_found.begin(), m_found.end(), [&](const UnknownReporter& other) {
            return other.name == reporter.name;
        });
        if (!known) m_found.push_back(std::move(reporter));
    }

    /// "the convener of the Stock Group" speaks for the group; "Chair of the Working Group" is known by the
    /// office.
    [[nodiscard]] std::size_t BehindOffice(const Span& span) const {
        std::size_t at = span.begin;
        const bool office = at < span.end && !m_reading.IsArabic(at) && m_reading.Is("title", at);
        // "Secretary-General", "Chair of the Working Group on ...": an office that is known by its own name.
        if (!office || m_reading.Is("nobody", at) ||
            (m_reading.BeginsLarge(at) && !m_reading.Is("name-of", at + 1)))
            return span.begin;
        while (at < span.end && (m_reading.Is("title", at) || m_reading.IsArticle(at))) ++at;
        return at < span.end && m_reading.BeginsLarge(at) ? at : span.begin;
    }

    /// No institution known, not the meeting, its officers or everybody, and not a thing.
    [[nodiscard]] bool MayBeName(const Span& span) const {
        for (const BodyMention& mention : m_reading.Mentions()) {
            if (mention.begin < span.end && mention.end > span.begin) return false;
        }
        if (m_reading.MentionAt(span.end) && IsOffice(span)) return false;
        const std::size_t length = span.end - span.begin;
        const std::size_t first = span.begin;
        // "Association of ..." is a name, "in association with" none.
        const bool connector = m_reading.Is("connector", first) && !m_reading.BeginsLarge(first);
        if (m_reading.Is("thing", first) || connector) return false;
        // "The Committee" is the meeting, "the Committee on Statistics" somebody else; so is "رئيس اللجنة"
        // nobody new and "رئيس لجنة الإحصاء" somebody.
        const bool body = m_reading.Is("committee", first) || m_reading.Is("nobody", first);
        if (m_reading.IsArabic(first) && IsEverybody(span)) return false;
        if (!body) return true;
        if (m_reading.IsArabic(first)) return !HasArticle(first) && length > 1 && !Meeting(first + 1);
        return length > 2 && m_reading.Is("name-of", first + 1) && !Meeting(first + 2);
    }

    /// "مندوبو الدول".
    [[nodiscard]] bool IsEverybody(const Span& span) const {
        return span.end == span.begin + 2 && m_reading.Is("title", span.begin) &&
               m_reading.Is("nobody", span.begin + 1);
    }

    /// "Director-General of the", before the name of an institution.
    [[nodiscard]] bool IsOffice(const Span& span) const {
        for (std::size_t i = span.begin; i < span.end; ++i) {
            if (!m_reading.Is("title", i) && !m_reading.IsArticle(i)) return false;
        }
        return true;
    }

    [[nodiscard]] bool HasArticle(std::size_t at) const {
        const std::u32string_view word = WithoutAnd(m_reading.Words()[at]);
        return word.starts_with(U"ال") || word.starts_with(U"لل");
    }

    /// "the Committee", "اللجنة": with the article it is the meeting itself.
    [[nodiscard]] bool Meeting(std::size_t at) const {
        if (at >= m_reading.Size()) return false;
        if (m_reading.IsArabic(at)) return m_reading.Is("committee", at) && HasArticle(at);
        if (m_reading.IsArticle(at)) return Meeting(at + 1);
        return m_reading.Is("committee", at) && !m_reading.Is("name-of", at + 1);
    }

    // English and French: the subject stands before its verb, or behind "by".

    [[nodiscard]] bool ReportsActively(std::size_t modal) const {
        if (m_reading.Is("report-verb", modal)) return true;  // a French future says it by itself
        bool passive = false;
        bool invited = false;
        for (std::size_t i = modal + 1; i < std::min(m_reading.Size(), modal + 1 + kVerbReach); ++i) {
            if (m_reading.StartsSentence(i)) return false;
            invited = invited || m_reading.Is("invitation", i);
            passive = passive || m_reading.Is("be", i);
            if (!m_reading.Is("report-verb", i) && !m_reading.Is("report-infinitive", i)) continue;
            return invited || !passive;
        }
        return false;
    }

    [[nodiscard]] bool IsBoundary(std::size_t at) const {
        return m_reading.StartsSentence(at) || HasComma(at);
    }

    [[nodiscard]] bool HasComma(std::size_t at) const {
        if (at == 0) return false;
        const std::u32string_view gap = m_reading.GapBefore(at);
        return std::any_of(gap.begin(), gap.end(), IsPunctuation);
    }

    [[nodiscard]] bool OpensBracket(std::size_t at) const {
        const std::u32string_view gap = m_reading.GapBefore(at);
        return gap.find(U'(') != gap.npos;
    }

    [[nodiscard]] std::size_t ClauseBegin(std::size_t end) const {
        std::size_t begin = end;
        while (begin > 0 && end - begin <= kLongestName * 2 && (begin == end || !IsBoundary(begin))) --begin;
        return begin;
    }

    /// Where the subject ends when ", on behalf of the Group," stands between it and its verb.
    [[nodiscard]] std::size_t BeforeAside(std::size_t modal) const {
        if (modal < 2 || m_reading.StartsSentence(modal) || !HasComma(modal)) return modal;
        const std::size_t aside = ClauseBegin(modal - 1);
        const bool between = aside > 0 && !m_reading.StartsSentence(aside) && m_reading.Is("aside", aside);
        return between ? aside : modal;
    }

    /// What lies between the beginning of the clause and the verb; names known there part it.
    void TakeSubjectBefore(std::size_t modal) {
        const std::size_t before = BeforeAside(modal);
        if (before == modal && IsBoundary(modal)) return;
        modal = before;
        const std::size_t begin = ClauseBegin(modal);
        if (modal - begin > kLongestName * 2) return;
        std::vector<Span> spans{{begin, begin}};
        for (std::size_t i = begin; i < modal;) {
            if (const BodyMention* mention = m_reading.MentionAt(i)) {
                i = mention->end;
                spans.push_back({i, i});
                continue;
            }
            const bool joins = m_reading.Is("name-joiner", i) && !InsideName(i, modal);
            if (joins || (OpensBracket(i) && i > begin)) {
                i = joins ? i + 1 : AfterBracket(i, modal);
                spans.push_back({i, i});
                continue;
            }
            spans.back().end = ++i;
        }
        const bool alone = spans.size() == 1;
        for (const Span& span : spans) {
            const std::size_t length = span.end - span.begin;
            if (length == 0 || length > kLongestName || Names(span) != NameShape::Name) continue;
            if (alone || HasCapitals(span)) Add(span);
        }
    }

    [[nodiscard]] std::size_t AfterBracket(std::size_t at, std::size_t end) const {
        std::size_t i = at + 1;
        while (i < end && m_reading.GapBefore(i).find(U')') == std::u32string_view::npos) ++i;
        return i;
    }

    /// "Ministry of Trade and Industry": "and" between two capitals with no article behind it.
    [[nodiscard]] bool InsideName(std::size_t joiner, std::size_t end) const {
        return joiner + 1 < end && m_reading.BeginsLarge(joiner + 1) && !m_reading.MentionAt(joiner + 1) &&
               joiner > 0 && m_reading.BeginsLarge(joiner - 1);
    }

    enum class NameShape { Name = 1, Sentence };

    /// A subject has no verb of its own.
    [[nodiscard]] NameShape Names(const Span& span) const {
        for (std::size_t i = span.begin; i < span.end; ++i) {
            if (m_reading.IsModal(i) || m_reading.Is("past", i) || m_reading.Is("report-verb", i) ||
                m_reading.Is("committee-verb", i))
                return NameShape::Sentence;
        }
        return NameShape::Name;
    }

    [[nodiscard]] bool HasCapitals(const Span& span) const {
        for (std::size_t i = span.begin; i < span.end; ++i) {
            const bool article = m_reading.IsArticle(i) || m_reading.Is("open-end", i);
            if (!article && m_reading.BeginsLarge(i)) return true;
        }
        return false;
    }

    [[nodiscard]] bool PassiveBefore(std::size_t by) const {
        if (by == 0 || m_reading.Is("origin", by - 1)) return false;
        if (m_reading.Is("speech", by - 1)) return true;
        bool participle = false;
        for (std::size_t back = 1; back <= 10 && back <= by; ++back) {
            participle = participle || m_reading.Is("report-participle", by - back);
            if (participle && m_reading.Is("be", by - back)) return true;
            if (m_reading.StartsSentence(by - back)) break;
        }
        return false;
    }

    /// "by the Working Group on Statistics on the results": a preposition belongs to the name when a capital
    /// follows.
    void TakeAgentFrom(std::size_t begin) {
        // "by SESRIC and the Working Group": the known one is found elsewhere.
        while (begin < m_reading.Size()) {
            const BodyMention* known = m_reading.MentionAt(begin);
            if (!known && !m_reading.IsArticle(begin) && !m_reading.Is("name-joiner", begin)) break;
            begin = known ? known->end : begin + 1;
        }
        std::size_t end = begin;
        while (end < m_reading.Size() && end - begin < kLongestName && (end == begin || !IsBoundary(end)) &&
               !m_reading.IsModal(end) && !(end > begin && OpensBracket(end))) {
            const bool small = !m_reading.BeginsLarge(end) && !m_reading.IsArticle(end);
            const bool preposition = m_reading.Is("open-end", end) || m_reading.Is("name-joiner", end);
            const bool goesOn = m_reading.BeginsLarge(end + 1) ||
                                (m_reading.IsArticle(end + 1) && m_reading.BeginsLarge(end + 2)) ||
                                m_reading.Words()[end] == U"of" || m_reading.Words()[end] == U"de" ||
                                m_reading.Words()[end] == U"du" || m_reading.Words()[end] == U"des" ||
                                m_reading.Words()[end] == U"aux";
            if (small && preposition && !goesOn) break;
            ++end;
        }
        while (end > begin && (m_reading.Is("open-end", end - 1) || m_reading.IsArticle(end - 1))) --end;
        Add({begin, end});
    }

    // Arabic: the verb comes first; the name ends before what is reported or to whom.

    [[nodiscard]] bool VerbWithSubject(std::size_t at) const {
        if (!m_reading.Governs(at) || at + 1 >= m_reading.Size()) return false;
        const std::u32string_view word = WithoutAnd(m_reading.Words()[at]);
        return word != U"قبل" || !m_reading.Governs(at + 1);
    }

    /// "بإطلاع", "بنتائج": what is done, not who does it; "بنك" only begins with the same letter.
    [[nodiscard]] bool IsOblique(std::size_t at) const {
        const std::u32string& word = m_reading.Words()[at];
        return word.size() > 3 && word.front() == 0x628 && !m_reading.Is("b-noun", at);
    }

    [[nodiscard]] bool EndsArabicName(std::size_t begin, std::size_t at) const {
        const std::u32string& word = m_reading.Words()[at];
        const bool object =
            m_reading.Is("report-object", at) || Phrases("report-object").contains(WithoutAnd(word));
        return IsOblique(at) || (at > begin && Meeting(at)) || object || m_reading.Is("open-end", at) ||
               IsBoundary(at) || m_reading.Governs(at) || !m_reading.IsArabic(at) ||
               (OpensBracket(at) && at > begin);
    }

    /// A name in Latin letters in an Arabic sentence, with or without an office before it.
    [[nodiscard]] bool TakeLatin(std::size_t begin) {
        while (begin < m_reading.Size() && m_reading.IsArabic(begin) && m_reading.Is("title", begin)) ++begin;
        if (begin >= m_reading.Size() || m_reading.IsArabic(begin) || !m_reading.BeginsLarge(begin))
            return false;
        std::size_t end = begin;
        while (end < m_reading.Size() && end - begin < kLongestName && !m_reading.IsArabic(end) &&
               (end == begin || (!IsBoundary(end) && !OpensBracket(end))))
            ++end;
        if (end > begin + 1) Add({begin, end});
        return true;
    }

    void TakeArabic(std::size_t begin) {
        while (begin < m_reading.Size() && m_reading.Is("between", begin)) ++begin;
        if (TakeLatin(begin)) return;
        if (begin >= m_reading.Size() || m_reading.MentionAt(begin) || m_reading.Governs(begin)) return;
        std::size_t end = begin;
        while (end < m_reading.Size() && end - begin < kLongestArabicName &&
               !(end > begin && (m_reading.MentionAt(end) || EndsArabicName(begin, end))))
            ++end;
        const bool startsAsObject =
            m_reading.Is("report-object", begin) || m_reading.Is("open-end", begin) || IsOblique(begin);
        const bool clause =
            m_reading.Words()[begin].starts_with(U"ان") && m_reading.Words()[begin].size() == 2;
        if (end < begin + 2 || startsAsObject || clause) return;
        Add({begin, end});
    }

    const ActionReading& m_reading;
    std::vector<UnknownReporter> m_found;
};

}  // namespace

std::vector<UnknownReporter> UnknownReportersIn(const ActionReading& reading) {
    return UnknownSearch(reading).Find();
}

std::vector<UnknownReporter> UnknownNamesIn(const ActionReading& reading) {
    return UnknownSearch(reading).FindNames();
}

}  // namespace mahdar::agenda
