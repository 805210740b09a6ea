// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/core/session/sample_session.h"

#include "core/io/digest.h"
#include "core/session/change_builder.h"

namespace mahdar {
namespace {

constexpr LineSpan kLines{20, 24};

LocalText Words(const std::string& what) {
    return {"نص عربي: " + what, "English words: " + what, "Des mots français : " + what};
}

KeptXml Kept(const std::string& what) { return {"<later how=\"1\">" + what + "</later>"}; }

Rules SampleRules() {
    Rules rules;
    rules.key = "sample";
    rules.name = Words("rules");
    rules.limits = {{"briefing", "institution", 600, "72"}, {"", "member", 300, ""}};
    rules.reply = {2, 300, 180, "73"};
    rules.quorum = {{QuorumUse::Debate, 1, 3, false, "67"}, {QuorumUse::Decision, 1, 2, true, "67"}};
    rules.motions = {{"suspend-meeting", Words("suspension"), 1, 2, "76"}};
    rules.pointOfOrderRule = "71";
    rules.closeListRule = "73";
    rules.motionsRule = "77";
    return rules;
}

void PutMeeting(ChangeBuilder& change) {
    Meeting meeting = change.Base().TheMeeting();
    meeting.title = Words("the forty-first meeting");
    meeting.organisation = Words("the organisation");
    meeting.body = Words("the committee");
    meeting.parentBody = Words("the parent body");
    meeting.ordinal = 41;
    meeting.startDate = "2025-05-13";
    meeting.endDate = "2025-05-14";
    meeting.venue = Words("Ankara");
    meeting.symbol = "X/FC/41-25/D.Rep.";
    meeting.distribution = "Limited";
    meeting.workingLanguage = Language::English;
    meeting.originalLanguage = Language::French;
    meeting.languages = {Language::Arabic, Language::English};
    meeting.bodyKind = "session";
    meeting.offsetMinutes = 210;
    meeting.limitMemberMinutes = 4;
    meeting.limitInstitutionMinutes = 8;
    meeting.rules = SampleRules();
    meeting.members = {InstitutionId{"ID"}};
    meeting.kept = Kept("meeting");
    change.Put(meeting);
    change.Put(Floor{FloorId{"floor"}, ItemId{"i1"}, InterventionId{"iv1"}});
}

void PutAgenda(ChangeBuilder& change) {
    change.Put(AgendaItem{ItemId{"i1"}, {}, "1", 1024, Words("opening"), ItemState::Open, 20, SampleTime(1), SampleTime(2),
                          SampleTime(3), 4000, 1, {{SampleTime(1), SampleTime(2)}, {SampleTime(3), {}}}, "next sitting", 2,
                          true, SampleTime(4), kLines, true, "40", Kept("item")});
    const auto bare = [&](const char* id, const char* parent, std::int64_t rank, ItemState state) {
        AgendaItem item;
        item.id.value = id;
        item.parent.value = parent;
        item.rank = rank;
        item.state = state;
        return item;
    };
    AgendaItem reports = bare("i4", "", 2048, ItemState::Pending);
    reports.number = "4";
    reports.title = Words("reports");
    change.Put(reports);
    change.Put(bare("i4b", "i4", 2048, ItemState::Suspended));
    AgendaItem first = bare("i4a", "i4", 1024, ItemState::Closed);
    first.title = Words("first part");
    change.Put(first);
    for (const char* id : {"p1", "p2"})
        change.Put(Passage{PassageId{id}, ItemId{"i1"}, 1024, Words(id), kLines, Confidence::Review, true, Kept(id)});
    for (const char* id : {"a1", "a2"})
        change.Put(RequiredAction{ActionId{id}, ItemId{"i4a"}, 1024, Words("label"), Words(id),
                                  {InstitutionId{"SESRIC"}, InstitutionId{"ICDT"}}, {"", "somebody", ""},
                                  CommitteeAction::Consider, SlotState::Missed, 12, kLines, Confidence::Review,
                                  {{InstitutionId{"ICDT"}, 2048, 7, SlotState::Delivered, "the trade forum"}}, true, true, Kept(id)});
    for (const char* id : {"d1", "d2"})
        change.Put(MeetingDocument{DocumentId{id}, ItemId{"i4"}, InstitutionId{"ICDT"}, "X/1", Words(id),
                                   {Language::French, Language::Arabic}, DocumentState::Late, "https://example.org/1?a=1&b=2",
                                   "2025-05-01", SampleTime(3), SampleTime(4), Kept(id)});
    for (const char* id : {"e1", "e2"})
        change.Put(Event{EventId{id}, ItemId{"i4"}, "2025-05-21", "2025-05-22", Words(id), kLines, Kept(id)});
    for (const char* id : {"f1", "f2"})
        change.Put(Finding{FindingId{id}, "event-after-meeting", FindingSeverity::High, ItemId{"i4"}, kLines, {7, 9},
                           Words(id), true, Kept(id)});
}

void PutPeople(ChangeBuilder& change) {
    change.Put(Institution{InstitutionId{"SESRIC"}, "SESRIC",
                           {"مركز الأبحاث الإحصائية", "Statistical Research Centre", "Centre de recherches statistiques"},
                           {"SESRTCIC", "مركز أنقرة"}, InstitutionId{"OIC"}, InstitutionKind::Organ, {"reporter"}, "desk@example.org",
                           Kept("s")});
    change.Put(Institution{InstitutionId{"ICDT"}, "ICDT", Words("trade centre"), {}, {}, InstitutionKind::Institution, {}, {}, {}});
    change.Put(Institution{InstitutionId{"ID"}, "", {"إندونيسيا", "Indonesia", "Indonésie"}, {}, {},
                           InstitutionKind::MemberState, {}, {}, {}});
    for (const char* id : {"n1", "n2"})
        change.Put(Participant{ParticipantId{id}, InstitutionId{"ID"}, Words(id), Words("title"), ParticipantRole::ViceChair,
                               Words("representing a region"), Presence::Excused, SampleTime(5), SampleTime(6),
                               {{SittingId{"s1"}, Presence::Present, SampleTime(5), SampleTime(6), {}},
                                {SittingId{"s2"}, Presence::Excused, {}, {}, "travels"}},
                               Kept(id)});
    for (const char* id : {"s1", "s2"})
        change.Put(Sitting{SittingId{id}, 2, SittingState::Suspended, SampleTime(7), SampleTime(8), SampleTime(9),
                           SampleTime(13), {{SampleTime(10), SampleTime(11), "lunch"}, {}, {SampleTime(12), {}, "prayer"}}, Kept(id)});
    for (const char* id : {"r1", "r2"})
        change.Put(Request{RequestId{id}, ItemId{"i1"}, {InstitutionId{"ID"}, "Indonesia"}, InterventionKind::PointOfOrder,
                           "the Asian Group", "suspend-meeting", 1024, RequestState::WithChair, SampleTime(13), Kept(id)});
    for (const char* id : {"iv1", "iv2"})
        change.Put(Intervention{InterventionId{id}, ItemId{"i1"}, RequestId{"r1"}, {{}, "the guest"},
                                InterventionKind::RightOfReply, "a group", "close-debate", InterventionId{std::string_view(id) == "iv2" ? "iv1" : ""},
                                InterventionState::Paused, SampleTime(14), SampleTime(15), SampleTime(16), 61'000, 300, "corrected", Kept(id)});
}

void PutRecord(ChangeBuilder& change) {
    for (const char* id : {"g1", "g2"})
        change.Put(Paragraph{ParagraphId{id}, ItemId{"i4"}, "closing", 1024, ParagraphKind::Decision, Words(id),
                             {TextStatus::Reviewed, TextStatus::Stale, TextStatus::Translated}, DecisionId{"c1"}, "floor",
                             Words("draft"), Adoption::AdoptedAsAmended, SampleTime(17), SampleTime(18), 2, Words("tabled"),
                             SampleTime(16), "a name was wrong", Kept(id)});
    for (const char* id : {"c1", "c2"})
        change.Put(Decision{DecisionId{id}, ItemId{"i4"}, ParagraphId{"g1"}, 3, "requested", {InstitutionId{"SESRIC"}},
                            {"all member states"}, Words(id), Words("due"), SampleTime(19), Kept(id)});
    for (const char* id : {"o1", "o2"})
        change.Put(Proposal{ProposalId{id}, ParagraphId{"g1"}, Language::French, "un autre texte", {InstitutionId{"ID"}, {}},
                            ProposalState::NotAccepted, SampleTime(20), SampleTime(21), 5, ProposalKind::Delete, "le texte",
                            "no support", Kept(id)});
    for (const char* id : {"m1", "m2"})
        change.Put(Mandate{MandateId{id}, ItemId{"i4"}, "requested", {InstitutionId{"ICDT"}}, {"the host"}, "40", Words(id),
                           Words("due"), false, true, MandateState::Partly, DecisionId{"c1"}, InterventionId{"iv1"}, kLines,
                           Words("body"), "17", Words("heading"), DocumentId{"d1"}, "in part only",
                           {{"39", MandateState::CarriedOver, SampleTime(1), Words("told"), "asked again"}, {}}, 4,
                           ParagraphId{"g1"}, Kept(id)});
    const std::string payload("\x00\x01\xFF binary <&>", 13);
    for (const char* id : {"org.example.one", "org.example.one#two"})
        change.Put(Envelope{EnvelopeId{id}, 7, "application/octet-stream", "data.bin", Digest(payload), {payload}, Kept(id)});
    for (const char* id : {"v1", "v2"})
        change.Put(SealedVersion{VersionId{id}, 2, Digest(id), SampleTime(22), "a word was missing", "Operator 1", 17,
                                 Digest("chain"), "paragraph g1 0123", SampleTime(23), "Operator 2", Kept(id)});
}

}  // namespace

Instant SampleTime(int seconds) { return Later(*ParseIso("2025-05-13T10:00:00+03:00"), std::int64_t{seconds} * 1000); }

std::vector<AnyEdit> SampleEdits() {
    const Session empty;
    ChangeBuilder change(empty);
    PutMeeting(change);
    PutAgenda(change);
    PutPeople(change);
    PutRecord(change);
    return change.Take();
}

Session SampleSession() {
    Session session;
    Applier::Apply(session, SampleEdits());
    return session;
}

Change SampleChange() { return {1, SampleTime(0), "Operator 1", "agenda/import", "agenda import \"a.txt\"", 0, 0, SampleEdits()}; }

Change RetitleChange(const Session& session, const std::string& text) {
    ChangeBuilder change(session);
    AgendaItem item = *session.Find(ItemId{"i1"});
    item.title.en = text;
    change.Put(item);
    return {0, SampleTime(60), "Operator 1", "agenda/rename", "agenda rename 1 \"" + text + "\"", 0, 0, change.Take()};
}

}  // namespace mahdar
