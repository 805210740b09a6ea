// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <string>

namespace mahdar::page {

/// `after` with what differs from `before` marked word by word in headings and paragraphs: inserted, deleted,
/// and whole paragraphs that came or went. Tables stand as they are in `after`; a number that alone has
/// changed is no change. A paragraph whose first run says by whom and when it was changed keeps that, else
/// `by` and `at` (ISO 8601) count.
[[nodiscard]] Document MarkChanges(const Document& before, const Document& after, const std::string& by,
                                   const std::string& at);

}  // namespace mahdar::page
