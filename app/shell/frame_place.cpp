// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/frame_place.h"

#include "app/shell/preferences.h"

#include <gtk/gtk.h>
#include <wx/display.h>
#include <wx/toplevel.h>

#include <cstdio>

namespace mahdar::shell {
namespace {

const wxSize kDesignedSize(1440, 900);

/// The display that shows the middle of it and can hold it; -1 if none does.
int Holds(const wxRect& place) {
    const int number = wxDisplay::GetFromPoint(place.GetPosition() + place.GetSize() / 2);
    if (number == wxNOT_FOUND) return -1;
    const wxRect room = wxDisplay(static_cast<unsigned>(number)).GetGeometry();
    return place.width <= room.width && place.height <= room.height ? number : -1;
}

void Put(wxTopLevelWindow& frame, const wxRect& place) {
    frame.SetSize(place);
    // What wx takes for the place already held, the corner, it does not tell the window manager.
    gtk_window_move(GTK_WINDOW(frame.GetHandle()), place.x, place.y);
}

}  // namespace

void PlaceFrame(wxTopLevelWindow& frame, const Preferences& preferences) {
    wxRect place;
    int maximized = 0;
    const std::string kept = preferences.FramePlace();
    const bool read = std::sscanf(kept.c_str(), "%d %d %d %d %d", &place.x, &place.y, &place.width, &place.height, &maximized) == 5;
    if (read && Holds(place) >= 0) {
        Put(frame, place);
        if (maximized != 0) frame.Maximize();
        return;
    }
    const wxRect room = wxDisplay(0U).GetClientArea();
    // No larger than the screen: what lies beyond its edge is out of reach.
    wxSize size = kDesignedSize;
    size.DecTo(room.GetSize());
    Put(frame, wxRect(size).CentreIn(room));
}

void RememberFrame(const wxTopLevelWindow& frame, Preferences& preferences) {
    const wxRect place = frame.GetRect();
    char text[80];
    std::snprintf(text, sizeof text, "%d %d %d %d %d", place.x, place.y, place.width, place.height, frame.IsMaximized() ? 1 : 0);
    preferences.SetFramePlace(text);
}

}  // namespace mahdar::shell
