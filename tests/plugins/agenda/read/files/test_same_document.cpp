// SPDX-License-Identifier: LGPL-2.1-or-later
// One document in several formats, from two producers: our own writers, and LibreOffice where it is
// installed.
#include "core/base/error.h"
#include "core/document/writer.h"
#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/files/source_file.h"
#include "plugins/agenda/read/text_tools.h"
#include "tests/core/temp_folder.h"
#include "tests/plugins/agenda/read/files/shown_lines.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
namespace fs = std::filesystem;

namespace {

/// An own agenda as a page: a heading for each item, a bullet for each sub-item, a paragraph for everything
/// else.
page::Document PageOf(const std::string& text, Language language) {
    page::Document document;
    document.language = language;
    std::string paragraph;
    const auto finish = [&] {
        if (paragraph.empty()) return;
        const bool bullet = paragraph.starts_with("- ");
        document.blocks.push_back(
            page::Paragraph{.runs = page::Plain(bullet ? paragraph.substr(2) : paragraph),
                            .style = bullet ? page::ParagraphStyle::Bullet : page::ParagraphStyle::Body});
        paragraph.clear();
    };
    for (const std::string& line : SplitFields(text, '\n')) {
        const bool heading =
            line.starts_with("Agenda Item") || line.starts_with("Point ") || line.starts_with("البند ");
        if (line.empty() || heading || line.starts_with("- ")) finish();
        if (heading) {
            document.blocks.push_back(page::Heading{1, page::Plain(line)});
        } else if (!line.empty()) {
            paragraph += (paragraph.empty() ? "" : " ") + line;
        }
    }
    finish();
    return document;
}

/// Marks and marks of lists left out: a page shows vowel marks it is hard to place, and bullets of another
/// shape.
std::string Words(const SourceText& text) {
    std::u32string words;
    for (const RawLine& line : text.lines) words += Decode(line.text) + U' ';
    std::erase_if(words, [](char32_t c) { return IsMark(c) || c == 0x2022; });
    return Encode(CollapseSpaces(words));
}

std::string Outline(const ReadItem& item) {
    std::string outline =
        "[" + item.number + "|" + Normalised(item.title) + "|" + std::to_string(item.background.size());
    for (const ReadAction& action : item.requiredActions)
        outline += "|" + Normalised(action.label + " " + action.text);
    for (const ReadItem& sub : item.subItems) outline += Outline(sub);
    return outline + "]\n";
}

std::string Outline(const SourceText& text) {
    const AnnotatedAgenda agenda = ReadAgenda(text, OwnNames());
    std::string outline;
    for (const ReadItem& item : agenda.items) outline += Outline(item);
    return outline;
}

bool HasOffice() {
    return std::system("command -v soffice >/dev/null 2>&1") == 0;
}

std::string FileUrl(const fs::path& path) {
    std::string url = "file://";
    for (const unsigned char c : path.string()) {
        char escaped[4];
        std::snprintf(escaped, sizeof escaped, "%%%02X", c);
        url += std::isalnum(c) || c == '/' ? std::string(1, static_cast<char>(c)) : std::string(escaped);
    }
    return url;
}

/// The bytes of `source` in another format, by LibreOffice.
std::string Converted(const fs::path& source, const fs::path& folder, const std::string& how) {
    const std::string extension = how.substr(0, how.find(':'));
    const std::string command = "soffice -env:UserInstallation=" + FileUrl(folder / "office") +
                                " --headless --convert-to '" + how + "' --outdir '" + folder.string() +
                                "' '" + source.string() + "' >/dev/null 2>&1";
    BOOST_REQUIRE_EQUAL(std::system(command.c_str()), 0);
    // It ends with 0 even if it knows no such filter.
    std::string bytes = Slurp(folder / source.stem().concat("." + extension));
    BOOST_REQUIRE_MESSAGE(!bytes.empty(), source << " as " << how);
    return bytes;
}

struct Row {
    const char* file;
    Language language;
};
constexpr Row kOwn[] = {{"clean.ar.txt", Language::Arabic},
                        {"clean.en.txt", Language::English},
                        {"clean.fr.txt", Language::French}};

}  // namespace

