// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <wx/string.h>

namespace mahdar {

/// The only two places where UTF-8 becomes wxString and back. Bytes that are not UTF-8 are read as Latin-1
/// rather than lost.
[[nodiscard]] wxString ToWx(std::string_view utf8);
[[nodiscard]] std::string FromWx(const wxString& text);

/// A sentence marked with MAHDAR_TR, in the language of the interface, with %1, %2, ... filled in.
[[nodiscard]] wxString Translated(const std::string& messageId, const std::vector<std::string>& arguments = {});

}  // namespace mahdar
