// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/change_builder.h"
#include "core/session/reporter_turns.h"

#include <functional>

namespace mahdar::briefings {

/// What an act makes of the arrangement of one reporter.
using Arranging = std::function<void(ReporterTurn&)>;

/// Changes what is arranged for the reporter in those of the turn's actions that name it.
void Arrange(ChangeBuilder& change, const ReportingTurn& turn, const InstitutionId& institution,
             const Arranging& arranging);

/// Takes the turn at `from` to the place `to`, both counted from 0. A name nobody knows keeps its place; the
/// others move past it. Throws CommandError if the turn is one of those.
void MoveTurn(ChangeBuilder& change, const ItemId& item, std::size_t from, std::size_t to);

}  // namespace mahdar::briefings
