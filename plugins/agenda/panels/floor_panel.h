// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "core/plugin/desk.h"
#include "plugins/agenda/panels/live_windows.h"
#include "plugins/agenda/panels/speaking_times.h"

#include <wx/panel.h>

#include <memory>
#include <vector>

class wxStaticText;

namespace mahdar {
class ClockPanel;
class SectionHeader;
}

namespace mahdar::agenda {

class FloorButtons;
class GlyphLabel;
class SpeakerList;

/// Who speaks, how long, what can be done, and who comes next.
class FloorPanel final : public wxPanel {
public:
    FloorPanel(wxWindow* parent, Desk& desk, const std::shared_ptr<WindowWishes>& wishes);

private:
    wxWindow* SpeakerBox();
    void Listen();
    void OnChanged(const Change& change);
    void OnTick();
    void OnWindowSize(wxSizeEvent& event);
    void ShowAll();
    void ShowSpeaker();
    void ShowNobody();
    void ShowClock();
    void ShowList();

    Desk& m_desk;
    SpeakingTimes m_times;
    Instant m_pausedAt;
    std::int64_t m_listShownAtMs = 0;
    SectionHeader* m_header;
    GlyphLabel* m_name = nullptr;
    wxStaticText* m_fullName = nullptr;
    ClockPanel* m_clock = nullptr;
    FloorButtons* m_buttons = nullptr;
    SpeakerList* m_list = nullptr;
    std::unique_ptr<LiveWindows> m_windows;
    bool m_listClosed = false;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar::agenda
