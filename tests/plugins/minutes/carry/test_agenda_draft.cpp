// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "plugins/minutes/carry/agenda_draft.h"
#include "plugins/minutes/carry/mandate_carry.h"
#include "tests/plugins/minutes/record/record_fixture.h"

using namespace mahdar;

namespace {

/// Item 1 is an opening, item 3 has an open decision, item 4/1 an action point, item 5 was put off.
struct Held : RecordDesk {
    Held() {
        AddCarryCommands(registry);
        Meeting meeting = State().TheMeeting();
        meeting.ordinal = 12;
        PutRow(meeting);
        for (const char* item : {"3", "2"}) {
            Passage passage;
            passage.id = PassageId{std::string("p") + item};
            passage.item = ItemId{item};
            passage.text.en = "An old fact.";
            PutRow(passage);
        }
        Run("minutes decide requested SESRIC \"to submit the report\" due \"13th Meeting\" --item 3 --lang "
            "en --ar \"تقديم التقرير\" --fr \"présenter le rapport\"");
        Run("minutes action \"Send the list.\" ICDT --item 4/1 --lang en");
        Run("minutes decide took-note \"the report\" --item 2 --lang en");
        SetState("5", ItemState::Deferred);
    }
    Session Next() const {
        Session next;
        ChangeBuilder change(next);
        for (const Institution& row : State().Institutions()) change.Put(row);
        AgendaDraft(Library()).Carry(State(), change);
        MandateCarry().Carry(State(), change);
        Applier::Apply(next, change.Take());
        return next;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(AgendaDraftTest)

BOOST_AUTO_TEST_CASE(NextAgendaHoldsWhatIsOpenPutOffOrAlwaysThere) {
    Held desk;
    const Session next = desk.Next();
    for (const char* item : {"1", "3", "4", "4/1", "5"})
        BOOST_TEST((next.Find(ItemId{item}) != nullptr), item);
    BOOST_TEST((next.Find(ItemId{"2"}) == nullptr));
    BOOST_TEST((next.Find(ItemId{"4/2"}) == nullptr));
    BOOST_TEST(next.Find(ItemId{"3"})->carriedFrom == "12");
    BOOST_TEST((next.Find(ItemId{"5"})->state == ItemState::Pending));
}

BOOST_AUTO_TEST_CASE(OldFactsAreToBeConfirmedAndDecisionsAreCited) {
    Held desk;
    const Session next = desk.Next();
    BOOST_TEST(next.Find(PassageId{"p3"})->toConfirm);
    BOOST_TEST((next.Find(PassageId{"p2"}) == nullptr));
    const Passage* cited = nullptr;
    for (const Passage& row : next.Passages()) {
        if (row.text.en.starts_with("At the 12th Meeting (paragraph ")) cited = &row;
    }
    BOOST_REQUIRE(cited != nullptr);
    BOOST_TEST(cited->toConfirm);
    BOOST_TEST(cited->text.ar.starts_with("في الاجتماع الثاني عشر (الفقرة "));
    BOOST_TEST(cited->text.fr.starts_with("À la 12e réunion (paragraphe "));
    bool asked = false;
    for (const RequiredAction& row : next.RequiredActions())
        asked = asked || (row.item.value == "3" && row.reporters == std::vector{InstitutionId{"SESRIC"}} &&
                          row.toConfirm);
    BOOST_TEST(asked);
}

BOOST_AUTO_TEST_CASE(MandatesAndActionPointsGoWithTheirSource) {
    Held desk;
    const Session next = desk.Next();
    BOOST_TEST(next.Mandates().Size() == 2U);
    for (const Mandate& row : next.Mandates()) {
        BOOST_TEST(row.session == "12");
        BOOST_TEST(!row.sourceParagraph.empty());
        BOOST_TEST(!row.item.Empty());
        BOOST_TEST(row.paragraph.Empty());
        BOOST_TEST(row.number == 0);
    }
}

BOOST_AUTO_TEST_CASE(ItemsMarkedRecurringComeBack) {
    Held desk;
    desk.Run("agenda recurring 2");
    BOOST_TEST((desk.Next().Find(ItemId{"2"}) != nullptr));
    BOOST_TEST(desk.Next().Find(PassageId{"p2"})->toConfirm);
    desk.Run("agenda recurring 2 no");
    BOOST_TEST((desk.Next().Find(ItemId{"2"}) == nullptr));
    BOOST_CHECK_THROW(desk.Run("agenda confirm 2"), CommandError);
}

BOOST_AUTO_TEST_SUITE_END()