BOOST_AUTO_TEST_SUITE(SameDocument)

BOOST_AUTO_TEST_CASE(OwnWritersGiveTheSameWordsAndStructureInEveryFormat) {
    for (const Row& row : kOwn) {
        const page::Document document = PageOf(OwnFile(row.file), row.language);
        const SourceText docx = ReadSourceFile(page::Write(document, page::Format::Docx), "a.docx");
        const SourceText odt = ReadSourceFile(page::Write(document, page::Format::Odt), "a.odt");
        const SourceText pdf = ReadSourceFile(page::Write(document, page::Format::Pdf), "a.pdf");
        BOOST_TEST_CONTEXT(row.file) {
            BOOST_TEST(Words(odt) == Words(docx));
            BOOST_TEST(Words(pdf) == Words(docx));
            BOOST_TEST(Outline(odt) == Outline(docx));
            BOOST_TEST(Outline(pdf) == Outline(docx));
            BOOST_TEST(pdf.readingOrder);
        }
    }
}

BOOST_AUTO_TEST_CASE(OfficeGivesTheSameWordsAndStructureInEveryFormat) {
    if (!HasOffice()) {
        BOOST_TEST_MESSAGE("LibreOffice is not installed: its documents are not tried");
        return;
    }
    const TempFolder folder;
    const fs::path agendas = fs::path(MAHDAR_TEST_DATA) / "agendas";
    for (const char* name : {"health-council.ar.html", "river-basin.en.html", "postal-union.fr.html"}) {
        const fs::path source = folder.Path() / fs::path(name).stem().concat(".odt");
        const std::string odtBytes = Converted(agendas / name, folder.Path(), "odt:writer8");
        const SourceText odt = ReadSourceFile(odtBytes, "a.odt");
        const SourceText docx =
            ReadSourceFile(Converted(source, folder.Path(), "docx:MS Word 2007 XML"), "a.docx");
        const SourceText pdf = ReadSourceFile(Converted(source, folder.Path(), "pdf"), "a.pdf");
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(Words(odt) == Words(docx));
            BOOST_TEST(Words(pdf) == Words(docx));
            BOOST_TEST(Outline(odt) == Outline(docx));
            BOOST_TEST(Outline(pdf) == Outline(docx));
        }
    }
}

BOOST_AUTO_TEST_CASE(ProtectedFilesOfTheOfficeSaySo) {
    if (!HasOffice()) return;
    const TempFolder folder;
    const fs::path source = fs::path(MAHDAR_TEST_DATA) / "agendas" / "clean.fr.txt";
    const std::string locked =
        "pdf:writer_pdf_Export:{\"EncryptFile\":{\"type\":\"boolean\",\"value\":\"true\"},"
        "\"DocumentOpenPassword\":{\"type\":\"string\",\"value\":\"secret\"}}";
    const std::string bytes = Converted(source, folder.Path(), locked);
    BOOST_REQUIRE(!bytes.empty());
    BOOST_CHECK_EXCEPTION((void)ReadSourceFile(bytes, "agenda.pdf"), ParseError, [](const ParseError& error) {
        return std::string(error.what()).find("protected by a password") != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(PageMadeOfDamagedTextGoesToTheRestorer) {
    page::Document document;
    document.language = Language::Arabic;
    for (const std::string& line : SplitFields(Damaged(OwnFile("clean.ar.txt")), '\n')) {
        if (!line.empty()) document.blocks.push_back(page::Paragraph{.runs = page::Plain(line)});
    }
    BOOST_TEST(!ReadSourceFile(page::Write(document, page::Format::Pdf), "a.pdf").readingOrder);
}

BOOST_AUTO_TEST_SUITE_END()
