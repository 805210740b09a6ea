// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "core/command/command.h"

#include <string>

namespace mahdar {

/// The windows that commands ask for; nobody listens where there is no window.
struct RecordWishes {
    Signal<bool&> adoption;
    Signal<bool&> decisions;
    Signal<bool&> missing;
    Signal<bool&> replace;
    Signal<bool&> versions;
    Signal<bool&> drafts;
    Signal<bool&> spelling;
};

/// A command that opens a window. The signal outlives the registry.
void AddWindowCommand(CommandRegistry& commands, std::string id, std::string label, std::string key,
                      std::string glyph, Signal<bool&>& wish);

}  // namespace mahdar
