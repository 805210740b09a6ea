// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/fit_page.h"

#include "core/document/page_renderer.h"

#include <algorithm>
#include <variant>

namespace mahdar::briefings {

namespace {

struct Step {
    double type = 1;
    double marginMm = 18;
    double space = 1;
};

/// The smallest sets tables at nine points: below that nobody reads a sheet on a podium.
constexpr Step kSteps[] = {{0.92, 15, 0.75}, {0.85, 13, 0.6}, {0.78, 11, 0.5}};

page::PageStyle Smaller(page::PageStyle style, const Step& step) {
    const double margin = step.marginMm * page::kPointsPerMm;
    for (double* side : {&style.marginPt, &style.topPt, &style.bottomPt}) *side = std::min(*side, margin);
    for (page::TextLook* look :
         {&style.title, &style.subtitle, &style.heading1, &style.heading2, &style.heading3, &style.body,
          &style.note, &style.notice, &style.table, &style.footer, &style.mastheadName, &style.mastheadSymbol,
          &style.mastheadLine}) {
        look->sizePt *= step.type;
        look->beforePt *= step.space;
        look->afterPt *= step.space;
    }
    style.cellPaddingPt *= step.space;
    return style;
}

}  // namespace

void FitPage(page::Document& sheet) {
    // Lines for notes give way before the type does.
    page::Document document = sheet;
    if (auto* lines =
            document.blocks.empty() ? nullptr : std::get_if<page::WritingLines>(&document.blocks.back()))
        lines->count = std::min(lines->count, kFewestNoteLines);
    const page::PageStyle usual = sheet.style;
    page::PageStyle best = usual;
    int fewest = page::PageRenderer(document).PageCount();
    for (const Step& step : kSteps) {
        if (fewest <= 1) break;
        document.style = Smaller(usual, step);
        const int pages = page::PageRenderer(document).PageCount();
        if (pages >= fewest) continue;
        fewest = pages;
        best = document.style;
    }
    sheet.style = best;
}

}  // namespace mahdar::briefings
