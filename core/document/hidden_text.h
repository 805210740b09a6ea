// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <pango/pangocairo.h>

namespace mahdar::page {

/// Writes the words of a one-line layout as blanks that carry the letters: nothing is seen, a PDF gets the text. The
/// words end at x in a left-to-right paragraph and start there in a right-to-left one.
void ShowHidden(cairo_t* context, PangoLayout* layout, double xPt, double baselinePt);

}  // namespace mahdar::page
