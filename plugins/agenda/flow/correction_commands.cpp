// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/corrections.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/flow_words.h"
#include "plugins/agenda/flow/speeches.h"

namespace mahdar::flow {
namespace {

const Intervention& SpeechFor(const CommandContext& context, const Arguments& arguments) {
    return RequireSpeech(context.session, arguments.Require(0, "SPEECH"));
}

/// Times without a day are of the day on which the speech was made.
std::optional<Instant> TimeOption(const Arguments& arguments, const char* name, const Intervention& speech) {
    const auto word = arguments.Option(name);
    if (!word) return std::nullopt;
    return TimeOf(*word, speech.start);
}

void RetimeSpeech(CommandContext& context, Arguments arguments) {
    const std::string reason = TakeReason(arguments);
    const Intervention& speech = SpeechFor(context, arguments);
    Retime(context, speech, TimeOption(arguments, "start", speech), TimeOption(arguments, "end", speech),
           reason);
}

void SwapSpeech(CommandContext& context, Arguments arguments) {
    const std::string reason = TakeReason(arguments);
    const Intervention& speech = SpeechFor(context, arguments);
    SwapSpeaker(context, speech, ResolveSpeaker(context.session, arguments.Require(1, "SPEAKER")), reason);
}

void MergeSpeech(CommandContext& context, Arguments arguments) {
    const std::string reason = TakeReason(arguments);
    MergeWithNext(context, SpeechFor(context, arguments), reason);
}

/// floor split SPEECH at TIME [to SPEAKER] because REASON
void SplitSpeech(CommandContext& context, Arguments arguments) {
    const std::string reason = TakeReason(arguments);
    const auto other = arguments.TakeAfter("to");
    const auto word = arguments.TakeAfter("at");
    if (!word) throw CommandError(MAHDAR_TR("When did the second speech begin? Write at 11:30:15."));
    const Intervention& speech = SpeechFor(context, arguments);
    std::optional<Speaker> second;
    if (other) second = ResolveSpeaker(context.session, *other);
    Split(context, speech, TimeOf(*word, speech.start), second, reason);
}

void RemoveSpeech(CommandContext& context, Arguments arguments) {
    (void)TakeReason(arguments);
    DeleteSpeech(context, SpeechFor(context, arguments));
}

bool SomebodySpoke(const Session& session) {
    return session.Interventions().Size() > 0;
}

}  // namespace

void AddCorrectionCommands(CommandRegistry& commands) {
    commands.Add({"floor/retime",
                  MAHDAR_TR("Correct the times of a speech"),
                  "",
                  "SPEECH [--start TIME] [--end TIME] because REASON",
                  "",
                  "",
                  "clock",
                  RetimeSpeech,
                  {},
                  SomebodySpoke});
    commands.Add({"floor/swap",
                  MAHDAR_TR("Correct who spoke"),
                  "",
                  "SPEECH SPEAKER because REASON",
                  "",
                  "",
                  "pen",
                  SwapSpeech,
                  {},
                  SomebodySpoke});
    commands.Add({"floor/merge",
                  MAHDAR_TR("Merge a speech with the next one"),
                  "",
                  "SPEECH because REASON",
                  "",
                  "",
                  "plus",
                  MergeSpeech,
                  {},
                  SomebodySpoke});
    commands.Add({"floor/split",
                  MAHDAR_TR("Split a speech in two"),
                  "",
                  "SPEECH at TIME [to SPEAKER] because REASON",
                  "",
                  "",
                  "two-bars",
                  SplitSpeech,
                  {},
                  SomebodySpoke});
    commands.Add({"floor/delete",
                  MAHDAR_TR("Delete a speech from the record"),
                  "",
                  "SPEECH because REASON",
                  "",
                  "",
                  "cross",
                  RemoveSpeech,
                  {},
                  SomebodySpoke});
}

}  // namespace mahdar::flow
