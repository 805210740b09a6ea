// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/floor_flow.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/command/resolve.h"

namespace mahdar::flow {
namespace {

ItemId CurrentItem(const CommandContext& context) { return context.change.Find(FloorId{"floor"})->currentItem; }

int Precedence(const Request& request) {
    switch (request.kind) {
        case InterventionKind::PointOfOrder: return 0;
        case InterventionKind::RightOfReply: return 2;
        default: return 1;
    }
}

bool IsWaiting(const Request& request) {
    return request.state == RequestState::Waiting || request.state == RequestState::WithChair;
}

bool Reports(const Session& session, const ItemId& item, const InstitutionId& institution) {
    const auto& actions = session.RequiredActions();
    return std::any_of(actions.begin(), actions.end(), [&](const RequiredAction& action) {
        return action.item == item && std::find(action.reporters.begin(), action.reporters.end(), institution) !=
                                          action.reporters.end();
    });
}

InterventionKind UsualKind(const Session& session, const ItemId& item, const Speaker& speaker) {
    const bool reports = speaker.institution && Reports(session, item, speaker.institution);
    return reports ? InterventionKind::Briefing : InterventionKind::Statement;
}

/// Once everybody named by a required action has briefed, the action is delivered.
void MarkDelivered(CommandContext& context, const Intervention& done) {
    if (done.kind != InterventionKind::Briefing || !done.speaker.institution) return;
    for (const RequiredAction& action : context.session.RequiredActions()) {
        if (action.item != done.item || action.state != SlotState::Expected) continue;
        const bool named = std::find(action.reporters.begin(), action.reporters.end(), done.speaker.institution) !=
                           action.reporters.end();
        const bool allHeard =
            std::all_of(action.reporters.begin(), action.reporters.end(), [&](const InstitutionId& reporter) {
                if (reporter == done.speaker.institution) return true;
                const auto& all = context.session.Interventions();
                return std::any_of(all.begin(), all.end(), [&](const Intervention& other) {
                    return other.item == action.item && other.speaker.institution == reporter &&
                           other.kind == InterventionKind::Briefing;
                });
            });
        if (!named || !allHeard) continue;
        RequiredAction after = action;
        after.state = SlotState::Delivered;
        context.change.Put(after);
    }
}

const Request* WaitingRequestOf(const Session& session, const Speaker& speaker) {
    for (const Request* request : WaitingList(session)) {
        if (request->speaker == speaker) return request;
    }
    return nullptr;
}

void Begin(CommandContext& context, Intervention next) {
    Floor floor = *context.change.Find(FloorId{"floor"});
    if (floor.speaking) {
        StopSpeaking(context);
        floor = *context.change.Find(FloorId{"floor"});
    }
    next.id = NewId<InterventionId>();
    next.item = floor.currentItem;
    next.start = context.now;
    next.runningSince = context.now;
    next.limitSeconds = LimitSeconds(context.session, next.speaker, next.kind);
    floor.speaking = next.id;
    context.change.Put(std::move(next));
    context.change.Put(floor);
}

void BeginFrom(CommandContext& context, const Request& request) {
    Request used = request;
    used.state = RequestState::Spoken;
    context.change.Put(used);
    Intervention next;
    next.request = request.id;
    next.speaker = request.speaker;
    next.kind = request.kind;
    next.onBehalfOf = request.onBehalfOf;
    Begin(context, std::move(next));
}

}  // namespace

std::vector<const Request*> WaitingList(const Session& session) {
    std::vector<const Request*> list;
    for (const Request& request : session.Requests()) {
        if (request.item == session.TheFloor().currentItem && IsWaiting(request)) list.push_back(&request);
    }
    std::stable_sort(list.begin(), list.end(), [](const Request* a, const Request* b) {
        return std::pair(Precedence(*a), a->rank) < std::pair(Precedence(*b), b->rank);
    });
    return list;
}

const Intervention* Speaking(const Session& session) { return session.Find(session.TheFloor().speaking); }

int LimitSeconds(const Session& session, const Speaker& speaker, InterventionKind kind) {
    if (kind == InterventionKind::PointOfOrder) return 0;
    const Institution* body = session.Find(speaker.institution);
    const bool institution = body != nullptr && body->kind != InstitutionKind::MemberState;
    const Meeting& meeting = session.TheMeeting();
    return 60 * (institution ? meeting.limitInstitutionMinutes : meeting.limitMemberMinutes);
}

void GiveFloor(CommandContext& context, const Speaker& speaker, std::optional<InterventionKind> kind) {
    const Request* waiting = WaitingRequestOf(context.session, speaker);
    if (waiting != nullptr && (!kind || *kind == waiting->kind)) {
        BeginFrom(context, *waiting);
        return;
    }
    Intervention next;
    next.speaker = speaker;
    next.kind = kind.value_or(UsualKind(context.session, CurrentItem(context), speaker));
    Begin(context, std::move(next));
}

void GiveNext(CommandContext& context) {
    const auto list = WaitingList(context.session);
    if (list.empty()) throw CommandError(MAHDAR_TR("Nobody is waiting for the floor. Add a request first."));
    BeginFrom(context, *list.front());
}

void StopSpeaking(CommandContext& context) {
    Floor floor = *context.change.Find(FloorId{"floor"});
    const Intervention* speaking = context.change.Find(floor.speaking);
    if (speaking == nullptr) throw CommandError(MAHDAR_TR("Nobody has the floor."));
    Intervention done = *speaking;
    done.runMs = SpokenMs(done, context.now);
    done.state = InterventionState::Done;
    done.runningSince = {};
    done.end = context.now;
    MarkDelivered(context, done);
    context.change.Put(std::move(done));
    floor.speaking = {};
    context.change.Put(floor);
}

void TogglePause(CommandContext& context) {
    const Intervention* speaking = Speaking(context.session);
    if (speaking == nullptr) throw CommandError(MAHDAR_TR("Nobody has the floor."));
    Intervention after = *speaking;
    if (after.state == InterventionState::Paused) {
        after.state = InterventionState::Speaking;
        after.runningSince = context.now;
    } else {
        after.runMs = SpokenMs(after, context.now);
        after.state = InterventionState::Paused;
        after.runningSince = {};
    }
    context.change.Put(std::move(after));
}

void BeganEarlier(CommandContext& context, int seconds) {
    const Intervention* speaking = Speaking(context.session);
    if (speaking == nullptr) throw CommandError(MAHDAR_TR("Nobody has the floor."));
    Intervention after = *speaking;
    after.start = Later(after.start, -std::int64_t{seconds} * 1000);
    after.runMs += std::int64_t{seconds} * 1000;
    after.note = "began " + std::to_string(seconds) + " s earlier";
    context.change.Put(std::move(after));
}

void SkipNext(CommandContext& context) {
    const auto list = WaitingList(context.session);
    if (list.empty()) throw CommandError(MAHDAR_TR("Nobody is waiting for the floor. Add a request first."));
    Request after = *list.front();
    after.state = RequestState::Absent;
    context.change.Put(after);
}

void AddRequest(CommandContext& context, const Speaker& speaker, InterventionKind kind, const std::string& onBehalfOf) {
    const ItemId item = CurrentItem(context);
    const AgendaItem* current = context.session.Find(item);
    const bool always = kind == InterventionKind::PointOfOrder || kind == InterventionKind::RightOfReply;
    if (current != nullptr && current->listClosed && !always)
        throw CommandError(MAHDAR_TR("The list of speakers is closed. Reopen it first."));
    Request request;
    request.id = NewId<RequestId>();
    request.item = item;
    request.speaker = speaker;
    request.kind = kind;
    if (kind == InterventionKind::Statement) request.kind = UsualKind(context.session, item, speaker);
    request.onBehalfOf = onBehalfOf;
    request.requestedAt = context.now;
    request.state = kind == InterventionKind::PointOfOrder ? RequestState::WithChair : RequestState::Waiting;
    request.rank = NextRank<Request>(context.session, [&](const Request& row) { return row.item == item; }) +
                   1024 * static_cast<std::int64_t>(context.change.Size());
    context.change.Put(std::move(request));
}

void Withdraw(CommandContext& context, const Speaker& speaker) {
    const Request* waiting = WaitingRequestOf(context.session, speaker);
    if (waiting == nullptr)
        throw CommandError(MAHDAR_TR("%1 is not on the list."), {SpeakerName(context.session, speaker, Language::English)});
    Request after = *waiting;
    after.state = RequestState::Withdrawn;
    context.change.Put(after);
}

void ToggleList(CommandContext& context) {
    const AgendaItem* current = context.session.Find(CurrentItem(context));
    if (current == nullptr) throw CommandError(MAHDAR_TR("No item is open. Open one first."));
    AgendaItem after = *current;
    after.listClosed = !after.listClosed;
    context.change.Put(after);
}

std::vector<InstitutionId> ProposedSpeakers(const Session& session, const ItemId& item) {
    std::vector<const RequiredAction*> actions;
    for (const RequiredAction& action : session.RequiredActions()) {
        if (action.item == item) actions.push_back(&action);
    }
    std::sort(actions.begin(), actions.end(), [](auto* a, auto* b) { return a->rank < b->rank; });
    std::vector<InstitutionId> proposed;
    for (const RequiredAction* action : actions) {
        for (const InstitutionId& reporter : action->reporters) {
            const auto& spoken = session.Interventions();
            const bool heard = std::any_of(spoken.begin(), spoken.end(), [&](const Intervention& row) {
                return row.item == item && row.speaker.institution == reporter;
            });
            const bool listed = std::find(proposed.begin(), proposed.end(), reporter) != proposed.end();
            if (!heard && !listed) proposed.push_back(reporter);
        }
    }
    return proposed;
}

}  // namespace mahdar::flow
