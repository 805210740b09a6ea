// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <string>

namespace mahdar::page {

[[nodiscard]] std::string WritePdf(const Document& document);

}  // namespace mahdar::page
