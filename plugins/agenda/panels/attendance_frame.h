// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/agenda/panels/attendance_rows.h"

#include <wx/dataview.h>
#include <wx/frame.h>

#include <vector>

class wxButton;
class wxChoice;
class wxSearchCtrl;
class wxStaticText;

namespace mahdar::agenda {

class GlyphLabel;

/// Who is in the room: a window of its own beside the cockpit, so that the live acts go on. Space marks the selected
/// row present, or gone again, and goes to the next one: a roll call needs one key.
class AttendanceFrame final : public wxFrame {
public:
    AttendanceFrame(wxWindow* parent, Desk& desk);

private:
    void MakeTop(wxSizer& column);
    void MakeList(wxSizer& column);
    void MakeButtons(wxSizer& column);
    void Listen();
    void ShowRows();
    void Narrow();
    void ReplaceRow(unsigned place);
    void EnableButtons();
    [[nodiscard]] const AttendanceRow* Selected() const;
    void Mark(const char* verb);
    void Toggle();
    void Step();
    void Add();
    void Edit();
    void Remove();
    void Import();
    void Export();
    void OnKey(wxKeyEvent& event);

    Desk& m_desk;
    std::vector<AttendanceRow> m_all;
    std::vector<AttendanceRow> m_rows;
    GlyphLabel* m_quorum = nullptr;
    wxSearchCtrl* m_search = nullptr;
    wxChoice* m_shown = nullptr;
    wxDataViewListCtrl* m_list = nullptr;
    std::vector<wxButton*> m_onRow;
    wxButton* m_present = nullptr;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar::agenda
