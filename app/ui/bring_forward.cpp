// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/bring_forward.h"

#include <gtk/gtk.h>
#ifdef GDK_WINDOWING_X11
#include <gdk/gdkx.h>
#endif
#include <wx/toplevel.h>

namespace mahdar {

void BringForward(wxTopLevelWindow& window) {
    window.Show();
    auto* gtk = GTK_WINDOW(window.GetHandle());
    guint32 time = GDK_CURRENT_TIME;
#ifdef GDK_WINDOWING_X11
    GdkWindow* shown = gtk_widget_get_window(GTK_WIDGET(gtk));
    if (shown != nullptr && GDK_IS_X11_WINDOW(shown)) time = gdk_x11_get_server_time(shown);
#endif
    gtk_window_present_with_time(gtk, time);
}

}  // namespace mahdar
