// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxWindow;

namespace mahdar {
class Desk;
}

namespace mahdar::agenda {

/// Asks for a table of participants, shows what each row would do, and takes them over in one act.
void AskParticipantImport(wxWindow* parent, Desk& desk);

}  // namespace mahdar::agenda
