// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <vector>

#include "core/plugin/plugin_loader.h"

class wxWindow;

namespace mahdar::shell {

/// What was found, loaded, refused and why.
void ShowPluginDialog(wxWindow* parent, const std::vector<PluginRecord>& records);

}  // namespace mahdar::shell
