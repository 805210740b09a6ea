// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/window_wishes.h"

#include "core/base/error.h"

namespace mahdar {

void AddWindowCommand(CommandRegistry& commands, std::string id, std::string label, std::string key, std::string glyph,
                      Signal<bool&>& wish) {
    Command command;
    command.id = std::move(id);
    command.label = std::move(label);
    command.key = std::move(key);
    command.glyph = std::move(glyph);
    command.act = [&wish](const Arguments&) {
        bool heard = false;
        wish.Emit(heard);
        if (!heard) throw CommandError(MAHDAR_TR("This opens a window, and there is none here."));
    };
    commands.Add(std::move(command));
}

}  // namespace mahdar
