// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

namespace mahdar::agenda {

/// Whether these folded words, and nothing but these, can only mean "what is asked of the meeting": a noun
/// for a measure, a word for being asked, perhaps the body that asks or is asked.
[[nodiscard]] bool IsActionWording(const std::vector<std::u32string>& words);

/// Whether they can only be the beginning of "The Committee is invited to: (a) ...; (b) ...".
[[nodiscard]] bool IsInvitation(const std::vector<std::u32string>& words);

/// The same for a label that introduces documents: "Documents before the Committee", "الوثيقة المعروضة".
[[nodiscard]] bool IsDocumentWording(const std::vector<std::u32string>& words);

}  // namespace mahdar::agenda
