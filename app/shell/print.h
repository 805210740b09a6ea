// SPDX-License-Identifier: LGPL-2.1-or-later
// Paper through the dialog of the system. The pages are drawn by the renderer that makes the PDF and the
// preview.
#pragma once

#include "core/document/page_renderer.h"

#include <string>

class wxWindow;

namespace mahdar::shell {

/// Asks for printer, pages and copies, and prints. False if the user turned back. Throws IoError if printing
/// failed.
[[nodiscard]] bool PrintPages(wxWindow* parent, const page::PageRenderer& pages, const std::string& title);

}  // namespace mahdar::shell
