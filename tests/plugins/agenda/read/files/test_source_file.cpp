// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/source_file.h"

#include "core/base/error.h"
#include "core/document/zip_bytes.h"
#include "plugins/agenda/read/files/file_kind.h"
#include "tests/core/text/stored_text.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
using mahdar::test::Stored;
using namespace std::string_literals;

namespace {

std::string Zip(std::vector<page::ZipPart> parts) {
    return page::ZipBytes(parts);
}

std::string OldOffice(const char* stream) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(504, '\0');
    for (const char* c = stream; *c != '\0'; ++c) bytes += {*c, '\0'};
    return bytes + std::string(512, '\0');
}

std::string Refusal(const std::string& bytes) {
    try {
        (void)ReadSourceFile(bytes, "agenda");
    } catch (const ParseError& error) {
        return error.what();
    }
    return "read";
}

struct Row {
    const char* what;
    std::string bytes;
    const char* words;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(SourceFiles)

BOOST_AUTO_TEST_CASE(WhatCannotBeReadIsNamedAndSaysWhatToDo) {
    const Row rows[] = {
        {"doc", OldOffice("WordDocument"), ".doc)"},
        {"protected docx", OldOffice("EncryptedPackage"), "password"},
        {"xls", OldOffice("Workbook"), "spreadsheet"},
        {"ppt", OldOffice("PowerPoint Document"), "presentation"},
        {"rtf", "{\\rtf1\\ansi Item 1: Opening}", ".rtf)"},
        {"html", "\xEF\xBB\xBF \n<!DOCTYPE HTML><html><body>Item 1</body></html>", "web page"},
        {"xhtml", "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "web page"},
        {"saved page", "MIME-Version: 1.0\nContent-Type: multipart/related", "web page"},
        {"png", "\x89PNG\r\n\x1A\n"s + std::string(40, '\0'), "picture"},
        {"jpeg", "\xFF\xD8\xFF\xE0"s + std::string(40, '\0'), "picture"},
        {"tiff", "II*\0"s + std::string(40, '\0'), "picture"},
        {"xlsx", Zip({{"[Content_Types].xml", "<Types/>", false}, {"xl/workbook.xml", "<w/>", false}}),
         "spreadsheet"},
        {"pptx", Zip({{"[Content_Types].xml", "<Types/>", false}, {"ppt/presentation.xml", "<p/>", false}}),
         "presentation"},
        {"ods", Zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true}}), "spreadsheet"},
        {"odp", Zip({{"mimetype", "application/vnd.oasis.opendocument.presentation", true}}), "presentation"},
        {"zip", Zip({{"agenda.docx", "PK", false}}), "archive"},
        {"epub", Zip({{"mimetype", "application/epub+zip", true}}), "archive"},
        {"rar", "Rar!\x1A\x07"s + std::string(40, '\0'), "archive"},
        {"xml", "<?xml version=\"1.0\"?><list/>", "XML"},
        {"session", "<?xml version=\"1.0\"?>\n<mahdar-session format=\"1\">", "Open it instead"},
        {"nothing", "", "empty"},
        {"program", "\x7F"s + "ELF\x02\x01\x01" + std::string(400, '\0'), "no document"},
        {"cut package", Zip({{"[Content_Types].xml", "<Types/>", false}}).substr(0, 60), "damaged"},
    };
    for (const Row& row : rows) {
        const std::string said = Refusal(row.bytes);
        BOOST_TEST(said.find(row.words) != std::string::npos, row.what << ": " << said);
        BOOST_TEST(said.starts_with("\"agenda\""), row.what);
    }
}

BOOST_AUTO_TEST_CASE(TextIsReadWhateverItBeginsWith) {
    for (const char* text : {"<Item 1> Opening", "PK Item 1", "Item 1\x01", "GIF", "%", "البند الأول"})
        BOOST_TEST(ReadSourceFile(text, "agenda.doc").lines.size() == 1u, text);
}

BOOST_AUTO_TEST_CASE(EncodingIsFoundSaidAndChangeable) {
    const std::string bytes = "\xC7\xE1\xC8\xE4\xCF \xC7\xE1\xC3\xE6\xE1: \xC7\xDD\xCA\xCA\xC7\xCD\n";
    const SourceText found = ReadSourceFile(bytes, "agenda.txt");
    BOOST_TEST(found.encoding == "Windows-1256");
    BOOST_REQUIRE(found.lines.size() == 1u);
    BOOST_TEST(found.lines[0].text == "البند الأول: افتتاح");
    BOOST_REQUIRE(found.notes.size() == 1u);
    BOOST_TEST(found.notes[0].code == "encoding-guessed");

    const SourceText other = ReadSourceFile(bytes, "agenda.txt", {"Windows-1252"});
    BOOST_TEST(other.encoding == "Windows-1252");
    BOOST_TEST(other.lines.at(0).text.starts_with("ÇáÈäÏ"));
    BOOST_TEST(other.notes.empty());
}

BOOST_AUTO_TEST_CASE(AgendaReadsTheSameInEveryEncoding) {
    for (const auto& [file, codePage] : {std::pair{"clean.ar.txt", "CP1256"}, {"clean.fr.txt", "CP1252"}}) {
        const std::string utf8 = OwnFile(file);
        const SourceText expected = ReadSourceFile(utf8, file);
        for (const char* encoding : {codePage, "UTF-16LE", "UTF-16BE"}) {
            const SourceText text = ReadSourceFile(Stored(utf8, encoding), file);
            BOOST_REQUIRE_EQUAL(text.lines.size(), expected.lines.size());
            for (std::size_t i = 0; i < text.lines.size(); ++i)
                BOOST_TEST(text.lines[i].text == expected.lines[i].text);
        }
    }
}

BOOST_AUTO_TEST_CASE(WhiteSpaceOfALineStays) {
    BOOST_TEST(ReadSourceFile("  a \t b  \n", "a").lines.at(0).text == "  a \t b  ");
}

BOOST_AUTO_TEST_CASE(PartsOfADocumentAreJoinedLineByLine) {
    std::vector<SourceText> parts;
    parts.push_back(ReadSourceFile("Item 1: Opening", "a.txt"));
    parts.push_back(ReadSourceFile("Item 2: Re\aports\nText", "b.txt"));
    parts[0].readingOrder = true;
    const SourceText whole = JoinParts(std::move(parts));
    BOOST_REQUIRE(whole.lines.size() == 3u);
    BOOST_TEST(whole.lines[1].text.starts_with("Item 2"));
    BOOST_TEST(!whole.readingOrder);
    bool noted = false;
    for (const ReadNote& note : whole.notes)
        noted = noted || (note.code == "control-characters" && note.lines == std::vector{2});
    BOOST_TEST(noted);
}

BOOST_AUTO_TEST_SUITE_END()
