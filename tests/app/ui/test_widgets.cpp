// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/accessibility.h"
#include "app/ui/clock_panel.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/glyph_data.h"
#include "app/ui/hall_drawing.h"
#include "app/ui/key_button.h"
#include "app/ui/paragraph_list.h"
#include "app/ui/rtl.h"
#include "app/ui/text_drawing.h"
#include "app/ui/wx_strings.h"
#include "tests/app/ui/gallery_samples.h"

#include <boost/test/unit_test.hpp>
#include <cairo.h>
#include <gtk/gtk.h>
#include <wx/srchctrl.h>
#include <wx/wx.h>

#include <cstring>

using namespace mahdar;

namespace {

/// wx and GTK are started once for all cases; without a display they cannot be.
bool HaveDisplay() {
    static const bool s_started = [] {
        PrepareLanguage("ar");
        if (!gtk_init_check(nullptr, nullptr)) return false;
        int count = 0;
        wxApp::SetInstance(new wxApp);
        if (!wxEntryStart(count, static_cast<char**>(nullptr))) return false;
        SetUpLanguage("ar", "");
        return true;
    }();
    if (!s_started) BOOST_TEST_MESSAGE("SKIPPED: no display, run under xvfb-run");
    return s_started;
}

wxFrame* Frame() {
    static auto* s_frame = new wxFrame(nullptr, wxID_ANY, "test");
    return s_frame;
}

struct Canvas {
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 640, 360);
    cairo_t* cr = cairo_create(surface);
    ~Canvas() {
        cairo_destroy(cr);
        cairo_surface_destroy(surface);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(Widgets)

BOOST_AUTO_TEST_CASE(DirectionFollowsTheLanguage) {
    BOOST_TEST((LayoutDirectionOf("ar") == wxLayout_RightToLeft));
    BOOST_TEST((LayoutDirectionOf("fr") == wxLayout_LeftToRight));
    PrepareLanguage("en");
    BOOST_TEST(ForwardKey() == static_cast<int>(WXK_RIGHT));
    PrepareLanguage("ar");
    BOOST_TEST(ForwardKey() == static_cast<int>(WXK_LEFT));
    BOOST_TEST(Ltr(std::string("F5")) == "\u2066F5\u2069");
}

BOOST_AUTO_TEST_CASE(EveryGlyphHasShapesAndOnlyDirectionalOnesTurn) {
    for (int i = 1; i < kGlyphEnd; ++i) BOOST_TEST(!GlyphShapes(static_cast<GlyphName>(i)).empty());
    BOOST_TEST((FacingFor(GlyphName::Arrow, true) == Facing::Mirrored));
    BOOST_TEST((FacingFor(GlyphName::Arrow, false) == Facing::AsDrawn));
    BOOST_TEST((FacingFor(GlyphName::Tick, true) == Facing::AsDrawn));
    BOOST_TEST(GlyphSvg(GlyphName::Skip, "#000000", Facing::Mirrored).find("matrix(-1") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(FontsShowEveryLetterOfTheClockAndSamples) {
    Canvas canvas;
    for (Language language : kLanguages) {
        for (int state = 1; state <= static_cast<int>(ClockState::Idle); ++state) {
            const std::string word = ClockWord(static_cast<ClockState>(state), language);
            BOOST_TEST(ShapedText(canvas.cr, word, {kInterfaceFamilies, 20}).UnknownGlyphs() == 0, word);
        }
    }
    const HallView view = SampleHall(ClockState::Within, Language::Arabic);
    BOOST_TEST(ShapedText(canvas.cr, view.meetingTitle.ar, {kBookFamilies, 20}).UnknownGlyphs() == 0);
}

BOOST_AUTO_TEST_CASE(HallPaintsItsClockGroundInTheWarningColour) {
    Canvas canvas;
    DrawHall(canvas.cr, {0, 0, 640, 360}, SampleHall(ClockState::Warning, Language::Arabic));
    cairo_surface_flush(canvas.surface);
    const auto* row = cairo_image_surface_get_data(canvas.surface) + 140 * cairo_image_surface_get_stride(canvas.surface);
    std::uint32_t pixel = 0;
    std::memcpy(&pixel, row + 30 * 4, sizeof pixel);
    BOOST_TEST((pixel & 0xffffff) == 0xffc94dU);
}

BOOST_AUTO_TEST_CASE(NamesReachTheScreenReader) {
    if (!HaveDisplay()) return;
    auto* text = new wxTextCtrl(Frame(), wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
    SetAccessibleName(text, ToWx("صيغة"));
    AtkObject* inner = gtk_widget_get_accessible(gtk_bin_get_child(GTK_BIN(text->GetHandle())));
    BOOST_TEST(std::string(atk_object_get_name(inner)) == "صيغة");
    auto* button = new KeyButton(Frame(), ToWx("أعطِ الكلمة"), "F5");
    BOOST_TEST(AccessibleNameOf(button) == "أعطِ الكلمة");
    BOOST_TEST(AccessibleDescriptionOf(button) == "F5");
    auto* clock = new ClockPanel(Frame());
    clock->SetSpeaker("ABCD");
    clock->Show(SampleClock(ClockState::Warning));
    BOOST_TEST(AccessibleNameOf(clock).find("أوشك الوقت") != std::string::npos);
    BOOST_TEST((atk_object_get_role(gtk_widget_get_accessible(clock->GetHandle())) == ATK_ROLE_TIMER));
}

BOOST_AUTO_TEST_CASE(ParagraphKeepsItsTextWhateverItsDirectionNeeds) {
    if (!HaveDisplay()) return;
    auto* list = new ParagraphList(Frame(), {});
    const auto samples = SampleParagraphs();
    list->Show(samples);
    for (const ParagraphView& sample : samples) {
        BOOST_TEST_REQUIRE(list->Find(sample.id));
        BOOST_TEST(list->Find(sample.id)->Text() == sample.text);
    }
    list->Show({samples[1]});
    BOOST_TEST(!list->Find(samples[0].id));
    BOOST_TEST(list->Find(samples[1].id)->HeightFor(300) > list->Find(samples[1].id)->HeightFor(1200));
}

BOOST_AUTO_TEST_CASE(InksAreReadableOnTheirGround) {
    if (!HaveDisplay()) return;
    for (Ink ink : {Ink::Text, Ink::Secondary, Ink::Good, Ink::Care, Ink::Wrong, Ink::Decision, Ink::Action}) {
        BOOST_TEST(Contrast(Colour(ink), Colour(Ground::Paper)) >= 4.5);
    }
}

BOOST_AUTO_TEST_SUITE_END()
