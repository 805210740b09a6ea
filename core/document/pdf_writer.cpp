// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/pdf_writer.h"

#include "core/base/error.h"
#include "core/document/page_renderer.h"
#include "core/document/page_text.h"
#include "core/document/pdf_catalog.h"

#include <cairo-pdf.h>

#include <array>
#include <cstdio>
#include <memory>
#include <utility>

namespace mahdar::page {
namespace {

cairo_status_t Append(void* closure, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void SetMetadata(cairo_surface_t* surface, const Document& document) {
    const auto set = [&](cairo_pdf_metadata_t key, const std::string& text) {
        if (!text.empty()) cairo_pdf_surface_set_metadata(surface, key, OneLine(text).c_str());
    };
    std::string keywords;
    for (const std::string& keyword : document.keywords) keywords += (keywords.empty() ? "" : ", ") + keyword;
    set(CAIRO_PDF_METADATA_TITLE, document.title);
    set(CAIRO_PDF_METADATA_AUTHOR, document.author);
    set(CAIRO_PDF_METADATA_SUBJECT, document.subject);
    set(CAIRO_PDF_METADATA_KEYWORDS, keywords);
    set(CAIRO_PDF_METADATA_CREATOR, "Mahdar");
    set(CAIRO_PDF_METADATA_CREATE_DATE, document.created);
}

void AddOutline(cairo_surface_t* surface, const PageRenderer& renderer) {
    std::array<int, 4> parents{};
    for (const PageOutlineEntry& entry : renderer.Outline()) {
        char place[96];
        // Whole points: a printed decimal sign depends on the locale.
        std::snprintf(place, sizeof place, "page=%d pos=[%d %d]", entry.page + 1, 0,
                      static_cast<int>(entry.yPt));
        const auto level = static_cast<std::size_t>(entry.level);
        const int id = cairo_pdf_surface_add_outline(surface, parents[level - 1], entry.text.c_str(), place,
                                                     CAIRO_PDF_OUTLINE_FLAG_OPEN);
        for (std::size_t below = level; below < parents.size(); ++below) parents[below] = id;
    }
}

void Check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS)
        throw IoError(MAHDAR_TR("The PDF could not be made: %1. Save the document in another format."),
                      {cairo_status_to_string(status)});
}

}  // namespace

std::string WritePdf(const Document& document) {
    const PageRenderer renderer(document);
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(Append, &bytes, renderer.PageWidthPt(), renderer.PageHeightPt()),
        cairo_surface_destroy);
    SetMetadata(surface.get(), document);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> context(cairo_create(surface.get()),
                                                                     cairo_destroy);
    for (int page = 0; page < renderer.PageCount(); ++page) {
        renderer.Draw(page, context.get(), Tagging::Tagged);
        cairo_show_page(context.get());
    }
    AddOutline(surface.get(), renderer);
    Check(cairo_status(context.get()));
    cairo_surface_finish(surface.get());
    Check(cairo_surface_status(surface.get()));
    return WithPdfCatalog(std::move(bytes), document.language);
}

}  // namespace mahdar::page
