// SPDX-License-Identifier: LGPL-2.1-or-later
#include <charconv>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/flow_words.h"

namespace mahdar::flow {
namespace {

/// floor request SESRIC ICDT "Member State: Indonesia" [--kind KIND] [--for GROUP]
void AskForFloor(CommandContext& context, const Arguments& arguments) {
    (void)arguments.Require(0, "SPEAKER");
    const std::string group = arguments.Option("for").value_or("");
    const auto kind = KindOption(arguments).value_or(group.empty() ? InterventionKind::Statement : InterventionKind::OnBehalf);
    for (const Word& word : arguments.Words())
        AddRequest(context, {ResolveSpeaker(context.session, word.text), kind, group, {}});
}

void Give(CommandContext& context, const Arguments& arguments) {
    if (arguments.Empty()) return GiveNext(context);
    GiveFloor(context, ResolveSpeaker(context.session, arguments.At(0).text), KindOption(arguments));
}

/// floor late [SECONDS] [because REASON]
void Late(CommandContext& context, Arguments arguments) {
    const std::string reason = arguments.TakeAfter("because").value_or("");
    int seconds = 30;
    if (!arguments.Empty()) {
        const std::string& word = arguments.At(0).text;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), seconds);
        if (error != std::errc{} || end != word.data() + word.size() || seconds < 1 || seconds > 3600)
            throw CommandError(MAHDAR_TR("\"%1\" is not a number of seconds."), {word});
    }
    BeganEarlier(context, seconds, reason);
}

void Special(CommandContext& context, const Arguments& arguments, InterventionKind kind) {
    AddRequest(context, {ResolveSpeaker(context.session, arguments.Require(0, "SPEAKER")), kind, {}, {}});
}

/// floor motion suspend-meeting PK
void Motion(CommandContext& context, const Arguments& arguments) {
    const std::string& key = arguments.Require(0, "MOTION");
    const Rules& rules = context.session.TheMeeting().rules;
    if (FindMotion(rules, key) == nullptr) {
        std::string known;
        for (const MotionRule& motion : rules.motions) known += (known.empty() ? "" : ", ") + motion.key;
        if (known.empty()) throw CommandError(MAHDAR_TR("The rules of this meeting know no procedural motions. Choose rules with \"meeting rules\"."));
        throw CommandError(MAHDAR_TR("\"%1\" is not a motion of these rules; they have %2."), {key, known});
    }
    const Speaker mover = ResolveSpeaker(context.session, arguments.Require(1, "SPEAKER"));
    AddRequest(context, {mover, InterventionKind::PointOfOrder, {}, key});
}

/// Takes the floor at once, in the middle of another's speech.
void Interpose(CommandContext& context, const Arguments& arguments) {
    const Speaker speaker = ResolveSpeaker(context.session, arguments.Require(0, "SPEAKER"));
    if (Speaking(context.session) == nullptr) throw CommandError(MAHDAR_TR("Nobody has the floor."));
    GiveFloor(context, speaker, KindOption(arguments).value_or(InterventionKind::Question));
}

/// floor list | floor list close [at TIME] | floor list open
void List(CommandContext& context, Arguments arguments) {
    const auto at = TakeTime(arguments, context.now);
    if (arguments.Empty() && !at) return ToggleList(context);
    const std::string word = arguments.Empty() ? "close" : arguments.At(0).text;
    if (word == "close") return CloseList(context, at);
    if (word == "open" && !at) return ReopenList(context);
    throw CommandError(MAHDAR_TR("Write \"floor list close\", \"floor list close at 11:30\" or \"floor list open\"."));
}

const Request& RequestFor(const CommandContext& context, const std::string& speaker) {
    if (const Request* byId = context.session.Find(RequestId{speaker})) return *byId;
    if (const Request* waiting = WaitingRequestOf(context.session, ResolveSpeaker(context.session, speaker))) return *waiting;
    throw CommandError(MAHDAR_TR("%1 is not on the list."), {speaker});
}

/// floor move [SPEAKER] up|down|first|last   or   floor move [SPEAKER] before SPEAKER
void MoveInList(CommandContext& context, Arguments arguments) {
    const auto before = arguments.TakeAfter("before");
    const std::size_t words = arguments.Size() + (before ? 1 : 0);
    if (words < 1) throw CommandError(MAHDAR_TR("Whereto? Write up, down, first, last or before SPEAKER."));
    const Request* request = words > 1 ? &RequestFor(context, arguments.At(0).text) : context.session.Find(context.selectedRequest);
    if (request == nullptr) throw CommandError(MAHDAR_TR("Whom? Name a speaker of the list."));
    if (before) return MoveBefore(context, *request, RequestFor(context, *before));
    const std::string& word = arguments.Words().back().text;
    if (word == "up") return MoveRequest(context, *request, Move::Up);
    if (word == "down") return MoveRequest(context, *request, Move::Down);
    if (word == "first") return MoveRequest(context, *request, Move::First);
    if (word == "last") return MoveRequest(context, *request, Move::Last);
    throw CommandError(MAHDAR_TR("Whereto? Write up, down, first, last or before SPEAKER."));
}

