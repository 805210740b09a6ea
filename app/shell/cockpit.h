// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>
#include <vector>

#include <wx/aui/framemanager.h>
#include <wx/panel.h>

#include "core/plugin/host.h"

namespace mahdar {
class Desk;
}

namespace mahdar::shell {

class HallControl;
class Preferences;

/// The pane that shows what the hall sees; hidden until asked for.
inline constexpr const char* kHallPane = "shell.hall";

enum class PaneStep { Next = 1, Previous };

/// The panes that plugins contribute, docked at the start, in the centre and at the end of the window. Where the user
/// put them is remembered for each reading direction.
class Cockpit final : public wxPanel {
public:
    Cockpit(wxWindow* parent, Desk& desk, Preferences& preferences, HallControl& hall);
    ~Cockpit() override;

    struct PaneInfo {
        wxString id;
        wxString title;
        bool shown;
        bool floating;
    };
    [[nodiscard]] std::vector<PaneInfo> Panes();
    void ShowPane(const wxString& id, bool shown);
    void TogglePane(const wxString& id);
    void FloatPane(const wxString& id, bool floating);
    void ResetLayout();
    void FocusPane(PaneStep step);
    /// Gives panes that take only the height they need (share 0) that height. Cheap; call now and then.
    void FitPanes();
    /// On the screen: where the palette and dialogs may cover something.
    [[nodiscard]] wxRect CentreOnScreen();

private:
    void AddPanes(Desk& desk);
    void AddHallPreview();
    void RestoreLayout();

    Preferences& m_preferences;
    HallControl& m_hall;
    wxAuiManager m_aui;
    wxString m_designed;
    std::vector<wxWindow*> m_order;
    std::vector<wxWindow*> m_fitted;
};

}  // namespace mahdar::shell
