// SPDX-License-Identifier: LGPL-2.1-or-later
// What the text of a paragraph points at: documents by symbol, paragraphs by number, annexes by their Roman
// or Arabic numeral. In any language of the record.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// "OIC/COMCEC-FC/41-25/D(4)": letters, digits and signs without a space, at least one stroke and one digit.
[[nodiscard]] std::vector<std::string> SymbolsIn(std::string_view text);

/// "paragraphs 3 and 4", "الفقرات من 3 إلى 5", "le paragraphe 7": every number named; not "paragraph 4 of the
/// report of".
[[nodiscard]] std::vector<int> ParagraphsIn(std::string_view text);

/// "Annex III", "Annexe 2", "المرفق الثالث".
[[nodiscard]] std::vector<int> AnnexesIn(std::string_view text);

}  // namespace mahdar
