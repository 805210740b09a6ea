// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/io/atomic_file.h"
#include "tests/plugins/minutes/record/record_fixture.h"

#include <sstream>

using namespace mahdar;

namespace {

std::vector<std::string> Cells(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, '\t');) cells.push_back(cell);
    return cells;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(TrilingualDecisions)

BOOST_AUTO_TEST_CASE(EverySentenceIsTheOneANativeReaderAccepts) {
    std::istringstream lines(ReadFile(MAHDAR_TEST_DATA "/decisions.tsv", 1 << 20));
    int read = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.starts_with('#') || line.starts_with("command\t")) continue;
        const auto cells = Cells(line);
        BOOST_REQUIRE(cells.size() == 4U);
        RecordDesk desk;
        Meeting meeting = desk.State().TheMeeting();
        meeting.workingLanguage = Language::Arabic;
        desk.PutRow(meeting);
        desk.Run("minutes decide " + cells[0] + " --item 2");
        const LocalText& text = desk.State().Paragraphs().Rows().front().text;
        BOOST_TEST(text.en == cells[1]);
        BOOST_TEST(text.fr == cells[2]);
        BOOST_TEST(text.ar == cells[3]);
        ++read;
    }
    BOOST_TEST(read >= 30);
}

BOOST_AUTO_TEST_SUITE_END()
