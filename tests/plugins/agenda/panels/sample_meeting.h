// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/clock.h"
#include "core/command/commander.h"

namespace mahdar::agenda {

enum class SampleScene { Within = 1, Warning, Overtime, Paused, Quiet, Empty };

/// A meeting in its second hour, of our own invention: items in all states, somebody who speaks, a queue. The clock
/// stands at the moment of the scene afterwards.
void PlaySample(SessionLog& log, Commander& commander, ScriptedClock& clock, SampleScene scene);

}  // namespace mahdar::agenda
