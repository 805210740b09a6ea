// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/minutes/formula/name.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// The names Mahdar knows the grammar of: institutions, Member States, groups of addressees and the bodies that act
/// (key committee, session, meeting, council ...). Read from names.tsv and member-states.tsv.
class NameBook {
public:
    /// Throws IoError or ParseError (file, line).
    [[nodiscard]] static NameBook Load(const std::filesystem::path& directory);

    /// By exact key; bodies are apart because a body and an addressee may share a key. Null when there is none.
    [[nodiscard]] const Name* Find(std::string_view key) const;
    [[nodiscard]] const Name* FindBody(std::string_view key) const;
    /// By key, acronym, name or alias in any language, folded, with or without an article. Null when unknown.
    [[nodiscard]] const Name* Resolve(std::string_view words) const;
    /// Adds a name, or replaces the one with the same key and kind class; for the institutions of a session.
    void Add(Name name);

    [[nodiscard]] const std::vector<Name>& All() const noexcept { return m_names; }

private:
    struct Spelling {
        std::string folded;
        std::size_t index = 0;
    };
    void Index(std::size_t index);

    std::vector<Name> m_names;
    std::vector<Spelling> m_spellings;
};

}  // namespace mahdar
