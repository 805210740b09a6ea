// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/minutes/formula/formula_bank.h"
#include "plugins/minutes/formula/name.h"

#include <string>
#include <vector>

namespace mahdar {

/// True when a verb behind these names stands in the plural: several names, or one that is plural itself.
[[nodiscard]] bool IsPlural(const std::vector<Name>& names);
/// The ending a French participle takes behind these names.
[[nodiscard]] FrenchAgreement AgreementOf(const std::vector<Name>& names);

/// The head of a formula for a plural subject: "ICDT and ICIEC present their report", "ont présenté leur rapport". In
/// Arabic the verb before its subject stays singular and only the suffix changes (تقريرهما).
[[nodiscard]] std::string PluralHead(const Formula& formula, Tense tense, const std::vector<Name>& names,
                                     Language language);

}  // namespace mahdar
