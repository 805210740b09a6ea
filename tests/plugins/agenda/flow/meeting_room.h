// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/command/commander.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/flow_commands.h"

namespace mahdar {

/// Items 1 and 2, item 2 with two sub-items, two institutions and three States; ICDT and SESRIC report under 2/1. The clock stands at
/// 10:00 until told.
inline Session SmallMeeting() {
    Session session;
    ChangeBuilder change(session);
    const auto item = [&](const char* id, const char* parent, const char* number, std::int64_t rank) {
        AgendaItem row;
        row.id.value = id;
        row.parent.value = parent;
        row.number = number;
        row.rank = rank;
        row.title.ar = id;
        change.Put(row);
    };
    item("one", "", "1", 1);
    item("two", "", "2", 2);
    item("two-a", "two", "", 1);
    item("two-b", "two", "", 2);
    const auto body = [&](const char* key, InstitutionKind kind, const char* english) {
        Institution row;
        row.id.value = key;
        if (kind != InstitutionKind::MemberState) row.acronym = key;
        row.names.en = english;
        row.kind = kind;
        change.Put(row);
    };
    body("SESRIC", InstitutionKind::Institution, "Statistical Centre");
    body("ICDT", InstitutionKind::Institution, "Centre for Trade");
    body("ID", InstitutionKind::MemberState, "Indonesia");
    body("PK", InstitutionKind::MemberState, "Pakistan");
    body("TR", InstitutionKind::MemberState, "Turkiye");
    RequiredAction action;
    action.id.value = "report";
    action.item.value = "two-a";
    action.reporters = {{"SESRIC"}, {"ICDT"}};
    change.Put(action);
    Applier::Apply(session, change.Take());
    return session;
}

class MeetingRoom {
public:
    MeetingRoom() : log(SmallMeeting(), {}), clock(*ParseIso("2025-05-13T10:00:00+03:00")) {
        flow::AddSittingCommands(registry);
        flow::AddItemCommands(registry);
        flow::AddFloorCommands(registry);
        flow::AddCorrectionCommands(registry);
        flow::AddPresenceCommands(registry);
        flow::AddParticipantCommands(registry);
    }

    /// "10:05:30", or with a day "14T10:05:30".
    void At(const std::string& time, const std::string& line, const Selection& selection = {}) {
        const std::string day = time.size() > 8 ? time : "13T" + time;
        clock.Set(*ParseIso("2025-05-" + day + "+03:00"));
        Commander(registry, log, clock, "tester").Run(line, selection);
    }
    /// The sentence with which the line is refused; empty if it is not. Nothing may have changed.
    [[nodiscard]] std::string Refused(const std::string& time, const std::string& line) {
        const std::uint64_t before = log.LastSequence();
        try {
            At(time, line);
        } catch (const CommandError& error) {
            return log.LastSequence() == before ? error.what() : "changed and refused";
        }
        return {};
    }
    [[nodiscard]] const Session& State() const { return log.State(); }
    [[nodiscard]] const AgendaItem& Item(const char* path) const { return *FindItem(log.State(), path); }
    [[nodiscard]] const Intervention& LastSpeech() const { return log.State().Interventions().Rows().back(); }
    [[nodiscard]] std::string Current() const { return PathOf(log.State(), log.State().TheFloor().currentItem); }

    CommandRegistry registry;
    SessionLog log;
    ScriptedClock clock;
};

}  // namespace mahdar
