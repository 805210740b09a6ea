// SPDX-License-Identifier: LGPL-2.1-or-later
// Finding the speeches of the record, for those who correct or count them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/command/command.h"

namespace mahdar::flow {

/// All interventions by their beginning. The place in it, from 1, is the number by which commands name a
/// speech.
[[nodiscard]] std::vector<const Intervention*> SpeechesInOrder(const Session& session);

/// "12" (its number), "last", an id, or a speaker: the latest speech of that one. Throws CommandError.
[[nodiscard]] const Intervention& RequireSpeech(const Session& session, const std::string& words);

/// One that began before `other` and, by the record, went on beyond that moment; interrupted ones and those
/// that interrupt left out. Null if none.
[[nodiscard]] const Intervention* SpeechEndingAfter(const Session& session, const Instant& moment,
                                                    const Intervention& other);

/// Adds "what: reason" to the note of a speech.
void AddNote(Intervention& speech, const std::string& what, const std::string& reason);

}  // namespace mahdar::flow
