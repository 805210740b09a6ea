// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/meaning/meaning_truth.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <map>
#include <sstream>
#include <utility>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

/// What has been reached. Events: a day on which something was counted ("held 611 vessels on 31 December") or
/// a body was founded reads like an event. Others: groups named only by what they did ("their owners") are
/// told in the words of the text, the truth names them.
double Least(const std::string& kind) {
    static const std::map<std::string, double> less{
        {"events", 0.9}, {"due", 0.9}, {"others", 0.75}, {"findings", 0.92}};
    const auto found = less.find(kind);
    return found == less.end() ? 0.95 : found->second;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MeaningAgainstTruth)

/// MAHDAR_DIFFERENCES in the environment lists every part that was missed or made up.
BOOST_AUTO_TEST_CASE(MandatesEventsAndFindingsOfEveryDocument) {
    Tallies all;
    for (const std::string& document : DocumentsWithMeaning()) {
        const Parts read = MeaningOf(ReadAgendaText(OwnFile((document + ".txt").c_str()), NamesOf(document)));
        const Parts truth = MeaningOf(TruthOf(document), read);
        const Tallies tallies = Compare(read, truth);
        std::ostringstream table;
        PrintTable(table, document, tallies);
        BOOST_TEST_MESSAGE(table.str());
        if (std::getenv("MAHDAR_DIFFERENCES")) BOOST_TEST_MESSAGE(Differences(read, truth));
        for (const auto& [kind, tally] : tallies) all[kind] += tally;
    }
    std::ostringstream table;
    PrintTable(table, "all documents", all);
    BOOST_TEST_MESSAGE(table.str());
    for (const auto& [kind, tally] : all) {
        const double least = Least(kind);
        BOOST_TEST(tally.Precision() >= least, kind << ": precision " << tally.Precision());
        BOOST_TEST(tally.Recall() >= least, kind << ": recall " << tally.Recall());
    }
}

BOOST_AUTO_TEST_SUITE_END()
