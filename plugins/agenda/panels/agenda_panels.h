// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/host.h"

namespace mahdar::agenda {

/// The plugin's panes of the main window: agenda.tree, agenda.item (share 0: its natural height), floor.panel; and the
/// command agenda/fold, which has no meaning without a window.
void AddAgendaPanels(Host& host);

}  // namespace mahdar::agenda
