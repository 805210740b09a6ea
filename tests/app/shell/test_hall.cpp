// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/hall_feed.h"
#include "app/ui/hall_page.h"
#include "app/ui/hall_place.h"
#include "app/ui/hall_words.h"
#include "app/ui/speaker_clock.h"
#include "core/base/clock.h"
#include "core/session/change_builder.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace mahdar;
using namespace mahdar::shell;

namespace {

/// SESRIC speaks under item 4 since 10:00, for at most five minutes; Turkiye waits.
Session SampleSitting() {
    Session session;
    ChangeBuilder change(session);
    Meeting meeting = session.TheMeeting();
    meeting.title = {"الاجتماع الثاني", "Second <Meeting> & more", "Deuxième réunion"};
    change.Put(meeting);
    AgendaItem item;
    item.id.value = "four";
    item.number = "4";
    item.title = {"التجارة", "Trade", "Commerce"};
    change.Put(item);
    Institution body;
    body.id.value = "SESRIC";
    body.acronym = "SESRIC";
    body.names = {"مركز الأبحاث", "Statistical Centre", "Centre de recherches"};
    change.Put(body);
    Intervention speech;
    speech.id.value = "speech";
    speech.item = item.id;
    speech.speaker.institution = body.id;
    speech.start = speech.runningSince = *ParseIso("2025-05-13T10:00:00+03:00");
    speech.limitSeconds = 300;
    change.Put(speech);
    Floor floor;
    floor.currentItem = item.id;
    floor.speaking = speech.id;
    change.Put(floor);
    Request request;
    request.id.value = "waits";
    request.item = item.id;
    request.speaker.name = "Türkiye";
    change.Put(request);
    Applier::Apply(session, change.Take());
    return session;
}

Instant After(int seconds) { return Later(*ParseIso("2025-05-13T10:00:00+03:00"), seconds * 1000LL); }

bool Holds(const std::string& page, const std::string& words) { return page.find(words) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(Hall)

BOOST_AUTO_TEST_CASE(OperatorsAndHallsClockAreTheSameAtAnyMoment) {
    const Session session = SampleSitting();
    std::mt19937 chance(7);
    for (int i = 0; i < 500; ++i) {
        const Instant now = Later(After(0), static_cast<std::int64_t>(chance() % 900'000));
        const ClockView hall = HallViewOf(session, now, {}, Language::English).clock;
        BOOST_REQUIRE((hall == SpeakerClock(session, {}, now)));
        const std::string page = HallPage(HallViewOf(session, now, {}, Language::English));
        BOOST_REQUIRE(Holds(page, "data-elapsed=\"" + std::to_string(hall.elapsedSeconds) + '"'));
        BOOST_REQUIRE(Holds(page, ">" + ClockNumber(hall) + "</b>"));
    }
}

BOOST_AUTO_TEST_CASE(ThePageSaysWhatTheWindowSays) {
    const HallView view = HallViewOf(SampleSitting(), After(290), {}, Language::French);
    const std::string page = HallPage(view);
    for (const std::string& words :
         {InPrimary(view, view.meetingTitle), InSecond(view, view.meetingTitle), InPrimary(view, view.itemTitle), SecondTitle(view),
          InPrimary(view, view.speakerName), InPrimary(view, view.speakerFullName), InSecond(view, view.speakerFullName),
          std::string("Türkiye"), ClockWord(ClockState::Warning, Language::Arabic), ClockWord(ClockState::Warning, Language::French),
          InPrimary(view, HallText(HallWord::ListOpen)), view.wallClock})
        BOOST_TEST(Holds(page, words), words);
    BOOST_TEST(Holds(page, "<html lang=\"ar\" dir=\"rtl\">"));
    BOOST_TEST(Holds(page, "lang=\"fr\" dir=\"ltr\""));
    BOOST_TEST(!Holds(page, "Statistical Centre"));
}

BOOST_AUTO_TEST_CASE(WhatIsWrittenInASessionIsNoMarkup) {
    const std::string page = HallPage(HallViewOf(SampleSitting(), After(1), {}, Language::English));
    BOOST_TEST(Holds(page, "Second &lt;Meeting&gt; &amp; more"));
    BOOST_TEST(!Holds(page, "<Meeting>"));
}

BOOST_AUTO_TEST_CASE(ABlankHallTellsNothing) {
    HallView view = HallViewOf(SampleSitting(), After(1), {}, Language::English);
    view.mode = HallMode::Blank;
    BOOST_TEST(!Holds(HallPage(view), "SESRIC"));
    view.mode = HallMode::LowerThird;
    BOOST_TEST(Holds(HallPage(view), "SESRIC"));
    BOOST_TEST(!Holds(HallPage(view), "Türkiye"));
}

BOOST_AUTO_TEST_CASE(ASecondLanguageThatIsTheFirstIsNotShown) {
    const std::string page = HallPage(HallViewOf(SampleSitting(), After(1), {}, Language::Arabic));
    BOOST_TEST(!Holds(page, "dir=\"ltr\" lang"));
    BOOST_TEST(!Holds(page, "class=\"second\" lang=\"en\""));
    BOOST_TEST(!Holds(page, "Trade"));
}

BOOST_AUTO_TEST_CASE(TheHallNeverCoversTheOperatorsScreen) {
    const std::vector<std::string> three{"left", "middle", "right"};
    BOOST_TEST(HallDisplay(three, 0, "middle").value() == 1U);
    BOOST_TEST(HallDisplay(three, 1, "middle").value() == 2U);
    BOOST_TEST(HallDisplay(three, 2, "gone").value() == 1U);
    BOOST_TEST(!HallDisplay({"only"}, 0, "only").has_value());
    BOOST_TEST(NextHallDisplay(three, 0, 1).value() == 2U);
    BOOST_TEST(NextHallDisplay(three, 0, 2).value() == 1U);
    BOOST_TEST(!NextHallDisplay({"only"}, 0, 0).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
