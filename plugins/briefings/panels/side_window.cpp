// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/side_window.h"

#include "app/ui/colours.h"
#include "app/ui/key_names.h"
#include "app/ui/rtl.h"
#include "app/ui/table_export.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/plugin/host.h"

#include <gtk/gtk.h>
#include <wx/dataview.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>

namespace mahdar::briefings {

namespace {

constexpr int kBelowTop = 110;
constexpr int kLeastWidth = 480;
constexpr int kBelowBottom = 40;

}  // namespace

wxString Filled(const wxString& sentence, const std::vector<std::string>& arguments) {
    return ToWx(FillIn(FromWx(sentence), arguments));
}

void UseLowRows(wxDataViewCtrl* list) {
    constexpr int kRowHeight = 27;
    for (unsigned i = 0; i < list->GetColumnCount(); ++i) {
        GtkCellRenderer* cell = list->GetColumn(i)->GetRenderer()->GetGtkHandle();
        g_object_set(cell, "ypad", 0, nullptr);
        gtk_cell_renderer_set_fixed_size(cell, -1, kRowHeight);
    }
}

SideWindow::SideWindow(wxWindow* pane, Desk& desk, const wxString& title, const wxSize& size)
    : wxFrame(wxGetTopLevelParent(pane), wxID_ANY, title, wxDefaultPosition, size,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk) {
    SetBackgroundColour(Colour(Ground::Window));
    Bind(wxEVT_CHAR_HOOK, &SideWindow::OnKey, this);
}

void SideWindow::PlaceBeside(const wxWindow* pane) {
    const wxWindow* frame = wxGetTopLevelParent(const_cast<wxWindow*>(pane));
    const wxRect all = frame->GetScreenRect();
    const int room = std::max(kLeastWidth, all.width - pane->GetSize().x);
    SetSize(std::min(GetSize().x, room - 8), std::min(GetSize().y, all.height - kBelowTop - kBelowBottom));
    // The end, where the clock is, lies at the left where reading begins at the right.
    const int left = IsInterfaceRightToLeft() ? all.x + all.width - room : all.x;
    Move(left + (room - GetSize().x) / 2, all.y + kBelowTop);
}

void SideWindow::ExportTable(const std::string& table, const std::map<std::string, std::string>& options,
                             const wxString& title) {
    mahdar::ExportTable(this, m_desk, table, options, title);
}

bool SideWindow::Guarded(const wxString& title, const std::function<void()>& act) {
    try {
        act();
        return true;
    } catch (const Error& error) {
        wxMessageBox(Translated(error.MessageId(), error.Arguments()), title, wxOK | wxICON_ERROR, this);
    }
    return false;
}

bool SideWindow::OnOwnKey(const std::string&) {
    return false;
}

void SideWindow::OnKey(wxKeyEvent& event) {
    const std::string key = KeyName(event).empty() ? BareKeyName(event) : KeyName(event);
    if (OnOwnKey(key)) return;
    if (key == "Esc" || event.GetKeyCode() == WXK_ESCAPE) {
        Close();
    } else if (key == "Shift+F3") {
        m_desk.Run("app undo-act");
    } else {
        event.Skip();
    }
}

}  // namespace mahdar::briefings
