// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstdint>

namespace mahdar {

/// A colour of own drawings, where no theme has a say: 0xRRGGBB.
struct Rgb {
    std::uint32_t value = 0;

    [[nodiscard]] constexpr double Red() const noexcept { return ((value >> 16) & 0xff) / 255.0; }
    [[nodiscard]] constexpr double Green() const noexcept { return ((value >> 8) & 0xff) / 255.0; }
    [[nodiscard]] constexpr double Blue() const noexcept { return (value & 0xff) / 255.0; }

    bool operator==(const Rgb&) const = default;
};

}  // namespace mahdar
