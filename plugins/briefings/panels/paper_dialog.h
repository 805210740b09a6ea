// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/briefings/board/briefing_board.h"

class wxWindow;

namespace mahdar {
class Desk;
}

namespace mahdar::briefings {

/// Asks for everything about one document of the turn, a new one or one that is there, and records it in one
/// act.
void AskDocument(wxWindow* parent, Desk& desk, const BoardRow& row);

}  // namespace mahdar::briefings
