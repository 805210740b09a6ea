// SPDX-License-Identifier: LGPL-2.1-or-later
// What a document of ours means, as its truth file has it, in the parts that structure/truth.h compares.
#pragma once

#include "tests/plugins/agenda/read/structure/truth.h"

namespace mahdar::agenda::test {

/// Mandates ("mandates", "addressees", "sessions", ...), "events" and "findings".
[[nodiscard]] Parts MeaningOf(const AnnotatedAgenda& agenda);
/// The same of the truth. What a truth file calls optional may be read or not: it counts when it was read.
[[nodiscard]] Parts MeaningOf(const nlohmann::json& truth, const Parts& read);

/// Documents whose truth tells what they mean, not only how they are built.
[[nodiscard]] std::vector<std::string> DocumentsWithMeaning();

}  // namespace mahdar::agenda::test
