// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/briefings/sheet/phrases.h"

#include <memory>

namespace mahdar::briefings {

/// A small meeting of our own: item 2 (one reporter, closed, not heard), 4 with sub-items 4/1 (two reporters,
/// documents) and 4/2 (no title, unknown reporter), 5 (nobody reports), 6 (nothing but its number), 7 (closed, its
/// reporter spoke). Texts are in Arabic first, some in three languages, one only in English.
[[nodiscard]] Session BriefingSession();

/// The words that ship with the program.
[[nodiscard]] std::shared_ptr<const Phrases> ShippedPhrases();

/// 2025-05-12 17:30 at the venue.
[[nodiscard]] Instant EveningBefore();

}  // namespace mahdar::briefings
