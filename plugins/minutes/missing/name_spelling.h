// SPDX-License-Identifier: LGPL-2.1-or-later
// Names of people in the record against the list of participants.
#pragma once

#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

struct Misspelling {
    std::string written;  ///< as the text has it
    std::string listed;   ///< as the credentials have it
    bool operator==(const Misspelling&) const = default;
};

/// Knows the names of the participants. Names of one word are left alone: they are words of the language too
/// often.
class NameSpelling {
public:
    explicit NameSpelling(const Session& session);

    /// Names that are nearly, but not quite, those of a participant.
    [[nodiscard]] std::vector<Misspelling> Check(std::string_view text, Language language) const;

private:
    struct Known {
        std::string name;
        std::u32string letters;  ///< folded, words joined by a space
        std::size_t words = 0;
    };
    static bool IsSlip(const Known& known, const std::string& written, const std::u32string& letters,
                       const std::vector<Known>& names);

    std::vector<Known> m_names[3];
};

}  // namespace mahdar
