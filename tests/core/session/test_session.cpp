// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "core/session/change_builder.h"
#include "core/session/references.h"
#include "core/session/session_log.h"
#include "core/store/session_file.h"
#include "tests/core/session/sample_session.h"

using namespace mahdar;

namespace {

template <class Row>
AnyEdit Gone(const Session& session, const char* id) {
    return Edit<Row>{*session.Find(decltype(Row::id){id}), std::nullopt};
}

void MustRefuse(const Session& session, std::vector<AnyEdit> edits) {
    Session copy = session;
    BOOST_CHECK_THROW(Applier::Apply(copy, edits), CommandError);
    BOOST_TEST((copy == session));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SessionTest)

BOOST_AUTO_TEST_CASE(SampleFillsEveryTable) {
    const Session session = SampleSession();
    BOOST_TEST(SampleEdits().size() == 39U);
    BOOST_TEST(session.Items().Size() == 4U);
    BOOST_TEST(session.Versions().Size() == 2U);
    BOOST_CHECK_NO_THROW(CheckLoaded(session));
    std::size_t kinds = 0;
    for (std::size_t i = 0; i < std::variant_size_v<AnyEdit>; ++i)
        for (const AnyEdit& edit : SampleEdits())
            if (edit.index() == i) {
                ++kinds;
                break;
            }
    BOOST_TEST(kinds == std::variant_size_v<AnyEdit>);
}

BOOST_AUTO_TEST_CASE(ChangeGoesThroughXmlAndBack) {
    const Change change = SampleChange();
    BOOST_TEST((ChangeFromXml(ToXml(change)) == change));
    BOOST_TEST(ToXml(ChangeFromXml(ToXml(change))) == ToXml(change));
    Change undo{9, SampleTime(5), "أمينة", "app/undo-act", "a \"b\" <c>\n", 7, 0, Inverted(change.edits)};
    BOOST_TEST((ChangeFromXml(ToXml(undo)) == undo));
}

BOOST_AUTO_TEST_CASE(BrokenChangesAreRefused) {
    for (const char* xml :
         {"", "<c/>", "<c n=\"1\"/>", "<c n=\"0\" at=\"2025-05-13T10:00:00Z\"/>", "<c n=\"1\" at=\"soon\"/>", "<c n=\"1\" at=",
          "<c n=\"1\" at=\"2025-05-13T10:00:00Z\"><edits><unheard/></edits></c>",
          "<c n=\"1\" at=\"2025-05-13T10:00:00Z\"><edits><item/></edits></c>",
          "<c n=\"1\" at=\"2025-05-13T10:00:00Z\"><edits><item><after/></item></edits></c>",
          "<c n=\"1\" at=\"2025-05-13T10:00:00Z\"><edits><item><before><id>a</id></before><after><id>b</id></after></item></edits></c>"})
        BOOST_CHECK_THROW((void)ChangeFromXml(xml), ParseError);
}

BOOST_AUTO_TEST_CASE(InverseTakesEverythingBack) {
    Session session;
    const Session empty = session;
    Applier::Apply(session, SampleEdits());
    BOOST_TEST((session == SampleSession()));
    Applier::Apply(session, Inverted(SampleEdits()));
    BOOST_TEST((session == empty));
}

BOOST_AUTO_TEST_CASE(AllOrNone) {
    const Session session = SampleSession();
    std::vector<AnyEdit> edits = RetitleChange(session, "changed").edits;
    AgendaItem other = *session.Find(ItemId{"i4"});
    other.number = "stale";
    edits.push_back(Edit<AgendaItem>{other, *session.Find(ItemId{"i4"})});
    MustRefuse(session, edits);
    MustRefuse(session, {Edit<AgendaItem>{std::nullopt, *session.Find(ItemId{"i4"})}});
    AgendaItem missing;
    missing.id = ItemId{"none"};
    MustRefuse(session, {Edit<AgendaItem>{missing, std::nullopt}});
}

BOOST_AUTO_TEST_CASE(EditsOfNothingAreABug) {
    Session session = SampleSession();
    const AgendaItem item = *session.Find(ItemId{"i1"});
    AgendaItem renamed = item;
    renamed.id = ItemId{"other"};
    AgendaItem nameless;
    for (const AnyEdit& edit : {AnyEdit{Edit<AgendaItem>{}}, AnyEdit{Edit<AgendaItem>{item, renamed}},
                                AnyEdit{Edit<AgendaItem>{std::nullopt, nameless}}})
        BOOST_CHECK_THROW(Applier::Apply(session, {edit}), std::logic_error);
    BOOST_TEST((session == SampleSession()));
}

BOOST_AUTO_TEST_CASE(NothingPointsNowhere) {
    const Session session = SampleSession();
    MustRefuse(session, {Gone<AgendaItem>(session, "i1")});
    MustRefuse(session, {Gone<AgendaItem>(session, "i4")});
    MustRefuse(session, {Gone<Sitting>(session, "s1")});
    MustRefuse(session, {Gone<Request>(session, "r1")});
    MustRefuse(session, {Gone<Intervention>(session, "iv1")});
    MustRefuse(session, {Gone<Paragraph>(session, "g1")});
    MustRefuse(session, {Gone<Decision>(session, "c1")});
    MustRefuse(session, {Gone<MeetingDocument>(session, "d1")});
    MustRefuse(session, {Gone<Meeting>(session, "meeting")});
    MustRefuse(session, {Gone<Floor>(session, "floor")});
    Passage lost;
    lost.id = PassageId{"new"};
    lost.item = ItemId{"none"};
    MustRefuse(session, {Edit<Passage>{std::nullopt, lost}});
}

BOOST_AUTO_TEST_CASE(WhatNothingNeedsMayGo) {
    Session session = SampleSession();
    Applier::Apply(session, {Gone<Request>(session, "r2"), Gone<Intervention>(session, "iv2"), Gone<Paragraph>(session, "g2"),
                             Gone<Institution>(session, "ICDT")});
    BOOST_CHECK_NO_THROW(CheckLoaded(session));
    Applier::Apply(session, {Gone<Mandate>(session, "m1"), Gone<Mandate>(session, "m2"), Gone<Proposal>(session, "o1"),
                             Gone<Proposal>(session, "o2"), Gone<Paragraph>(session, "g1"), Gone<Decision>(session, "c1"),
                             Gone<Decision>(session, "c2")});
    BOOST_CHECK_NO_THROW(CheckLoaded(session));
}

BOOST_AUTO_TEST_CASE(AgendaHasTwoLevels) {
    const Session session = SampleSession();
    const AgendaItem sub = *session.Find(ItemId{"i4a"}), parent = *session.Find(ItemId{"i4"});
    AgendaItem deeper = sub;
    deeper.parent = ItemId{"i4b"};
    MustRefuse(session, {Edit<AgendaItem>{sub, deeper}});
    deeper.parent = deeper.id;
    MustRefuse(session, {Edit<AgendaItem>{sub, deeper}});
    AgendaItem below = parent;
    below.parent = ItemId{"i1"};
    MustRefuse(session, {Edit<AgendaItem>{parent, below}});
}

BOOST_AUTO_TEST_CASE(WhatAnyChangeLeavesCanBeOpenedAgain) {
    // Whatever single row is taken away: either it is refused, or the file that would be saved opens.
    const Session session = SampleSession();
    int refused = 0, done = 0;
    for (const AnyEdit& edit : Inverted(SampleEdits())) {
        Session copy = session;
        try {
            Applier::Apply(copy, {edit});
            ++done;
        } catch (const CommandError&) {
            ++refused;
        }
        BOOST_CHECK_NO_THROW(BOOST_TEST((ParseSession(SerializeSession(copy, {}), "x").session == copy)));
    }
    BOOST_TEST(refused > 5);
    BOOST_TEST(done > 10);
}

BOOST_AUTO_TEST_CASE(BuilderMergesAndDropsNoOps) {
    const Session session = SampleSession();
    ChangeBuilder builder(session);
    AgendaItem item = *session.Find(ItemId{"i1"});
    item.title.en = "a";
    builder.Put(item);
    item.title.en = "b";
    builder.Put(item);
    BOOST_TEST(builder.Find(ItemId{"i1"})->title.en == "b");
    builder.Put(*session.Find(ItemId{"i4"}));
    builder.Remove(ItemId{"never was"});
    BOOST_TEST(builder.Take().size() == 1U);
    builder.Remove(ItemId{"i4a"});
    BOOST_TEST(builder.Find(ItemId{"i4a"}) == nullptr);
    BOOST_TEST(builder.Take().size() == 1U);
    BOOST_TEST(builder.Size() == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(SessionLogTest)

BOOST_AUTO_TEST_CASE(RecordsTellsAndNumbers) {
    SessionLog log;
    std::vector<std::uint64_t> sunk, told;
    log.SetSink([&](const Change& change) { sunk.push_back(change.sequence); });
    const Connection connection = log.changed.Connect([&](const Change& change) {
        BOOST_TEST(sunk.size() == change.sequence);
        told.push_back(change.sequence);
    });
    BOOST_TEST(log.Record(SampleChange()));
    BOOST_TEST(log.Record(RetitleChange(log.State(), "two")));
    BOOST_TEST(log.LastSequence() == 2U);
    BOOST_TEST((sunk == std::vector<std::uint64_t>{1, 2}));
    BOOST_TEST((told == sunk));
}

BOOST_AUTO_TEST_CASE(UndoAndRedoAreActsOfTheirOwn) {
    SessionLog log;
    log.Record(SampleChange());
    for (const char* text : {"a", "b", "c"}) log.Record(RetitleChange(log.State(), text));
    const auto title = [&] { return log.State().Find(ItemId{"i1"})->title.en; };
    BOOST_TEST(log.Undo(SampleTime(70), "x"));
    BOOST_TEST(log.Undo(SampleTime(71), "x"));
    BOOST_TEST(title() == "a");
    BOOST_TEST(log.NextUndo()->sequence == 2U);
    BOOST_TEST(log.NextRedo()->sequence == 3U);
    BOOST_TEST(log.Redo(SampleTime(72), "x"));
    BOOST_TEST(title() == "b");
    BOOST_TEST(log.Undo(SampleTime(73), "x"));
    BOOST_TEST(log.Redo(SampleTime(74), "x"));
    BOOST_TEST(log.Redo(SampleTime(75), "x"));
    BOOST_TEST(title() == "c");
    BOOST_TEST(!log.Redo(SampleTime(76), "x"));
    BOOST_TEST(log.History().size() == 10U);
    BOOST_TEST(log.History().back().redoes == 4U);
    while (log.Undo(SampleTime(80), "x")) {
    }
    BOOST_TEST((log.State() == Session{}));
    while (log.Redo(SampleTime(81), "x")) {
    }
    BOOST_TEST(title() == "c");
}

BOOST_AUTO_TEST_CASE(NewActForgetsRedo) {
    SessionLog log;
    log.Record(SampleChange());
    log.Record(RetitleChange(log.State(), "a"));
    log.Undo(SampleTime(70), "x");
    log.Record(RetitleChange(log.State(), "b"));
    BOOST_TEST(log.NextRedo() == nullptr);
    BOOST_TEST(log.NextUndo()->sequence == 4U);
}

BOOST_AUTO_TEST_CASE(UndoStateSurvivesReloading) {
    SessionLog log;
    log.Record(SampleChange());
    log.Record(RetitleChange(log.State(), "a"));
    log.Record(RetitleChange(log.State(), "b"));
    log.Undo(SampleTime(70), "x");
    SessionLog again(log.State(), log.History());
    BOOST_TEST(again.NextUndo()->sequence == log.NextUndo()->sequence);
    BOOST_TEST(again.NextRedo()->sequence == log.NextRedo()->sequence);
    BOOST_TEST(again.Redo(SampleTime(71), "x"));
    BOOST_TEST(again.State().Find(ItemId{"i1"})->title.en == "b");
}

BOOST_AUTO_TEST_CASE(NoOpIsNotRecorded) {
    SessionLog log;
    log.Record(SampleChange());
    Change nothing = RetitleChange(log.State(), "a");
    nothing.edits.clear();
    BOOST_TEST(!log.Record(nothing));
    const AgendaItem same = *log.State().Find(ItemId{"i1"});
    nothing.edits = {Edit<AgendaItem>{same, same}};
    BOOST_TEST(!log.Record(nothing));
    BOOST_TEST(log.LastSequence() == 1U);
}

BOOST_AUTO_TEST_CASE(FailedActLeavesNoTrace) {
    SessionLog log;
    log.Record(SampleChange());
    int sunk = 0;
    log.SetSink([&](const Change&) { ++sunk; });
    BOOST_CHECK_THROW(log.Record(SampleChange()), CommandError);
    BOOST_TEST(sunk == 0);
    BOOST_TEST(log.LastSequence() == 1U);
    BOOST_TEST((log.State() == SampleSession()));
}

BOOST_AUTO_TEST_CASE(ReadOnlySaysWhy) {
    SessionLog log;
    log.Record(SampleChange());
    log.SetReadOnly("amina @ desk");
    BOOST_CHECK_EXCEPTION(log.Record(RetitleChange(log.State(), "a")), CommandError, [](const CommandError& error) {
        return std::string(error.what()).find("amina @ desk") != std::string::npos;
    });
    BOOST_CHECK_THROW(log.Undo(SampleTime(1), "x"), CommandError);
    BOOST_TEST((log.State() == SampleSession()));
    log.SetReadOnly({});
    BOOST_TEST(log.Record(RetitleChange(log.State(), "a")));
}

BOOST_AUTO_TEST_CASE(ListenerMayActAgain) {
    SessionLog log;
    log.Record(SampleChange());
    const Connection connection = log.changed.Connect([&](const Change& change) {
        if (change.sequence == 2) log.Record(RetitleChange(log.State(), "second"));
    });
    log.Record(RetitleChange(log.State(), "first"));
    BOOST_TEST(log.State().Find(ItemId{"i1"})->title.en == "second");
    BOOST_TEST(log.LastSequence() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
