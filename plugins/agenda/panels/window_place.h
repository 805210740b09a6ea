// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxTopLevelWindow;
class wxWindow;

namespace mahdar::agenda {

/// Puts a window over the panes at the start and in the centre: the clock and whoever speaks stay in sight. `pane` is
/// one of the panes at the end, or any other window of the cockpit.
void PlaceBeside(wxTopLevelWindow& window, const wxWindow* pane);

}  // namespace mahdar::agenda
