// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/deciding_body.h"
#include "plugins/agenda/read/meaning/verb_book.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

struct Addressees {
    std::vector<std::string> keys;
    std::vector<std::string> others;  ///< as written
    std::size_t end = 0;              ///< one past the last word of theirs
    bool secretariat = false;         ///< asked as the secretariat of the body named

    [[nodiscard]] bool Empty() const noexcept { return keys.empty() && others.empty(); }
};

/// Whom a clause is addressed to. Remembers what was named before under the same heading, so that "the
/// Centre" and "it" are understood.
class AddresseeReader {
public:
    explicit AddresseeReader(const MentionFinder& finder) : m_finder(finder) {}

    /// A new heading: what was named before no longer counts.
    void Forget() { m_named.clear(); }
    /// The names of a text up to that word were read.
    void Remember(const NamedText& named, std::size_t end);

    /// Who is asked: the names right behind the verb and its subject.
    [[nodiscard]] Addressees Asked(const NamedText& named, const VerbHit& hit, WordSpan clause) const;
    /// Whom a pronoun with the verb means.
    [[nodiscard]] Addressees ByPronoun(const NamedText& named, const VerbHit& hit,
                                       WordSpan clause) const;
    /// Who is asked in the passive: the names right before the verb.
    [[nodiscard]] Addressees AskedBefore(const NamedText& named, std::size_t verb, std::size_t floor) const;
    /// Whom a welcome or a thanks is about: the first institution of the clause.
    [[nodiscard]] Addressees Meant(const NamedText& named, WordSpan clause,
                                   const std::vector<std::size_t>& bodies) const;

private:
    struct Part {
        std::size_t end = 0;
        std::string key;
        std::string other;
        bool secretariat = false;
    };

    [[nodiscard]] std::size_t ObjectStart(const NamedText& named, const VerbHit& hit, WordSpan clause) const;
    [[nodiscard]] Addressees ListAt(const NamedText& named, std::size_t at, WordSpan clause) const;
    [[nodiscard]] Part PartAt(const NamedText& named, std::size_t at, WordSpan clause, bool first) const;
    [[nodiscard]] Part Known(const NamedText& named, std::size_t at, WordSpan clause) const;
    [[nodiscard]] Part SecretariatAt(const NamedText& named, std::size_t at, WordSpan clause) const;
    [[nodiscard]] Part GroupAt(const NamedText& named, const Mention& group, WordSpan clause) const;
    [[nodiscard]] Part UnknownAt(const NamedText& named, std::size_t at, WordSpan clause) const;
    [[nodiscard]] std::string Generic(const NamedText& named, std::size_t at, WordSpan clause) const;
    [[nodiscard]] static bool MeansGroup(const NamedText& named, const Mention& group, WordSpan clause);
    [[nodiscard]] std::string Last() const;
    [[nodiscard]] Addressees NamedBefore(const NamedText& named, std::size_t verb, std::size_t end) const;

    const MentionFinder& m_finder;
    std::vector<std::size_t> m_named;  ///< institutions, the last named last
};

}  // namespace mahdar::agenda
