// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/annotated_agenda.h"

#include <boost/test/unit_test.hpp>
BOOST_AUTO_TEST_SUITE(SeedAgenda)
BOOST_AUTO_TEST_CASE(Empty) { BOOST_TEST(mahdar::agenda::ReadAgendaText("", {}).items.empty()); }
BOOST_AUTO_TEST_SUITE_END()
