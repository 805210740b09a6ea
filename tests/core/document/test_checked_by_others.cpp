// SPDX-License-Identifier: LGPL-2.1-or-later
// What other programs say of our files; each check is passed over, and says so, where its program is not
// installed.
#include "core/document/writer.h"
#include "tests/core/document/sample_documents.h"
#include "tests/core/document/language_out.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <ostream>

namespace mahdar::page::test {
namespace {

/// What the program prints about the bytes, both streams; nothing if it is not installed.
std::optional<std::string> Ask(const std::string& program, const std::string& options,
                               const std::string& bytes) {
    if (std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) != 0) {
        BOOST_TEST_MESSAGE("SKIPPED: " << program << " is not installed");
        return std::nullopt;
    }
    const auto path = std::filesystem::temp_directory_path() / "mahdar صفحة checked";
    std::ofstream(path, std::ios::binary) << bytes;
    std::string said;
    FILE* const pipe = popen((program + ' ' + options + " '" + path.string() + "' 2>&1").c_str(), "r");
    BOOST_REQUIRE(pipe != nullptr);
    std::array<char, 4096> buffer;
    while (std::fgets(buffer.data(), buffer.size(), pipe) != nullptr) said += buffer.data();
    pclose(pipe);
    std::filesystem::remove(path);
    return said;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(CheckedByOthers)

BOOST_DATA_TEST_CASE(HtmlIsValid, boost::unit_test::data::make(kLanguages), language) {
    const auto said = Ask("tidy", "-q -e", Write(SampleDocument(language), Format::Html));
    if (said) BOOST_TEST(said->empty(), *said);
}

BOOST_DATA_TEST_CASE(PdfIsTaggedAndKnowsItsTitle, boost::unit_test::data::make(kLanguages), language) {
    const std::string pdf = Write(SampleDocument(language), Format::Pdf);
    const auto facts = Ask("pdfinfo", "", pdf);
    if (!facts) return;
    BOOST_TEST(facts->find("Tagged:          yes") != std::string::npos, *facts);
    BOOST_TEST(facts->find("Title:           " + SampleDocument(language).title) != std::string::npos,
               *facts);
    BOOST_TEST(facts->find("Error") == std::string::npos, *facts);
    const auto tree = Ask("pdfinfo", "-struct", pdf);
    for (const char* tag : {"H1", "TOC", "Link", "Table", "TH", "TD"})
        BOOST_TEST(tree->find(tag) != std::string::npos, tag << " is missing in " << *tree);
    BOOST_TEST(pdf.find("/Lang (" + std::string(Code(language)) + ")") != std::string::npos);
}

BOOST_DATA_TEST_CASE(EveryFontOfThePdfIsEmbedded, boost::unit_test::data::make(kLanguages), language) {
    const auto fonts = Ask("pdffonts", "", Write(SampleDocument(language), Format::Pdf));
    if (!fonts) return;
    int rows = 0;
    for (std::size_t at = fonts->find("+"); at != std::string::npos; at = fonts->find('+', at + 1)) {
        const std::string row = fonts->substr(at, fonts->find('\n', at) - at);
        BOOST_TEST(row.find(" yes yes ") != std::string::npos, row);
        ++rows;
    }
    BOOST_TEST(rows > 0, *fonts);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
