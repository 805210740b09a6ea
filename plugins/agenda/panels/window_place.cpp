// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/window_place.h"

#include "app/ui/rtl.h"

#include <wx/toplevel.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

constexpr int kBelowTop = 110;

}  // namespace

void PlaceBeside(wxTopLevelWindow& window, const wxWindow* pane) {
    const wxWindow* frame = wxGetTopLevelParent(const_cast<wxWindow*>(pane));
    const wxRect all = frame->GetScreenRect();
    const int free = std::max(200, all.width - pane->GetSize().x);
    const wxSize size(std::min(window.GetSize().x, free - 8), std::min(window.GetSize().y, all.height - kBelowTop - 40));
    window.SetSize(size);
    // The end is at the left where reading begins at the right.
    const int left = IsInterfaceRightToLeft() ? all.x + all.width - free : all.x;
    window.Move(left + (free - size.x) / 2, all.y + kBelowTop);
}

}  // namespace mahdar::agenda
