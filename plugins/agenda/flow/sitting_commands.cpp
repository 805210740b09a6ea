// SPDX-License-Identifier: LGPL-2.1-or-later
#include <charconv>

#include "core/base/error.h"
#include "core/session/sittings.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/flow_words.h"
#include "plugins/agenda/flow/sitting_flow.h"

namespace mahdar::flow {
namespace {

int Ordinal(const std::string& word) {
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number < 1 || number > 99)
        throw CommandError(MAHDAR_TR("\"%1\" is not the number of a sitting."), {word});
    return number;
}

/// Times without a day are of the day of the plan there is, else of today.
std::optional<Instant> PlannedTime(const CommandContext& context, const Arguments& arguments, const char* name, int ordinal) {
    const auto word = arguments.Option(name);
    if (!word) return std::nullopt;
    const Sitting* known = SittingByOrdinal(context.session, ordinal);
    const bool dated = known != nullptr && !known->plannedStart.Empty();
    return TimeOf(*word, dated ? known->plannedStart : context.now);
}

/// sitting plan 2 --start 2025-05-13T14:30:00 --end 18:00
void Plan(CommandContext& context, const Arguments& arguments) {
    const int ordinal = Ordinal(arguments.Require(0, "SITTING"));
    const auto start = PlannedTime(context, arguments, "start", ordinal);
    const auto endWord = arguments.Option("end");
    auto end = PlannedTime(context, arguments, "end", ordinal);
    if (start && endWord) end = TimeOf(*endWord, *start);
    PlanSitting(context, ordinal, start, end);
}

bool IsIn(const Session& session, SittingState state) {
    const Sitting* sitting = CurrentSitting(session);
    return sitting != nullptr && sitting->state == state;
}

bool NoneIsOn(const Session& session) { return CurrentSitting(session) == nullptr; }
bool OneIsOn(const Session& session) { return CurrentSitting(session) != nullptr; }

}  // namespace

void AddSittingCommands(CommandRegistry& commands) {
    commands.Add({"sitting/open", MAHDAR_TR("Open the sitting"), "", "", "", "", "play",
                  [](CommandContext& context, const Arguments&) { OpenSitting(context); }, {}, NoneIsOn});
    commands.Add({"sitting/suspend", MAHDAR_TR("Suspend the sitting"), "", "[REASON]", "", "", "two-bars",
                  [](CommandContext& context, const Arguments& arguments) {
                      SuspendSitting(context, arguments.Empty() ? std::string{} : arguments.At(0).text);
                  },
                  {},
                  [](const Session& session) { return IsIn(session, SittingState::Open); }});
    commands.Add({"sitting/resume", MAHDAR_TR("Resume the sitting"), "", "", "", "", "play",
                  [](CommandContext& context, const Arguments&) { ResumeSitting(context); },
                  {},
                  [](const Session& session) { return IsIn(session, SittingState::Suspended); }});
    commands.Add({"sitting/close", MAHDAR_TR("Close the sitting"), "", "", "", "", "ticked-box",
                  [](CommandContext& context, const Arguments&) { CloseSitting(context); }, {}, OneIsOn});
    commands.Add({"sitting/gavel", MAHDAR_TR("Gavel: open, suspend or resume the sitting"), "", "", "Ctrl+F8",
                  "Ctrl+Shift+G", "clock", [](CommandContext& context, const Arguments&) { Gavel(context); }, {}, {}});
    commands.Add({"sitting/plan", MAHDAR_TR("Plan a sitting"), "", "SITTING [--start TIME] [--end TIME]", "", "", "clock",
                  Plan, {}, {}});
    commands.Add({"sitting/end", MAHDAR_TR("Set when the sitting is to end"), "", "TIME", "", "", "clock",
                  [](CommandContext& context, const Arguments& arguments) {
                      PlanEnd(context, TimeOf(arguments.Require(0, "TIME"), context.now));
                  },
                  {}, OneIsOn});
    commands.Add({"sitting/cancel", MAHDAR_TR("Cancel a planned sitting"), "", "SITTING", "", "", "cross",
                  [](CommandContext& context, const Arguments& arguments) {
                      CancelSitting(context, Ordinal(arguments.Require(0, "SITTING")));
                  },
                  {},
                  [](const Session& session) { return !PlannedSittings(session).empty(); }});
}

}  // namespace mahdar::flow
