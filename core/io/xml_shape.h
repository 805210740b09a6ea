// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace mahdar::xml {

[[noreturn]] void ThrowTooDeep();
/// Where the '>' stands that ends the tag which these bytes are inside of, or their size. A '>' in quotes is
/// text.
[[nodiscard]] std::size_t TagEnd(std::string_view xml, std::size_t at = 0);
/// Looks at bytes before they are parsed: throws ParseError for a depth or a number of elements that no
/// session has, which would cost the parser many times their size in memory.
void CheckShape(std::string_view xml);

}  // namespace mahdar::xml
