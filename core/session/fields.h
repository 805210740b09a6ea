// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/vector.hpp>

/// Writes serialize() for a class from the list of its members; the element name is the member's name.
#define MAHDAR_FIELDS(...)                                                                        \
    template <class Archive>                                                                      \
    void serialize(Archive& archive, unsigned) {                                                  \
        MAHDAR_FIELDS_EACH(__VA_ARGS__)                                                           \
    }

#define MAHDAR_FIELD(name) archive& boost::serialization::make_nvp(#name, name);

// One step of the preprocessor's recursion per member (C++20 __VA_OPT__).
#define MAHDAR_EXPAND(...) MAHDAR_EXPAND3(MAHDAR_EXPAND3(MAHDAR_EXPAND3(MAHDAR_EXPAND3(__VA_ARGS__))))
#define MAHDAR_EXPAND3(...) MAHDAR_EXPAND2(MAHDAR_EXPAND2(MAHDAR_EXPAND2(MAHDAR_EXPAND2(__VA_ARGS__))))
#define MAHDAR_EXPAND2(...) MAHDAR_EXPAND1(MAHDAR_EXPAND1(MAHDAR_EXPAND1(MAHDAR_EXPAND1(__VA_ARGS__))))
#define MAHDAR_EXPAND1(...) __VA_ARGS__
#define MAHDAR_PARENS ()
#define MAHDAR_FIELDS_EACH(...) __VA_OPT__(MAHDAR_EXPAND(MAHDAR_FIELDS_STEP(__VA_ARGS__)))
#define MAHDAR_FIELDS_STEP(name, ...) \
    MAHDAR_FIELD(name) __VA_OPT__(MAHDAR_FIELDS_AGAIN MAHDAR_PARENS(__VA_ARGS__))
#define MAHDAR_FIELDS_AGAIN() MAHDAR_FIELDS_STEP
