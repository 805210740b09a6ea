// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/hall_view.h"

#include <functional>

#include <wx/frame.h>

namespace mahdar {

class HallPanel;

enum class HallPlacement { FullScreen = 1, Window };

/// The window in front of the delegates. It stands full screen on its display and never takes the focus from the
/// operator; when the display is gone it becomes an ordinary window and returns when the display does.
class HallFrame final : public wxFrame {
public:
    explicit HallFrame(wxWindow* parent);

    void SetView(const HallView& view);
    /// Displays count from 0. Shows the frame; tells how it could be shown.
    HallPlacement ShowOn(unsigned display);
    /// Called after the displays changed and the frame was placed anew.
    void OnPlaced(std::function<void(HallPlacement)> listener);

    /// The display to offer first: the last one, if there are two or more.
    [[nodiscard]] static unsigned PreferredDisplay();

private:
    HallPlacement Place();
    void Replace();

    HallPanel* m_panel;
    unsigned m_display = 0;
    HallPlacement m_placement = HallPlacement::Window;
    std::function<void(HallPlacement)> m_onPlaced;
};

}  // namespace mahdar
