// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/files/raw_text.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

constexpr const char* kAgenda =
    "Agenda Item 2: Trade\n"
    "\n"
    "Trade grows.\n"
    "\n"
    "Agenda Item 10: Health\n"
    "\n"
    "Health improves.\n";

AnnotatedAgenda Read(const Corrections& corrections) {
    return ReadAgenda(ReadRawText(kAgenda), {}, corrections);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PersonItems)

BOOST_AUTO_TEST_CASE(AddedItemsStandWhereTheirNumbersBelong) {
    Corrections corrections;
    corrections.added = {{"1", "Opening"}, {"3", "Finance"}, {"12", "Closing"}};
    const AnnotatedAgenda agenda = Read(corrections);
    BOOST_TEST(Numbers(agenda) == "1 2 3 10 12");
    BOOST_TEST(agenda.items[2].title == "Finance");
    BOOST_TEST(agenda.items[2].titled);
}

BOOST_AUTO_TEST_CASE(AnItemTheDocumentHasIsNotDoubled) {
    Corrections corrections;
    corrections.added = {{"10", "Something else"}};
    const AnnotatedAgenda agenda = Read(corrections);
    BOOST_TEST(Numbers(agenda) == "2 10");
    BOOST_TEST(agenda.items[1].title == "Health");
}

BOOST_AUTO_TEST_CASE(ATitleGivenByAPersonFillsOnlyAGap) {
    Corrections corrections;
    corrections.titles = {{1, "Not this"}};
    BOOST_TEST(Read(corrections).items[0].title == "Trade");
}

BOOST_AUTO_TEST_SUITE_END()
