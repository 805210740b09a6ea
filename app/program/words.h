// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <exception>
#include <filesystem>
#include <string>
#include <vector>

namespace mahdar {

/// Sets the catalogue that WordsOf() reads. `language` is "ar", "en", "fr"; empty: the user's environment.
void UseCatalogue(const std::filesystem::path& localeFolder, const std::string& language);

/// The sentence in the language in use, arguments filled in.
[[nodiscard]] std::string WordsOf(const std::string& messageId, const std::vector<std::string>& arguments = {});

/// The one place that turns anything thrown into a sentence for the user.
[[nodiscard]] std::string DescribeException(const std::exception_ptr& exception);

}  // namespace mahdar
