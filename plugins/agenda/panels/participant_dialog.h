// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/meeting.h"

class wxWindow;

namespace mahdar {
class Desk;
}

namespace mahdar::agenda {

/// Asks for a new participant of that body, or for what is to change about one, and records it.
void AskParticipant(wxWindow* parent, Desk& desk, const Participant* known, const InstitutionId& body);

}  // namespace mahdar::agenda
