// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string_view>

namespace mahdar::agenda {

/// The tables of plugins/agenda/data that reading the meaning needs, as text.
[[nodiscard]] std::string_view VerbTable() noexcept;
[[nodiscard]] std::string_view MeaningTable() noexcept;
[[nodiscard]] std::string_view OccasionTable() noexcept;
[[nodiscard]] std::string_view CardinalTable() noexcept;
[[nodiscard]] std::string_view FormerNameTable() noexcept;

}  // namespace mahdar::agenda
