// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string>

#include "core/session/session.h"
#include "core/session/sittings.h"

class wxString;

namespace mahdar {
class InfoStrip;
}

namespace mahdar::shell {

class DeskImpl;

/// "Ankara, 2025-05-13 to 2025-05-14" in the interface's language.
[[nodiscard]] wxString PlaceAndDates(const Meeting& meeting, Language language);

/// Keeps the strip under the menu bar true. Call Show twice a second.
class StripFeed {
public:
    /// The cells that the strip has only while there is something to say in them.
    struct Needs {
        bool end = false;     ///< predicted end
        bool quorum = false;  ///< who is in the room, if the rules ask for a quorum
        bool operator==(const Needs&) const = default;
    };
    [[nodiscard]] static Needs NeedsOf(const DeskImpl& desk);
    StripFeed(InfoStrip& strip, const Needs& needs);
    void Show(const DeskImpl& desk);
    [[nodiscard]] Needs Has() const { return {m_end.has_value(), m_quorum.has_value()}; }

private:
    void ShowSitting(const DeskImpl& desk);
    void ShowEnd(const DeskImpl& desk, const Instant& now);
    void ShowQuorum(const DeskImpl& desk);
    void ShowDisk(const DeskImpl& desk);

    InfoStrip& m_strip;
    std::size_t m_sitting;
    std::optional<std::size_t> m_end;
    std::optional<std::size_t> m_quorum;
    std::size_t m_disk;
};

}  // namespace mahdar::shell
