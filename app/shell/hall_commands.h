// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

namespace mahdar::shell {

class Shell;

/// What is done with the hall's display. The shell must outlive the registry's use of them.
void AddHallCommands(Shell& shell);

}  // namespace mahdar::shell
