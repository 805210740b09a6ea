// SPDX-License-Identifier: LGPL-2.1-or-later
// Every setting of a page style file: where it stands, how it is read and written.
#pragma once

#include "core/document/style_file.h"

#include <functional>
#include <stdexcept>

namespace mahdar::page {

/// What is wrong with a value; the reader adds file and line.
struct BadValue {
    std::string messageId;
    std::vector<std::string> arguments = {};
};

struct StyleSetting {
    std::string section;
    std::string key;
    /// Throws BadValue.
    std::function<void(PageTemplate&, const std::string&)> read;
    /// The lines of it that say what the template holds.
    std::function<std::vector<std::string>(const PageTemplate&)> write;
    /// One line for whoever reads the file; may be empty.
    std::string remark = {};
};

[[nodiscard]] const std::vector<StyleSetting>& StyleSettings();

/// What a masthead may name in braces.
inline constexpr const char* kMastheadFields[] = {
    "organisation", "parent-body",       "body",          "meeting", "symbol", "draft",
    "distribution", "original-language", "place-and-day", "place",   "day"};

}  // namespace mahdar::page
