// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/verb_book.h"

#include "plugins/agenda/read/meaning/meaning_tables.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kSubjectReach = 9;
constexpr std::size_t kAdverbReach = 2;

VerbForm FormOf(const std::string& word) {
    if (word == "present") return VerbForm::Present;
    if (word == "preamble") return VerbForm::Preamble;
    return word == "passive" ? VerbForm::Passive : VerbForm::Past;
}

std::vector<std::u32string> Alternatives(const std::string& text) {
    std::vector<std::u32string> words;
    for (const std::string& word : SplitFields(text, '|')) words.push_back(Fold(Decode(word)));
    return words;
}

void ReadPattern(const std::string& pattern, DecisionVerb& verb) {
    bool second = false;
    for (const std::string& part : SplitFields(pattern, ' ')) {
        if (part == "*" || part == "~") {
            second = true;
            verb.adverbs = part == "~";
        } else {
            (second ? verb.tail : verb.head).push_back(Alternatives(part));
        }
    }
}

DecisionVerb VerbOf(const std::vector<std::string>& row) {
    DecisionVerb verb;
    verb.arabic = row[0] == "ar";
    verb.french = row[0] == "fr";
    verb.form = FormOf(row[1]);
    verb.key = row[2];
    verb.asks = row[3] == "yes";
    for (const std::u32string& word : Alternatives(row[4])) {
        if (word == U"=") {
            verb.objectAtOnce = true;
        } else if (word != U"-") {
            verb.objectWords.push_back(word);
        }
    }
    if (row[5] != "-") verb.preambleKey = row[5];
    ReadPattern(row[6], verb);
    return verb;
}

/// How a word of a pattern may differ from its row.
enum class Play { Exact = 1, HoldsAnd, Agrees };

/// "chargé", "chargée", "chargés", "chargées"; accents are folded away.
bool AgreesWith(std::u32string_view word, const std::u32string& participle) {
    if (!word.starts_with(participle)) return false;
    const std::u32string_view ending = word.substr(participle.size());
    return ending == U"e" || ending == U"s" || ending == U"es";
}

bool Has(const std::vector<std::u32string>& alternatives, std::u32string_view word, Play play) {
    return std::any_of(alternatives.begin(), alternatives.end(), [&](const std::u32string& alternative) {
        if (word == alternative) return true;
        if (play == Play::Agrees) return AgreesWith(word, alternative);
        const bool joined =
            word.size() == alternative.size() + 1 && (word.front() == 0x648 || word.front() == 0x641);
        return play == Play::HoldsAnd && joined && word.substr(1) == alternative;
    });
}

/// The verb in an Arabic word that has its object written to it; feminine or masculine past alone.
std::u32string WithoutObject(std::u32string_view written, std::u32string_view word) {
    for (const std::u32string_view object : {U"هما", U"هم", U"ها", U"ه"}) {
        // Folding makes one letter of "ه" and "ة": the noun "كلفة" has no object.
        if (written.ends_with(object) && word.size() >= object.size() + 3)
            return std::u32string(word.substr(0, word.size() - object.size()));
    }
    return {};
}

/// The end of the words of the pattern that stand at that place; the place itself when they do not.
std::size_t EndOf(const PlacedText& text, std::size_t at, std::size_t end,
                  const std::vector<std::vector<std::u32string>>& pattern, Play first) {
    if (at + pattern.size() > end) return at;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (!Has(pattern[i], text.Word(at + i), i == 0 ? first : Play::Exact)) return at;
    }
    return at + pattern.size();
}

/// Folding makes one word of "invite" and "invité"; only the second is a participle.
bool AccentFits(const PlacedText& text, const VerbHit& hit) {
    const std::u32string_view written = text.Written(hit.head.begin);
    if (!hit.verb->french || written.empty()) return true;
    if (hit.verb->form == VerbForm::Present) return written.back() != U'é';
    return hit.verb->form != VerbForm::Linked || written.back() != U'e' ||
           written.substr(0, written.size() - 1).ends_with(U'é');
}

}  // namespace

VerbBook::VerbBook(std::string_view table) {
    for (const auto& row : TableRows(table)) {
        if (row.size() >= 7) m_verbs.push_back(VerbOf(row));
    }
    AddLinked();
    for (std::size_t i = 0; i < m_verbs.size(); ++i) {
        for (const std::u32string& word : m_verbs[i].head.front()) m_byFirst[word].push_back(i);
    }
}

/// "a salué le rapport et demandé au Secrétariat ...": the second participle without its helper.
void VerbBook::AddLinked() {
    for (std::size_t i = 0, count = m_verbs.size(); i < count; ++i) {
        if (!m_verbs[i].french || m_verbs[i].form != VerbForm::Past || !m_verbs[i].adverbs) continue;
        DecisionVerb linked = m_verbs[i];
        linked.form = VerbForm::Linked;
        linked.head = std::exchange(linked.tail, {});
        linked.adverbs = false;
        m_verbs.push_back(std::move(linked));
    }
}

const VerbBook& VerbBook::Standard() {
    static const VerbBook book(VerbTable());
    return book;
}

