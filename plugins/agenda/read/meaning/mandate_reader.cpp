// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/mandate_reader.h"

#include "plugins/agenda/read/meaning/addressee_reader.h"
#include "plugins/agenda/read/meaning/clause_signs.h"
#include "plugins/agenda/read/meaning/deciding_body.h"
#include "plugins/agenda/read/meaning/due_reader.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/meaning/verb_book.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kByReach = 10;
constexpr std::size_t kBeforeVerbReach = 6;

/// A verb that counts, with what is known of its subject.
struct Clause {
    VerbHit hit;
    bool preamble = false;
    std::optional<int> session;
    bool subject = false;          ///< the session that acts is named
    std::size_t afterSubject = 0;  ///< where the session named behind a passive ends
};

/// Reads the mandates under one heading after the other; sessions are carried from sentence to sentence.
class Reader {
public:
    Reader(const MentionFinder& finder, const MeetingFacts& meeting)
        : m_finder(finder),
          m_addressees(finder),
          m_meetingYear(meeting.startDate.size() < 4 ? 0 : std::stoi(meeting.startDate.substr(0, 4))),
          m_meetingOrdinal(meeting.ordinal.value_or(0)) {}

    std::vector<ReadMandate> Read(const std::vector<TextNode>& nodes) {
        for (const TextNode& node : nodes) ReadNode(node);
        GiveUsualSession();
        return std::move(m_mandates);
    }

private:
    void ReadNode(const TextNode& node) {
        if (!node.read) return;
        m_node = &node;
        m_bodySeen = false;
        if (node.subItem == 0) {
            m_addressees.Forget();
            m_session.clear();
        }
        const std::vector<Mention> title = m_finder.In(node.title);
        m_addressees.Remember({node.title, title}, node.title.Size());
        for (const PlacedText& text : node.background) ReadParagraph(text);
    }

    void ReadParagraph(const PlacedText& text) {
        const std::vector<Mention> mentions = m_finder.In(text);
        // "Elle avait notamment invité ...": a paragraph that begins with a pronoun goes on with its subject.
        const WordSpan first = text.Size() > 0 ? WithoutNumber(text, {0, text.Size()}) : WordSpan{};
        m_bodySeen = m_bodySeen && !first.Empty() && IsOne("subject-pronoun", text.Word(first.begin));
        std::size_t remembered = 0;
        for (const WordSpan& sentence : text.sentences) {
            const NamedText named{text, mentions};
            ReadSentence(named, sentence);
            RememberBetween(named, remembered, sentence.end);
            remembered = sentence.end;
            m_bodySeen = m_bodySeen || NamesSession(named, sentence);
        }
    }

    /// What names no session under its heading is of the one most of the document's are of.
    void GiveUsualSession() {
        std::map<std::string, int> counts;
        for (const ReadMandate& mandate : m_mandates) {
            if (!mandate.session.empty()) ++counts[mandate.session];
        }
        const auto usual = std::max_element(counts.begin(), counts.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        if (usual == counts.end()) return;
        for (ReadMandate& mandate : m_mandates) {
            if (mandate.session.empty()) mandate.session = usual->first;
        }
    }

    /// Names of the sentence just read, for "the Centre" in the next one.
    void RememberBetween(const NamedText& named, std::size_t begin, std::size_t end) {
        std::vector<Mention> mentions;
        for (const Mention& mention : named.mentions) {
            if (mention.span.begin >= begin && mention.span.end <= end) mentions.push_back(mention);
        }
        m_addressees.Remember({named.text, mentions}, end);
    }

    /// A session named in a sentence may be the subject of "وطلبت ..." in the next.
    bool NamesSession(const NamedText& named, WordSpan sentence) {
        for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
            const auto body = BodyAt(named, at, sentence.end);
            if (!body) continue;
            const bool earlier =
                body->ordinal && (m_meetingOrdinal == 0 || *body->ordinal < m_meetingOrdinal);
            if (earlier && m_session.empty()) m_session = std::to_string(*body->ordinal);
            if (body->ordinal || MeaningWords("body").contains(WithoutAnd(named.text.Word(at)))) return true;
        }
        return false;
    }

