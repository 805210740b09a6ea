// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"

#include <wx/panel.h>

#include <string>

class wxStaticText;

namespace mahdar {
class KeyButton;
}

namespace mahdar::agenda {

class GlyphLabel;

/// Title, state and times of one item, and the buttons that open, suspend and close it.
class ItemHeader final : public wxPanel {
public:
    ItemHeader(wxWindow* parent, Desk& desk);

    /// Null: there is no item to speak of. Only what differs is touched.
    void Show(const AgendaItem* item);
    /// The times that run on by themselves.
    void ShowTimes(const AgendaItem* item);

    using wxPanel::Show;

private:
    wxSizer* Buttons();
    void ShowButtons(const AgendaItem* item);
    void Run(const char* verb);

    Desk& m_desk;
    std::string m_path;
    wxStaticText* m_parent;
    wxStaticText* m_title;
    GlyphLabel* m_state;
    wxStaticText* m_times;
    KeyButton* m_open;
    KeyButton* m_suspend;
    KeyButton* m_close;
};

}  // namespace mahdar::agenda
