// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxTopLevelWindow;

namespace mahdar {

/// Shows a window the user has asked for, in front and with the keys. Called after the event that asked for it, so wx alone
/// would leave the window manager without its time, and the keys sometimes with the window behind.
void BringForward(wxTopLevelWindow& window);

}  // namespace mahdar
