// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/deciding_body.h"

#include <string>

namespace mahdar::agenda {

struct Due {
    std::string text;  ///< as written; empty: the document does not say
    bool recurring = false;
};

/// By when something asked for is due: a numbered or the next session, a date, a year not before `firstYear`,
/// or every session. Looks from `clause.begin` on, behind the addressees.
[[nodiscard]] Due DueIn(const NamedText& named, WordSpan clause, int firstYear);

}  // namespace mahdar::agenda
