// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <memory>
#include <string>
#include <vector>

typedef struct _cairo cairo_t;

namespace mahdar::page {

/// Tagged surrounds what is drawn with the structure (headings, paragraphs, tables) a PDF surface writes
/// down.
enum class Tagging { None = 1, Tagged };

struct PageOutlineEntry {
    int level = 1;
    std::string text;
    /// Counted from 0.
    int page = 0;
    double yPt = 0;
};

/// Breaks a document into A4 pages once and draws them on any cairo context: PDF, screen or paper. Keeps no
/// reference to the document. One renderer belongs to one thread at a time.
class PageRenderer final {
public:
    explicit PageRenderer(const Document& document);
    PageRenderer(const PageRenderer&) = delete;
    PageRenderer& operator=(const PageRenderer&) = delete;
    ~PageRenderer();

    /// At least 1, also for an empty document.
    [[nodiscard]] int PageCount() const noexcept;
    [[nodiscard]] double PageWidthPt() const noexcept;
    [[nodiscard]] double PageHeightPt() const noexcept;

    /// Draws page `page` (from 0) in points from the context's origin; scale the context for other units.
    /// Paints no ground. A page that is not there draws nothing.
    void Draw(int page, cairo_t* context, Tagging tagging = Tagging::None) const;

    /// The words of page `page` in the order in which they are read, without the foot of the page.
    [[nodiscard]] std::string TextOf(int page) const;

    [[nodiscard]] const std::vector<PageOutlineEntry>& Outline() const noexcept;

    /// Characters for which no installed font has a glyph; they print as boxes.
    [[nodiscard]] int UnknownGlyphCount() const;

private:
    struct Pages;
    std::unique_ptr<Pages> m_pages;
};

}  // namespace mahdar::page
