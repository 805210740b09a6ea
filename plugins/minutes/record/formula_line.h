// SPDX-License-Identifier: LGPL-2.1-or-later
// The line a decision is typed into: what it means so far, what it will say, what is wrong with it.
#pragma once

#include "plugins/minutes/formula/compose_sentence.h"
#include "plugins/minutes/record/formula_names.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

struct FormulaPreview {
    std::string line;             ///< the command that records it; empty if it cannot be recorded yet
    Language language = Language::English;
    std::string sentence;
    TextRange verb;
    std::vector<Language> whole;  ///< languages whose sentence the bank can say
    std::string problem;          ///< English message id; empty if all is well
    std::vector<std::string> arguments;
    std::string problemWords;     ///< the part of the typed line to underline
};

/// Quick enough for every key stroke. `path` names the item ("4/5").
[[nodiscard]] FormulaPreview PreviewFormula(const FormulaLibrary& library, const Session& session,
                                            const SessionNames& names, std::string_view typed, Language language,
                                            const std::string& path);

/// The line with the word in doubt replaced, or the verb completed; nothing if there is nothing to complete.
[[nodiscard]] std::optional<std::string> CompleteFormula(const FormulaLibrary& library, const SessionNames& names,
                                                         std::string_view typed, Language language);

}  // namespace mahdar
