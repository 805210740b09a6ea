// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

#include "core/session/session_log.h"

namespace mahdar {

/// Edits that fill an empty session: at least two rows of every kind, every member different from its default.
[[nodiscard]] std::vector<AnyEdit> SampleEdits();

/// The session after SampleEdits().
[[nodiscard]] Session SampleSession();

/// A session log with one change: SampleEdits().
[[nodiscard]] Change SampleChange();

/// One act: the title of item 1 gets that text. Applies to `session` as it stands.
[[nodiscard]] Change RetitleChange(const Session& session, const std::string& text);

/// 2025-05-13T10:00:00+03:00 and so many seconds.
[[nodiscard]] Instant SampleTime(int seconds);

}  // namespace mahdar
