// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

namespace mahdar::page::test {

/// A page with everything on it, in our own words.
[[nodiscard]] Document SampleDocument(Language language);

/// `count` numbered paragraphs of one to four lines, a heading before every sixth.
[[nodiscard]] Document LongDocument(Language language, int count);

}  // namespace mahdar::page::test
