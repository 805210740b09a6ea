// SPDX-License-Identifier: LGPL-2.1-or-later
// What the columns of a list of participants mean, told by their titles.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/session/words.h"

namespace mahdar::participants {

enum class Meaning { Body = 1, Name, GivenName, FamilyName, Honorific, Title, Role };

struct Column {
    Meaning meaning = Meaning::Name;
    std::optional<Language> language;  ///< of what stands in it, as far as the title tells
};

/// "Name (Arabic)", "الجهة", "Fonction". Nothing for a title that means nothing here.
[[nodiscard]] std::optional<Column> ColumnFor(const std::string& title);

/// "Head of Delegation", "رئيس الوفد", "chef de délégation". Nothing for other words.
[[nodiscard]] std::optional<ParticipantRole> RoleFor(const std::string& words);

/// Any letter of the Arabic script in it?
[[nodiscard]] bool HasArabicLetters(std::string_view utf8);

}  // namespace mahdar::participants
