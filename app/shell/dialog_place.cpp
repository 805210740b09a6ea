// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/dialog_place.h"

#include "app/shell/main_frame.h"

#include <wx/dialog.h>

#include <algorithm>

namespace mahdar::shell {

void PlaceOverCentre(wxDialog& dialog, wxWindow* parent) {
    auto* frame = dynamic_cast<MainFrame*>(parent);
    if (frame == nullptr) return dialog.CentreOnParent();
    const wxRect free = frame->FreeRect();
    const wxSize size = dialog.GetSize();
    dialog.SetPosition(wxPoint(free.x + (free.width - size.x) / 2, free.y + std::max(0, std::min(120, free.height - size.y))));
}

}  // namespace mahdar::shell
