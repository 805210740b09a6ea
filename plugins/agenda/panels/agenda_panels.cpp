// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/agenda_panels.h"

namespace mahdar::agenda {

void AddAgendaPanels(Host&) {}

}  // namespace mahdar::agenda
