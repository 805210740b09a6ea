// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/institution_names.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

using FoldedText = std::vector<std::u32string>;

/// How a name hangs on the words before it.
enum class NameRole {
    Plain = 1,
    And,      ///< with a leading "and": "وبنك"
    Oblique,  ///< "to" or "by" the institution: "لمركز", "بالمركز"; never the subject
};

struct NameMatch {
    std::size_t institution = 0;
    std::size_t words = 0;  ///< of the text, not of the name
    NameRole role = NameRole::Plain;
    bool acronym = false;  ///< one word that must stand in capitals: "WHO" is not "who"
};

/// The names of all institutions by their first words, for finding them in running text: inflected, with a
/// doubled word or one wrong letter, British or American.
class InstitutionIndex {
public:
    struct Name {
        std::size_t institution = 0;
        FoldedText words;
        bool acronym = false;
        bool shortForm = false;  ///< of this document alone
    };

    explicit InstitutionIndex(const InstitutionNames& names);

    [[nodiscard]] const std::string& Key(std::size_t institution) const { return m_keys[institution]; }
    /// Longest first.
    [[nodiscard]] const std::vector<Name>& Names() const noexcept { return m_names; }
    /// The longest name that begins at that word.
    [[nodiscard]] std::optional<NameMatch> MatchAt(const FoldedText& text, std::size_t at) const;

private:
    struct Reading {
        std::u32string word;
        NameRole role = NameRole::Plain;
    };
    [[nodiscard]] static std::vector<Reading> ReadingsOf(const std::u32string& word);
    [[nodiscard]] std::optional<NameMatch> MatchFrom(const FoldedText& text, std::size_t at,
                                                     const Reading& reading) const;
    [[nodiscard]] bool NamesInFull(const FoldedText& text, std::size_t noun) const;
    [[nodiscard]] bool GoesOnOtherwise(const Name& name, const FoldedText& text, std::size_t end) const;

    std::vector<std::string> m_keys;
    std::vector<Name> m_names;
    std::map<std::u32string, std::vector<std::size_t>> m_byFirstWord;
};

/// One spelling for words that British, American and hurried writers spell differently.
[[nodiscard]] std::u32string CommonSpelling(std::u32string word);

}  // namespace mahdar::agenda
