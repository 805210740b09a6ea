// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/verb_book.h"

#include "plugins/agenda/read/meaning/meaning_tables.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kSubjectReach = 9;
constexpr std::size_t kAdverbReach = 2;

VerbForm FormOf(const std::string& word) {
    if (word == "present") return VerbForm::Present;
    if (word == "linked") return VerbForm::Linked;
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

bool Has(const std::vector<std::u32string>& alternatives, std::u32string_view word, bool mayHoldAnd) {
    return std::any_of(alternatives.begin(), alternatives.end(), [&](const std::u32string& alternative) {
        if (word == alternative) return true;
        const bool joined =
            word.size() == alternative.size() + 1 && (word.front() == 0x648 || word.front() == 0x641);
        return mayHoldAnd && joined && word.substr(1) == alternative;
    });
}

/// The end of the words of the pattern that stand at that place; the place itself when they do not.
std::size_t EndOf(const PlacedText& text, std::size_t at, std::size_t end,
                  const std::vector<std::vector<std::u32string>>& pattern, bool first) {
    if (at + pattern.size() > end) return at;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (!Has(pattern[i], text.Word(at + i), first && i == 0)) return at;
    }
    return at + pattern.size();
}

}  // namespace

VerbBook::VerbBook(std::string_view table) {
    for (const auto& row : TableRows(table)) {
        if (row.size() >= 7) m_verbs.push_back(VerbOf(row));
    }
    for (std::size_t i = 0; i < m_verbs.size(); ++i) {
        for (const std::u32string& word : m_verbs[i].head.front()) m_byFirst[word].push_back(i);
    }
}

const VerbBook& VerbBook::Standard() {
    static const VerbBook book(VerbTable());
    return book;
}

void VerbBook::Match(const PlacedText& text, WordSpan sentence, std::size_t at, const DecisionVerb& verb,
                     std::vector<VerbHit>& hits) const {
    const std::size_t headEnd = EndOf(text, at, sentence.end, verb.head, verb.arabic);
    if (headEnd == at) return;
    if (verb.tail.empty()) {
        hits.push_back({&verb, {at, headEnd}, {headEnd, headEnd}, headEnd});
        return;
    }
    const std::size_t reach = verb.adverbs ? kAdverbReach : kSubjectReach;
    for (std::size_t tail = headEnd; tail <= headEnd + reach && tail < sentence.end; ++tail) {
        if (tail > headEnd && text.PartedBefore(tail)) return;
        // "a été chargé" is no deed of its subject.
        if (verb.adverbs && tail > headEnd && text.Word(tail - 1) == U"ete") return;
        const std::size_t end = EndOf(text, tail, sentence.end, verb.tail, false);
        if (end == tail) continue;
        hits.push_back({&verb, {at, headEnd}, {tail, end}, end});
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
    // An English participle is a passive behind "was" and the like, and only there.
    const bool passive = at > sentence.begin && MeaningWords("passive").contains(text.Word(at - 1));
    std::erase_if(hits, [&](const VerbHit& hit) {
        const bool marked =
            hit.verb->form == VerbForm::Passive && hit.verb->tail.empty() && !hit.verb->arabic;
        return marked ? !passive : passive;
    });
    return hits;
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