void VerbBook::Match(const PlacedText& text, WordSpan sentence, std::size_t at, const DecisionVerb& verb,
                     std::vector<VerbHit>& hits) const {
    const Play front = verb.arabic                     ? Play::HoldsAnd
                       : verb.form == VerbForm::Linked ? Play::Agrees
                                                       : Play::Exact;
    const std::size_t headEnd = EndOf(text, at, sentence.end, verb.head, front);
    if (headEnd == at) return;
    if (verb.tail.empty()) {
        hits.push_back({&verb, {at, headEnd}, {headEnd, headEnd}, headEnd, false});
        return;
    }
    const std::size_t reach = verb.adverbs ? kAdverbReach : kSubjectReach;
    for (std::size_t tail = headEnd; tail <= headEnd + reach && tail < sentence.end; ++tail) {
        if (tail > headEnd && text.PartedBefore(tail)) return;
        // "a été chargé" is no deed of its subject.
        if (verb.adverbs && tail > headEnd && text.Word(tail - 1) == U"ete") return;
        const std::size_t end =
            EndOf(text, tail, sentence.end, verb.tail, verb.french ? Play::Agrees : Play::Exact);
        if (end == tail) continue;
        hits.push_back({&verb, {at, headEnd}, {tail, end}, end, false});
        return;
    }
}

std::vector<VerbHit> VerbBook::At(const PlacedText& text, WordSpan sentence, std::size_t at) const {
    std::vector<VerbHit> hits;
    const std::u32string& word = text.Word(at);
    const bool prefixed = word.size() > 1 && (word.front() == 0x648 || word.front() == 0x641);
    for (const std::u32string_view key : {std::u32string_view(word), std::u32string_view(word).substr(1)}) {
        if (key.size() < word.size() && !prefixed) break;
        const auto found = m_byFirst.find(key);
        if (found == m_byFirst.end()) continue;
        for (const std::size_t index : found->second) Match(text, sentence, at, m_verbs[index], hits);
    }
    if (hits.empty()) AddAgreeing(text, sentence, at, hits);
    if (hits.empty()) AddWithObject(text, sentence, at, hits);
    // An English participle is a passive behind "was" and the like, and only there.
    const bool passive = at > sentence.begin && MeaningWords("passive").contains(text.Word(at - 1));
    std::erase_if(hits, [&](const VerbHit& hit) {
        const bool marked =
            hit.verb->form == VerbForm::Passive && hit.verb->tail.empty() && !hit.verb->arabic;
        return !AccentFits(text, hit) || (marked ? !passive : passive);
    });
    return hits;
}

/// A linked French participle with an ending.
void VerbBook::AddAgreeing(const PlacedText& text, WordSpan sentence, std::size_t at,
                           std::vector<VerbHit>& hits) const {
    const std::u32string_view word = text.Word(at);
    for (const std::u32string_view ending : {U"es", U"e", U"s"}) {
        if (word.size() < ending.size() + 3 || !word.ends_with(ending)) continue;
        const auto found = m_byFirst.find(word.substr(0, word.size() - ending.size()));
        if (found == m_byFirst.end()) continue;
        for (const std::size_t index : found->second) {
            if (m_verbs[index].form == VerbForm::Linked) Match(text, sentence, at, m_verbs[index], hits);
        }
    }
}

/// "كلفته", "ودعتها": a past verb of one word with its object.
void VerbBook::AddWithObject(const PlacedText& text, WordSpan sentence, std::size_t at,
                             std::vector<VerbHit>& hits) const {
    if (!text.IsArabic(at) || at >= sentence.end) return;
    std::u32string verb = WithoutObject(text.Written(at), text.Word(at));
    if (verb.size() > 3 && (verb.front() == 0x648 || verb.front() == 0x641)) verb.erase(0, 1);
    const auto found = m_byFirst.find(verb);
    if (verb.empty() || found == m_byFirst.end()) return;
    for (const std::size_t index : found->second) {
        const DecisionVerb& row = m_verbs[index];
        const bool takesObject = row.objectAtOnce && row.tail.empty() && row.head.size() == 1;
        if (row.form == VerbForm::Past && row.arabic && takesObject)
            hits.push_back({&row, {at, at + 1}, {at + 1, at + 1}, at + 1, true});
    }
}

std::vector<VerbHit> VerbBook::In(const PlacedText& text, WordSpan sentence) const {
    std::vector<VerbHit> verbs;
    for (std::size_t at = sentence.begin; at < sentence.end;) {
        const std::vector<VerbHit> hits = At(text, sentence, at);
        const auto words = [](const VerbHit& hit) { return hit.verb->head.size() + hit.verb->tail.size(); };
        const auto best = std::max_element(hits.begin(), hits.end(), [&](const VerbHit& a, const VerbHit& b) {
            return words(a) < words(b);
        });
        if (best != hits.end()) verbs.push_back(*best);
        at = best == hits.end() ? at + 1 : best->last;
    }
    return verbs;
}

}  // namespace mahdar::agenda
