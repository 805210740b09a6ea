// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/relayout.h"

#include <wx/app.h>
#include <wx/toplevel.h>
#include <wx/weakref.h>
#include <wx/window.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace mahdar {

namespace {

std::vector<wxWeakRef<wxWindow>>& Asking() {
    static std::vector<wxWeakRef<wxWindow>> s_asking;
    return s_asking;
}

/// The windows around it, the innermost first.
std::vector<wxWindow*> Around(wxWindow* window) {
    std::vector<wxWindow*> around;
    for (wxWindow* at = window->GetParent(); at != nullptr; at = at->GetParent()) {
        around.push_back(at);
        if (at->IsTopLevel()) break;
    }
    return around;
}

void LayOutAll() {
    std::vector<std::pair<std::size_t, wxWindow*>> windows;
    for (const auto& asking : std::exchange(Asking(), {})) {
        if (!asking) continue;
        const auto around = Around(asking.get());
        for (std::size_t i = 0; i < around.size(); ++i) windows.emplace_back(around.size() - i, around[i]);
    }
    std::sort(windows.begin(), windows.end());
    windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
    for (const auto& [depth, window] : windows) window->Layout();
}

}  // namespace

void RelayoutSoon(wxWindow* window) {
    if (Asking().empty()) wxTheApp->CallAfter([] { LayOutAll(); });
    Asking().emplace_back(window);
}

}  // namespace mahdar
