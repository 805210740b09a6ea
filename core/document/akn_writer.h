// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <string>

namespace mahdar::page {

/// Akoma Ntoso 3.0, document type "doc": headings are sections and subsections, numbered paragraphs keep
/// their numbers, annexes are attachments. One file is one language; columns of a Parallel follow each other,
/// each with its language.
[[nodiscard]] std::string WriteAkn(const Document& document);

}  // namespace mahdar::page
