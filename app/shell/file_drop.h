// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxWindow;

namespace mahdar::shell {

class Shell;

/// Files dropped on the window: a session is opened, anything else is imported.
void TakeDrops(wxWindow& window, Shell& shell);

}  // namespace mahdar::shell
