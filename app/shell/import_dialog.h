// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>

#include "app/program/new_session.h"

class wxWindow;

namespace mahdar::shell {

/// Tells what was read: items, lines to review, what does not fit in the document. True if the user goes on.
[[nodiscard]] bool ShowImported(wxWindow* parent, const std::filesystem::path& source, const ImportedSession& imported);

}  // namespace mahdar::shell
