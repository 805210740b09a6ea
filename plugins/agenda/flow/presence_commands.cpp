// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/session/sittings.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/flow_words.h"
#include "plugins/agenda/flow/presence_flow.h"

namespace mahdar::flow {
namespace {

/// presence arrive ICDT "Dr Amina Saleh" [at 10:15]
template <class Act>
void ForEach(const Arguments& arguments, Act act) {
    (void)arguments.Require(0, "WHO");
    for (const Word& word : arguments.Words()) act(word.text);
}

void ArriveAll(CommandContext& context, Arguments arguments) {
    const Instant at = TakeTime(arguments, context.now).value_or(context.now);
    ForEach(arguments, [&](const std::string& who) { Arrive(context, who, at); });
}

void LeaveAll(CommandContext& context, Arguments arguments) {
    const Instant at = TakeTime(arguments, context.now).value_or(context.now);
    ForEach(arguments, [&](const std::string& who) { Leave(context, who, at); });
}

void ExcuseAll(CommandContext& context, Arguments arguments) {
    const std::string reason = arguments.TakeAfter("because").value_or("");
    ForEach(arguments, [&](const std::string& who) { Excuse(context, who, reason); });
}

void AbsentAll(CommandContext& context, const Arguments& arguments) {
    ForEach(arguments, [&](const std::string& who) { MarkAbsent(context, who); });
}

void ClearAll(CommandContext& context, const Arguments& arguments) {
    ForEach(arguments, [&](const std::string& who) { ClearPresence(context, who); });
}

bool SomebodyIsListed(const Session& session) {
    return session.Participants().Size() > 0;
}

}  // namespace

void AddPresenceCommands(CommandRegistry& commands) {
    commands.Add({"presence/arrive",
                  MAHDAR_TR("Note an arrival"),
                  MAHDAR_TR("A person, or a whole delegation."),
                  "WHO... [at TIME]",
                  "",
                  "",
                  "tick",
                  ArriveAll,
                  {},
                  {}});
    commands.Add({"presence/leave",
                  MAHDAR_TR("Note a departure"),
                  "",
                  "WHO... [at TIME]",
                  "",
                  "",
                  "arrow",
                  LeaveAll,
                  {},
                  SomebodyIsListed});
    commands.Add({"presence/excuse",
                  MAHDAR_TR("Note as excused"),
                  "",
                  "WHO... [because REASON]",
                  "",
                  "",
                  "dash",
                  ExcuseAll,
                  {},
                  {}});
    commands.Add(
        {"presence/absent", MAHDAR_TR("Note as absent"), "", "WHO...", "", "", "cross", AbsentAll, {}, {}});
    commands.Add({"presence/clear",
                  MAHDAR_TR("Clear what was noted of this sitting"),
                  "",
                  "WHO...",
                  "",
                  "",
                  "ring",
                  ClearAll,
                  {},
                  SomebodyIsListed});
    commands.Add({"presence/as-before",
                  MAHDAR_TR("All who were there before are here again"),
                  MAHDAR_TR("Everybody who was in the room when the sitting before this one ended."),
                  "",
                  "",
                  "",
                  "ticked-box",
                  [](CommandContext& context, const Arguments&) { ArriveAsBefore(context); },
                  {},
                  SomebodyIsListed});
}

}  // namespace mahdar::flow
