// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/placed_text.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

enum class VerbForm { Past = 1, Present, Linked, Preamble, Passive };

/// One way to say what a session did, a row of data/verbs.tsv.
struct DecisionVerb {
    VerbForm form = VerbForm::Past;
    bool arabic = false;
    bool french = false;            ///< its participle agrees with what it speaks of
    std::string key;          ///< of the formula bank
    std::string preambleKey;  ///< the same as what only introduces; empty: none
    bool asks = false;
    bool objectAtOnce = false;
    std::vector<std::u32string> objectWords;  ///< one of these, or an Arabic prefix, stands before the object
    std::vector<std::vector<std::u32string>> head;  ///< words before the subject's place, with alternatives
    std::vector<std::vector<std::u32string>> tail;  ///< words after it; empty: the head is all
    bool adverbs = false;                           ///< the gap holds adverbs, not the subject
};

struct VerbHit {
    const DecisionVerb* verb = nullptr;
    WordSpan head;
    WordSpan tail;         ///< equal to the head's end where there is no second part
    std::size_t last = 0;  ///< one past the last word
    bool pronoun = false;  ///< the object is written to an Arabic verb: "كلفته"
};

class VerbBook {
public:
    [[nodiscard]] static const VerbBook& Standard();

    /// The verbs of one sentence, none inside another, the longest wording at each place.
    [[nodiscard]] std::vector<VerbHit> In(const PlacedText& text, WordSpan sentence) const;
    [[nodiscard]] const std::vector<DecisionVerb>& Verbs() const noexcept { return m_verbs; }

private:
    explicit VerbBook(std::string_view table);
    void AddLinked();
    [[nodiscard]] std::vector<VerbHit> At(const PlacedText& text, WordSpan sentence, std::size_t at) const;
    void Match(const PlacedText& text, WordSpan sentence, std::size_t at, const DecisionVerb& verb,
               std::vector<VerbHit>& hits) const;
    void AddAgreeing(const PlacedText& text, WordSpan sentence, std::size_t at,
                     std::vector<VerbHit>& hits) const;
    void AddWithObject(const PlacedText& text, WordSpan sentence, std::size_t at,
                       std::vector<VerbHit>& hits) const;

    std::vector<DecisionVerb> m_verbs;
    std::map<std::u32string, std::vector<std::size_t>, std::less<>> m_byFirst;
};

}  // namespace mahdar::agenda
