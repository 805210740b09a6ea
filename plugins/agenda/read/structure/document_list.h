// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// The documents named behind a label like "Documents:", parted by semicolons; each has a symbol, a title, or
/// both, and the languages when they stand in brackets. "None" names none.
[[nodiscard]] std::vector<ReadDocument> DocumentsIn(std::u32string_view text, int line);

/// Whether a line can be nothing but the name of a document: it begins or ends with a symbol.
[[nodiscard]] bool NamesDocument(std::u32string_view line);

/// Whether the words are a document's symbol: "ARBC/18/3/Add.1", "CR 12-Doc 4", "م و ص/61/2".
[[nodiscard]] bool IsSymbol(std::u32string_view text);

}  // namespace mahdar::agenda
