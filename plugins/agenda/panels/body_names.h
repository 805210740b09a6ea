// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"

#include <wx/arrstr.h>

#include <vector>

namespace mahdar::agenda {

/// The bodies of the register with the names a user may pick from, by the alphabet of the language; States first.
struct BodyNames {
    std::vector<InstitutionId> ids;
    wxArrayString names;

    [[nodiscard]] wxString NameOf(const InstitutionId& id) const;
};

[[nodiscard]] BodyNames NamesOfBodies(const Session& session, Language language);

}  // namespace mahdar::agenda
