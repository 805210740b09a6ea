// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <map>
#include <string>

class wxString;
class wxWindow;

namespace mahdar {

class Desk;

/// Asks for a file and writes a table of the host into it as CSV, in the language of the interface.
void ExportTable(wxWindow* parent, Desk& desk, const std::string& table,
                 const std::map<std::string, std::string>& options, const wxString& title);

}  // namespace mahdar
