// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxDialog;
class wxWindow;

namespace mahdar::shell {

/// Puts a dialog over the centre of the main window, so that clock, speaker and journal stay in sight.
void PlaceOverCentre(wxDialog& dialog, wxWindow* parent);

}  // namespace mahdar::shell
