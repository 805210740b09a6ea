// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/fuzz/fuzz_reading.h"

using namespace mahdar::agenda;

/// A whole package, or its parts parted by zeros: document, styles, numbering, footnotes, endnotes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(reinterpret_cast<const char*>(data), size);
    if (input.starts_with("PK")) {
        fuzz::ReadAnything(input);
        return 0;
    }
    fuzz::ReadAnything(fuzz::Packed(input,
                                    {"word/document.xml", "word/styles.xml", "word/numbering.xml",
                                     "word/footnotes.xml", "word/endnotes.xml"},
                                    {{"[Content_Types].xml", "<Types/>", true}}));
    return 0;
}
