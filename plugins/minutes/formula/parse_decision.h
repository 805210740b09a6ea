// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/minutes/formula/due.h"
#include "plugins/minutes/formula/formula_library.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// Gives the key of a name typed in any form, or nothing when it is not known.
using NameResolver = std::function<std::optional<std::string>(std::string_view)>;

/// The resolver that knows the name book alone.
[[nodiscard]] NameResolver ResolverOf(const NameBook& names);

struct ParsedAddressee {
    std::string words;  ///< as typed
    std::string key;    ///< empty when the name is not known

    bool operator==(const ParsedAddressee&) const = default;
};

enum class DecisionProblemKind { UnknownVerb = 1, UnknownName = 2 };

struct DecisionProblem {
    DecisionProblemKind kind = DecisionProblemKind::UnknownVerb;
    std::string words;                     ///< what was not understood
    std::vector<std::string> suggestions;  ///< formula keys or name keys, nearest first
};

struct ParsedDecision {
    std::string formula;  ///< empty when the verb is not known
    std::vector<ParsedAddressee> addressees;
    std::string text;     ///< in `language`; an infinitive keeps the to, de or à it was typed with
    std::optional<Due> due;
    Language language = Language::English;
    std::vector<DecisionProblem> problems;
};

/// Reads one typed line: `requested SESRIC to submit the report @ 42nd Meeting`, "طلبت اللجنة من ICIEC تقديم تقرير @ الدورة
/// 41", or the key form `requested SESRIC "to submit ..." due "42nd Meeting"`. The language is that of quoted texts
/// and of lines whose verb does not tell.
[[nodiscard]] ParsedDecision ParseDecision(const FormulaLibrary& library, std::string_view line, Language language,
                                           const NameResolver& resolve);

}  // namespace mahdar
