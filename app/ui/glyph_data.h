// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/glyphs.h"

#include <vector>

namespace mahdar {

enum class GlyphPaint { Stroke = 1, Fill };

/// A piece of a sign in a 16 x 16 box. The path knows absolute M, L, C and Z, and O for a circle (centre, radius).
struct GlyphShape {
    GlyphPaint paint;
    const char* path;
};

inline constexpr double kGlyphStroke = 1.6;

[[nodiscard]] const std::vector<GlyphShape>& GlyphShapes(GlyphName name);

/// One command of a path with its numbers.
struct GlyphStep {
    char command;
    std::vector<double> numbers;
};

[[nodiscard]] std::vector<GlyphStep> ParseGlyphPath(const char* path);

}  // namespace mahdar
