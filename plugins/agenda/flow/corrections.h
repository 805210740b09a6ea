// SPDX-License-Identifier: LGPL-2.1-or-later
// Putting the record of past speeches right. Each correction leaves what was done and why in the speech's
// note; the history has the act. Every function only puts edits into the context's change, and throws
// CommandError where the record would contradict itself.
#pragma once

#include <optional>
#include <string>

#include "core/command/command.h"

namespace mahdar::flow {

/// Another beginning or end. What was paused in between stays paused.
void Retime(CommandContext& context, const Intervention& speech, std::optional<Instant> start,
            std::optional<Instant> end, const std::string& reason);

/// It was somebody else who spoke.
void SwapSpeaker(CommandContext& context, const Intervention& speech, const Speaker& speaker,
                 const std::string& reason);

/// It was one speech, not two: takes over the next one of the same speaker under the same item.
void MergeWithNext(CommandContext& context, const Intervention& speech, const std::string& reason);

/// It was two speeches: the second begins at that moment, by another speaker if one is named.
void Split(CommandContext& context, const Intervention& speech, const Instant& at,
           const std::optional<Speaker>& second, const std::string& reason);

/// It never was: nothing is left to carry a note, the history has the reason. If it is going on, whom it
/// interrupted goes on.
void DeleteSpeech(CommandContext& context, const Intervention& speech);

}  // namespace mahdar::flow
