// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/hidden_text.h"

#include "core/document/text_layout.h"
#include "tests/core/document/read_back.h"

#include <cairo-pdf.h>
#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar::page::test {
namespace {

cairo_status_t Append(void* closure, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// A page with the word hidden on lines 20 pt apart, the first of them at that height.
std::string PageWith(const char* word, int count, double firstPt) {
    std::string bytes;
    cairo_surface_t* const surface = cairo_pdf_surface_create_for_stream(Append, &bytes, 595, 842);
    cairo_t* const context = cairo_create(surface);
    const TextSetter setter{PageStyle{}};
    const LayoutPtr layout = setter.Set(Plain(word), {{}, Language::Arabic, Alignment::Start, 0});
    for (int i = 0; i < count; ++i) ShowHidden(context, layout.get(), 300, firstPt + 20 * i);
    cairo_destroy(context);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(HiddenText)

// On a whole unit of the page the words of a margin note were lost: cairo leaves out a glyph without an
// extent.
BOOST_AUTO_TEST_CASE(WordsAreReadWhereverTheyStand) {
    for (const double firstPt : {100.0, 99.9995, 100.0005, 100.25, 100.5, 100.97}) {
        const auto text = TextOfPdf(PageWith("قرار", 30, firstPt));
        if (!text) {
            BOOST_TEST_MESSAGE("SKIPPED: pdftotext is not installed, the PDF was not read back");
            return;
        }
        const auto words = WordsOf(*text);
        BOOST_TEST(std::count(words.begin(), words.end(), "قرار") == 30, firstPt << " pt: " << *text);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
