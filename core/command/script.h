// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/command/commander.h"

namespace mahdar {

/// Runs a script line by line. "@10:05:30" or "@2025-05-13T10:05:30" before a command sets the time; "#" starts a
/// comment line. `done` is called after each act, with the line's number and text, before the next begins.
/// Stops at the first error: throws ScriptError.
void RunScript(std::string_view script, Commander& commander, ScriptedClock& clock,
               const std::function<void(int line, const std::string& command)>& done);

}  // namespace mahdar
