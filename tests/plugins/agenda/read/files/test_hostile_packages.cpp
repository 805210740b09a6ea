// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/files/source_file.h"
#include "tests/core/io/zip_samples.h"
#include "tests/plugins/agenda/read/files/docx_builder.h"

#include <boost/test/unit_test.hpp>

#include <random>
#include <string>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
using namespace mahdar::test;

namespace {

/// The sentence it is refused with, or "read".
std::string Refusal(const std::string& bytes) {
    try {
        (void)ReadSourceFile(bytes, "agenda.docx");
    } catch (const ParseError& error) {
        return error.what();
    }
    return "read";
}

bool Says(const std::string& sentence, const char* words) {
    return sentence.find(words) != std::string::npos;
}

std::string Repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    while (times-- > 0) all += text;
    return all;
}

std::string NestedTables(std::size_t count) {
    return Repeated("<w:tbl><w:tr><w:tc>", count) + Par("deep") + Repeated("</w:tc></w:tr></w:tbl>", count);
}

/// Noise between the tags, so that the ratio of packing does not give it away.
std::string HardToPack(std::size_t count) {
    std::mt19937 random(3);
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += "<w:tbl w:n=\"" + std::to_string(random()) + std::to_string(random()) + "\"><w:tr><w:tc>";
    return text + Repeated("</w:tc></w:tr></w:tbl>", count);
}

const std::string kLongBody = Repeated(Par("Item 1: Opening of the meeting"), 20) + "<w:tbl><w:tr><w:tc>" +
                              Par("1.") + "</w:tc><w:tc>" + Par("Opening", InList(1, 0)) +
                              "</w:tc></w:tr></w:tbl>";

}  // namespace

BOOST_AUTO_TEST_SUITE(HostilePackages)

BOOST_AUTO_TEST_CASE(BombIsRefusedWithOneSentence) {
    const std::string bomb = DocxBytes({.body = std::string(50u << 20, ' ')});
    BOOST_TEST(bomb.size() < 100000u);
    BOOST_TEST(Says(Refusal(bomb), "packed so tightly"));
    for (const std::uint32_t size : {0u, 10u, 0x7FFFFFFFu, 0xFFFFFFF0u})
        BOOST_TEST(Says(Refusal(WithDeclaredSize(bomb, size)), "it was not opened"), size);
}

BOOST_AUTO_TEST_CASE(FalsifiedSizesOfAGoodDocumentNeitherHarmNorLie) {
    const std::string good = DocxBytes({.body = Par("Item 1: Opening")});
    for (const std::uint32_t size : {0u, 3u, 0xFFFFFFF0u}) {
        const std::string said = Refusal(WithDeclaredSize(good, size));
        BOOST_TEST((said == "read" || Says(said, "damaged")), said);
    }
}

BOOST_AUTO_TEST_CASE(TablesMayStand32DeepAndNoDeeper) {
    BOOST_TEST(Refusal(DocxBytes({.body = NestedTables(10)})) == "read");
    BOOST_TEST(Says(Refusal(DocxBytes({.body = NestedTables(40)})), "inside each other"));
}

BOOST_AUTO_TEST_CASE(TwoHundredThousandNestedTablesAreRefused) {
    BOOST_TEST(Says(Refusal(DocxBytes({.body = NestedTables(200000)})), "\"agenda.docx\""));
    BOOST_TEST(Says(Refusal(DocxBytes({.body = HardToPack(200000)})), "deeper inside each other"));
}

BOOST_AUTO_TEST_CASE(MoreElementsThanADocumentHasAreRefused) {
    std::mt19937 random(5);
    std::string body;
    for (int i = 0; i < 3'100'000; ++i) body += random() % 2 ? "<w:x/>" : random() % 2 ? "<w:yy/>" : "<w:z/>";
    BOOST_TEST(Says(Refusal(DocxBytes({.body = body})), "more parts"));
}

BOOST_AUTO_TEST_CASE(EntityBombIsNotUnfolded) {
    const std::string xml =
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
        "<w:document><w:body><w:p><w:r><w:t>Item &c;</w:t></w:r></w:p></w:body></w:document>";
    const std::string bytes =
        page::ZipBytes({{"[Content_Types].xml", "<Types/>", false}, {"word/document.xml", xml, false}});
    const SourceText text = ReadSourceFile(bytes, "agenda.docx");
    BOOST_TEST(text.lines.at(0).text == "Item &c;");
}

BOOST_AUTO_TEST_CASE(DocumentCutAnywhereIsRefusedOrReadNeverWorse) {
    const std::string good = DocxBytes({.body = kLongBody, .styles = "<w:style/>", .numbering = "<w:num/>"});
    for (std::size_t length = 0; length < good.size(); length += 3) {
        const std::string said = Refusal(good.substr(0, length));
        BOOST_TEST((Says(said, "damaged") || Says(said, "empty") || Says(said, "no text") || length < 4),
                   length << said);
    }
}

BOOST_AUTO_TEST_CASE(FlippedBytesNeverCrash) {
    const std::string good = DocxBytes({.body = kLongBody, .styles = "<w:style/>", .numbering = "<w:num/>"});
    std::mt19937 random(9);
    int read = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string bad = good;
        for (unsigned i = 0; i <= random() % 3; ++i) bad[random() % bad.size()] = static_cast<char>(random());
        read += Refusal(bad) == "read";
    }
    BOOST_TEST(read < 2000);
}

BOOST_AUTO_TEST_CASE(PasswordIsSaid) {
    BOOST_TEST(Says(Refusal(SaidEncrypted(DocxBytes({.body = Par("Item 1")}))), "password"));
}

BOOST_AUTO_TEST_CASE(DocumentOfPicturesSaysSo) {
    BOOST_TEST(Says(Refusal(DocxBytes({.body = Par(""), .more = {{"word/media/image1.png", "PNG", false}}})),
                    "are pictures"));
    BOOST_TEST(Says(Refusal(DocxBytes({.body = Par(" ")})), "no text"));
}

BOOST_AUTO_TEST_SUITE_END()
