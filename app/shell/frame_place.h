// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxTopLevelWindow;

namespace mahdar::shell {

class Preferences;

/// Puts the main window where the user left it, or, where that is out of reach now, in the middle of the first display:
/// a window manager left to itself may lay it across two.
void PlaceFrame(wxTopLevelWindow& frame, const Preferences& preferences);

void RememberFrame(const wxTopLevelWindow& frame, Preferences& preferences);

}  // namespace mahdar::shell
