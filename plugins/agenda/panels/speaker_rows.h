// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/agenda/panels/panel_words.h"
#include "plugins/agenda/panels/speaking_times.h"

#include <optional>
#include <vector>

namespace mahdar::agenda {

/// One line of the list of speakers.
struct SpeakerRow {
    RequestId request;
    Speaker speaker;
    std::optional<GlyphName> glyph;  ///< instead of a rank
    int rank = 0;
    wxString name;
    wxString kind;
    Look state;
    wxString today;

    bool operator==(const SpeakerRow&) const = default;
};

/// Who waits under the current item, in the order of calling: points of order, the list, rights of reply. Whoever
/// was called and was absent keeps his place until he has spoken.
[[nodiscard]] std::vector<SpeakerRow> SpeakerRows(const Session& session, const SpeakingTimes& times, Language language,
                                                  const Instant& now);

/// Time that those who wait may take, in minutes.
[[nodiscard]] int WaitingMinutes(const Session& session, const Instant& now);

/// Reporters of the current item who are neither heard nor on the list.
[[nodiscard]] std::vector<InstitutionId> ProposedNow(const Session& session);

}  // namespace mahdar::agenda
