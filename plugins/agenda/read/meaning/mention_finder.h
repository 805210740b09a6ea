// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/institution_names.h"
#include "plugins/agenda/read/meaning/placed_text.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// One name of an institution, or of a group of addressees, where it stands in a text.
struct Mention {
    WordSpan span;                           ///< with the acronym that follows the name
    std::optional<std::size_t> institution;  ///< its place in InstitutionNames; nothing: a group
    std::string group;                       ///< "member-states", "institutions", ...
    std::size_t name = 0;                    ///< which of the institution's names
    bool acronymOnly = false;
    bool carriesAnd = false;
};

/// Finds names of the register and of groups, the longest first, in all three languages and with Arabic
/// prefixes. Acronyms count only in the letters they have ("SID", never "sid").
class MentionFinder {
public:
    explicit MentionFinder(const InstitutionNames& names);

    /// In the order of the text, none inside another.
    [[nodiscard]] std::vector<Mention> In(const PlacedText& text) const;
    [[nodiscard]] const InstitutionNames& Names() const noexcept { return m_names; }
    [[nodiscard]] const std::string& Key(std::size_t institution) const { return m_names[institution].key; }
    [[nodiscard]] std::optional<std::size_t> ByKey(const std::string& key) const;

private:
    struct Entry {
        std::vector<std::u32string> words;
        std::optional<std::size_t> institution;
        std::string group;
        std::size_t name = 0;
        std::u32string exact;    ///< an acronym as it must be written
        bool shortForm = false;  ///< of this document alone
    };

    void Add(Entry entry);
    void AddNames();
    void AddGroups();
    [[nodiscard]] const Entry* At(const PlacedText& text, std::size_t at) const;
    [[nodiscard]] bool Fits(const PlacedText& text, std::size_t at, const Entry& entry) const;
    [[nodiscard]] bool NamesAnother(const PlacedText& text, std::size_t end) const;
    [[nodiscard]] bool GoesOnOtherwise(const PlacedText& text, std::size_t at, const Entry& entry) const;
    [[nodiscard]] std::size_t WithAcronym(const PlacedText& text, std::size_t end,
                                          std::size_t institution) const;

    InstitutionNames m_names;
    std::vector<Entry> m_entries;  ///< longest first
    std::map<std::u32string, std::vector<std::size_t>, std::less<>> m_byFirst;
};

}  // namespace mahdar::agenda
