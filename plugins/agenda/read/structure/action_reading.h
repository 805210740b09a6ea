// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/structure/institution_index.h"
#include "plugins/agenda/read/word_list.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// One institution where the text names it.
struct BodyMention {
    std::size_t institution = 0;
    std::size_t begin = 0;  ///< words
    std::size_t end = 0;
    NameRole role = NameRole::Plain;
};

/// The text of a required action as words, with the institutions it names. Knows sentences and clauses, and
/// which words may stand between a name and its verb.
class ActionReading {
public:
    ActionReading(const InstitutionIndex& index, std::string_view utf8);

    [[nodiscard]] std::size_t Size() const noexcept { return m_words.size(); }
    [[nodiscard]] const FoldedText& Words() const noexcept { return m_words; }
    [[nodiscard]] const std::vector<BodyMention>& Mentions() const noexcept { return m_mentions; }
    [[nodiscard]] bool Is(std::string_view kind, std::size_t at) const {
        return at < m_words.size() && Phrases(kind).contains(m_words[at]);
    }
    /// What stands between that word and the one before it.
    [[nodiscard]] std::u32string_view GapBefore(std::size_t at) const;
    [[nodiscard]] bool StartsSentence(std::size_t at) const;
    /// Behind a comma, a semicolon, a colon or "and" as well.
    [[nodiscard]] bool StartsClause(std::size_t at) const;
    [[nodiscard]] bool BeginsLarge(std::size_t at) const;
    [[nodiscard]] bool IsArabic(std::size_t at) const;
    [[nodiscard]] bool IsArticle(std::size_t at) const;
    /// A verb of the future, or one that puts the next verb off: "will", "présentera".
    [[nodiscard]] bool IsModal(std::size_t at) const;
    /// An Arabic verb that has its subject behind it, or "by", "par", "من قبل"; "من" only where somebody is
    /// expected to do something.
    [[nodiscard]] bool Governs(std::size_t at) const;
    [[nodiscard]] const BodyMention* MentionAt(std::size_t begin) const;
    /// As written, from one word to another.
    [[nodiscard]] std::string Written(std::size_t begin, std::size_t end) const;
    /// In brackets right behind that word, in capitals: "(WGAP)".
    [[nodiscard]] std::string AcronymBehind(std::size_t end) const;

private:
    void FindMentions(const InstitutionIndex& index);

    std::u32string m_text;
    std::vector<Token> m_tokens;
    FoldedText m_words;
    std::vector<BodyMention> m_mentions;
};

/// The same for words that are no longer a text: the stretches of a damaged line.
[[nodiscard]] bool GovernsIn(const FoldedText& words, std::size_t at);

}  // namespace mahdar::agenda
