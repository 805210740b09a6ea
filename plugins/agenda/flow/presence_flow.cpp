// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/presence_flow.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/presence.h"
#include "core/session/sittings.h"
#include "core/text/fold.h"

namespace mahdar::flow {
namespace {

SittingId SittingNow(const CommandContext& context) {
    const Sitting* sitting = CurrentSitting(context.session);
    return sitting != nullptr ? sitting->id : SittingId{};
}

bool Named(const Participant& person, const std::string& folded) {
    for (const Language language : kLanguages) {
        if (!person.name.Get(language).empty() && FoldForSearch(person.name.Get(language)) == folded)
            return true;
    }
    return false;
}

/// What is noted of him for that sitting without his having been there.
bool IsExcuseFor(const Stay& stay, const SittingId& sitting) {
    return stay.sitting == sitting && stay.presence != Presence::Present;
}

void PutArrival(CommandContext& context, Participant person, const Instant& at) {
    const SittingId sitting = SittingNow(context);
    std::erase_if(person.stays, [&](const Stay& stay) { return IsExcuseFor(stay, sitting); });
    person.presence = Presence::Present;
    if (person.arrivedAt.Empty() || MsBetween(at, person.arrivedAt) > 0) person.arrivedAt = at;
    person.leftAt = {};
    person.stays.push_back({sitting, Presence::Present, at, {}, {}});
    context.change.Put(std::move(person));
}

bool IsGoingOn(const Stay& stay) {
    return stay.presence == Presence::Present && stay.to.Empty();
}

void PutDeparture(CommandContext& context, Participant person, const Instant& at) {
    person.leftAt = at;
    for (Stay& stay : person.stays) {
        if (!IsGoingOn(stay)) continue;
        // The computer's clock may have been set back meanwhile.
        stay.to = MsBetween(stay.from, at) < 0 ? stay.from : at;
        person.leftAt = stay.to;
    }
    context.change.Put(std::move(person));
}

void RequireCameBefore(const Participant& person, const Instant& at) {
    for (const Stay& stay : person.stays) {
        if (IsGoingOn(stay) && MsBetween(stay.from, at) < 0)
            throw CommandError(MAHDAR_TR("Nobody can leave before coming; the arrival is noted at %1."),
                               {WallTime(stay.from)});
    }
}

/// Excused or absent. Whoever is in the room leaves it by that.
void PutAway(CommandContext& context, Participant person, Presence presence, const std::string& reason) {
    const SittingId sitting = SittingNow(context);
    std::erase_if(person.stays, [&](const Stay& stay) { return IsExcuseFor(stay, sitting); });
    for (Stay& stay : person.stays) {
        if (IsGoingOn(stay)) stay.to = context.now;
    }
    if (IsHere(person)) person.leftAt = context.now;
    person.presence = presence;
    person.stays.push_back({sitting, presence, {}, {}, reason});
    context.change.Put(std::move(person));
}

Participant Delegation(const Institution& body) {
    Participant person;
    person.id = NewId<ParticipantId>();
    person.institution = body.id;
    person.role = body.kind == InstitutionKind::Observer ? ParticipantRole::Observer : ParticipantRole::Head;
    return person;
}

/// The people of a word; a delegation without names if the register knows the body and nobody of it is
/// listed.
std::vector<Participant> PeopleOrDelegation(const CommandContext& context, const std::string& words) {
    std::vector<Participant> people;
    for (const Participant* person : PeopleFor(context.session, words)) people.push_back(*person);
    if (people.empty()) people.push_back(Delegation(RequireInstitution(context.session, words)));
    return people;
}

void RequireNotFuture(const CommandContext& context, const Instant& at) {
    if (MsBetween(at, context.now) < 0) throw CommandError(MAHDAR_TR("%1 has not come yet."), {WallTime(at)});
}

/// The last sitting that is closed; null if none.
const Sitting* LastClosed(const Session& session) {
    const Sitting* last = nullptr;
    for (const Sitting& sitting : session.Sittings()) {
        if (sitting.state == SittingState::Closed && (last == nullptr || sitting.ordinal > last->ordinal))
            last = &sitting;
    }
    return last;
}

}  // namespace

std::vector<const Participant*> PeopleFor(const Session& session, const std::string& words) {
    if (const Participant* byId = session.Find(ParticipantId{words})) return {byId};
    std::vector<const Participant*> people;
    const Institution* body = FindInstitution(session, words);
    const std::string folded = FoldForSearch(words);
    for (const Participant& person : session.Participants()) {
        if (body != nullptr ? person.institution == body->id : Named(person, folded))
            people.push_back(&person);
    }
    if (body != nullptr) return people;
    if (people.empty())
        throw CommandError(
            MAHDAR_TR("Nobody is listed as \"%1\", and no body is called so. Add the participant first."),
            {words});
    if (people.size() > 1)
        throw CommandError(
            MAHDAR_TR("%2 participants are called \"%1\". Choose one in the list of participants."),
            {words, std::to_string(people.size())});
    return people;
}

const Participant& RequirePerson(const Session& session, const std::string& words) {
    const auto people = PeopleFor(session, words);
    if (people.size() == 1) return *people.front();
    if (people.empty())
        throw CommandError(MAHDAR_TR("Nobody of %1 is listed. Add the participant first."), {words});
    throw CommandError(MAHDAR_TR("%1 has %2 participants. Name the one you mean."),
                       {words, std::to_string(people.size())});
}

void Arrive(CommandContext& context, const std::string& words, const Instant& at) {
    RequireNotFuture(context, at);
    const std::vector<Participant> people = PeopleOrDelegation(context, words);
    // Of a delegation those stay away who are excused, unless all of it was: then it has come after all.
    const bool allAway = std::all_of(people.begin(), people.end(), [](const Participant& person) {
        return person.presence == Presence::Excused;
    });
    bool any = false;
    for (const Participant& person : people) {
        if (IsHere(person) || (!allAway && person.presence == Presence::Excused)) continue;
        PutArrival(context, person, at);
        any = true;
    }
    if (!any) throw CommandError(MAHDAR_TR("%1 is in the room already."), {words});
}

void Leave(CommandContext& context, const std::string& words, const Instant& at) {
    RequireNotFuture(context, at);
    bool any = false;
    for (const Participant* person : PeopleFor(context.session, words)) {
        if (!IsHere(*person)) continue;
        RequireCameBefore(*person, at);
        PutDeparture(context, *person, at);
        any = true;
    }
    if (!any) throw CommandError(MAHDAR_TR("%1 is not in the room."), {words});
}

void Excuse(CommandContext& context, const std::string& words, const std::string& reason) {
    for (const Participant& person : PeopleOrDelegation(context, words))
        PutAway(context, person, Presence::Excused, reason);
}

void MarkAbsent(CommandContext& context, const std::string& words) {
    for (const Participant& person : PeopleOrDelegation(context, words))
        PutAway(context, person, Presence::Absent, {});
}

void ClearPresence(CommandContext& context, const std::string& words) {
    const SittingId sitting = SittingNow(context);
    for (const Participant* row : PeopleFor(context.session, words)) {
        Participant person = *row;
        std::erase_if(person.stays, [&](const Stay& stay) { return stay.sitting == sitting; });
        person.presence = Presence::Expected;
        person.arrivedAt = {};
        person.leftAt = {};
        for (const Stay& stay : person.stays) {
            if (stay.presence != Presence::Present) continue;
            if (person.arrivedAt.Empty()) person.arrivedAt = stay.from;
            person.leftAt = stay.to;
        }
        context.change.Put(std::move(person));
    }
}

void ArriveAsBefore(CommandContext& context) {
    const Sitting* before = LastClosed(context.session);
    if (before == nullptr) throw CommandError(MAHDAR_TR("No sitting has been closed before this one."));
    bool any = false;
    for (const Participant& person : context.session.Participants()) {
        const bool stayed = std::any_of(person.stays.begin(), person.stays.end(), [&](const Stay& stay) {
            return stay.sitting == before->id && stay.presence == Presence::Present &&
                   stay.to == before->closedAt;
        });
        if (!stayed || IsHere(person)) continue;
        PutArrival(context, person, context.now);
        any = true;
    }
    if (!any)
        throw CommandError(MAHDAR_TR("Everybody who was there at the end of sitting %1 is here."),
                           {std::to_string(before->ordinal)});
}

void BeginPresence(CommandContext& context, const SittingId& sitting) {
    for (const Participant& row : context.session.Participants()) {
        Participant person = row;
        if (IsHere(person)) {
            for (Stay& stay : person.stays) {
                if (IsGoingOn(stay)) stay.sitting = sitting;
            }
        } else if (person.presence != Presence::Excused) {
            person.presence = Presence::Expected;
        }
        context.change.Put(std::move(person));
    }
}

void EndPresence(CommandContext& context) {
    for (const Participant& person : context.session.Participants()) {
        if (IsHere(person)) PutDeparture(context, person, context.now);
    }
}

}  // namespace mahdar::flow
