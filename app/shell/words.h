// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include <wx/string.h>

namespace mahdar::shell {

/// Makes the sentences of core come in that language; call beside SetUpLanguage.
void UseWords(const std::filesystem::path& localeFolder, const std::string& language);

/// A sentence of core or of a plugin (an English id) in the language of the interface.
[[nodiscard]] wxString Worded(const std::string& messageId, const std::vector<std::string>& arguments = {});

/// What went wrong, for the user. Empty if the user cancelled.
[[nodiscard]] wxString DescribeFailure(const std::exception_ptr& exception);

/// "Save the session, Mahdar cannot %s" and the like with numbered arguments %1, %2 in a translated pattern.
[[nodiscard]] wxString Filled(const wxString& pattern, const std::vector<wxString>& arguments);

}  // namespace mahdar::shell
