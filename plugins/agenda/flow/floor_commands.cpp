// SPDX-License-Identifier: LGPL-2.1-or-later
#include <charconv>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/flow/flow_commands.h"

namespace mahdar::flow {
namespace {

std::optional<InterventionKind> KindOption(const Arguments& arguments) {
    const auto word = arguments.Option("kind");
    if (!word) return std::nullopt;
    const auto kind = FromWord<InterventionKind>(*word);
    if (!kind)
        throw CommandError(MAHDAR_TR("\"%1\" is not a kind of intervention; use briefing, statement, on-behalf, "
                                     "point-of-order, right-of-reply or question."),
                           {*word});
    return kind;
}

/// floor request SESRIC ICDT "Member State: Indonesia" [--kind KIND] [--for GROUP]
void Request(CommandContext& context, const Arguments& arguments) {
    (void)arguments.Require(0, "SPEAKER");
    const std::string group = arguments.Option("for").value_or("");
    const auto kind = KindOption(arguments).value_or(group.empty() ? InterventionKind::Statement : InterventionKind::OnBehalf);
    for (const Word& word : arguments.Words())
        AddRequest(context, ResolveSpeaker(context.session, word.text), kind, group);
}

void Give(CommandContext& context, const Arguments& arguments) {
    if (arguments.Empty()) return GiveNext(context);
    GiveFloor(context, ResolveSpeaker(context.session, arguments.At(0).text), KindOption(arguments));
}

void Late(CommandContext& context, const Arguments& arguments) {
    int seconds = 30;
    if (!arguments.Empty()) {
        const std::string& word = arguments.At(0).text;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), seconds);
        if (error != std::errc{} || end != word.data() + word.size() || seconds < 1 || seconds > 3600)
            throw CommandError(MAHDAR_TR("\"%1\" is not a number of seconds."), {word});
    }
    BeganEarlier(context, seconds);
}

/// A request of that kind by the named speaker, or by whoever speaks.
void Special(CommandContext& context, const Arguments& arguments, InterventionKind kind) {
    AddRequest(context, ResolveSpeaker(context.session, arguments.Require(0, "SPEAKER")), kind, {});
}

bool SomebodySpeaks(const Session& session) { return Speaking(session) != nullptr; }
bool SomebodyWaits(const Session& session) { return !WaitingList(session).empty(); }

}  // namespace

void AddFloorCommands(CommandRegistry& commands) {
    commands.Add({"floor/give", MAHDAR_TR("Give the floor to"), "", "[SPEAKER] [--kind KIND]", "", "", "microphone", Give,
                  {}, {}});
    commands.Add({"floor/next", MAHDAR_TR("Give to next"), "", "", "F5", "Ctrl+G", "triangle",
                  [](CommandContext& context, const Arguments&) { GiveNext(context); }, {}, SomebodyWaits});
    commands.Add({"floor/stop", MAHDAR_TR("Stop the speaker"), "", "", "Shift+F5", "Ctrl+T", "ticked-box",
                  [](CommandContext& context, const Arguments&) { StopSpeaking(context); }, {}, SomebodySpeaks});
    commands.Add({"floor/skip", MAHDAR_TR("Next is absent, skip"), "", "", "Ctrl+F5", "Ctrl+Shift+Y", "skip",
                  [](CommandContext& context, const Arguments&) { SkipNext(context); }, {}, SomebodyWaits});
    commands.Add({"floor/pause", MAHDAR_TR("Pause or resume the speaker"), "", "", "F8", "Ctrl+B", "two-bars",
                  [](CommandContext& context, const Arguments&) { TogglePause(context); }, {}, SomebodySpeaks});
    commands.Add({"floor/late", MAHDAR_TR("Started earlier"), "", "[SECONDS]", "Shift+F8", "Ctrl+Shift+B", "clock", Late, {},
                  SomebodySpeaks});
    commands.Add({"floor/request", MAHDAR_TR("Add to the list of speakers"), "", "SPEAKER... [--kind KIND] [--for GROUP]",
                  "F9", "Ctrl+L", "plus", Request, {}, {}});
    commands.Add({"floor/withdraw", MAHDAR_TR("Withdraw from the list"), "", "SPEAKER", "", "", "cross",
                  [](CommandContext& context, const Arguments& arguments) {
                      Withdraw(context, ResolveSpeaker(context.session, arguments.Require(0, "SPEAKER")));
                  },
                  {}, SomebodyWaits});
    commands.Add({"floor/list", MAHDAR_TR("Close or reopen the list of speakers"), "", "", "Shift+F9", "Ctrl+Shift+L",
                  "brackets", [](CommandContext& context, const Arguments&) { ToggleList(context); }, {}, {}});
    commands.Add({"floor/order", MAHDAR_TR("Point of order"), "", "SPEAKER", "F4", "Ctrl+Shift+O", "flag",
                  [](CommandContext& context, const Arguments& arguments) {
                      Special(context, arguments, InterventionKind::PointOfOrder);
                  },
                  {}, {}});
    commands.Add({"floor/reply", MAHDAR_TR("Right of reply"), "", "SPEAKER", "Shift+F4", "Ctrl+R", "reply",
                  [](CommandContext& context, const Arguments& arguments) {
                      Special(context, arguments, InterventionKind::RightOfReply);
                  },
                  {}, {}});
}

}  // namespace mahdar::flow
