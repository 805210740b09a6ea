// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/planned_commands.h"

#include <utility>

namespace mahdar::briefings {

void AddAll(CommandRegistry& commands, std::vector<PlannedCommand> rows,
            const std::function<bool(const Session&)>& enabled) {
    for (PlannedCommand& row : rows) {
        Command command;
        command.id = row.id;
        command.label = row.label;
        command.help = row.help;
        command.usage = std::move(row.usage);
        command.glyph = row.glyph;
        command.plan = std::move(row.plan);
        command.enabled = row.enabled ? std::move(row.enabled) : enabled;
        commands.Add(std::move(command));
    }
}

}  // namespace mahdar::briefings
