// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/compose_sentence.h"

#include "core/base/error.h"
#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/formula/fold.h"
#include "plugins/minutes/formula/french_grammar.h"
#include "plugins/minutes/formula/plural_head.h"
#include "plugins/minutes/formula/sentence_parts.h"

#include <algorithm>
#include <array>

namespace mahdar {

namespace {

constexpr std::array<std::string_view, 8> kTextSlots{"what_np",    "what_inf",  "what_masdar", "what_verb",
                                                     "what_clause", "what_subj", "office",      "office_acc"};
constexpr std::array<std::string_view, 6> kNameSlots{"addressee", "speaker", "person", "list", "group", "state"};
// Where a formula has no object, the typed words fill the first of these it has.
constexpr std::array<std::string_view, 5> kDetailSlots{"doc", "n", "time", "place", "date"};

template <class List>
bool Contains(const List& list, std::string_view name) {
    return std::ranges::find(list, name) != list.end();
}

template <class List>
bool HasAny(const Formula& formula, const List& list) {
    return std::ranges::any_of(list, [&](std::string_view slot) { return formula.HasSlot(slot); });
}

SlotKind KindOf(std::string_view slot, FormulaGroup group) {
    const bool request = group == FormulaGroup::Request;
    if (slot == "what_inf" || slot == "what_masdar") return request ? SlotKind::RequestedInfinitive : SlotKind::Infinitive;
    if (slot == "what_verb") return SlotKind::ArabicVerb;
    if (slot == "what_subj") return SlotKind::Subjunctive;
    return slot == "what_clause" ? SlotKind::Clause : SlotKind::Noun;
}

class Composer {
public:
    Composer(const FormulaLibrary& library, const SentenceRequest& request, Language language)
        : m_library(library), m_request(request), m_language(language), m_formula(library.formulas.At(request.formula)),
          m_hasNameSlot(HasAny(m_formula, kNameSlots)), m_hasTextSlot(HasAny(m_formula, kTextSlots)) {
        PlaceText();
        PlaceSubject();
    }

    Sentence Compose() {
        const ArabicGender gender = m_formula.agreement == ArabicAgreement::Names && !m_request.addressees.empty()
                                        ? m_request.addressees.front().arabic
                                        : m_subject.front().arabic;
        std::string pattern = m_language == Language::Arabic || m_formula.IsWhole(m_language) ? "" : "{subject} ";
        const std::string head = m_namesAreSubject && m_formula.subject == SubjectKind::Names && IsPlural(m_subject)
                                     ? PluralHead(m_formula, m_request.tense, m_subject, m_language)
                                     : m_formula.Head(m_language, m_request.tense, gender);
        pattern += MarkedHead(m_formula, head, m_request.chain, m_language);
        pattern += m_formula.Tail(m_language);
        std::string out;
        Render(out, pattern);
        AppendUnplaced(out);
        return Finish(std::move(out));
    }

private:
    void PlaceText() {
        if (m_hasTextSlot) return;
        for (const std::string_view slot : kDetailSlots) {
            if (m_formula.HasSlot(slot) && !m_request.slots.contains(std::string(slot))) {
                m_detailSlot = slot;
                return;
            }
        }
        if (m_formula.HasSlot("list") && m_request.addressees.empty()) m_detailSlot = "list";
    }

    const Name& Body(const std::string& key) const {
        if (const Name* body = m_library.names.FindBody(key)) return *body;
        throw CommandError(MAHDAR_TR("There is no body \"%1\". Use committee, session, meeting, council or another body of the list."),
                           {key});
    }

    void PlaceSubject() {
        if (m_request.subject) {
            m_subject = {*m_request.subject};
            return;
        }
        const bool namesFree = !m_hasNameSlot && !m_request.addressees.empty();
        switch (m_formula.subject) {
            case SubjectKind::Body: m_subject = {Body(m_request.body)}; return;
            case SubjectKind::Fixed: m_subject = {Body(m_formula.subjectBody)}; return;
            case SubjectKind::Names:
            case SubjectKind::Representatives:
                if (namesFree) {
                    m_subject = m_request.addressees;
                    m_namesAreSubject = true;
                    return;
                }
                break;
            case SubjectKind::Text:
                m_textIsSubject = true;
                if (!m_request.text.Empty()) {
                    m_subject = {MakeName({}, m_request.text)};
                    return;
                }
                break;
        }
        m_subject = {Name{}};
    }

    void Miss(std::string_view slot) {
        if (!Contains(m_missing, slot)) m_missing.emplace_back(slot);
    }

