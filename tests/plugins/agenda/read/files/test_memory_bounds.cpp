// SPDX-License-Identifier: LGPL-2.1-or-later
// What hostile and large documents cost the whole program: the console program is run on them and measured.
#include "core/document/zip_bytes.h"
#include "core/io/atomic_file.h"
#include "tests/core/io/zip_samples.h"
#include "tests/core/temp_folder.h"
#include "tests/plugins/agenda/read/files/docx_builder.h"
#include "tests/plugins/agenda/read/files/pdf_builder.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <string>

using namespace mahdar;
using namespace mahdar::agenda::test;
namespace fs = std::filesystem;

namespace {

struct Outcome {
    int exit = -1;
    long peakMb = 0;
    std::string said;
};

Outcome Import(const fs::path& document, const TempFolder& folder) {
    const fs::path program = fs::path(MAHDAR_STAGE) / "bin/mahdarctl";
    const fs::path errors = folder / "errors.txt";
    const fs::path out = folder / "out.mahdar";
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(errors.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        ::dup2(file, 2);
        ::dup2(::open("/dev/null", O_WRONLY), 1);
        ::setenv("LANGUAGE", "en", 1);
        ::execl(program.c_str(), "mahdarctl", "import", document.c_str(), "--out", out.c_str(), nullptr);
        ::_exit(127);
    }
    Outcome outcome;
    int status = 0;
    rusage usage{};
    BOOST_REQUIRE(::wait4(child, &status, 0, &usage) == child);
    outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    outcome.peakMb = usage.ru_maxrss / 1024;
    outcome.said = Content(errors);
    return outcome;
}

Outcome ImportBytes(const std::string& name, const std::string& bytes) {
    const TempFolder folder;
    WriteFile(folder / name, bytes);
    return Import(folder / name, folder);
}

void CheckRefused(const Outcome& outcome, long mostMb) {
    BOOST_TEST(outcome.exit == 3, outcome.said);
    BOOST_TEST(std::count(outcome.said.begin(), outcome.said.end(), '\n') == 1, outcome.said);
    BOOST_TEST(outcome.peakMb < mostMb);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MemoryBounds)

BOOST_AUTO_TEST_CASE(BombTakesLittleMemoryAndOneSentence) {
    const std::string bomb = DocxBytes({.body = std::string(60u << 20, ' ')});
    CheckRefused(ImportBytes("bomb.docx", bomb), 150);
    CheckRefused(ImportBytes("bomb.docx", mahdar::test::WithDeclaredSize(bomb, 1000)), 150);
}

BOOST_AUTO_TEST_CASE(NestedTablesTakeLittleMemoryAndOneSentence) {
    std::string body;
    for (int i = 0; i < 200000; ++i) body += "<w:tbl><w:tr><w:tc>";
    CheckRefused(ImportBytes("tables.docx", DocxBytes({.body = body})), 150);
}

BOOST_AUTO_TEST_CASE(FiveHundredPagesStayBelow300Mb) {
    PdfBuilder builder;
    int sentence = 0;
    for (int p = 0; p < 500; ++p) {
        PlacedPage page;
        if (p % 20 == 0)
            page.push_back(
                {72, 60, "Agenda Item " + std::to_string(p / 20 + 1) + ": Part of the work", 14, true});
        for (int i = 0; i < 45; ++i)
            page.push_back(
                {72, 90.0 + 15 * i,
                 "Sentence " + std::to_string(++sentence) + " tells what the committee has done so far."});
        builder.AddPage(page);
    }
    const Outcome outcome = ImportBytes("long.pdf", builder.Bytes());
    BOOST_TEST(outcome.exit == 0, outcome.said);
    BOOST_TEST(outcome.peakMb < 300);
    BOOST_TEST_MESSAGE("500 pages: " << outcome.peakMb << " MB at most");
}

BOOST_AUTO_TEST_SUITE_END()
