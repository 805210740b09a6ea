// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/host.h"

namespace mahdar::agenda {

/// The plugin's panes of the main window: agenda, item, floor.
void AddAgendaPanels(Host& host);

}  // namespace mahdar::agenda
