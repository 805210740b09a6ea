// SPDX-License-Identifier: LGPL-2.1-or-later
// What the words behind the flow's commands mean: languages, numbers, times of day, reasons.
#pragma once

#include <optional>
#include <string>

#include "core/command/command.h"

namespace mahdar::flow {

/// --lang, else the working language of the meeting.
[[nodiscard]] Language LanguageOf(const CommandContext& context, const Arguments& arguments);

[[nodiscard]] int Minutes(const std::string& word);

/// "11:30", "11:30:15" of the day of `now`, or a whole "2025-05-13T11:30:15". Throws CommandError.
[[nodiscard]] Instant TimeOf(const std::string& word, const Instant& now);

/// Takes `at TIME` out of the words.
[[nodiscard]] std::optional<Instant> TakeTime(Arguments& arguments, const Instant& now);

/// Takes `because "..."` out of the words; throws CommandError if it is not there or empty.
[[nodiscard]] std::string TakeReason(Arguments& arguments);

/// --kind. Throws CommandError for an unknown word.
[[nodiscard]] std::optional<InterventionKind> KindOption(const Arguments& arguments);

}  // namespace mahdar::flow