void WithdrawFromList(CommandContext& context, const Arguments& arguments) {
    Withdraw(context, ResolveSpeaker(context.session, arguments.Require(0, "SPEAKER")));
}

bool SomebodySpeaks(const Session& session) { return Speaking(session) != nullptr; }
bool SomebodyWaits(const Session& session) { return !WaitingList(session).empty(); }
bool SomebodyIsNext(const Session& session) {
    const Intervention* speaking = Speaking(session);
    return SomebodyWaits(session) || (speaking != nullptr && !speaking->interrupts.Empty());
}
bool AnItemIsOn(const Session& session) { return session.Find(session.TheFloor().currentItem) != nullptr; }
bool MotionsAreKnown(const Session& session) { return !session.TheMeeting().rules.motions.empty(); }

void AddSpeakingCommands(CommandRegistry& commands) {
    commands.Add({"floor/give", MAHDAR_TR("Give the floor to"), "", "[SPEAKER] [--kind KIND]", "", "", "microphone", Give,
                  {}, {}});
    commands.Add({"floor/next", MAHDAR_TR("Give to next"), "", "", "F5", "Ctrl+G", "triangle",
                  [](CommandContext& context, const Arguments&) { GiveNext(context); }, {}, SomebodyIsNext});
    commands.Add({"floor/stop", MAHDAR_TR("Stop the speaker"), "", "", "Shift+F5", "Ctrl+T", "ticked-box",
                  [](CommandContext& context, const Arguments&) { StopSpeaking(context); }, {}, SomebodySpeaks});
    commands.Add({"floor/pause", MAHDAR_TR("Pause or resume the speaker"), "", "", "F8", "Ctrl+B", "two-bars",
                  [](CommandContext& context, const Arguments&) { TogglePause(context); }, {}, SomebodySpeaks});
    commands.Add({"floor/late", MAHDAR_TR("Started earlier"), "", "[SECONDS] [because REASON]", "Shift+F8",
                  "Ctrl+Shift+B", "clock", Late, {}, SomebodySpeaks});
    commands.Add({"floor/interpose", MAHDAR_TR("Interposed question"),
                  MAHDAR_TR("The speaker is interrupted and goes on afterwards."), "SPEAKER [--kind KIND]", "", "",
                  "question", Interpose, {}, SomebodySpeaks});
}

void AddListCommands(CommandRegistry& commands) {
    commands.Add({"floor/request", MAHDAR_TR("Add to the list of speakers"), "", "SPEAKER... [--kind KIND] [--for GROUP]",
                  "F9", "Ctrl+L", "plus", AskForFloor, {}, {}});
    commands.Add({"floor/skip", MAHDAR_TR("Next is absent, skip"), "", "", "Ctrl+F5", "Ctrl+Shift+Y", "skip",
                  [](CommandContext& context, const Arguments&) { SkipNext(context); }, {}, SomebodyWaits});
    commands.Add({"floor/withdraw", MAHDAR_TR("Withdraw from the list"), "", "SPEAKER", "", "", "cross", WithdrawFromList,
                  {}, SomebodyWaits});
    commands.Add({"floor/move", MAHDAR_TR("Move in the list of speakers"), "", "[SPEAKER] up|down|first|last|before SPEAKER",
                  "", "", "arrow", MoveInList, {}, SomebodyWaits});
    commands.Add({"floor/list", MAHDAR_TR("Close or reopen the list of speakers"), "", "[close [at TIME] | open]", "Shift+F9",
                  "Ctrl+Shift+L", "brackets", List, {}, AnItemIsOn});
    commands.Add({"floor/order", MAHDAR_TR("Point of order"), "", "SPEAKER", "F4", "Ctrl+Shift+O", "flag",
                  [](CommandContext& context, const Arguments& arguments) {
                      Special(context, arguments, InterventionKind::PointOfOrder);
                  },
                  {}, {}});
    commands.Add({"floor/motion", MAHDAR_TR("Procedural motion"),
                  MAHDAR_TR("Motions are called in the order of the rules, before the list."), "MOTION SPEAKER", "", "",
                  "flag", Motion, {}, MotionsAreKnown});
    commands.Add({"floor/reply", MAHDAR_TR("Right of reply"), "", "SPEAKER", "Shift+F4", "Ctrl+R", "reply",
                  [](CommandContext& context, const Arguments& arguments) {
                      Special(context, arguments, InterventionKind::RightOfReply);
                  },
                  {}, {}});
}

}  // namespace

void AddFloorCommands(CommandRegistry& commands) {
    AddSpeakingCommands(commands);
    AddListCommands(commands);
}

}  // namespace mahdar::flow
