// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <memory>
#include <optional>

#include <wx/frame.h>
#include <wx/timer.h>

#include "app/shell/key_map.h"
#include "app/shell/menus.h"
#include "app/shell/status_feed.h"
#include "app/shell/strip_feed.h"
#include "core/base/signal.h"

class wxInfoBar;

namespace mahdar {
class InfoStrip;
}

namespace mahdar::shell {

class Cockpit;
class DeskImpl;
class Shell;
class StartScreen;

/// The main window: the start screen, or the cockpit of one session. Made anew when the language changes.
class MainFrame final : public wxFrame {
public:
    explicit MainFrame(Shell& shell);
    ~MainFrame() override;

    /// Shows the session of the shell, or the start screen if there is none.
    void ShowContent();
    /// Panels go before their desk: call this before the desk ends.
    void DropContent();

    /// Without taking the focus. An empty sentence takes the bar away.
    void Complain(const wxString& sentence);
    void Tell(const wxString& sentence);
    /// A bar that stays until the disk is well again; empty takes it away.
    void TellDisk(const wxString& sentence);

    [[nodiscard]] Cockpit* TheCockpit() { return m_cockpit; }
    [[nodiscard]] const KeyMap& Keys() const { return m_keys; }
    /// Where the palette and dialogs may stand.
    [[nodiscard]] wxRect FreeRect();
    void RefreshTitle();

private:
    void MakeBars();
    void LabelDiskBar();
    void ShowCockpit(DeskImpl& desk);
    void ShowStart();
    void MakeStrip(DeskImpl& desk);
    void MakeMenus();
    void FillViewMenu();
    void OnKey(wxKeyEvent& event);
    void OnMenu(wxCommandEvent& event);
    void OnTick();
    void OnDisk();
    void RefreshStatus();

    Shell& m_shell;
    KeyMap m_keys;
    std::unique_ptr<Menus> m_menus;
    wxInfoBar* m_error = nullptr;
    wxInfoBar* m_notice = nullptr;
    wxInfoBar* m_disk = nullptr;
    InfoStrip* m_strip = nullptr;
    std::unique_ptr<StripFeed> m_stripFeed;
    Cockpit* m_cockpit = nullptr;
    StartScreen* m_start = nullptr;
    StatusLine* m_status = nullptr;
    wxWindow* m_live = nullptr;
    wxTimer m_timer;
    wxTimer m_errorTimer;
    Connection m_onChange;
    Connection m_onDisk;
    Connection m_onFocus;
    wxString m_spokenStatus;
    bool m_checkDue = true;
    int m_ticksSinceCheck = 0;
    bool m_remeasure = false;
    bool m_diskWasBad = false;
    std::uint64_t m_restoredTold = 0;
    std::uint64_t m_mostWaiting = 0;
    StatusFacts m_facts;
};

}  // namespace mahdar::shell