    void ReadSentence(const NamedText& named, WordSpan whole) {
        const WordSpan sentence = WithoutNumber(named.text, whole);
        std::vector<Clause> clauses = ClausesOf(named, sentence);
        DropLonePreambles(clauses);
        GivePreamblesTheirSession(clauses);
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            const std::size_t begin = ClauseBegin(clauses, i, sentence);
            const bool last = i + 1 == clauses.size();
            const std::size_t end =
                last ? sentence.end : WithoutLink(named.text, begin, ClauseBegin(clauses, i + 1, sentence));
            AddMandate(named, clauses[i], {begin, end});
        }
    }

    /// A passive begins with whom it asks, anything else with its verb.
    static std::size_t ClauseBegin(const std::vector<Clause>& clauses, std::size_t i, WordSpan sentence) {
        const VerbHit& hit = clauses[i].hit;
        if (hit.verb->form != VerbForm::Passive || hit.verb->arabic) return hit.head.begin;
        return i == 0 ? sentence.begin : std::max(clauses[i - 1].hit.last, sentence.begin);
    }

    /// The "and" before the next verb belongs to neither.
    static std::size_t WithoutLink(const PlacedText& text, std::size_t begin, std::size_t end) {
        const auto links = [&](const std::u32string& word) {
            return word == U"and" || word == U"et" || word == U"also" || word == U"it" || word == U"elle";
        };
        while (end > begin + 1 && links(text.Word(end - 1))) --end;
        return end;
    }

    static void GivePreamblesTheirSession(std::vector<Clause>& clauses) {
        for (std::size_t i = clauses.size(); i-- > 1;) {
            if (clauses[i - 1].preamble && !clauses[i - 1].session)
                clauses[i - 1].session = clauses[i].session;
        }
    }

    std::vector<Clause> ClausesOf(const NamedText& named, WordSpan sentence) {
        std::vector<Clause> clauses;
        const auto start = BodyAtStart(named, sentence);
        for (const VerbHit& hit : VerbBook::Standard().In(named.text, sentence)) {
            const std::size_t floor = clauses.empty() ? sentence.begin : clauses.back().hit.last;
            auto clause = hit.verb->arabic ? ArabicClause(named, hit, sentence, start, clauses)
                                           : LatinClause(named, hit, sentence, floor, clauses);
            if (clause) clauses.push_back(std::move(*clause));
        }
        return clauses;
    }

    /// Whether the sentence has somebody who acts, so that a further verb needs no subject.
    static bool HasActor(const std::vector<Clause>& clauses) {
        return std::any_of(clauses.begin(), clauses.end(),
                           [](const Clause& clause) { return !clause.preamble || clause.subject; });
    }

    std::optional<Clause> ArabicClause(const NamedText& named, const VerbHit& hit, WordSpan sentence,
                                       const std::optional<DecidingBody>& start,
                                       const std::vector<Clause>& before) {
        const std::size_t at = hit.head.begin;
        Clause clause{hit, hit.verb->form == VerbForm::Preamble, {}};
        if (clause.preamble)
            return ArabicPreambleAt(named, at, sentence) ? std::optional(clause) : std::nullopt;
        if (!OpensClause(named.text, at, sentence.begin) && !(start && start->span.end == at))
            return std::nullopt;
        if (SumsUp(named.text, hit, sentence.end)) return std::nullopt;
        auto subject = BodyAfterVerb(named, hit.head.end, sentence.end);
        if (subject) NoteBody(*subject);
        const bool summit = subject && MeaningWords("summit").contains(named.text.Word(subject->span.begin));
        if (summit && !hit.verb->asks) return std::nullopt;
        const bool introduced = at > sentence.begin && IsOne("whereas", named.text.Word(at - 1));
        if (!subject && start && !MeaningWords("summit").contains(named.text.Word(start->span.begin)))
            subject = start;
        clause.subject = subject.has_value();
        if (subject) clause.session = subject->ordinal;
        clause.preamble = introduced;
        if (hit.verb->form == VerbForm::Present) {
            const bool ownSession = subject && subject->ordinal;
            if (!introduced && !ownSession) clause.preamble = true;
            return clause.preamble && !hit.verb->preambleKey.empty() ? std::optional(clause)
                   : ownSession                                      ? std::optional(clause)
                                                                     : std::nullopt;
        }
        if (!subject && !introduced && !ArabicChain(named, hit, sentence, before)) return std::nullopt;
        return clause;
    }

    /// "وترحيبا بـ", "وبعد الإشادة بـ", "التأكيد على ..." at the beginning.
    static bool ArabicPreambleAt(const NamedText& named, std::size_t at, WordSpan sentence) {
        if (at == sentence.begin || named.text.PartedBefore(at)) return true;
        return IsOne("before-preamble", named.text.Word(at - 1));
    }

    /// A further verb of the same subject: "، وطلبت من ...".
    bool ArabicChain(const NamedText& named, const VerbHit& hit, WordSpan sentence,
                     const std::vector<Clause>& before) const {
        const bool sameSentence = HasActor(before);
        const bool nextSentence = hit.head.begin <= sentence.begin + 1 && m_bodySeen;
        if (!sameSentence && !nextSentence) return false;
        if (hit.last >= sentence.end) return false;
        return !MeaningWords("other-subject").contains(named.text.Word(hit.last)) &&
               ObjectFits(named, hit, sentence.end);
    }

    /// Praise and the like only count in a chain when what follows them does: "وأثنى على".
    static bool ObjectFits(const NamedText& named, const VerbHit& hit, std::size_t end) {
        std::size_t at = hit.last;
        while (at < end && MeaningWords("aside").contains(named.text.Word(at))) ++at;
        if (hit.verb->asks || hit.verb->objectAtOnce || hit.verb->objectWords.empty()) return true;
        if (at >= end) return false;
        const std::u32string& word = named.text.Word(at);
        return std::any_of(hit.verb->objectWords.begin(), hit.verb->objectWords.end(),
                           [&](const std::u32string& object) {
                               return word == object || (object.size() == 1 && word.starts_with(object));
                           });
    }

    std::optional<Clause> LatinClause(const NamedText& named, const VerbHit& hit, WordSpan sentence,
                                      std::size_t floor, const std::vector<Clause>& before) {
        const std::size_t at = WithPronouns(named.text, hit, floor);
        Clause clause{hit, hit.verb->form == VerbForm::Preamble, {}};
        if (clause.preamble) {
            const bool opens = at == sentence.begin || named.text.PartedBefore(at) ||
                               IsOne("before-preamble", named.text.Word(at - 1));
            return opens ? std::optional(clause) : std::nullopt;
        }
        if (hit.verb->form == VerbForm::Passive) return PassiveClause(named, hit, sentence, before);
        const bool chained = at > sentence.begin && MeaningWords("chain").contains(named.text.Word(at - 1));
        const bool comma = at > sentence.begin && named.text.PartedBefore(at);
        const bool carriesOn = HasActor(before) && (chained || comma);
        if (hit.verb->form == VerbForm::Linked) {
            const bool done = hit.last < sentence.end && IsOne("by", named.text.Word(hit.last));
            return carriesOn && !done ? std::optional(clause) : std::nullopt;
        }
        if (SumsUp(named.text, hit, sentence.end)) return std::nullopt;
        const bool present = hit.verb->form == VerbForm::Present;
        if (const auto subject = BodyBeforeVerb(named, at, floor)) {
            if (present && !subject->ordinal && !IsQuotedDecision(named.text, at, sentence.begin))
                return std::nullopt;
            NoteBody(*subject);
            clause.session = subject->ordinal;
            return clause;
        }
        if (present) {
            const bool after = !before.empty() && before.back().hit.verb->form == VerbForm::Present;
            return carriesOn && after ? std::optional(clause) : std::nullopt;
        }
        const bool opensNext = at <= sentence.begin + 2 && m_bodySeen && chained;
        return opensNext || carriesOn ? std::optional(clause) : std::nullopt;
    }

    /// "SESRIC was requested by the 40th Session to ...": the session stands behind, or was named before.
    std::optional<Clause> PassiveClause(const NamedText& named, const VerbHit& hit, WordSpan sentence,
                                        const std::vector<Clause>& before) {
        Clause clause{hit, false, {}};
        const std::size_t limit = std::min(sentence.end, hit.last + kByReach);
        for (std::size_t at = hit.last; at < limit; ++at) {
            if (!MeaningWords("by").contains(named.text.Word(at))) continue;
            for (std::size_t noun = at + 1; noun < std::min(limit, at + kBeforeVerbReach); ++noun) {
                const auto body = BodyAt(named, noun, sentence.end);
                if (!body) continue;
                clause.session = body->ordinal;
                clause.afterSubject = body->span.end;
                return clause;
            }
            return std::nullopt;
        }
        const bool future = hit.head.begin > sentence.begin + 1 &&
                            IsOne("present-passive", named.text.Word(hit.head.begin - 1));
        return (m_bodySeen || HasActor(before)) && !future ? std::optional(clause) : std::nullopt;
    }

    void NoteBody(const DecidingBody& body) {
        if (body.institution &&
            std::find(m_bodies.begin(), m_bodies.end(), *body.institution) == m_bodies.end())
            m_bodies.push_back(*body.institution);
    }

    /// What only introduces counts when something is decided after it.
    static void DropLonePreambles(std::vector<Clause>& clauses) {
        while (!clauses.empty() && clauses.back().preamble) clauses.pop_back();
    }

    void AddMandate(const NamedText& named, const Clause& clause, WordSpan span) {
        const DecisionVerb& verb = *clause.hit.verb;
        ReadMandate mandate;
        const bool introduces = clause.preamble && !verb.preambleKey.empty();
        mandate.verb = introduces ? verb.preambleKey : verb.key;
        mandate.preambular = clause.preamble;
        mandate.asks = verb.asks && !clause.preamble;
        if (clause.session) m_session = std::to_string(*clause.session);
        mandate.session = m_session;
        const Addressees found = AddresseesOf(named, clause, span);
        mandate.addressees = found.keys;
        mandate.otherAddressees = found.others;
        if (mandate.asks) {
            const std::size_t from = std::max({found.end, clause.hit.last, clause.afterSubject});
            const Due due = DueIn(named, {from, span.end}, m_meetingYear);
            mandate.due = due.text;
            mandate.recurring = due.recurring;
        }
        mandate.toSecretariat = found.secretariat;
        Finish(named, span, std::move(mandate));
    }

    Addressees AddresseesOf(const NamedText& named, const Clause& clause, WordSpan span) {
        AddresseeReader reader = m_addressees;
        RememberInto(reader, named, span.begin);
        const DecisionVerb& verb = *clause.hit.verb;
        if (verb.form == VerbForm::Passive && !verb.arabic && verb.objectWords.empty())
            return reader.AskedBefore(named, clause.hit.head.begin, span.begin);
        if (verb.asks && !clause.preamble) return reader.Asked(named, clause.hit, span);
        const bool tells = !verb.asks && !verb.objectAtOnce && verb.objectWords.empty();
        if (tells) return {};
        if (const Addressees meant = reader.ByPronoun(named, clause.hit, span); !meant.Empty()) return meant;
        std::size_t begin = clause.hit.last;
        if (verb.arabic && verb.tail.empty()) {
            if (const auto subject = BodyAfterVerb(named, begin, span.end)) begin = subject->span.end;
        }
        return reader.Meant(named, {begin, span.end}, m_bodies);
    }

    /// Names earlier in the same sentence, for "it" and "the Centre".
    static void RememberInto(AddresseeReader& reader, const NamedText& named, std::size_t end) {
        const WordSpan sentence = named.text.SentenceOf(end);
        std::vector<Mention> mentions;
        for (const Mention& mention : named.mentions) {
            if (mention.span.begin >= sentence.begin && mention.span.end <= end) mentions.push_back(mention);
        }
        reader.Remember({named.text, mentions}, end);
    }

    void Finish(const NamedText& named, WordSpan span, ReadMandate mandate) {
        mandate.text = named.text.Slice(span);
        mandate.firstLine = named.text.lines[span.begin];
        mandate.lastLine = named.text.lines[span.end - 1];
        mandate.item = m_node->item;
        mandate.subItem = m_node->subItem;
        m_mandates.push_back(std::move(mandate));
    }

    const MentionFinder& m_finder;
    AddresseeReader m_addressees;
    int m_meetingYear;
    int m_meetingOrdinal;
    const TextNode* m_node = nullptr;
    std::string m_session;
    bool m_bodySeen = false;
    std::vector<std::size_t> m_bodies;
    std::vector<ReadMandate> m_mandates;
};

}  // namespace

std::vector<ReadMandate> ReadMandates(const std::vector<TextNode>& nodes, const MentionFinder& finder,
                                      const MeetingFacts& meeting) {
    return Reader(finder, meeting).Read(nodes);
}

}  // namespace mahdar::agenda
