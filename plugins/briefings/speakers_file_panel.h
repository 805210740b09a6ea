// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxWindow;

namespace mahdar {
class Desk;
}

namespace mahdar::briefings {

/// The pane "Speaker's file": follows the floor by itself, stands still while it has the focus. The toolkit owns it.
wxWindow* MakeSpeakersFile(wxWindow* parent, Desk& desk);

}  // namespace mahdar::briefings
