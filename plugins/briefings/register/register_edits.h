// SPDX-License-Identifier: LGPL-2.1-or-later
// Corrections of the register that reach every place of a session where a body is named.
#pragma once

#include "core/session/change_builder.h"

#include <functional>

namespace mahdar::briefings {

/// `from` is `into`: its names become variants of it, and whoever was named as the one is the other.
void MergeInstitutions(ChangeBuilder& change, const InstitutionId& from, const InstitutionId& into);

/// Under the items that `belongs` accepts, whoever was named as `from` is `other`. The register itself stays.
void NameOtherwise(ChangeBuilder& change, const InstitutionId& from, const InstitutionId& other,
                   const std::function<bool(const ItemId&)>& belongs);

/// In how many rows of the session the body is named, its own not counted.
[[nodiscard]] int PlacesOf(const Session& session, const InstitutionId& institution);

}  // namespace mahdar::briefings
