// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/command_glyphs.h"

#include <utility>

namespace mahdar::shell {

std::optional<GlyphName> GlyphNamed(std::string_view name) {
    static constexpr std::pair<std::string_view, GlyphName> kNames[] = {
        {"ring", GlyphName::Ring},           {"triangle", GlyphName::Triangle},
        {"two-bars", GlyphName::TwoBars},    {"hooked-arrow", GlyphName::HookedArrow},
        {"ticked-box", GlyphName::TickedBox}, {"warning", GlyphName::WarningTriangle},
        {"warning-triangle", GlyphName::WarningTriangle}, {"half-disc", GlyphName::HalfDisc},
        {"microphone", GlyphName::Microphone}, {"tick", GlyphName::Tick},
        {"skip", GlyphName::Skip},           {"cross", GlyphName::Cross},
        {"flag", GlyphName::Flag},           {"reply", GlyphName::ReplyArrow},
        {"reply-arrow", GlyphName::ReplyArrow}, {"lines", GlyphName::Lines},
        {"diamond", GlyphName::Diamond},     {"arrow", GlyphName::Arrow},
        {"leaf", GlyphName::Leaf},           {"pen", GlyphName::Pen},
        {"two-arrows", GlyphName::TwoArrows}, {"turning-arrow", GlyphName::TurningArrow},
        {"dash", GlyphName::Dash},           {"half-tick", GlyphName::HalfTick},
        {"brackets", GlyphName::Brackets},   {"question", GlyphName::Question},
        {"search", GlyphName::Search},       {"plus", GlyphName::Plus},
        {"clock", GlyphName::Clock},         {"document", GlyphName::Document},
        {"folder", GlyphName::Folder},       {"play", GlyphName::Play},
        {"alarm", GlyphName::AlarmDisc},     {"recorded", GlyphName::RecordedDisc},
        {"ticked-ring", GlyphName::TickedRing}};
    for (const auto& [known, glyph] : kNames) {
        if (known == name) return glyph;
    }
    return std::nullopt;
}

}  // namespace mahdar::shell
