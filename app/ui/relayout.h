// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxWindow;

namespace mahdar {

/// The window needs another size than its neighbours gave it room for: lays out everything it stands in, from the
/// outside inwards, once this event is over. However many ask, each window is laid out once.
void RelayoutSoon(wxWindow* window);

}  // namespace mahdar
