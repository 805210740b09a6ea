// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/command/command.h"

namespace mahdar::briefings {

/// A command that changes the session, as a row of a table.
struct PlannedCommand {
    const char* id;
    const char* label;
    const char* help;
    std::string usage;
    const char* glyph;
    std::function<void(CommandContext&, Arguments)> plan;
    std::function<bool(const Session&)> enabled = {};  ///< where it is not that of the whole table
};

/// `enabled` holds for the rows that have none of their own; empty: always.
void AddAll(CommandRegistry& commands, std::vector<PlannedCommand> rows,
            const std::function<bool(const Session&)>& enabled = {});

}  // namespace mahdar::briefings
