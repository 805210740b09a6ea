// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string>

#include "core/session/session.h"

class wxString;

namespace mahdar {
class InfoStrip;
}

namespace mahdar::shell {

class DeskImpl;

/// "Ankara, 2025-05-13 to 2025-05-14" in the interface's language.
[[nodiscard]] wxString PlaceAndDates(const Meeting& meeting, Language language);
/// The sitting that is open or suspended; null if none.
[[nodiscard]] const Sitting* CurrentSitting(const Session& session);
/// When the planned minutes of all that is left would be over; nullopt if an item has no plan or no sitting is open.
[[nodiscard]] std::optional<Instant> PredictedEnd(const Session& session, const Instant& now);

/// Keeps the strip under the menu bar true. Call Show twice a second.
class StripFeed {
public:
    /// Whether the strip needs a cell for the predicted end.
    [[nodiscard]] static bool KnowsEnd(const DeskImpl& desk);
    StripFeed(InfoStrip& strip, bool withEnd);
    void Show(const DeskImpl& desk);
    [[nodiscard]] bool WithEnd() const { return m_end.has_value(); }

private:
    void ShowSitting(const DeskImpl& desk);
    void ShowDisk(const DeskImpl& desk);

    InfoStrip& m_strip;
    std::size_t m_sitting;
    std::optional<std::size_t> m_end;
    std::size_t m_disk;
};

}  // namespace mahdar::shell