    void AppendMissing(std::string& out, std::string_view slot) {
        Miss(slot);
        AppendText(out, kEllipsis, SlotKind::Noun, m_language);
    }

    void AppendSubject(std::string& out) {
        if (m_subject.front().text.Empty() && m_subject.front().acronym.empty()) return AppendMissing(out, "subject");
        if (m_formula.subject == SubjectKind::Representatives && m_namesAreSubject) {
            out += m_language == Language::Arabic ? "ممثلو " : m_language == Language::French ? "les représentants de "
                                                                                             : "the representatives of ";
        }
        const Mention mention = m_namesAreSubject ? m_request.mention : Mention::Later;
        if (!AppendNames(out, m_subject, mention, m_language)) Miss(m_textIsSubject ? "text" : "subject");
    }

    void AppendTyped(std::string& out, std::string_view slot, const LocalText& text, std::string_view missingName) {
        std::string words = MidSentence(text.Get(m_language), m_language);
        if (words.empty()) return AppendMissing(out, missingName);
        if (slot == "what_np" && NamesAreUnplaced() && !MentionsNames(words)) {
            words = WithOrigin(words, m_request.addressees, m_request.mention, m_language);
        }
        AppendText(out, words, KindOf(slot, m_formula.group), m_language);
    }

    bool NamesAreUnplaced() const { return !m_hasNameSlot && !m_namesAreSubject && !m_request.addressees.empty(); }

    bool MentionsNames(const std::string& words) const {
        const std::string folded = Fold(words);
        return std::ranges::all_of(m_request.addressees, [&](const Name& name) {
            const std::string text = Fold(name.text.Get(m_language));
            return (!text.empty() && folded.find(text) != std::string::npos) ||
                   (!name.acronym.empty() && folded.find(Fold(name.acronym)) != std::string::npos);
        });
    }

    void AppendSlot(std::string& out, std::string_view slot) {
        if (slot == "subject" || slot == "meeting" || slot == "delegation") return AppendSubject(out);
        if (slot == "e") {
            out += ParticipleEnding(AgreementOf(m_subject));
        } else if (slot == "le") {
            const bool feminine = ParticipleEnding(m_subject.front().french).starts_with('e');
            out += feminine ? "le" : "";
        } else if (slot == "ha") {
            out += m_subject.front().arabic == ArabicGender::Feminine ? "ها" : "ه";
        } else if (slot == "names_ha") {
            const bool masculine = !m_request.addressees.empty() && m_request.addressees.front().arabic == ArabicGender::Masculine;
            out += masculine ? "ه" : "ها";
        } else if (slot == "fih") {
            out += GuessArabicGender(m_request.text.ar) == ArabicGender::Feminine ? "فيها" : "فيه";
        } else if (slot == "committee") {
            AppendNames(out, {Body(m_request.body)}, Mention::Later, m_language);
        } else if (slot == "due") {
            AppendDue(out);
        } else {
            AppendFilled(out, slot);
        }
    }

    void AppendFilled(std::string& out, std::string_view slot) {
        if (const auto given = m_request.slots.find(std::string(slot)); given != m_request.slots.end()) {
            AppendTyped(out, slot, Votes(slot, given->second), slot);
        } else if (Contains(kNameSlots, slot) && !m_request.addressees.empty()) {
            if (!AppendNames(out, m_request.addressees, m_request.mention, m_language)) Miss("addressee");
        } else if (Contains(kTextSlots, slot) || slot == m_detailSlot) {
            AppendTyped(out, slot, m_request.text, "text");
        } else if (slot == "due_body" && m_request.due) {
            AppendTyped(out, slot, {m_language, DueBody(*m_request.due, m_language, m_library.ordinals)}, "due");
        } else if (slot == "ordinal" && m_request.due && m_request.due->ordinal > 0) {
            out += Ordinal(m_request.due->ordinal);
        } else {
            AppendMissing(out, slot == "due_body" ? "due" : slot);
        }
    }

    LocalText Votes(std::string_view slot, const LocalText& typed) const {
        if (slot != "for_votes" && slot != "against" && slot != "abstentions") return typed;
        return {m_language, VoteWords(slot, typed.Best(m_language), m_language)};
    }

    std::string Ordinal(int number) const {
        if (m_language == Language::English) return Ordinals::English(number);
        if (m_language == Language::French) return Ordinals::French(number, FrenchAgreement::Feminine);
        return m_library.ordinals.Arabic(number, ArabicGender::Masculine, ArabicCase::Oblique);
    }

