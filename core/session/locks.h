// SPDX-License-Identifier: LGPL-2.1-or-later
// What may not change any more: paragraphs the meeting has adopted, and everything once the record is sealed.
#pragma once

#include "core/session/change.h"

namespace mahdar {

/// Adopted, as it was or as amended, or deleted by the meeting.
[[nodiscard]] bool IsLocked(const Paragraph& paragraph) noexcept;

/// The version that closes the record; null while it is open.
[[nodiscard]] const SealedVersion* CurrentSeal(const Session& session) noexcept;

/// Throws CommandError if the record is sealed and the edits do anything but reopen it.
void CheckSealed(const Session& session, const std::vector<AnyEdit>& edits);

/// Throws CommandError if the edits touch what was adopted. A language that was missing or stale may still be
/// supplied, place and number may move, and the paragraph may be reopened. Not for taking an act back: that
/// leads to a state that already was.
void CheckAdopted(const Session& session, const std::vector<AnyEdit>& edits);

}  // namespace mahdar
