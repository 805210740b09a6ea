// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <ostream>

#include "core/text/language.h"

namespace mahdar {
/// For Boost.Test to say which.
inline std::ostream& operator<<(std::ostream& out, Language language) {
    return out << Code(language);
}
}  // namespace mahdar
