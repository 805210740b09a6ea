// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/participant_flow.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/presence.h"
#include "plugins/agenda/flow/presence_flow.h"

namespace mahdar::flow {
namespace {

Participant PersonOrDelegation(const CommandContext& context, const std::string& words) {
    const auto people = PeopleFor(context.session, words);
    if (people.size() == 1) return *people.front();
    if (people.empty()) {
        Participant person;
        person.id = NewId<ParticipantId>();
        person.institution = RequireInstitution(context.session, words).id;
        person.role = ParticipantRole::Head;
        return person;
    }
    // Of a delegation its head.
    for (const Participant* person : people) {
        if (person->role == ParticipantRole::Head || IsOffice(person->role)) return *person;
    }
    return RequirePerson(context.session, words);
}

void Dismiss(CommandContext& context, Participant person) {
    person.role = ParticipantRole::Head;
    person.roleDetail = {};
    context.change.Put(std::move(person));
}

}  // namespace

bool IsOffice(ParticipantRole role) noexcept {
    return role == ParticipantRole::Chair || role == ParticipantRole::ViceChair ||
           role == ParticipantRole::Rapporteur;
}

void SetBureau(CommandContext& context, ParticipantRole office, const std::string& words,
               const LocalText& detail) {
    Participant person = PersonOrDelegation(context, words);
    if (office != ParticipantRole::ViceChair) {
        for (const Participant& other : context.session.Participants()) {
            if (other.role == office && other.id != person.id) Dismiss(context, other);
        }
    }
    person.role = office;
    person.roleDetail = detail;
    context.change.Put(std::move(person));
}

void LeaveBureau(CommandContext& context, const std::string& words) {
    bool any = false;
    for (const Participant* person : PeopleFor(context.session, words)) {
        if (!IsOffice(person->role)) continue;
        Dismiss(context, *person);
        any = true;
    }
    if (!any) throw CommandError(MAHDAR_TR("%1 holds no office of the bureau."), {words});
}

void RemoveParticipant(CommandContext& context, const Participant& person) {
    if (TookPart(person))
        throw CommandError(
            MAHDAR_TR("This participant has been in the room and stays in the record. Clear the presence "
                      "first if it was noted by mistake."));
    context.change.Remove(person.id);
}

}  // namespace mahdar::flow
