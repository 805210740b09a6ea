// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/floor.h"

class wxWindow;

namespace mahdar {
class Desk;
}

namespace mahdar::agenda {

enum class Correction { Times = 1, Speaker, Merge, Split, Delete };

/// Asks for what a correction of that speech needs, its reason among it, and does it.
void AskCorrection(wxWindow* parent, Desk& desk, const Intervention& speech, Correction correction);

}  // namespace mahdar::agenda
