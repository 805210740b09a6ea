// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/glyph_data.h"

#include <cctype>
#include <map>

namespace mahdar {

namespace {

constexpr GlyphPaint kStroke = GlyphPaint::Stroke;
constexpr GlyphPaint kFill = GlyphPaint::Fill;

using Table = std::map<GlyphName, std::vector<GlyphShape>>;

Table StateGlyphs() {
    return {
        {GlyphName::Ring, {{kStroke, "O8 8 5"}}},
        {GlyphName::Triangle, {{kFill, "M3.5 2.6L13 8L3.5 13.4Z"}}},
        {GlyphName::Play, {{kFill, "M3.5 2.6L13 8L3.5 13.4Z"}, {kStroke, "M3.5 2.6L13 8L3.5 13.4Z"}}},
        {GlyphName::TwoBars, {{kFill, "M4 3L6.4 3L6.4 13L4 13Z M9.6 3L12 3L12 13L9.6 13Z"}}},
        {GlyphName::HookedArrow, {{kStroke, "M3 4L10 4C14.3 4 14.3 10.5 10 10.5L3.6 10.5 M6.6 7.4L3.4 10.5L6.6 13.6"}}},
        {GlyphName::TickedBox,
         {{kStroke, "M4 2.5L12 2.5C12.8 2.5 13.5 3.2 13.5 4L13.5 12C13.5 12.8 12.8 13.5 12 13.5L4 13.5C3.2 13.5 2.5 "
                    "12.8 2.5 12L2.5 4C2.5 3.2 3.2 2.5 4 2.5Z M5 8.2L7.2 10.4L11 5.8"}}},
        {GlyphName::WarningTriangle,
         {{kStroke, "M8 2.2L14.6 13.5L1.4 13.5Z M8 6.4L8 9.4"}, {kFill, "O8 11.5 0.95"}}},
        {GlyphName::HalfDisc, {{kStroke, "O8 8 5.4"}, {kFill, "M8 2.6C15.2 2.6 15.2 13.4 8 13.4Z"}}},
        {GlyphName::Tick, {{kStroke, "M2.8 8.6L6.4 12L13.2 4.2"}}},
        {GlyphName::HalfTick, {{kStroke, "M2.8 8.6L6.4 12L13.2 4.2 M2.2 3.4L6.4 3.4"}}},
        {GlyphName::Skip, {{kStroke, "M3.4 3.4L10 8L3.4 12.6Z M12.8 3L12.8 13"}}},
        {GlyphName::Cross, {{kStroke, "M3.6 3.6L12.4 12.4 M12.4 3.6L3.6 12.4"}}},
        {GlyphName::Dash, {{kStroke, "M3.4 8L12.6 8"}}},
        // Filled with the even-odd rule: the exclamation mark is cut out of the disc.
        {GlyphName::AlarmDisc, {{kFill, "O8 8 6.6 M7.1 3.8L8.9 3.8L8.9 9L7.1 9Z O8 11.4 1.05"}}},
        {GlyphName::RecordedDisc, {{kStroke, "O8 8 6"}, {kFill, "O8 8 3.6"}}},
        {GlyphName::TickedRing, {{kStroke, "O8 8 6.2 M5 8.3L7.2 10.5L11 5.9"}}},
    };
}

Table ThingGlyphs() {
    return {
        {GlyphName::Microphone,
         {{kStroke, "M6 4C6 1.3 10 1.3 10 4L10 8C10 10.7 6 10.7 6 8Z M3.4 7.4C3.4 13.2 12.6 13.2 12.6 7.4 M8 11.8L8 "
                    "14.4"}}},
        {GlyphName::Flag, {{kStroke, "M3.4 14L3.4 2.4L12.8 2.4L10.4 5.7L12.8 9L3.4 9"}}},
        {GlyphName::ReplyArrow, {{kStroke, "M6.4 3.4L2.6 7L6.4 10.6 M2.9 7L9.4 7C12 7 13.4 9 13.4 12.4"}}},
        {GlyphName::Lines, {{kStroke, "M2.4 3.8L13.6 3.8 M2.4 8L13.6 8 M2.4 12.2L9.4 12.2"}}},
        {GlyphName::Diamond, {{kFill, "M8 1.8L14.2 8L8 14.2L1.8 8Z"}}},
        {GlyphName::Arrow, {{kStroke, "M2.4 8L13.2 8 M9.2 4L13.2 8L9.2 12"}}},
        {GlyphName::Leaf, {{kStroke, "M2.8 2.8L13.2 2.8L13.2 9.4L9.4 13.2L2.8 13.2Z M13 9.4L9.4 9.4L9.4 13"}}},
        {GlyphName::Pen, {{kStroke, "M2.8 13.2L3.6 9.8L11 2.4L13.6 5L6.2 12.4Z M9.2 4.2L11.8 6.8"}}},
        {GlyphName::TwoArrows,
         {{kStroke, "M2.6 5.4L13.2 5.4 M10.4 2.6L13.2 5.4L10.4 8 M13.4 10.8L2.8 10.8 M5.6 8.2L2.8 10.8L5.6 13.6"}}},
        {GlyphName::TurningArrow, {{kStroke, "M13 8C13 14.6 3 14.6 3 8C3 2.6 9.4 1.4 12 4.8 M12.6 1.8L12.4 5.2L9 5"}}},
        {GlyphName::Brackets, {{kStroke, "M6 2.6L3.2 2.6L3.2 13.4L6 13.4 M10 2.6L12.8 2.6L12.8 13.4L10 13.4"}}},
        {GlyphName::Question,
         {{kStroke, "M5 5.6C5 1.4 11 1.4 11 5.4C11 7.8 8 7.6 8 10.2"}, {kFill, "O8 13.2 1"}}},
        {GlyphName::Search, {{kStroke, "O6.8 6.8 4.2 M10 10L13.8 13.8"}}},
        {GlyphName::Plus, {{kStroke, "M8 2.6L8 13.4 M2.6 8L13.4 8"}}},
        {GlyphName::Clock, {{kStroke, "O8 8 5.8 M8 4.6L8 8.2L10.6 9.6"}}},
        {GlyphName::Document, {{kStroke, "M3.4 1.8L9.2 1.8L12.8 5.4L12.8 14.2L3.4 14.2Z M9 2L9 5.6L12.6 5.6"}}},
        {GlyphName::Folder, {{kStroke, "M1.8 3.2L6.2 3.2L8 5L14.2 5L14.2 13L1.8 13Z"}}},
    };
}

Table AllGlyphs() {
    Table all = StateGlyphs();
    all.merge(ThingGlyphs());
    return all;
}

}  // namespace

const std::vector<GlyphShape>& GlyphShapes(GlyphName name) {
    static const Table kTable = AllGlyphs();
    return kTable.at(name);
}

std::vector<GlyphStep> ParseGlyphPath(const char* path) {
    std::vector<GlyphStep> steps;
    const char* cursor = path;
    while (*cursor) {
        if (std::isalpha(static_cast<unsigned char>(*cursor))) {
            steps.push_back({*cursor++, {}});
        } else if (*cursor == ' ') {
            ++cursor;
        } else {
            // The table holds only digits and points; the decimal sign must not follow the user's locale.
            double whole = 0;
            double unit = 1;
            bool afterPoint = false;
            for (; std::isdigit(static_cast<unsigned char>(*cursor)) || *cursor == '.'; ++cursor) {
                if (*cursor == '.') {
                    afterPoint = true;
                } else {
                    whole = whole * 10 + (*cursor - '0');
                    if (afterPoint) unit *= 10;
                }
            }
            steps.back().numbers.push_back(whole / unit);
        }
    }
    return steps;
}

}  // namespace mahdar
