// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/serialization/nvp.hpp>

namespace mahdar {

/// A moment of the record: UTC milliseconds with the offset that the wall clock showed. Zero means "not yet".
struct Instant {
    std::int64_t utcMs = 0;
    std::int32_t offsetMinutes = 0;

    [[nodiscard]] bool Empty() const noexcept { return utcMs == 0; }
    bool operator==(const Instant&) const = default;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& boost::serialization::make_nvp("utcMs", utcMs);
        archive& boost::serialization::make_nvp("offsetMinutes", offsetMinutes);
    }
};

/// Milliseconds from `from` to `to`; negative if `to` is earlier.
[[nodiscard]] std::int64_t MsBetween(const Instant& from, const Instant& to) noexcept;
[[nodiscard]] Instant Later(const Instant& instant, std::int64_t ms) noexcept;

/// "2025-05-13T10:05:30+03:00"; milliseconds only if not zero; empty for no instant. Locale-free.
[[nodiscard]] std::string ToIso(const Instant& instant);
inline constexpr std::size_t kIsoBytes = 48;
/// The same into kIsoBytes bytes, without an end mark; how many it wrote.
std::size_t WriteIso(const Instant& instant, char* into) noexcept;
/// Reads what ToIso writes, and "2025-05-13T10:05:30" at the given offset.
[[nodiscard]] std::optional<Instant> ParseIso(std::string_view text, std::int32_t defaultOffsetMinutes = 0);

/// "10:05:30" by the instant's own wall clock.
[[nodiscard]] std::string WallTime(const Instant& instant);
/// "2025-05-13" by the instant's own wall clock.
[[nodiscard]] std::string WallDate(const Instant& instant);

/// Days from 1970-01-01 to an ISO date; nullopt if it is not a date of the calendar.
[[nodiscard]] std::optional<std::int64_t> DayNumber(std::string_view isoDate) noexcept;

}  // namespace mahdar
