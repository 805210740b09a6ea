// SPDX-License-Identifier: LGPL-2.1-or-later
// A list of participants as a secretariat keeps it in a table, read without knowing the session.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/session/words.h"
#include "core/text/encoding.h"

namespace mahdar::participants {

struct ListedPerson {
    int line = 0;  ///< row of the table, from 1
    std::string body;
    LocalText name;
    LocalText title;
    std::optional<ParticipantRole> role;
    LocalText roleDetail;
};

struct ParticipantList {
    std::vector<ListedPerson> people;
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    bool header = false;               ///< else the columns were guessed
    std::vector<std::string> ignored;  ///< titles of columns that mean nothing here
    Diagnostics notes;
};

/// Reads UTF-8, UTF-16, Windows-1256 or 1252, with commas, semicolons or tabs, with a title row in Arabic,
/// English or French or without one. `isBody` helps to find the column of the bodies where no title says it;
/// `language` is that of names in Latin letters if no title tells. Throws ParseError if it is no table of
/// people.
[[nodiscard]] ParticipantList ReadParticipantList(std::string_view bytes, Language language,
                                                  const std::function<bool(const std::string&)>& isBody);

}  // namespace mahdar::participants
