// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "plugins/minutes/missing/record_checker.h"
#include "tests/plugins/minutes/record/record_fixture.h"

using namespace mahdar;

namespace {

struct LoggedDesk : RecordDesk {
    const Paragraph& With(const std::string& source, const char* item = "") const {
        for (const Paragraph& row : State().Paragraphs()) {
            if (row.source == source && (std::string_view(item).empty() || row.item.value == item))
                return row;
        }
        throw std::runtime_error("no paragraph from " + source);
    }
    DraftState StateOf(const Paragraph& row) const {
        return mahdar::StateOf(row, FreshText(Drafts(), State(), row));
    }
};

int Parts(const Session& session, ReportPart part) {
    const auto order = ReportOrder(session);
    return static_cast<int>(
        std::ranges::count_if(order, [&](const ReportEntry& entry) { return entry.part == part; }));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DraftTest)

BOOST_AUTO_TEST_CASE(WhatTheLogSaysBecomesParagraphsInAllLanguages) {
    LoggedDesk desk;
    desk.Speak("2", "SESRIC", InterventionKind::Briefing);
    const std::size_t entries = ReportOrder(desk.State()).size();
    desk.Run("minutes draft");
    const Paragraph& floor = desk.With("floor", "2");
    for (const Language language : kLanguages) BOOST_TEST(!floor.text.Get(language).empty());
    BOOST_TEST((desk.StateOf(floor) == DraftState::AsDrafted));
    BOOST_TEST(Parts(desk.State(), ReportPart::Floor) == 0);
    BOOST_TEST(Parts(desk.State(), ReportPart::Attendance) == 0);
    BOOST_TEST(ReportOrder(desk.State()).size() == entries);
    BOOST_CHECK_THROW(desk.Run("minutes draft"), CommandError);
}

BOOST_AUTO_TEST_CASE(UntouchedDraftsFollowTheLogAndEditedOnesStay) {
    LoggedDesk desk;
    desk.Speak("2", "SESRIC", InterventionKind::Briefing);
    desk.Speak("3", "SESRIC", InterventionKind::Briefing);
    desk.Run("minutes draft");
    const ParagraphId edited = desk.With("floor", "3").id;
    desk.Run("minutes edit " + edited.value + " \"By hand.\" --lang en");
    desk.Speak("2", "ICDT", InterventionKind::Statement);
    desk.Speak("3", "ICDT", InterventionKind::Statement);
    const auto told = [&](std::string_view code) {
        const auto findings = RecordChecker(Library(), &Drafts()).Check(desk.State());
        return std::ranges::count_if(findings, [&](const Finding& row) { return row.code == code; });
    };
    BOOST_TEST(told("facts-changed") == 1);
    BOOST_TEST(told("draft-outdated") >= 1);
    BOOST_TEST((desk.StateOf(desk.With("floor", "2")) == DraftState::Outdated));
    BOOST_TEST((desk.StateOf(desk.With("floor", "3")) == DraftState::Both));
    desk.Run("minutes draft");
    BOOST_TEST(desk.With("floor", "2").text.en.find("ICDT") != std::string::npos);
    BOOST_TEST(desk.With("floor", "3").text.en == "By hand.");
    BOOST_TEST((desk.StateOf(desk.With("floor", "3")) == DraftState::Both));
    desk.Run("minutes keep " + edited.value);
    BOOST_TEST(desk.With("floor", "3").text.en == "By hand.");
    BOOST_TEST((desk.StateOf(desk.With("floor", "3")) == DraftState::Edited));
    desk.Run("minutes renew " + edited.value);
    BOOST_TEST((desk.StateOf(desk.With("floor", "3")) == DraftState::AsDrafted));
    BOOST_TEST(desk.With("floor", "3").text.en.find("ICDT") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(HandEditsAreDoneAgainOnNewFacts) {
    LoggedDesk desk;
    desk.Run("minutes decide requested SESRIC \"to submit the report\" --item 2 --lang en");
    const ParagraphId id = desk.With("formula").id;
    const std::string drafted = desk.With("formula").text.en;
    desk.Run("minutes edit last \"" + drafted.substr(0, drafted.size() - 1) + " without delay.\" --lang en");
    desk.Run("minutes redecide last urged SESRIC \"to submit the report\" --lang en");
    BOOST_TEST(desk.State().Decisions().Rows().front().verb == "urged");
    BOOST_TEST(desk.State().Mandates().Rows().front().verb == "urged");
    BOOST_TEST(desk.State().Find(id)->text.en.find("requested") != std::string::npos);
    BOOST_TEST((desk.StateOf(*desk.State().Find(id)) == DraftState::Both));
    desk.Run("minutes combine last");
    BOOST_TEST(desk.State().Find(id)->text.en ==
               "The Committee urged SESRIC to submit the report without delay.");
    desk.Run("minutes redecide last took-note \"the report\" --lang en");
    BOOST_TEST(desk.State().Mandates().Size() == 0U);
}

BOOST_AUTO_TEST_CASE(UneditedDecisionFollowsItsData) {
    LoggedDesk desk;
    desk.Run("minutes decide requested SESRIC \"to submit the report\" --item 2 --lang en");
    desk.Run("minutes redecide last requested ICDT \"to submit the report\" due \"13th Meeting\" --lang en");
    BOOST_TEST(desk.With("formula").text.en.find("ICDT") != std::string::npos);
    BOOST_TEST((desk.StateOf(desk.With("formula")) == DraftState::AsDrafted));
    BOOST_CHECK_THROW(desk.Run("minutes keep 99"), CommandError);
    desk.Run("minutes note \"Typed.\" --item 2 --lang en");
    BOOST_CHECK_THROW(desk.Run("minutes renew last"), CommandError);
    BOOST_CHECK_THROW(desk.Run("minutes redecide last urged SESRIC \"to act\" --lang en"), CommandError);
}

BOOST_AUTO_TEST_SUITE_END()
