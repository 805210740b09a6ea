// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/floor_flow.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/reporter_turns.h"
#include "core/session/speaking_rules.h"
#include "plugins/agenda/flow/speeches.h"

namespace mahdar::flow {
namespace {

Floor FloorOf(const CommandContext& context) { return *context.change.Find(FloorId{"floor"}); }

void SetSpeaking(CommandContext& context, const InterventionId& id) {
    Floor floor = FloorOf(context);
    floor.speaking = id;
    context.change.Put(floor);
}

const Intervention& RequireSpeaking(const CommandContext& context) {
    const Intervention* speaking = context.change.Find(FloorOf(context).speaking);
    if (speaking == nullptr) throw CommandError(MAHDAR_TR("Nobody has the floor."));
    return *speaking;
}

void Pause(CommandContext& context, Intervention speech) {
    speech.runMs = SpokenMs(speech, context.now);
    speech.state = InterventionState::Paused;
    speech.runningSince = {};
    context.change.Put(std::move(speech));
}

void Continue(CommandContext& context, Intervention speech) {
    speech.state = InterventionState::Speaking;
    speech.runningSince = context.now;
    context.change.Put(std::move(speech));
}

/// Ends the one who has the floor; returns whom he interrupted.
InterventionId End(CommandContext& context) {
    Intervention done = RequireSpeaking(context);
    done.runMs = SpokenMs(done, context.now);
    done.state = InterventionState::Done;
    done.runningSince = {};
    done.end = context.now;
    const InterventionId interrupted = done.interrupts;
    const ItemId item = done.item;
    const InstitutionId body = done.kind == InterventionKind::Briefing ? done.speaker.institution : InstitutionId{};
    context.change.Put(std::move(done));
    SetSpeaking(context, interrupted);
    if (body) SettleActions(context, item, body);
    return interrupted;
}

void Begin(CommandContext& context, Intervention next) {
    if (const Intervention* speaking = context.change.Find(FloorOf(context).speaking)) {
        if (!Interrupts(next.kind)) {
            ClearFloor(context);
        } else if (!speaking->interrupts.Empty()) {
            next.interrupts = End(context);
        } else if (Interrupts(speaking->kind)) {
            (void)End(context);
        } else {
            next.interrupts = speaking->id;
            Pause(context, *speaking);
        }
    }
    next.id = NewId<InterventionId>();
    next.item = FloorOf(context).currentItem;
    next.start = context.now;
    next.runningSince = context.now;
    next.limitSeconds = AllowanceFor(context.session, next.speaker, next.kind, context.now).seconds;
    const InterventionId id = next.id;
    context.change.Put(std::move(next));
    SetSpeaking(context, id);
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
    next.motion = request.motion;
    Begin(context, std::move(next));
}

/// Bodies that have briefed under the item, as the change has it so far.
std::unordered_set<InstitutionId> BriefedUnder(const CommandContext& context, const ItemId& item) {
    std::unordered_set<InstitutionId> heard;
    for (const Intervention& row : context.session.Interventions()) {
        const Intervention* now = context.change.Find(row.id);
        if (now != nullptr && now->item == item && now->kind == InterventionKind::Briefing) heard.insert(now->speaker.institution);
    }
    return heard;
}

bool AllIn(const std::unordered_set<InstitutionId>& heard, const std::vector<InstitutionId>& named) {
    return std::all_of(named.begin(), named.end(), [&](const InstitutionId& id) { return heard.contains(id); });
}

void SetState(CommandContext& context, RequiredAction action, SlotState state) {
    action.state = state;
    context.change.Put(std::move(action));
}

/// Cuts the end off a speech that was let run on while the next one had begun.
void EndAt(CommandContext& context, const Intervention& speech, const Instant& end) {
    Intervention after = speech;
    const std::int64_t cutMs = MsBetween(end, after.end);
    after.end = end;
    after.runMs = std::max<std::int64_t>(0, after.runMs - cutMs);
    context.change.Put(std::move(after));
}

}  // namespace

const Intervention* Speaking(const Session& session) { return session.Find(session.TheFloor().speaking); }

bool Interrupts(InterventionKind kind) noexcept {
    return kind == InterventionKind::PointOfOrder || kind == InterventionKind::Question;
}

void GiveFloor(CommandContext& context, const Speaker& speaker, std::optional<InterventionKind> kind) {
    const Request* waiting = WaitingRequestOf(context.session, speaker);
    if (waiting != nullptr && (!kind || *kind == waiting->kind)) {
        BeginFrom(context, *waiting);
        return;
    }
    Intervention next;
    next.speaker = speaker;
    const ItemId item = FloorOf(context).currentItem;
    next.kind = kind.value_or(UsualKind(context.session, item, speaker));
    if (next.kind == InterventionKind::Briefing) next.onBehalfOf = OnBehalfUnder(context.session, item, speaker.institution);
    Begin(context, std::move(next));
}

void GiveNext(CommandContext& context) {
    const auto list = WaitingList(context.session);
    const bool order = !list.empty() && list.front()->kind == InterventionKind::PointOfOrder;
    const Intervention* speaking = Speaking(context.session);
    if (speaking != nullptr && !speaking->interrupts.Empty() && !order) return StopSpeaking(context);
    if (list.empty()) throw CommandError(MAHDAR_TR("Nobody is waiting for the floor. Add a request first."));
    BeginFrom(context, *list.front());
}

void StopSpeaking(CommandContext& context) {
    const InterventionId interrupted = End(context);
    if (const Intervention* goesOn = context.change.Find(interrupted)) Continue(context, *goesOn);
}

void ClearFloor(CommandContext& context) {
    while (context.change.Find(FloorOf(context).speaking) != nullptr) (void)End(context);
}

void TogglePause(CommandContext& context) {
    const Intervention& speaking = RequireSpeaking(context);
    if (speaking.state == InterventionState::Paused) {
        Continue(context, speaking);
    } else {
        Pause(context, speaking);
    }
}

void BeganEarlier(CommandContext& context, int seconds, const std::string& reason) {
    Intervention after = RequireSpeaking(context);
    const std::int64_t ms = std::int64_t{seconds} * 1000;
    const Instant start = Later(after.start, -ms);
    if (const Intervention* interrupted = context.change.Find(after.interrupts)) {
        if (MsBetween(interrupted->start, start) < 0) throw CommandError(MAHDAR_TR("It cannot begin before the speech it interrupts."));
        Intervention shorter = *interrupted;
        shorter.runMs = std::max<std::int64_t>(0, shorter.runMs - ms);
        context.change.Put(std::move(shorter));
    } else if (const Intervention* before = SpeechEndingAfter(context.session, start, after)) {
        if (MsBetween(before->start, start) <= 0)
            throw CommandError(MAHDAR_TR("The speech before it began at %1 only."), {WallTime(before->start)});
        EndAt(context, *before, start);
    }
    after.start = start;
    after.runMs += ms;
    AddNote(after, "began " + std::to_string(seconds) + " s earlier", reason);
    context.change.Put(std::move(after));
}

void SettleActions(CommandContext& context, const ItemId& item, const InstitutionId& body) {
    auto heard = BriefedUnder(context, item);
    heard.insert(body);
    for (const RequiredAction& action : context.session.RequiredActions()) {
        if (action.item != item || action.state != SlotState::Expected) continue;
        const auto& named = action.reporters;
        if (std::find(named.begin(), named.end(), body) != named.end() && AllIn(heard, named))
            SetState(context, action, SlotState::Delivered);
    }
}

void UnsettleActions(CommandContext& context, const ItemId& item) {
    const auto heard = BriefedUnder(context, item);
    for (const RequiredAction& action : context.session.RequiredActions()) {
        if (action.item != item || action.state != SlotState::Delivered || action.reporters.empty()) continue;
        const RequiredAction* now = context.change.Find(action.id);
        if (now->state == SlotState::Delivered && !AllIn(heard, action.reporters))
            SetState(context, action, SlotState::Expected);
    }
}

}  // namespace mahdar::flow
