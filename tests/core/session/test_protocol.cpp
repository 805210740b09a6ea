// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <filesystem>

#include "core/session/presence.h"
#include "core/session/protocol_order.h"
#include "core/session/register.h"

using namespace mahdar;

namespace {

/// Everybody of the program's register as a delegation without names.
Session Everybody() {
    Session session;
    ChangeBuilder change(session);
    PutRegister(change, LoadRegister(std::filesystem::path(MAHDAR_STAGE) / "share" / "mahdar", "/nowhere"));
    Applier::Apply(session, change.Take());
    for (const Institution& body : session.Institutions()) {
        Participant person;
        person.id.value = body.id.value;
        person.institution = body.id;
        person.role = body.id.value == "TR" ? ParticipantRole::Chair : ParticipantRole::Head;
        change.Put(person);
    }
    Applier::Apply(session, change.Take());
    return session;
}

std::vector<std::string> States(const Session& session, Language language) {
    std::vector<std::string> names;
    for (const Participant* person : InOrderOfProtocol(session, language)) {
        const Institution* body = session.Find(person->institution);
        if (body->kind == InstitutionKind::MemberState && person->role == ParticipantRole::Head)
            names.push_back(body->names.Get(language));
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ProtocolOrder)

BOOST_AUTO_TEST_CASE(AStateStandsElsewhereInEachLanguage) {
    const Session session = Everybody();
    const auto arabic = States(session, Language::Arabic);
    const auto english = States(session, Language::English);
    const auto french = States(session, Language::French);
    BOOST_REQUIRE(english.size() == 56U);
    BOOST_TEST(english.front() == "Afghanistan");
    BOOST_TEST(english.back() == "Yemen");
    const auto place = [](const std::vector<std::string>& names, const char* name) {
        return std::find(names.begin(), names.end(), name) - names.begin();
    };
    // Algeria: الجزائر stands under ج, Algérie under A.
    BOOST_TEST(place(english, "Algeria") < place(english, "Jordan"));
    BOOST_TEST(place(arabic, "الجزائر") > place(arabic, "الأردن"));
    BOOST_TEST(place(french, "Émirats arabes unis") < place(french, "Gabon"));
    BOOST_TEST(place(french, "Égypte") < place(french, "Gabon"));
}

BOOST_AUTO_TEST_CASE(TheBureauStandsFirst) {
    const Session session = Everybody();
    BOOST_TEST(InOrderOfProtocol(session, Language::Arabic).front()->institution.value == "TR");
}

BOOST_AUTO_TEST_CASE(QuorumRoundsAsTheRuleSays) {
    BOOST_TEST(Required({QuorumUse::Debate, 1, 3, false, ""}, 57) == 19);
    BOOST_TEST(Required({QuorumUse::Debate, 1, 3, false, ""}, 58) == 20);
    BOOST_TEST(Required({QuorumUse::Decision, 1, 2, true, ""}, 57) == 29);
    BOOST_TEST(Required({QuorumUse::Decision, 1, 2, true, ""}, 56) == 29);
    BOOST_TEST(Required({QuorumUse::Decision, 2, 3, false, ""}, 57) == 38);
    BOOST_TEST(Required({QuorumUse::Decision, 1, 1, false, ""}, 57) == 57);
}

BOOST_AUTO_TEST_CASE(TheMostParticularLimitHolds) {
    Rules rules;
    rules.limits = {
        {"", "member", 300, "a"}, {"briefing", "", 600, "b"}, {"briefing", "institution", 900, "c"}};
    BOOST_TEST(FindLimit(rules, InterventionKind::Statement, SpeakerGroup::Member)->rule == "a");
    BOOST_TEST(FindLimit(rules, InterventionKind::Briefing, SpeakerGroup::Member)->rule == "b");
    BOOST_TEST(FindLimit(rules, InterventionKind::Briefing, SpeakerGroup::Institution)->rule == "c");
    BOOST_TEST(FindLimit(rules, InterventionKind::Statement, SpeakerGroup::Observer) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
