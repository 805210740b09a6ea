// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxWindow;

namespace mahdar::shell {

void ShowAboutDialog(wxWindow* parent);

}  // namespace mahdar::shell
