// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/briefings/sheet/phrases.h"

#include <string>
#include <vector>

namespace mahdar::briefings {

enum class Suggestion { NoteWithAppreciation = 1, Note, AskReport };

/// A decision that usually follows a report, as a line of the command language: whoever keeps the minutes
/// words it.
struct SuggestedDecision {
    Suggestion kind = Suggestion::Note;
    std::string line;
    bool operator==(const SuggestedDecision&) const = default;
};

/// What may be decided on the report of that institution under the item that is on. None if no item is on, or
/// it has no title to name.
[[nodiscard]] std::vector<SuggestedDecision> SuggestedDecisions(const Session& session,
                                                                const Phrases& phrases,
                                                                const InstitutionId& institution);

}  // namespace mahdar::briefings
