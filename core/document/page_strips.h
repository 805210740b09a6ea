// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/text_layout.h"

#include <cairo.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mahdar::page {

/// One element of the PDF structure tree; equal ids are the same element.
struct StructureTag {
    const char* name = "P";
    int id = 0;
    /// What cairo wants to know of the element: where a link leads, the name of a destination.
    std::string attributes = {};

    bool operator==(const StructureTag&) const = default;
};

/// How a line reaches the page. A margin note is drawn as Outlines, which no reader of the text finds, and
/// its words stand as Hidden text in front of the paragraph's number, so that they are read, found and spoken
/// in their order.
enum class Inking { Text = 1, Outlines, Hidden };

struct PlacedLine {
    LayoutPtr layout = {};
    int line = 0;
    double xPt = 0;
    double baselinePt = 0;
    std::vector<StructureTag> tags = {};
    Inking inking = Inking::Text;
};

enum class StrokeLook { Solid = 1, Dots };

struct PlacedStroke {
    double x1Pt = 0, y1Pt = 0, x2Pt = 0, y2Pt = 0;
    double widthPt = 0.5;
    std::uint32_t ink = 0;
    StrokeLook look = StrokeLook::Solid;
};

struct PlacedBox {
    double xPt = 0, yPt = 0, widthPt = 0, heightPt = 0;
    std::uint32_t ground = 0;
};

struct PlacedPicture {
    double xPt = 0, yPt = 0, widthPt = 0, heightPt = 0;
    /// Shared: strips are values, an image is not copied.
    std::shared_ptr<cairo_surface_t> image = {};
};

struct PlacedHeading {
    int level = 1;
    std::string text = {};
};

/// A line of the contents: to which heading it leads, and where its words end, from the start edge of the
/// text.
struct PlacedContents {
    std::size_t heading = 0;
    double textEndPt = 0;
    Language language = Language::Arabic;
};

/// A slice of the page that is never cut: a line of a paragraph, a row of a table. x from the page's left
/// edge, y from the strip's top.
struct Strip {
    double beforePt = 0;
    double heightPt = 0;
    std::vector<PlacedLine> lines = {};
    std::vector<PlacedStroke> strokes = {};
    std::vector<PlacedBox> boxes = {};
    std::vector<PlacedPicture> pictures = {};
    bool keepWithNext = false;
    bool startsPage = false;
    /// Index of the strip to print again when this one comes first on a page; a table's header.
    std::optional<std::size_t> headerStrip = {};
    std::optional<PlacedHeading> heading = {};
    std::optional<PlacedContents> contents = {};
};

[[nodiscard]] std::vector<Strip> MakeStrips(const Document& document, const TextSetter& setter);

/// The x of something `widthPt` wide that starts `offsetPt` after the start edge of the text column.
[[nodiscard]] constexpr double StartX(const PageStyle& style, Language language, double offsetPt,
                                      double widthPt) noexcept {
    return IsRightToLeft(language) ? style.pageWidthPt - style.marginPt - offsetPt - widthPt
                                   : style.marginPt + offsetPt;
}

}  // namespace mahdar::page
