// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string_view>

namespace mahdar::agenda {

/// The tables of plugins/agenda/data as text; lines starting with # are comments.
[[nodiscard]] std::string_view LabelTable() noexcept;
[[nodiscard]] std::string_view HeadingTable() noexcept;
[[nodiscard]] std::string_view MonthTable() noexcept;
[[nodiscard]] std::string_view OrdinalTable() noexcept;
[[nodiscard]] std::string_view PhraseTable() noexcept;

}  // namespace mahdar::agenda
