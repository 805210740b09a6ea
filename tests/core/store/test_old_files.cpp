// SPDX-License-Identifier: LGPL-2.1-or-later
// Files as earlier versions wrote them. They are never written anew: each must open as it is.
#include <boost/test/unit_test.hpp>

#include <filesystem>

#include "core/session/presence.h"
#include "core/store/open_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(OldFiles)

BOOST_AUTO_TEST_CASE(AFileFromBeforeRulesAndAttendanceOpensWhole) {
    TempFolder folder;
    const fs::path file = folder / "old ملف.mahdar";
    fs::copy_file(fs::path(MAHDAR_TEST_DATA) / "sessions" / "format-1-first.mahdar", file);
    const auto open = OpenSession::Open(file);
    const Session& session = open->Log().State();
    BOOST_TEST(open->Log().History().size() == 21U);
    BOOST_TEST(session.Items().Size() == 7U);
    BOOST_TEST(session.Interventions().Size() == 4U);
    BOOST_TEST(session.TheMeeting().rules.key.empty());
    BOOST_TEST(session.TheMeeting().limitMemberMinutes == 5);
    for (const Intervention& speech : session.Interventions()) BOOST_TEST(speech.interrupts.Empty());
    for (const AgendaItem& item : session.Items()) BOOST_TEST(item.listClosesAt.Empty());
    BOOST_TEST(!QuorumNow(session));
    // Its acts can still be taken back, and it can be saved as of today.
    while (open->Log().Undo(*ParseIso("2026-06-30T12:00:00+03:00"), "tester")) {
    }
    BOOST_TEST(session.Interventions().Size() == 0U);
    open->Save();
}

BOOST_AUTO_TEST_SUITE_END()
