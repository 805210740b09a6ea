// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/briefings/sheet/phrases.h"

#include <string_view>

namespace mahdar::briefings {

/// The report that answers the mandate: of an addressee who has the floor, else the last one of an addressee
/// under the mandate's item, else his last one at all. None if no addressee has reported.
[[nodiscard]] InterventionId SpeechFor(const Session& session, const Mandate& mandate);
/// The same of one body, which need not be an addressee. Throws CommandError if it has not spoken.
[[nodiscard]] InterventionId SpeechBy(const Session& session, const Mandate& mandate, std::string_view name);
/// What an addressee handed in under the mandate's item, if it is there.
[[nodiscard]] DocumentId DocumentFor(const Session& session, const Mandate& mandate);

/// By symbol, title or id; folded. Throws CommandError.
[[nodiscard]] const MeetingDocument& RequireDocument(const Session& session, std::string_view name);

/// "SESRIC, 13 May 2025, item 4": the evidence in words; empty if there is none.
[[nodiscard]] LocalText EvidenceWords(const Session& session, const Phrases& phrases, const Mandate& mandate);

}  // namespace mahdar::briefings
