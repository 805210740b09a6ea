// SPDX-License-Identifier: LGPL-2.1-or-later
// The seal of a final version. A line for every row of the session ("paragraph ID DIGEST") and for every
// change of its history ("change 17 DIGEST"); the chain is the SHA-256 of each change behind the chain before
// it; the digest is the SHA-256 of all lines, the chain, the seal's own facts and the versions before it. It
// proves that nothing changed by accident or behind the program's back; against a forger who makes a new seal
// the digest must stand elsewhere too, as on the printed report.
#pragma once

#include "core/session/change.h"

namespace mahdar {

/// A seal over the session as it stands and its whole history, with the next number. Not yet part of the
/// session.
[[nodiscard]] SealedVersion MakeSeal(const Session& session, const std::vector<Change>& history,
                                     const Instant& at, const std::string& by);

/// The session as it was after the change of that number. Throws CommandError if the history does not lead
/// there.
[[nodiscard]] Session StateAt(const Session& session, const std::vector<Change>& history,
                              std::uint64_t sequence);

enum class SealFaultKind { Changed = 1, Missing, Added, Seal, History };

/// One thing that is not as it was sealed: "paragraph" with its id, "change" with its number.
struct SealFault {
    int version = 0;
    SealFaultKind kind = SealFaultKind::Changed;
    std::string row;
    std::string id;
    bool operator==(const SealFault&) const = default;
};

/// Everything that does not fit the seals, newest version first; empty if all versions stand as sealed.
[[nodiscard]] std::vector<SealFault> CheckSeals(const Session& session, const std::vector<Change>& history);

}  // namespace mahdar
