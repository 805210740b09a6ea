// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>
#include <optional>

#include <wx/string.h>

#include "core/session/meeting.h"

class wxWindow;

namespace mahdar {
class VenueZones;
}

namespace mahdar::shell {

struct PropertiesRequest {
    Meeting meeting;
    const VenueZones& zones;
    /// What stands against this state of the meeting, for the user; empty if nothing does.
    std::function<wxString(const Meeting&)> problem;
    /// Why nothing may be changed; empty if it may.
    wxString readOnly;
};

/// The facts of the meeting, to be looked at and changed. nullopt if the user turned back.
[[nodiscard]] std::optional<Meeting> AskProperties(wxWindow* parent, const PropertiesRequest& request);

}  // namespace mahdar::shell
