// SPDX-License-Identifier: LGPL-2.1-or-later
// How a mandate is told in the windows.
#pragma once

#include "plugins/briefings/ledger/mandate_ledger.h"

#include <wx/string.h>
#include <wx/variant.h>

#include <string>

namespace mahdar::briefings {

/// Glyph and word of the state as it is: "Not due" for what is pending but not yet due, "Overdue" for what is
/// late.
[[nodiscard]] wxVariant StateCellOf(const LedgerRow& row);
[[nodiscard]] wxString StateWord(MandateState state);
[[nodiscard]] wxString AnswerWord(Answer answer);
/// "SESRIC, ICDT"; "Not named" if it names nobody.
[[nodiscard]] std::string AddresseesOf(const Session& session, const Mandate& mandate, Language language);
/// "every session", "the 42nd Meeting"; empty if not set.
[[nodiscard]] wxString DueWords(const Mandate& mandate, Language language);
/// "40, para. 17"
[[nodiscard]] wxString SourceWords(const LedgerRow& row);
/// All there is to say of it, a line each: the whole text, source, due, trail through earlier meetings,
/// evidence, note.
[[nodiscard]] wxString DetailOf(const Session& session, const LedgerRow& row, Language language);

}  // namespace mahdar::briefings
