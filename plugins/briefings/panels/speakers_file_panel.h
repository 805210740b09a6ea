// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <memory>

class wxWindow;

namespace mahdar {
class Desk;
}

namespace mahdar::briefings {

class Phrases;
struct WindowWishes;

/// The pane "Speaker's file": follows the floor by itself, stands still while it has the focus. The toolkit
/// owns it. The windows of the briefings open beside it, as `wishes` asks.
wxWindow* MakeSpeakersFile(wxWindow* parent, Desk& desk, const std::shared_ptr<WindowWishes>& wishes,
                           std::shared_ptr<const Phrases> phrases);

}  // namespace mahdar::briefings
