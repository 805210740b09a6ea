// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/briefings/ledger/notice.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mahdar::briefings {

/// One required action that names the institution.
struct InstitutionSlot {
    RequiredAction action;
    std::string path;     ///< "10/2"
    LocalText itemTitle;  ///< of the item, or of the sub-item's parent
    LocalText subTitle;   ///< of the sub-item; empty if it is none or has no title
    std::vector<InstitutionId> coReporters;
    int minutes = 0;  ///< 0: no limit
    int place = 0;    ///< 1-based, among the reporters of exactly that item
    int places = 0;
    std::vector<MeetingDocument> documents;  ///< its own under that item, and those of nobody in particular
};

struct AddressedMandate {
    Mandate mandate;
    std::string path;  ///< empty: none or unknown item
    bool reportsThere = false;
};

/// Everything the institution is to report, was asked, and has said so far. Values: valid whatever happens to the
/// session afterwards.
struct InstitutionBriefing {
    InstitutionId id;
    std::string acronym;
    LocalText names;
    std::vector<InstitutionSlot> slots;       ///< in the order of the agenda
    std::vector<AddressedMandate> mandates;   ///< in the order of the agenda; their place is their number
    std::vector<Intervention> interventions;  ///< by time
    std::int64_t spokenMs = 0;
    std::vector<Notice> notices;

    [[nodiscard]] int TotalMinutes() const noexcept;
    /// Open or answered in part only.
    [[nodiscard]] int OpenMandates() const noexcept;
};

[[nodiscard]] bool IsUnanswered(MandateState state) noexcept;

/// `now` is for a turn that is still running; without it only what was stopped counts.
/// An institution that the register does not know has an empty briefing.
[[nodiscard]] InstitutionBriefing BriefingOf(const Session& session, const InstitutionId& institution,
                                             const Instant& now = {});

}  // namespace mahdar::briefings
