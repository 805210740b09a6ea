// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace mahdar::shell {

enum class Wish { Window = 1, Version, Help, Sample };

/// The command line of `mahdar`.
struct ShellOptions {
    Wish wish = Wish::Window;
    std::string language;        ///< "ar", "en", "fr"; empty if not given
    std::filesystem::path file;  ///< session to open; empty if none
    std::string problem;         ///< why the line cannot be understood; empty if it can
};

[[nodiscard]] ShellOptions ParseOptions(const std::vector<std::string>& words);
[[nodiscard]] std::string OptionsHelp();

/// The first that says something: the option, the preference, the user's environment; else Arabic.
[[nodiscard]] std::string ChooseLanguage(const std::string& option, const std::string& preference);

}  // namespace mahdar::shell
