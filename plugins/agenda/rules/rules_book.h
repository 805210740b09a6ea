// SPDX-License-Identifier: LGPL-2.1-or-later
// The profiles of rules a meeting can choose from: the program's, and the user's own laid over them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/session/meeting.h"

namespace mahdar::rules {

/// The profile new meetings go by.
inline constexpr const char* kUsualProfile = "comcec-committee";

/// Reads one profile. Throws ParseError, naming the place, for what is missing, unknown or out of range.
[[nodiscard]] Rules ReadProfile(std::string_view json);

struct Book {
    std::vector<Rules> profiles;        ///< by key
    std::vector<std::string> problems;  ///< files of the user that could not be used, and why (English)

    /// Null if there is no such profile.
    [[nodiscard]] const Rules* Find(std::string_view key) const;
};

/// Every "rules/*.json" of both folders; the same key in the user's folder replaces. A file of the user that
/// is not right is told, not fatal. Throws if one of the program's own cannot be read.
[[nodiscard]] Book LoadBook(const std::filesystem::path& dataFolder, const std::filesystem::path& userFolder);

/// The meeting with these rules and the limits they give members and institutions.
[[nodiscard]] Meeting WithRules(Meeting meeting, const Rules& rules);

}  // namespace mahdar::rules
