// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/drop_place.h"

#include <gtk/gtk.h>
#include <wx/dataview.h>

namespace mahdar::briefings {

std::optional<DropPlace> PlaceUnderMouse(wxDataViewCtrl& list) {
    auto* tree = GTK_TREE_VIEW(list.GtkGetTreeView());
    GdkWindow* rows = gtk_tree_view_get_bin_window(tree);
    if (rows == nullptr) return std::nullopt;
    GdkSeat* seat = gdk_display_get_default_seat(gdk_window_get_display(rows));
    int x = 0;
    int y = 0;
    gdk_window_get_device_position(rows, gdk_seat_get_pointer(seat), &x, &y, nullptr);
    GtkTreePath* path = nullptr;
    if (!gtk_tree_view_get_path_at_pos(tree, x, y, &path, nullptr, nullptr, nullptr)) return std::nullopt;
    GdkRectangle area{};
    gtk_tree_view_get_background_area(tree, path, nullptr, &area);
    DropPlace place;
    place.row = gtk_tree_path_get_indices(path)[0];
    gtk_tree_path_free(path);
    const int third = area.height / 3;
    place.side = y < area.y + third                  ? DropSide::Before
                 : y >= area.y + area.height - third ? DropSide::After
                                                     : DropSide::On;
    return place;
}

}  // namespace mahdar::briefings
