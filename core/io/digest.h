// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar {

/// XXH3, 128 bits, as 32 hex digits: tells accidental damage at the speed of memory. Not against a forger.
[[nodiscard]] std::string Checksum(std::string_view bytes);

/// SHA-256 as 64 hex digits: for what must be provable, the journal chain and the seal.
[[nodiscard]] std::string Digest(std::string_view bytes);

}  // namespace mahdar
