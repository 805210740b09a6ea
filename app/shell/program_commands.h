// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

namespace mahdar::shell {

class Shell;

/// The commands of the program itself. They act on the shell, which outlives every run of them; an id that a plugin
/// has taken already is left to it.
void AddProgramCommands(Shell& shell);

}  // namespace mahdar::shell
