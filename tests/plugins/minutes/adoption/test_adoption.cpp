// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "plugins/minutes/adoption/adoption_state.h"
#include "tests/plugins/minutes/record/record_fixture.h"

using namespace mahdar;

namespace {

/// Three paragraphs under item 3, in English.
struct Room : RecordDesk {
    Room() {
        SetState("3", ItemState::Open);
        for (const char* text :
             {"The Committee took up the item.", "The Committee requested SESRIC to report by May.",
              "The Committee thanked the host country."})
            Run(std::string("minutes note \"") + text + "\" --item 3 --lang en");
    }
    std::string Label(const Paragraph& row) const {
        return ReportLabels(State(), Language::English).at(row.id);
    }
    const Paragraph& Row(std::size_t index) const { return *AdoptionOrder(State()).at(index); }
    const std::string& English(std::size_t index) const { return Row(index).text.en; }
    std::string N(std::size_t index) const { return Label(Row(index)); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(AdoptionTest)

BOOST_AUTO_TEST_CASE(AdoptingMovesTheFloorOnAndKeepsTheGavelsTime) {
    Room room;
    room.Run("minutes take-up");
    BOOST_TEST((OnFloor(room.State())->id == room.Row(0).id));
    room.Run("minutes adopt");
    BOOST_TEST((room.Row(0).adoption == Adoption::Adopted));
    BOOST_TEST(room.Row(0).adoptedAt.utcMs == room.clock.Now().utcMs);
    BOOST_TEST((OnFloor(room.State())->id == room.Row(1).id));
    room.Run("minutes leave");
    BOOST_TEST((OnFloor(room.State())->id == room.Row(2).id));
    room.Run("minutes adopt");
    BOOST_TEST(OnFloor(room.State()) == nullptr);
    BOOST_TEST((room.Row(1).adoption == Adoption::LeftOpen));
    room.Run("minutes adopt all");
    BOOST_CHECK_THROW(room.Run("minutes adopt all"), CommandError);
}

BOOST_AUTO_TEST_CASE(SeveralAreAdoptedAtOnce) {
    Room room;
    room.Run("minutes adopt " + room.N(0) + "-" + room.N(2));
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST((room.Row(i).adoption == Adoption::Adopted));
    BOOST_CHECK_THROW(room.Run("minutes adopt " + room.N(2) + "-" + room.N(0)), CommandError);
}

BOOST_AUTO_TEST_CASE(AcceptedAmendmentStandsInTheTextAndTheTabledTextIsKept) {
    Room room;
    room.Run("minutes amend " + room.N(1) + " --replace requested --with urged --lang en by Indonesia");
    room.Run("minutes amend " + room.N(1) +
             " \"The Committee requested SESRIC to report by June.\" --lang en by Kuwait");
    BOOST_CHECK_THROW(room.Run("minutes adopt " + room.N(1)), CommandError);
    room.Run("minutes accept 1");
    room.Run("minutes accept 2");
    BOOST_TEST(room.English(1) == "The Committee urged SESRIC to report by June.");
    BOOST_TEST(room.Row(1).tabled.en == "The Committee requested SESRIC to report by May.");
    room.Run("minutes adopt " + room.N(1));
    BOOST_TEST((room.Row(1).adoption == Adoption::AdoptedAsAmended));
    const auto proposals = ProposalsOn(room.State(), room.Row(1).id);
    BOOST_TEST(proposals.size() == 2U);
    BOOST_TEST(!proposals[0]->proposer.institution.Empty());
    BOOST_CHECK_THROW(room.Run("minutes edit " + room.N(1) + " \"Something else\" --lang en"), CommandError);
    BOOST_CHECK_THROW(room.Run("minutes remove " + room.N(1)), CommandError);
    room.Run("minutes reopen " + room.N(1) + " \"a date was wrong\"");
    BOOST_TEST(room.Row(1).reopenedBecause == "a date was wrong");
    room.Run("minutes edit " + room.N(1) + " \"Something else\" --lang en");
    room.Run("minutes adopt");
    BOOST_TEST((room.Row(1).adoption == Adoption::AdoptedAsAmended));
}

BOOST_AUTO_TEST_CASE(ProposalOnWordsThatChangedMeanwhileIsRefused) {
    Room room;
    room.Run("minutes amend " + room.N(1) + " --replace requested --with urged --lang en");
    room.Run("minutes amend " + room.N(1) + " --replace requested --with invited --lang en");
    room.Run("minutes accept 1");
    BOOST_CHECK_THROW(room.Run("minutes accept 2"), CommandError);
    room.Run("minutes reject 2 \"no support\"");
    BOOST_TEST(ProposalsOn(room.State(), room.Row(1).id)[1]->note == "no support");
    BOOST_CHECK_THROW(room.Run("minutes withdraw 2"), CommandError);
    BOOST_CHECK_THROW(room.Run("minutes amend " + room.N(1) + " --replace nothing --with x --lang en"),
                      CommandError);
}

BOOST_AUTO_TEST_CASE(BracketsStopAdoptionUntilChosen) {
    Room room;
    room.Run("minutes amend " + room.N(1) + " --replace requested --with urged --lang en by Indonesia");
    room.Run("minutes bracket " + room.N(1) + " --lang en");
    BOOST_TEST(room.English(1) == "The Committee [requested] [urged] SESRIC to report by May.");
    BOOST_CHECK_THROW(room.Run("minutes adopt " + room.N(1)), CommandError);
    room.Run("minutes choose 2 --of " + room.N(1) + " --lang en");
    BOOST_TEST(room.English(1) == "The Committee urged SESRIC to report by May.");
    room.Run("minutes adopt " + room.N(1));
}

BOOST_AUTO_TEST_CASE(InsertedParagraphsTakeNobodysNumber) {
    Room room;
    const std::string first = room.N(0), second = room.N(1);
    room.Run("minutes insert " + first + " \"The Committee was informed.\" --lang en by Indonesia");
    room.Run("minutes insert " + first + "bis \"It was also informed.\" --lang en");
    BOOST_TEST(room.N(1) == first + " bis");
    BOOST_TEST(room.N(2) == first + " ter");
    BOOST_TEST(room.English(2) == "It was also informed.");
    BOOST_TEST(room.N(3) == second);
    BOOST_TEST(ReportLabels(room.State(), Language::Arabic).at(room.Row(1).id) == first + " مكررا");
    room.Run("minutes accept 1");
    room.Run("minutes reject 2");
    room.Run("minutes adopt " + first + "bis");
    BOOST_TEST(room.N(2).empty());
    room.Run("minutes strike " + second + " by Kuwait");
    room.Run("minutes accept");
    BOOST_TEST((room.Row(3).adoption == Adoption::Deleted));
    BOOST_TEST(room.N(4) == std::to_string(std::stoi(second) + 1));
    room.Run("minutes renumber");
    BOOST_TEST(room.N(1) == second);
    BOOST_TEST(room.N(4) == std::to_string(std::stoi(second) + 1));
    BOOST_TEST(ReportNumbers(room.State()).contains(room.Row(3).id) == false);
}

BOOST_AUTO_TEST_CASE(TablingFixesWhatChangesAreShownAgainst) {
    Room room;
    const ParagraphId id = room.Row(0).id;
    const std::string number = room.N(0);
    room.Run("minutes table");
    BOOST_TEST(room.Label(*room.State().Find(id)) == number);
    for (const ReportEntry& entry : ReportOrder(room.State()))
        BOOST_TEST((entry.part == ReportPart::Heading || entry.part == ReportPart::Written));
    room.Run("minutes edit " + number + " \"The Committee considered the item.\" --lang en");
    BOOST_TEST(room.State().Find(id)->tabled.en == "The Committee took up the item.");
    BOOST_CHECK_THROW(room.Run("minutes table"), CommandError);
    room.Run("minutes adopt " + number);
    BOOST_TEST((room.State().Find(id)->adoption == Adoption::AdoptedAsAmended));
}

BOOST_AUTO_TEST_SUITE_END()
