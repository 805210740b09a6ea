// SPDX-License-Identifier: LGPL-2.1-or-later
// What the hall is shown, and where: its window on a screen, its preview in the main window, its page for a browser. All
// are fed with one view at one moment, after every act and at every tick.
#pragma once

#include <memory>
#include <string>

#include "app/shell/status_feed.h"
#include "app/ui/hall_view.h"
#include "core/base/signal.h"
#include "core/session/session_log.h"

class wxWindow;

namespace mahdar {
class HallFrame;
class HallPanel;
}

namespace mahdar::shell {

class DeskImpl;
class HallServer;
class Preferences;

class HallControl {
public:
    explicit HallControl(Preferences& preferences);
    ~HallControl();
    HallControl(const HallControl&) = delete;
    HallControl& operator=(const HallControl&) = delete;

    /// The desk whose session is shown, null for none; the window that its own is a child of.
    void Attach(DeskImpl* desk, wxWindow* window);
    /// The main window is about to go, and the hall's with it. What is shown in the hall stays chosen.
    void Detach();
    /// Null when the preview goes. Not owned.
    void SetPreview(HallPanel* preview);

    void Toggle();
    /// Another screen than the operator's, one after the other; remembered. False if there is none.
    bool NextScreen();
    /// The two languages other than the meeting's, one after the other, then none; remembered.
    void NextSecondLanguage();
    /// Shows that instead of the meeting; the same again shows the meeting.
    void ToggleMode(HallMode mode);
    void ShowMessage(LocalText message);
    [[nodiscard]] HallMode Mode() const { return m_mode; }
    [[nodiscard]] const LocalText& Message() const { return m_message; }
    /// The second language; that of the meeting where there is none.
    [[nodiscard]] Language Second() const;

    /// Switches the page on or off. Throws IoError where the address cannot be had.
    void ServePage(bool on);
    /// Empty while it is off.
    [[nodiscard]] std::string PageAddress() const;

    /// Anybody sees what is shown.
    [[nodiscard]] bool IsSeen() const;
    [[nodiscard]] HallShown Shown() const;
    /// Counts from 1, as people do.
    [[nodiscard]] unsigned Screen() const;

    /// At every tick; after acts by itself.
    void Feed();
    [[nodiscard]] HallView View() const;

private:
    void MakeFrame();

    Preferences& m_preferences;
    DeskImpl* m_desk = nullptr;
    wxWindow* m_window = nullptr;
    HallFrame* m_frame = nullptr;
    HallPanel* m_preview = nullptr;
    std::unique_ptr<HallServer> m_server;
    Connection m_onChange;
    Instant m_pausedAt;
    HallMode m_mode = HallMode::Normal;
    LocalText m_message;
    unsigned m_display = 0;
};

}  // namespace mahdar::shell
