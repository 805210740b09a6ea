// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/print.h"

#include "core/base/error.h"

#include <gtk/gtk.h>
#include <wx/window.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace mahdar::shell {
namespace {

struct Unref {
    void operator()(void* object) const noexcept { g_object_unref(object); }
};

void DrawPage(GtkPrintOperation*, GtkPrintContext* context, gint page, gpointer pages) {
    static_cast<const page::PageRenderer*>(pages)->Draw(page, gtk_print_context_get_cairo_context(context));
}

GtkPaperSize* PaperOf(double widthPt, double heightPt) {
    const double shortPt = std::min(widthPt, heightPt);
    const double longPt = std::max(widthPt, heightPt);
    for (const char* name : {GTK_PAPER_NAME_A4, GTK_PAPER_NAME_LETTER, GTK_PAPER_NAME_LEGAL,
                             GTK_PAPER_NAME_A5, GTK_PAPER_NAME_A3}) {
        GtkPaperSize* const paper = gtk_paper_size_new(name);
        if (std::abs(gtk_paper_size_get_width(paper, GTK_UNIT_POINTS) - shortPt) < 1.5 &&
            std::abs(gtk_paper_size_get_height(paper, GTK_UNIT_POINTS) - longPt) < 1.5)
            return paper;
        gtk_paper_size_free(paper);
    }
    return gtk_paper_size_new_custom("mahdar", "Mahdar", shortPt, longPt, GTK_UNIT_POINTS);
}

/// wx's own printing stops without a printer, before the user can choose a file; GTK's dialog offers one.
GtkPrintOperationResult Run(GtkPrintOperation* operation, const page::PageRenderer& pages,
                            GtkWindow* parent) {
    gtk_print_operation_set_n_pages(operation, pages.PageCount());
    gtk_print_operation_set_unit(operation, GTK_UNIT_POINTS);
    gtk_print_operation_set_use_full_page(operation, TRUE);
    gtk_print_operation_set_embed_page_setup(operation, FALSE);
    GtkPageSetup* const setup = gtk_page_setup_new();
    GtkPaperSize* const paper = PaperOf(pages.PageWidthPt(), pages.PageHeightPt());
    gtk_page_setup_set_paper_size(setup, paper);
    if (pages.PageWidthPt() > pages.PageHeightPt())
        gtk_page_setup_set_orientation(setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
    gtk_print_operation_set_default_page_setup(operation, setup);
    gtk_paper_size_free(paper);
    g_object_unref(setup);
    g_signal_connect(operation, "draw-page", G_CALLBACK(DrawPage), const_cast<page::PageRenderer*>(&pages));
    GError* error = nullptr;
    const GtkPrintOperationResult result =
        gtk_print_operation_run(operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, &error);
    if (error == nullptr) return result;
    const std::string reason = error->message;
    g_error_free(error);
    throw IoError(MAHDAR_TR("The document could not be printed: %1. Write it to a PDF and print that."),
                  {reason});
}

}  // namespace

bool PrintPages(wxWindow* parent, const page::PageRenderer& pages, const std::string& title) {
    const std::unique_ptr<GtkPrintOperation, Unref> operation(gtk_print_operation_new());
    gtk_print_operation_set_job_name(operation.get(), title.c_str());
    GtkWidget* const top = parent != nullptr ? gtk_widget_get_toplevel(parent->GetHandle()) : nullptr;
    GtkWindow* const window = top != nullptr && GTK_IS_WINDOW(top) ? GTK_WINDOW(top) : nullptr;
    return Run(operation.get(), pages, window) == GTK_PRINT_OPERATION_RESULT_APPLY;
}

}  // namespace mahdar::shell
