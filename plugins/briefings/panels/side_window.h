// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"

#include <wx/frame.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

class wxDataViewCtrl;

namespace mahdar::briefings {

/// Does the change touch a row of one of these kinds?
template <class... Rows>
[[nodiscard]] bool Touches(const Change& change) {
    return std::any_of(change.edits.begin(), change.edits.end(),
                       [](const AnyEdit& edit) { return (std::holds_alternative<Edit<Rows>>(edit) || ...); });
}

/// A window of the briefings beside the cockpit: over the centre of it, so that clock and speaker stay in
/// sight. Esc closes it, Shift+F3 takes the last act back.
class SideWindow : public wxFrame {
public:
    /// `pane` is the pane of the cockpit's end that opens it.
    SideWindow(wxWindow* pane, Desk& desk, const wxString& title, const wxSize& size);

protected:
    [[nodiscard]] Desk& TheDesk() const noexcept { return m_desk; }
    /// Asks for a file and writes a table of the host into it.
    void ExportTable(const std::string& table, const std::map<std::string, std::string>& options,
                     const wxString& title);
    /// Call at the end of the constructor, once everything is laid out.
    void PlaceBeside(const wxWindow* pane);
    /// Keys of the window itself; true if the key was one.
    virtual bool OnOwnKey(const std::string& key);
    void Keep(Connection connection) { m_connections.push_back(std::move(connection)); }
    /// What the user is told if it fails is shown in a box of this window; false then.
    bool Guarded(const wxString& title, const std::function<void()>& act);

private:
    void OnKey(wxKeyEvent& event);

    Desk& m_desk;
    std::vector<Connection> m_connections;
};

/// Rows of one line, equally high in every script.
void UseLowRows(wxDataViewCtrl* list);

[[nodiscard]] wxString Filled(const wxString& sentence, const std::vector<std::string>& arguments);

}  // namespace mahdar::briefings
