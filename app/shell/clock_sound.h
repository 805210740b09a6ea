// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/ui/clock_view.h"
#include "core/session/ids.h"

namespace mahdar::shell {

enum class ClockNote { Warning = 1, Overtime };

/// Tells when the clock of a speech enters a state that is to be heard; each once in a speech, however often it is paused.
class ClockListener {
public:
    [[nodiscard]] std::optional<ClockNote> Hear(const InterventionId& speech, ClockState state);

private:
    InterventionId m_speech;
    int m_heard = 0;
};

/// The sound as a WAV file: one falling note for the warning, two for overtime.
[[nodiscard]] std::string NoteAsWav(ClockNote note);

/// Plays it by whatever this computer plays sounds with, else by the bell of the desktop. Does not wait. The file is made in
/// the folder when it is first needed.
void Play(ClockNote note, const std::filesystem::path& folder);

}  // namespace mahdar::shell
