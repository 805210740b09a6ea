// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/corrections.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/speaking_rules.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/flow/speeches.h"

namespace mahdar::flow {
namespace {

std::string NameOf(const CommandContext& context, const Speaker& speaker) {
    return SpeakerName(context.session, speaker, context.session.TheMeeting().workingLanguage);
}

/// One comes into the other, so that they may lie over each other.
bool Nested(const Intervention& a, const Intervention& b) {
    return a.interrupts == b.id || b.interrupts == a.id;
}

/// Throws if two people would have had the floor at one time.
void RequireAlone(const CommandContext& context, const Intervention& speech) {
    const Instant& end = speech.end.Empty() ? context.now : speech.end;
    for (const Intervention& other : context.session.Interventions()) {
        if (other.id == speech.id || Nested(other, speech)) continue;
        const Instant& otherEnd = other.end.Empty() ? context.now : other.end;
        if (MsBetween(other.start, end) <= 0 || MsBetween(speech.start, otherEnd) <= 0) continue;
        throw CommandError(MAHDAR_TR("%1 has the floor from %2 to %3. Correct that first."),
                           {NameOf(context, other.speaker), WallTime(other.start), WallTime(otherEnd)});
    }
}

/// Briefing or statement: which of them follows from the speaker and the item.
bool IsPlain(InterventionKind kind) {
    return kind == InterventionKind::Briefing || kind == InterventionKind::Statement;
}

std::string Times(const Intervention& speech) {
    return WallTime(speech.start) + '-' + WallTime(speech.end);
}

const Intervention* NextOfTheSame(const Session& session, const Intervention& speech) {
    const auto speeches = SpeechesInOrder(session);
    const auto place = std::find(speeches.begin(), speeches.end(), &speech);
    const auto next = std::find_if(place + 1, speeches.end(),
                                   [&](const Intervention* row) { return row->interrupts != speech.id; });
    const bool fits =
        next != speeches.end() && (*next)->speaker == speech.speaker && (*next)->item == speech.item;
    return fits ? *next : nullptr;
}

/// Whatever points at the one points at the other then; an empty one if there is none.
void PointElsewhere(CommandContext& context, const InterventionId& from, const InterventionId& to) {
    for (const Mandate& row : context.session.Mandates()) {
        if (row.evidence != from) continue;
        Mandate after = row;
        after.evidence = to;
        context.change.Put(after);
    }
    for (const Intervention& row : context.session.Interventions()) {
        if (row.interrupts != from || row.id == to) continue;
        Intervention after = *context.change.Find(row.id);
        after.interrupts = to;
        context.change.Put(after);
    }
    Floor floor = *context.change.Find(FloorId{"floor"});
    if (floor.speaking != from) return;
    floor.speaking = to;
    context.change.Put(floor);
}

}  // namespace

void Retime(CommandContext& context, const Intervention& speech, std::optional<Instant> start,
            std::optional<Instant> end, const std::string& reason) {
    if (!start && !end)
        throw CommandError(
            MAHDAR_TR("Name the new beginning with --start, the new end with --end, or both."));
    if (end && speech.end.Empty())
        throw CommandError(MAHDAR_TR("This speech has not ended yet. Stop it first."));
    Intervention after = speech;
    after.start = start.value_or(speech.start);
    after.end = end.value_or(speech.end);
    const Instant& until = after.end.Empty() ? context.now : after.end;
    if (MsBetween(after.start, until) <= 0)
        throw CommandError(MAHDAR_TR("A speech must begin before it ends."));
    if (MsBetween(until, context.now) < 0)
        throw CommandError(MAHDAR_TR("A speech cannot end in the future."));
    RequireAlone(context, after);
    std::int64_t longerMs = MsBetween(after.start, speech.start);
    if (!after.end.Empty()) longerMs += MsBetween(speech.end, after.end);
    after.runMs = std::max<std::int64_t>(0, after.runMs + longerMs);
    if (!after.end.Empty()) after.runMs = std::min(after.runMs, MsBetween(after.start, after.end));
    AddNote(after, "retimed, was " + Times(speech), reason);
    context.change.Put(std::move(after));
}

void SwapSpeaker(CommandContext& context, const Intervention& speech, const Speaker& speaker,
                 const std::string& reason) {
    if (speech.speaker == speaker) throw CommandError(MAHDAR_TR("It is recorded so already."));
    Intervention after = speech;
    after.speaker = speaker;
    if (IsPlain(speech.kind)) after.kind = UsualKind(context.session, speech.item, speaker);
    after.limitSeconds = AllowanceFor(context.session, speaker, after.kind, speech.start).seconds;
    AddNote(after, "speaker, was " + NameOf(context, speech.speaker), reason);
    const bool heard = after.kind == InterventionKind::Briefing && after.state == InterventionState::Done;
    context.change.Put(std::move(after));
    if (heard && speaker.institution) SettleActions(context, speech.item, speaker.institution);
    UnsettleActions(context, speech.item);
}

void MergeWithNext(CommandContext& context, const Intervention& speech, const std::string& reason) {
    const Intervention* next = NextOfTheSame(context.session, speech);
    if (next == nullptr)
        throw CommandError(MAHDAR_TR("The speech after this one is not by %1 under the same item."),
                           {NameOf(context, speech.speaker)});
    Intervention after = speech;
    after.end = next->end;
    after.runMs += next->runMs;
    after.state = next->state;
    after.runningSince = next->runningSince;
    if (!next->note.empty()) AddNote(after, next->note, {});
    AddNote(after, "merged with the one from " + WallTime(next->start), reason);
    context.change.Put(std::move(after));
    PointElsewhere(context, next->id, speech.id);
    context.change.Remove(next->id);
}

void Split(CommandContext& context, const Intervention& speech, const Instant& at,
           const std::optional<Speaker>& second, const std::string& reason) {
    const Instant& end = speech.end.Empty() ? context.now : speech.end;
    if (MsBetween(speech.start, at) <= 0 || MsBetween(at, end) <= 0)
        throw CommandError(MAHDAR_TR("%1 is not within the speech, which goes from %2 to %3."),
                           {WallTime(at), WallTime(speech.start), WallTime(end)});
    Intervention first = speech;
    Intervention rest = speech;
    rest.id = NewId<InterventionId>();
    rest.request = {};
    rest.start = at;
    rest.speaker = second.value_or(speech.speaker);
    if (rest.speaker != speech.speaker && IsPlain(rest.kind))
        rest.kind = UsualKind(context.session, rest.item, rest.speaker);
    rest.limitSeconds = AllowanceFor(context.session, rest.speaker, rest.kind, at).seconds;
    const std::int64_t spoken = SpokenMs(speech, context.now);
    first.runMs = std::min(spoken, MsBetween(speech.start, at));
    first.state = InterventionState::Done;
    first.runningSince = {};
    first.end = at;
    rest.runMs = spoken - first.runMs;
    if (rest.state == InterventionState::Speaking) rest.runningSince = context.now;
    AddNote(first, "split at " + WallTime(at), reason);
    AddNote(rest, "split from the one before", reason);
    const InterventionId restId = rest.id;
    const bool heard = rest.kind == InterventionKind::Briefing && rest.state == InterventionState::Done;
    const InstitutionId body = rest.speaker.institution;
    context.change.Put(std::move(first));
    context.change.Put(std::move(rest));
    if (heard && body) SettleActions(context, speech.item, body);
    Floor floor = *context.change.Find(FloorId{"floor"});
    if (floor.speaking != speech.id) return;
    floor.speaking = restId;
    context.change.Put(floor);
}

void DeleteSpeech(CommandContext& context, const Intervention& speech) {
    if (Speaking(context.session) == &speech && !speech.interrupts.Empty()) StopSpeaking(context);
    PointElsewhere(context, speech.id, {});
    context.change.Remove(speech.id);
    UnsettleActions(context, speech.item);
}

}  // namespace mahdar::flow
