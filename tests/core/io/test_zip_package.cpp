// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/zip_package.h"

#include "core/base/error.h"
#include "tests/core/io/zip_samples.h"

#include <boost/test/unit_test.hpp>

#include <random>
#include <string>

using namespace mahdar;
using namespace mahdar::test;
using page::ZipBytes;

namespace {

std::string Noise(std::size_t size) {
    std::mt19937 random(11);
    std::string noise(size, '\0');
    for (char& c : noise) c = static_cast<char>(random());
    return noise;
}

std::string RefusedWith(const std::string& zip, const char* part, const ZipLimits& limits = {}) {
    try {
        ZipPackage package(zip, "agenda.docx", limits);
        (void)package.Read(part);
    } catch (const ParseError& error) {
        return error.MessageId();
    }
    return "read";
}

bool Says(const std::string& sentence, const char* words) {
    return sentence.find(words) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ZipPackaging)

BOOST_AUTO_TEST_CASE(PartsAreReadByNameWhateverItsCase) {
    const std::string zip = ZipBytes({{"word/document.xml", "<w/>", false}, {"mimetype", "x", true}});
    ZipPackage package(zip, "agenda.docx");
    BOOST_TEST(package.Read("/Word/Document.XML").value_or("") == "<w/>");
    BOOST_TEST(package.Read("mimetype").value_or("") == "x");
    BOOST_TEST(!package.Read("word").has_value());
    BOOST_TEST(package.Has("MIMETYPE"));
    BOOST_TEST(package.Names().size() == 2u);
}

BOOST_AUTO_TEST_CASE(EntryBeyondItsLimitIsRefusedWhileUnpacking) {
    const std::string noise = Noise(300000);
    const std::string zip = ZipBytes({{"a", noise, false}});
    BOOST_TEST(RefusedWith(zip, "a") == "read");
    BOOST_TEST(Says(RefusedWith(zip, "a", {.entryBytes = 200000}), "unpacks to more"));
    BOOST_TEST(Says(RefusedWith(WithDeclaredSize(zip, 10), "a", {.entryBytes = 200000}), "unpacks to more"));
}

BOOST_AUTO_TEST_CASE(PartsTogetherMayNotExceedTheTotal) {
    const std::string zip = ZipBytes({{"a", Noise(300000), false}, {"b", Noise(300000), false}});
    ZipPackage package(zip, "agenda.docx", {.totalBytes = 400000});
    BOOST_TEST(package.Read("a").has_value());
    BOOST_CHECK_THROW((void)package.Read("b"), ParseError);
}

BOOST_AUTO_TEST_CASE(BombIsRefusedHoweverSmallItSaysItIs) {
    const std::string bomb = ZipBytes({{"word/document.xml", std::string(40u << 20, ' '), false}});
    BOOST_TEST(bomb.size() < 100000u);
    BOOST_TEST(Says(RefusedWith(bomb, "word/document.xml"), "packed so tightly"));
    BOOST_TEST(Says(RefusedWith(WithDeclaredSize(bomb, 1000), "word/document.xml"), "packed so tightly"));
    BOOST_TEST(
        Says(RefusedWith(WithDeclaredSize(bomb, 0xFFFFFFF0u), "word/document.xml"), "packed so tightly"));
}

BOOST_AUTO_TEST_CASE(TightSmallPartIsNoBomb) {
    const std::string zip = ZipBytes({{"a", std::string(900000, ' '), false}});
    BOOST_TEST(RefusedWith(zip, "a") == "read");
}

BOOST_AUTO_TEST_CASE(TooManyPartsAreRefused) {
    std::vector<page::ZipPart> parts;
    for (int i = 0; i < 4097; ++i) parts.push_back({std::to_string(i), "", true});
    BOOST_TEST(Says(RefusedWith(ZipBytes(parts), "1"), "more parts"));
    parts.pop_back();
    BOOST_TEST(RefusedWith(ZipBytes(parts), "1") == "read");
}

BOOST_AUTO_TEST_CASE(PasswordIsSaid) {
    const std::string zip = SaidEncrypted(ZipBytes({{"a", "text of the part", false}}));
    BOOST_TEST(Says(RefusedWith(zip, "a"), "password"));
}

BOOST_AUTO_TEST_CASE(CutAnywhereIsRefusedAsDamaged) {
    const std::string zip = ZipBytes({{"a", Noise(3000), false}, {"b", "short", false}});
    for (std::size_t length = 0; length < zip.size(); length += 7)
        BOOST_TEST(Says(RefusedWith(zip.substr(0, length), "a"), "damaged"), length);
}

BOOST_AUTO_TEST_CASE(FlippedByteOfAPartIsNoticed) {
    std::string zip = ZipBytes({{"a", std::string("the text of a whole agenda, word by word"), true}});
    zip[45] = static_cast<char>(zip[45] ^ 1);
    BOOST_TEST(Says(RefusedWith(zip, "a"), "damaged"));
}

BOOST_AUTO_TEST_SUITE_END()
