// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

class wxWindow;

namespace mahdar::page {
struct Document;
}

namespace mahdar::shell {

/// The pages as the PDF and the printer have them, one at a time, until the user closes the window.
void ShowPreview(wxWindow* parent, const page::Document& document);

}  // namespace mahdar::shell
