// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

namespace mahdar::page {

struct ZipPart {
    std::string name;
    std::string bytes;
    /// Stored parts are not compressed; OpenDocument wants its first part so.
    bool stored = false;
};

/// A zip archive of the parts in the given order, with fixed times: equal parts give equal bytes. Throws IoError.
[[nodiscard]] std::string ZipBytes(const std::vector<ZipPart>& parts);

}  // namespace mahdar::page
