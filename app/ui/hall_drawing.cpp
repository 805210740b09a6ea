// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/hall_drawing.h"

#include "app/ui/clock_drawing.h"
#include "app/ui/fonts.h"
#include "app/ui/glyph_drawing.h"
#include "app/ui/hall_canvas.h"
#include "app/ui/hall_words.h"

#include <cairo.h>

#include <algorithm>

namespace mahdar {

namespace {

HallLine PrimaryLine(const HallView& view, const LocalText& text, double size, TextWeight weight, Rgb colour) {
    return {InPrimary(view, text), size, weight, colour, view.primary};
}

HallLine SecondLine(const HallView& view, const LocalText& text, double size, Rgb colour = kHallSecond) {
    return {InSecond(view, text), size, TextWeight::Regular, colour, view.second};
}

void DrawTopBand(const HallCanvas& canvas, const HallView& view) {
    const double half = canvas.Width() / 2 - kHallMargin - 20;
    canvas.Fill({0, 0, canvas.Width(), 110}, kHallPanel);
    canvas.Fill({0, 109, canvas.Width(), 3}, kHallGold);
    TextStyle style = HallStyle(PrimaryLine(view, view.meetingTitle, 50, TextWeight::Regular, kHallWhite));
    if (IsRightToLeft(view.primary)) style.families = kBookFamilies;
    const std::string title = InPrimary(view, view.meetingTitle);
    const double width = ShapedText(canvas.Context(), title, style).Width();
    if (width > half) style.sizePx *= half / width;
    ShapedText(canvas.Context(), title, style).DrawMiddle(canvas.At(kHallMargin), 53, canvas.Start());
    const bool hasSecond = !InSecond(view, view.meetingTitle).empty();
    canvas.TextAtEnd(SecondLine(view, view.meetingTitle, 29, kHallWhite), kHallMargin, 37, half);
    HallLine place = SecondLine(view, view.placeAndDate, 29);
    if (place.text.empty()) place = PrimaryLine(view, view.placeAndDate, 29, TextWeight::Regular, kHallSecond);
    canvas.TextAtEnd(place, kHallMargin, hasSecond ? 76 : 55, half);
}

void DrawItem(const HallCanvas& canvas, const HallView& view) {
    cairo_t* cr = canvas.Context();
    if (view.itemNumber.empty() && view.itemTitle.Empty()) return;
    double offset = kHallMargin;
    if (!view.itemNumber.empty()) {
        const Box frame = canvas.Part(kHallMargin, 146, 176, 168);
        RoundedBox(cr, frame, 6);
        SetSource(cr, kHallGold);
        cairo_set_line_width(cr, 4);
        cairo_stroke(cr);
        HallLine word{InBoth(view, HallText(HallWord::Item), " "), 26, TextWeight::Regular, kHallSecond, view.primary};
        ShapedText(cr, word.text, HallStyle(word)).DrawMiddle(frame.x + frame.width / 2, 178, TextEdge::Centre);
        HallLine number{view.itemNumber, 104, TextWeight::Bold, kHallWhite, Language::English};
        const double width = ShapedText(cr, number.text, HallStyle(number)).Width();
        if (width > 150) number.sizePx *= 150 / width;
        ShapedText(cr, number.text, HallStyle(number)).DrawMiddle(frame.x + frame.width / 2, 250, TextEdge::Centre);
        offset += 176 + 36;
    }
    canvas.Stack({PrimaryLine(view, view.parentTitle, 32, TextWeight::Regular, kHallSecond),
                  PrimaryLine(view, view.itemTitle, 66, TextWeight::Bold, kHallWhite),
                  {SecondTitle(view), 36, TextWeight::Regular, kHallSecond, view.second}},
                 offset, 120, canvas.Width() - offset - kHallMargin, 220, canvas.Start());
    canvas.Fill({kHallMargin, 344, canvas.Width() - 2 * kHallMargin, 2}, kHallRule);
}

/// Glyph, word in both languages, side by side in the middle of the frame.
void DrawClockWords(const HallCanvas& canvas, const HallView& view, const Box& frame, const ClockColours& colours) {
    cairo_t* cr = canvas.Context();
    const HallLine first{ClockWord(view.clock.state, view.primary), 56, TextWeight::Bold, colours.badgeInk,
                         view.primary};
    const bool alone = view.second == view.primary;
    const HallLine second{alone ? "" : ClockWord(view.clock.state, view.second), 42, TextWeight::Bold,
                          colours.badgeInk, view.second};
    constexpr double kGlyph = 54;
    constexpr double kGap = 24;
    double total = kGlyph + kGap + ShapedText(cr, first.text, HallStyle(first)).Width();
    if (!alone) total += kGap + ShapedText(cr, second.text, HallStyle(second)).Width();
    const double factor = std::min(1.0, (frame.width - 48) / total);
    const ShapedText one(cr, first.text, HallStyle(first, factor));
    const ShapedText two(cr, second.text, HallStyle(second, factor));
    const double middle = 681;
    const double inset = (frame.width - total * factor) / 2;
    const auto at = [&](double along) {
        return canvas.Rtl() ? frame.Right() - inset - along : frame.x + inset + along;
    };
    const double glyph = kGlyph * factor;
    const GlyphName name = view.clock.state == ClockState::Within ? GlyphName::TickedRing : ClockGlyph(view.clock.state);
    DrawGlyph(cr, name, at(canvas.Rtl() ? glyph : 0), middle - glyph / 2, glyph, colours.badgeInk);
    one.DrawMiddle(at((kGlyph + kGap) * factor), middle, canvas.Start());
    two.DrawMiddle(at((kGlyph + 2 * kGap) * factor + one.Width()), middle + 4, canvas.Start());
}

void DrawHallClock(const HallCanvas& canvas, const HallView& view) {
    cairo_t* cr = canvas.Context();
    const ClockColours colours = HallClockColours(view.clock.state);
    const double width = canvas.Width() * 0.484;
    const Box frame = canvas.Part(canvas.Width() - kHallMargin - width, 377, width, 403);
    RoundedBox(cr, {frame.x + 2, frame.y + 2, frame.width - 4, frame.height - 4}, 8);
    SetSource(cr, colours.ground);
    cairo_fill_preserve(cr);
    SetSource(cr, colours.badgeEdge);
    cairo_set_line_width(cr, 4);
    cairo_stroke(cr);
    HallLine number{ClockNumber(view.clock), 282, TextWeight::Bold, colours.ink, Language::English};
    const double natural = ShapedText(cr, number.text, HallStyle(number)).Width();
    if (natural > frame.width - 48) number.sizePx *= (frame.width - 48) / natural;
    ShapedText(cr, number.text, HallStyle(number)).DrawMiddle(frame.x + frame.width / 2, 522, TextEdge::Centre);
    DrawClockWords(canvas, view, frame, colours);
    if (view.clock.limitSeconds > 0) {
        const auto direction = canvas.Rtl() ? TextDirection::RightToLeft : TextDirection::LeftToRight;
        DrawClockBar(cr, {frame.x + 32, 728, frame.width - 64, 32}, view.clock, colours, direction, 3);
    }
}

void DrawSpeaker(const HallCanvas& canvas, const HallView& view) {
    if (view.speakerName.Empty()) return;
    const double width = canvas.Width() * 0.516 - 2 * kHallMargin - 30;
    canvas.Text({InBoth(view, HallText(HallWord::Speaking), " · "), 34, TextWeight::Regular, kHallLabel, view.primary}, kHallMargin,
                393, width);
    canvas.Text(PrimaryLine(view, view.speakerName, 124, TextWeight::Bold, kHallWhite), kHallMargin, 495, width);
    canvas.Stack({PrimaryLine(view, view.speakerFullName, 46, TextWeight::Bold, kHallWhite),
                  SecondLine(view, view.speakerFullName, 33)},
                 kHallMargin, 562, width, 220, canvas.Start());
}

void DrawNext(const HallCanvas& canvas, const HallView& view) {
    constexpr std::size_t kShown = 3;
    constexpr double kWallClock = 290;
    const std::size_t count = std::min(view.next.size(), kShown);
    const double pitch = (canvas.Width() - kHallMargin * 2 - kWallClock) / kShown;
    if (count > 0) {
        canvas.Text({InBoth(view, HallText(HallWord::Next), " · "), 34, TextWeight::Regular, kHallLabel, view.primary}, kHallMargin,
                    853, canvas.Width() / 2);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const double offset = kHallMargin + pitch * static_cast<double>(i);
        const HallSpeaker& speaker = view.next[i];
        canvas.Text({std::to_string(i + 1), 46, TextWeight::Bold, kHallLabel, Language::English}, offset + 12, 945, 60);
        canvas.Text(PrimaryLine(view, speaker.name, 50, TextWeight::Bold, kHallWhite), offset + 66, 922, pitch - 90);
        const std::string under = UnderName(view, speaker);
        const bool second = under != InPrimary(view, speaker.fullName);
        // In two lines rather than in letters that nobody at the back can read.
        canvas.Stack({{under, 31, TextWeight::Regular, kHallSecond, second ? view.second : view.primary}}, offset + 66, 950,
                     pitch - 90, 70, canvas.Start());
    }
}

void DrawBottomBand(const HallCanvas& canvas, const HallView& view) {
    canvas.Fill({0, 812, canvas.Width(), 268}, kHallPanel);
    canvas.Fill({0, 811, canvas.Width(), 3}, kHallRule);
    DrawNext(canvas, view);
    if (view.list != HallList::Hidden) {
        const LocalText& word = view.list == HallList::Open ? HallText(HallWord::ListOpen) : HallText(HallWord::ListClosed);
        canvas.Text({InBoth(view, word, " · "), 28, TextWeight::Regular, kHallSecond, view.primary}, kHallMargin, 1042,
                    canvas.Width() - 2 * kHallMargin - 320);
    }
    canvas.TextAtEnd({InBoth(view, view.city, " · "), 34, TextWeight::Regular, kHallSecond, view.primary}, kHallMargin,
                     853, 300);
    canvas.TextAtEnd({view.wallClock, 104, TextWeight::Bold, kHallWhite, Language::English}, kHallMargin, 940, 300);
}

void DrawMessage(const HallCanvas& canvas, const HallView& view) {
    std::vector<HallLine> lines;
    if (view.mode == HallMode::Suspended) {
        lines.push_back(PrimaryLine(view, HallText(HallWord::Suspended), 96, TextWeight::Bold, kHallWhite));
        lines.push_back(SecondLine(view, HallText(HallWord::Suspended), 56));
        lines.push_back(PrimaryLine(view, view.message, 66, TextWeight::Bold, kHallLabel));
        lines.push_back(SecondLine(view, view.message, 44, kHallLabel));
    } else {
        lines.push_back(PrimaryLine(view, view.message, 96, TextWeight::Bold, kHallWhite));
        lines.push_back(SecondLine(view, view.message, 60));
    }
    canvas.Stack(lines, 2 * kHallMargin, 150, canvas.Width() - 4 * kHallMargin, 620, TextEdge::Centre);
}

constexpr double kThirdTop = 756;
constexpr double kThirdClock = 440;

/// The number in a frame, its word under it.
void DrawThirdClock(const HallCanvas& canvas, const HallView& view) {
    cairo_t* cr = canvas.Context();
    const ClockColours colours = HallClockColours(view.clock.state);
    const Box frame = canvas.Part(canvas.Width() - kHallMargin - kThirdClock, kThirdTop + 34, kThirdClock, 150);
    RoundedBox(cr, frame, 8);
    SetSource(cr, colours.ground);
    cairo_fill(cr);
    HallLine number{ClockNumber(view.clock), 130, TextWeight::Bold, colours.ink, Language::English};
    const double natural = ShapedText(cr, number.text, HallStyle(number)).Width();
    if (natural > frame.width - 24) number.sizePx *= (frame.width - 24) / natural;
    ShapedText(cr, number.text, HallStyle(number))
        .DrawMiddle(frame.x + frame.width / 2, frame.y + frame.height / 2, TextEdge::Centre);
    LocalText word;
    for (const Language language : kLanguages) word.Set(language, ClockWord(view.clock.state, language));
    canvas.TextAtEnd({InBoth(view, word, " · "), 34, TextWeight::Regular, kHallSecond, view.primary}, kHallMargin,
                     kThirdTop + 212, kThirdClock);
}

/// Name and clock side by side, the item below: what is laid over a picture of the room.
void DrawLowerThird(const HallCanvas& canvas, const HallView& view) {
    canvas.Fill({0, kThirdTop, canvas.Width(), kHallHeight - kThirdTop}, kHallPanel);
    canvas.Fill({0, kThirdTop, canvas.Width(), 6}, kHallGold);
    const bool item = !view.itemTitle.Empty();
    const LocalText& subject = item ? view.itemTitle : view.meetingTitle;
    std::string title = InPrimary(view, subject);
    if (item && !view.itemNumber.empty()) title = InPrimary(view, HallText(HallWord::Item)) + " " + view.itemNumber + " · " + title;
    const double whole = canvas.Width() - 2 * kHallMargin;
    if (view.speakerName.Empty()) {
        canvas.Stack({{title, 70, TextWeight::Regular, kHallWhite, view.primary}, SecondLine(view, subject, 44)}, kHallMargin,
                     kThirdTop + 20, whole, 290, canvas.Start());
        return;
    }
    DrawThirdClock(canvas, view);
    canvas.Stack({PrimaryLine(view, view.speakerName, 92, TextWeight::Bold, kHallWhite),
                  PrimaryLine(view, view.speakerFullName, 40, TextWeight::Regular, kHallWhite),
                  SecondLine(view, view.speakerFullName.Empty() ? view.speakerName : view.speakerFullName, 34)},
                 kHallMargin, kThirdTop + 16, whole - kThirdClock - 40, 214, canvas.Start());
    canvas.Fill({kHallMargin, kThirdTop + 240, whole, 2}, kHallRule);
    canvas.Text({title, 38, TextWeight::Regular, kHallSecond, view.primary}, kHallMargin, kThirdTop + 282, whole);
}

}  // namespace

void DrawHall(cairo_t* cr, const Box& box, const HallView& view) {
    if (box.height <= 0 || box.width <= 0) return;
    const HallCanvas canvas(cr, box, view);
    cairo_save(cr);
    cairo_translate(cr, box.x, box.y);
    cairo_scale(cr, box.height / kHallHeight, box.height / kHallHeight);
    canvas.Fill({0, 0, canvas.Width(), kHallHeight}, view.mode == HallMode::LowerThird ? kHallKey : kHallGround);
    if (view.mode == HallMode::LowerThird) {
        DrawLowerThird(canvas, view);
    } else if (view.mode != HallMode::Blank) {
        DrawTopBand(canvas, view);
        if (view.mode == HallMode::Normal) {
            DrawItem(canvas, view);
            DrawHallClock(canvas, view);
            DrawSpeaker(canvas, view);
        } else {
            DrawMessage(canvas, view);
        }
        DrawBottomBand(canvas, view);
    }
    cairo_restore(cr);
}

std::string HallSpoken(const HallView& view) {
    if (view.mode == HallMode::Message) return InPrimary(view, view.message);
    if (view.mode == HallMode::Suspended) return InPrimary(view, HallText(HallWord::Suspended)) + " " + InPrimary(view, view.message);
    if (view.mode == HallMode::Blank) return InPrimary(view, view.meetingTitle);
    return view.itemNumber + " " + InPrimary(view, view.itemTitle) + ", " +
           ClockSpoken(view.clock, InPrimary(view, view.speakerName), view.primary);
}

}  // namespace mahdar
