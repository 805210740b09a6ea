// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/host.h"

namespace mahdar::shell {

/// How many things the plugins' checkers still miss before adoption, those of low severity left out. A checker that
/// throws counts as nothing.
[[nodiscard]] int MissingCount(const Host& host, const Session& session);

}  // namespace mahdar::shell
