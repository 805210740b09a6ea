// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

#include <boost/serialization/level.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/tracking.hpp>

namespace mahdar {

/// The stable name of one thing. Never a position, never shown; two desks never make the same one.
template <class Tag>
struct Id {
    std::string value;

    [[nodiscard]] bool Empty() const noexcept { return value.empty(); }
    explicit operator bool() const noexcept { return !value.empty(); }
    auto operator<=>(const Id&) const = default;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& boost::serialization::make_nvp("value", value);
    }
};

/// A new random name: 15 characters of 5 bits from the system's source of randomness. With one more they would not fit
/// into a std::string without an allocation, and a session holds tens of thousands of them.
[[nodiscard]] std::string NewIdText();

template <class IdType>
[[nodiscard]] IdType NewId() {
    return IdType{NewIdText()};
}

}  // namespace mahdar

template <class Tag>
struct std::hash<mahdar::Id<Tag>> {
    std::size_t operator()(const mahdar::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.value);
    }
};
