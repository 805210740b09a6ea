// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"

namespace mahdar {

/// meeting/set: the facts of the meeting that no plugin owns.
void AddSessionCommands(CommandRegistry& commands);

/// The line that makes one meeting of the other: "meeting set venue.en Ankara offset +03:00". Empty if nothing that
/// meeting/set knows differs.
[[nodiscard]] std::string MeetingLine(const Meeting& before, const Meeting& after);

}  // namespace mahdar
