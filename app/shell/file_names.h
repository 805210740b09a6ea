// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>

namespace mahdar::shell {

inline constexpr const char* kSessionExtension = ".mahdar";

/// A file name out of a title: what file systems dislike is left out; "meeting" if nothing is left.
[[nodiscard]] std::string NameFrom(const std::string& title);

}  // namespace mahdar::shell
