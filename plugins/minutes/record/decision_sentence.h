// SPDX-License-Identifier: LGPL-2.1-or-later
// Between a decision as data and its sentence in the record.
#pragma once

#include "core/session/session.h"
#include "plugins/minutes/formula/compose_sentence.h"

#include <optional>
#include <string>

namespace mahdar {

/// When a decision is due, read again from its words; a numbered meeting or a day in any language is enough.
[[nodiscard]] std::optional<Due> DueOf(const FormulaLibrary& library, const Decision& decision);

/// A typed due date: a numbered meeting or a day is said in all languages; the words typed stay as they are in theirs.
[[nodiscard]] LocalText SpokenDue(const FormulaLibrary& library, const std::string& words, Language typed);

/// What the formula bank needs for this decision. `typed` is the language of addressees that are words only.
[[nodiscard]] SentenceRequest RequestOf(const FormulaLibrary& library, const Session& session, const Decision& decision,
                                        std::optional<Language> typed = {});

/// Where the operative verb stands in the text as it is now; nothing if it was edited away or the formula is unknown.
[[nodiscard]] std::optional<TextRange> FindVerb(const FormulaLibrary& library, const Session& session,
                                                const Decision& decision, const std::string& text, Language language);

}  // namespace mahdar
