// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/file_names.h"

#include <string_view>

namespace mahdar::shell {

std::string NameFrom(const std::string& title) {
    std::string name;
    for (const char c : title) {
        const bool bad = static_cast<unsigned char>(c) < 0x20 || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
        if (!bad) name += c;
    }
    constexpr std::size_t kLongest = 120;
    while (name.size() > kLongest || (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0) == 0x80 && name.size() > kLongest))
        name.pop_back();
    return name.empty() ? "meeting" : name;
}

}  // namespace mahdar::shell
