// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/agenda/panels/desk_tools.h"

#include <wx/panel.h>

#include <string>
#include <vector>

namespace mahdar {
class KeyButton;
}

namespace mahdar::agenda {

/// The six acts of the floor. Each runs its command line; those that need a name ask for the palette.
class FloorButtons final : public wxPanel {
public:
    FloorButtons(wxWindow* parent, Desk& desk);

    /// What can be done now, and whether a pause begins or ends.
    void Update();
    void SetKeys(KeysShown keys);

    using wxPanel::Update;

private:
    struct Act {
        std::string command;
        wxString verb;
        KeyButton* button = nullptr;
    };
    void ShowWords();

    Desk& m_desk;
    KeysShown m_keys = KeysShown::KeyAndChord;
    std::vector<Act> m_acts;
};

}  // namespace mahdar::agenda
