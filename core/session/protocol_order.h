// SPDX-License-Identifier: LGPL-2.1-or-later
// The order in which a secretariat lists people and bodies. A State stands elsewhere in Arabic, English and
// French.
#pragma once

#include <string>
#include <vector>

#include "core/session/session.h"

namespace mahdar {

/// Less than zero, zero or more by the alphabet of that language, articles passed over.
[[nodiscard]] int CompareNames(const std::string& left, const std::string& right, Language language);

/// Bureau, member States, organs and institutions, observers, others, secretariat; in each by the name of the
/// body, within a body the head first, then by name.
[[nodiscard]] std::vector<const Participant*> InOrderOfProtocol(const Session& session, Language language);
/// The same for some of them, or for people who are not in the session yet.
[[nodiscard]] std::vector<const Participant*> InOrderOfProtocol(const Session& session,
                                                                const std::vector<const Participant*>& people,
                                                                Language language);

}  // namespace mahdar
