// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/row_list.h"

#include <gtk/gtk.h>

namespace mahdar::agenda {

namespace {

/// wx moves the selection and leaves GTK's cursor, from which the arrow keys go on, where it was.
void MoveCursor(wxDataViewCtrl* list) {
    auto* view = GTK_TREE_VIEW(list->GtkGetTreeView());
    GtkTreeModel* model = nullptr;
    GList* rows = gtk_tree_selection_get_selected_rows(gtk_tree_view_get_selection(view), &model);
    if (rows != nullptr)
        gtk_tree_view_set_cursor(view, static_cast<GtkTreePath*>(rows->data), nullptr, FALSE);
    g_list_free_full(rows, [](gpointer path) { gtk_tree_path_free(static_cast<GtkTreePath*>(path)); });
}

}  // namespace

void GoToRow(wxDataViewCtrl* list, const wxDataViewItem& row) {
    if (!row.IsOk()) return list->UnselectAll();
    if (list->GetSelection() != row) {
        list->Select(row);
        MoveCursor(list);
    }
    list->EnsureVisible(row);
}

}  // namespace mahdar::agenda
