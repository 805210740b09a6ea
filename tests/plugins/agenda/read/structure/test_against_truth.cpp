// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/reading_support.h"
#include "tests/plugins/agenda/read/structure/truth.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <sstream>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

Parts ReadParts(const std::string& document) {
    return PartsOf(ReadAgendaText(OwnFile((document + ".txt").c_str()), NamesOf(document)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DocumentsAgainstTruth)

/// MAHDAR_DIFFERENCES in the environment lists every part that was missed or made up.
BOOST_AUTO_TEST_CASE(StructureOfEveryDocumentIsFound) {
    constexpr double kLeast = 0.95;
    Tallies all;
    for (const std::string& document : DocumentsWithTruth()) {
        const Parts read = ReadParts(document);
        const Parts truth = PartsOf(TruthOf(document));
        const Tallies tallies = Compare(read, truth);
        std::ostringstream table;
        PrintTable(table, document, tallies);
        BOOST_TEST_MESSAGE(table.str());
        if (std::getenv("MAHDAR_DIFFERENCES")) BOOST_TEST_MESSAGE(Differences(read, truth));
        for (const auto& [kind, tally] : tallies) all[kind] += tally;
    }
    BOOST_REQUIRE(!all.empty());
    std::ostringstream table;
    PrintTable(table, "all documents", all);
    BOOST_TEST_MESSAGE(table.str());
    for (const auto& [kind, tally] : all) {
        BOOST_TEST(tally.Precision() >= kLeast, kind << ": precision " << tally.Precision());
        BOOST_TEST(tally.Recall() >= kLeast, kind << ": recall " << tally.Recall());
    }
}

BOOST_AUTO_TEST_SUITE_END()
