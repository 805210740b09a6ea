// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/error.h"

#include <string>

namespace mahdar::agenda {

inline constexpr int kDeepestNesting = 32;

/// One table, list or text box inside another, for as long as it lives. Throws ParseError when they stand too
/// deep.
class Nested {
public:
    Nested(int& depth, const std::string& document) : m_depth(depth) {
        if (m_depth >= kDeepestNesting)
            throw ParseError(
                MAHDAR_TR("In \"%1\", tables stand more than %2 deep inside each other; it was not read."),
                {document, std::to_string(kDeepestNesting)});
        ++m_depth;
    }
    ~Nested() { --m_depth; }
    Nested(const Nested&) = delete;
    Nested& operator=(const Nested&) = delete;

private:
    int& m_depth;
};

}  // namespace mahdar::agenda
