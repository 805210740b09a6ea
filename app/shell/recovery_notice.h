// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>

#include <wx/panel.h>

#include "app/shell/recovery.h"

namespace mahdar::shell {

/// Says what a crash left, on the start screen.
class RecoveryNotice final : public wxPanel {
public:
    RecoveryNotice(wxWindow* parent, const Interrupted& found, std::function<void()> goOn, std::function<void()> later);
    /// "Continue", which Enter presses.
    void FocusFirst();

private:
    wxWindow* m_goOn;
};

}  // namespace mahdar::shell
