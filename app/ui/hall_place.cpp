// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/hall_place.h"

namespace mahdar {

std::optional<unsigned> HallDisplay(const std::vector<std::string>& displays, unsigned operators,
                                    const std::string& remembered) {
    std::optional<unsigned> last;
    for (unsigned i = 0; i < displays.size(); ++i) {
        if (i == operators) continue;
        if (displays[i] == remembered) return i;
        last = i;
    }
    return last;
}

std::optional<unsigned> NextHallDisplay(const std::vector<std::string>& displays, unsigned operators, unsigned current) {
    const auto count = static_cast<unsigned>(displays.size());
    for (unsigned step = 1; step < count; ++step) {
        const unsigned next = (current + step) % count;
        if (next != operators) return next;
    }
    return std::nullopt;
}

}  // namespace mahdar
