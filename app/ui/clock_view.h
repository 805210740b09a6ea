// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <string>

namespace mahdar {

enum class ClockState { Within = 1, Warning, Overtime, Paused, Idle };

/// What the speaker's clock shows. A limit of zero means no limit: the clock then counts up without a bar.
struct ClockView {
    ClockState state = ClockState::Idle;
    int elapsedSeconds = 0;
    int limitSeconds = 0;
    /// The warning begins when this much is left.
    int thresholdSeconds = 0;
    /// How long the clock has stood still, for Paused.
    int pausedSeconds = 0;

    bool operator==(const ClockView&) const = default;
};

/// The words come in a given language, not in that of the interface, because the hall shows two at once.
[[nodiscard]] std::string ClockWord(ClockState state, Language language);
/// "05:48", "+01:07"; idle gives dashes.
[[nodiscard]] std::string ClockNumber(const ClockView& view);
/// "elapsed 4:12 of 10:00"; empty when idle.
[[nodiscard]] std::string ClockElapsedLine(const ClockView& view, Language language);
/// For the screen reader: "ICIEC, 5 minutes 48 seconds left, within time".
[[nodiscard]] std::string ClockSpoken(const ClockView& view, const std::string& speaker, Language language);

}  // namespace mahdar
