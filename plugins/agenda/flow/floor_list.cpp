// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/floor_list.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/reporter_turns.h"

namespace mahdar::flow {
namespace {

constexpr std::int64_t kStep = 1024;
constexpr int kFirstMotion = 1;
constexpr int kOrdinary = 1000;
constexpr int kReply = 2000;

int Precedence(const Session& session, const Request& request) {
    if (request.kind == InterventionKind::RightOfReply) return kReply;
    if (request.kind != InterventionKind::PointOfOrder) return kOrdinary;
    if (request.motion.empty()) return 0;
    const auto& motions = session.TheMeeting().rules.motions;
    const auto place = std::find_if(motions.begin(), motions.end(),
                                    [&](const MotionRule& motion) { return motion.key == request.motion; });
    return kFirstMotion + static_cast<int>(place - motions.begin());
}

bool IsWaiting(const Request& request) {
    return request.state == RequestState::Waiting || request.state == RequestState::WithChair;
}

const AgendaItem& RequireCurrent(const CommandContext& context) {
    const AgendaItem* current = context.session.Find(context.session.TheFloor().currentItem);
    if (current == nullptr) throw CommandError(MAHDAR_TR("No item is open. Open one first."));
    return *current;
}

bool Reports(const Session& session, const ItemId& item, const InstitutionId& institution) {
    const auto& actions = session.RequiredActions();
    return std::any_of(actions.begin(), actions.end(), [&](const RequiredAction& action) {
        return action.item == item && std::find(action.reporters.begin(), action.reporters.end(),
                                                institution) != action.reporters.end();
    });
}

std::string NameOf(const CommandContext& context, const Speaker& speaker) {
    return SpeakerName(context.session, speaker, context.session.TheMeeting().workingLanguage);
}

void RequireOpenList(const CommandContext& context, const AgendaItem& item) {
    if (!ListIsClosed(item, context.now)) return;
    if (item.listClosed) throw CommandError(MAHDAR_TR("The list of speakers is closed. Reopen it first."));
    throw CommandError(MAHDAR_TR("The list of speakers was closed at %1. Reopen it first."),
                       {WallTime(item.listClosesAt).substr(0, 5)});
}

void RequireNew(const CommandContext& context, const Wish& wish) {
    for (const Request* request : WaitingList(context.session)) {
        const bool same = request->speaker == wish.speaker && request->kind == wish.kind &&
                          request->motion == wish.motion && request->onBehalfOf == wish.onBehalfOf;
        if (same)
            throw CommandError(MAHDAR_TR("%1 is on the list already."), {NameOf(context, wish.speaker)});
    }
}

/// Those that may change places with it, itself among them, in the order of calling.
std::vector<const Request*> Peers(const Session& session, const Request& request) {
    std::vector<const Request*> list = WaitingList(session);
    std::erase_if(list, [&](const Request* other) {
        return Precedence(session, *other) != Precedence(session, request);
    });
    return list;
}

/// Writes the ranks anew in that order, using the ranks they have, so that nobody else is touched.
void PutInOrder(CommandContext& context, const std::vector<const Request*>& order) {
    std::vector<std::int64_t> ranks;
    for (const Request* request : order) ranks.push_back(request->rank);
    std::sort(ranks.begin(), ranks.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        Request after = *order[i];
        after.rank = ranks[i];
        context.change.Put(after);
    }
}

}  // namespace

std::vector<const Request*> WaitingList(const Session& session) {
    std::vector<const Request*> list;
    for (const Request& request : session.Requests()) {
        if (request.item == session.TheFloor().currentItem && IsWaiting(request)) list.push_back(&request);
    }
    std::stable_sort(list.begin(), list.end(), [&](const Request* a, const Request* b) {
        return std::pair(Precedence(session, *a), a->rank) < std::pair(Precedence(session, *b), b->rank);
    });
    return list;
}

const Request* WaitingRequestOf(const Session& session, const Speaker& speaker) {
    for (const Request* request : WaitingList(session)) {
        if (request->speaker == speaker) return request;
    }
    return nullptr;
}

InterventionKind UsualKind(const Session& session, const ItemId& item, const Speaker& speaker) {
    const bool reports = speaker.institution && Reports(session, item, speaker.institution);
    return reports ? InterventionKind::Briefing : InterventionKind::Statement;
}

void AddRequest(CommandContext& context, const Wish& wish) {
    const ItemId item = context.change.Find(FloorId{"floor"})->currentItem;
    Wish asked = wish;
    if (wish.kind == InterventionKind::Statement) asked.kind = UsualKind(context.session, item, wish.speaker);
    if (asked.kind == InterventionKind::Briefing && asked.onBehalfOf.empty())
        asked.onBehalfOf = OnBehalfUnder(context.session, item, asked.speaker.institution);
    const bool order = asked.kind == InterventionKind::PointOfOrder;
    const AgendaItem* current = context.session.Find(item);
    if (current != nullptr && !order && asked.kind != InterventionKind::RightOfReply)
        RequireOpenList(context, *current);
    RequireNew(context, asked);
    Request request;
    request.id = NewId<RequestId>();
    request.item = item;
    request.speaker = asked.speaker;
    request.kind = asked.kind;
    request.onBehalfOf = asked.onBehalfOf;
    request.motion = asked.motion;
    request.requestedAt = context.now;
    request.state = order ? RequestState::WithChair : RequestState::Waiting;
    request.rank = NextRank<Request>(context.session, [&](const Request& row) { return row.item == item; }) +
                   kStep * static_cast<std::int64_t>(context.change.Size());
    context.change.Put(std::move(request));
}

void Withdraw(CommandContext& context, const Speaker& speaker) {
    const Request* waiting = WaitingRequestOf(context.session, speaker);
    if (waiting == nullptr)
        throw CommandError(MAHDAR_TR("%1 is not on the list."), {NameOf(context, speaker)});
    Request after = *waiting;
    after.state = RequestState::Withdrawn;
    context.change.Put(after);
}

void SkipNext(CommandContext& context) {
    const auto list = WaitingList(context.session);
    if (list.empty()) throw CommandError(MAHDAR_TR("Nobody is waiting for the floor. Add a request first."));
    Request after = *list.front();
    after.state = RequestState::Absent;
    context.change.Put(after);
}

void MoveRequest(CommandContext& context, const Request& request, Move move) {
    std::vector<const Request*> order = Peers(context.session, request);
    const auto place = std::find(order.begin(), order.end(), &request);
    const bool back = move == Move::Up || move == Move::First;
    if (place == order.end() || (back ? place == order.begin() : place + 1 == order.end()))
        throw CommandError(back ? MAHDAR_TR("%1 cannot move further up: others go first by their kind.")
                                : MAHDAR_TR("%1 is the last of its kind on the list."),
                           {NameOf(context, request.speaker)});
    switch (move) {
        case Move::Up:
            std::iter_swap(place, place - 1);
            break;
        case Move::Down:
            std::iter_swap(place, place + 1);
            break;
        case Move::First:
            std::rotate(order.begin(), place, place + 1);
            break;
        case Move::Last:
            std::rotate(place, place + 1, order.end());
            break;
    }
    PutInOrder(context, order);
}

void MoveBefore(CommandContext& context, const Request& request, const Request& place) {
    std::vector<const Request*> order = Peers(context.session, request);
    const bool same = std::find(order.begin(), order.end(), &place) != order.end();
    if (!same || &request == &place)
        throw CommandError(MAHDAR_TR("%1 and %2 are not called by the same rule and cannot change places."),
                           {NameOf(context, request.speaker), NameOf(context, place.speaker)});
    std::erase(order, &request);
    order.insert(std::find(order.begin(), order.end(), &place), &request);
    PutInOrder(context, order);
}

void CloseList(CommandContext& context, std::optional<Instant> at) {
    AgendaItem after = RequireCurrent(context);
    if (at && MsBetween(context.now, *at) < 0)
        throw CommandError(MAHDAR_TR("%1 is past already. Close the list now, or name a later time."),
                           {WallTime(*at).substr(0, 5)});
    after.listClosed = !at;
    after.listClosesAt = at.value_or(Instant{});
    context.change.Put(after);
}

void ReopenList(CommandContext& context) {
    AgendaItem after = RequireCurrent(context);
    after.listClosed = false;
    after.listClosesAt = {};
    context.change.Put(after);
}

void ToggleList(CommandContext& context) {
    if (ListIsClosed(RequireCurrent(context), context.now)) return ReopenList(context);
    CloseList(context, std::nullopt);
}

std::vector<InstitutionId> ProposedSpeakers(const Session& session, const ItemId& item) {
    std::vector<InstitutionId> proposed;
    for (const ReportingTurn& turn : ReportingTurns(session, item)) {
        for (const InstitutionId& reporter : turn.reporters) {
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