    void AppendDue(std::string& out) {
        m_dueIsPlaced = true;
        if (!m_request.due) {
            while (out.ends_with(' ')) out.pop_back();
            return;
        }
        const std::string words = DueAdverbial(*m_request.due, m_language, m_library.ordinals);
        if (words.empty()) Miss("due");
        out += words.empty() ? std::string(kEllipsis) : words;
    }

    // An optional part stays when its slot was given in any language, so that a missing translation shows.
    bool IsGiven(std::string_view part) const {
        for (auto open = part.find('{'); open != std::string_view::npos; open = part.find('{', open + 1)) {
            const std::string slot(part.substr(open + 1, part.find('}', open) - open - 1));
            const auto given = m_request.slots.find(slot);
            const bool typed = (Contains(kTextSlots, slot) || slot == m_detailSlot) && !m_request.text.Empty();
            const bool named = Contains(kNameSlots, slot) && !m_request.addressees.empty();
            if (!typed && !named && (given == m_request.slots.end() || given->second.Empty())) return false;
        }
        return true;
    }

    void Render(std::string& out, std::string_view pattern) {
        while (!pattern.empty()) {
            const char c = pattern.front();
            const auto close = c == '{' ? pattern.find('}') : c == '[' ? pattern.find(']') : 0;
            const std::string_view inside = close == 0 ? pattern : pattern.substr(1, close - 1);
            if (c == '{') {
                AppendSlot(out, inside);
            } else if (c == '[') {
                if (IsGiven(inside)) Render(out, inside);
            } else {
                out += c;
            }
            pattern.remove_prefix(close == 0 ? 1 : close + 1);
        }
    }

    void AppendUnplaced(std::string& out) {
        const bool textPlaced = m_hasTextSlot || !m_detailSlot.empty() || m_textIsSubject;
        const std::string_view comma = m_language == Language::Arabic ? "، " : ", ";
        if (!textPlaced && !m_request.text.Empty()) {
            const std::string words = MidSentence(m_request.text.Get(m_language), m_language);
            if (words.empty()) Miss("text");
            out += std::string(comma) + (words.empty() ? std::string(kEllipsis) : words);
        }
        if (NamesAreUnplaced() && !m_formula.HasSlot("what_np")) {
            out += " (";
            AppendNames(out, m_request.addressees, Mention::Later, m_language);
            out += ")";
        }
        const bool dueIsUsed = m_dueIsPlaced || m_formula.HasSlot("due_body") || m_formula.HasSlot("ordinal");
        if (m_request.due && !dueIsUsed) {
            out += ' ';
            AppendDue(out);
        }
    }

    Sentence Finish(std::string out) const {
        out = Capitalised(Tidy(out));
        const bool preamble = m_formula.group == FormulaGroup::Preamble;
        const std::string_view stop = !preamble ? "." : m_language == Language::Arabic ? "،" : ",";
        if (!out.ends_with('.') && !out.ends_with('?') && !out.ends_with('!') && !out.ends_with(".\"")) out += stop;
        if (m_language == Language::French) out = PrintedFrench(out);
        Sentence sentence;
        for (const char c : out) {
            if (c == kVerbBegin) {
                sentence.verb.begin = sentence.text.size();
            } else if (c == kVerbEnd) {
                sentence.verb.end = sentence.text.size();
            } else {
                sentence.text += c;
            }
        }
        sentence.missing = m_missing;
        return sentence;
    }

    static std::string Capitalised(std::string text) {
        const std::size_t at = text.starts_with(kVerbBegin) ? 1 : 0;
        if (text.size() > at + 1 && text[at] >= 'a' && text[at] <= 'z') text[at] = static_cast<char>(text[at] - 32);
        const bool latin = text.size() > at + 1 && text[at] == '\xC3' && static_cast<unsigned char>(text[at + 1]) >= 0xA0;
        if (latin) text[at + 1] = static_cast<char>(text[at + 1] - 0x20);
        return text;
    }

    const FormulaLibrary& m_library;
    const SentenceRequest& m_request;
    Language m_language;
    const Formula& m_formula;
    bool m_hasNameSlot;
    bool m_hasTextSlot;
    std::string_view m_detailSlot;
    std::vector<Name> m_subject;
    bool m_namesAreSubject = false;
    bool m_textIsSubject = false;
    bool m_dueIsPlaced = false;
    std::vector<std::string> m_missing;
};

}  // namespace

Sentence ComposeSentence(const FormulaLibrary& library, const SentenceRequest& request, Language language) {
    return Composer(library, request, language).Compose();
}

}  // namespace mahdar
