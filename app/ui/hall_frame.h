// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/hall_view.h"

#include <functional>
#include <optional>

#include <wx/frame.h>
#include <wx/timer.h>

namespace mahdar {

class HallPanel;

enum class HallPlacement { FullScreen = 1, Window };

/// The window in front of the delegates. It stands full screen on its display and never takes the focus from the
/// operator; when the display is gone it becomes an ordinary window and returns when the display does.
class HallFrame final : public wxFrame {
public:
    /// `choose` names the display at that moment, none for an ordinary window; displays count from 0.
    HallFrame(wxWindow* parent, std::function<std::optional<unsigned>()> choose);
    ~HallFrame() override;

    void SetView(const HallView& view);
    /// Shows the frame, or puts it where it now belongs; tells how it could be shown.
    HallPlacement Place();
    [[nodiscard]] HallPlacement Placement() const { return m_placement; }

private:
    void OnDisplays();

    HallPanel* m_panel;
    unsigned long m_onDisplays = 0;
    wxTimer m_settle;
    HallPlacement m_placement = HallPlacement::Window;
    std::function<std::optional<unsigned>()> m_choose;
};

}  // namespace mahdar
