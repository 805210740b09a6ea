// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/shell/desk_impl.h"

#include <wx/string.h>

namespace mahdar::shell {

/// "Cannot write to disk since 11:42:16 (No space left on device); 14 acts are waiting. ..." for a disk in trouble.
[[nodiscard]] wxString DiskTrouble(const DiskState& disk, const Meeting& meeting);

}  // namespace mahdar::shell
