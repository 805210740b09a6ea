// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxWindow;

namespace mahdar {
class Desk;
}

namespace mahdar::briefings {

/// Asks for papers, languages, kind of file and folder, and makes the sheets of all institutions and items,
/// each its own file, showing how far it is. Can be stopped between two files; what was written stays.
void MakeAllSheets(wxWindow* pane, Desk& desk);

}  // namespace mahdar::briefings
