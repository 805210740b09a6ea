// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/minutes/formula/due.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/formula/join.h"
#include "plugins/minutes/formula/name.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mahdar {

/// The same verb again: also / également / كما, then further / en outre / كذلك.
enum class Chain { None = 1, Also = 2, Further = 3 };

struct SentenceRequest {
    std::string formula;                     ///< key of the formula
    std::string body = "committee";          ///< key of the body that acts (names.tsv)
    std::optional<Name> subject;             ///< instead of the body, or who speaks, reads, presides ...
    Tense tense = Tense::Past;               ///< past in a report, present in a resolution
    std::vector<Name> addressees;            ///< also the speakers, persons, members of a list ...
    LocalText text;                          ///< what was typed: the object of the verb
    std::optional<Due> due;
    Chain chain = Chain::None;
    Mention mention = Mention::First;
    std::map<std::string, LocalText> slots;  ///< further slots by name: time, time2, place, date, doc, n, ordinal, for ...
};

/// Bytes [begin, end) of a text.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const TextRange&) const = default;
};

struct Sentence {
    std::string text;                  ///< with its final stop (a comma after a preambular line)
    TextRange verb;                    ///< the operative verb, printed bold
    std::vector<std::string> missing;  ///< slots with no text in this language ("text", "addressee", "due", "subject" or
                                       ///< the slot's name); an ellipsis stands in the sentence
};

/// One sentence of the record in one language. Addressees and a due date are printed even where the formula has no
/// place for them. Throws CommandError for an unknown formula or body.
[[nodiscard]] Sentence ComposeSentence(const FormulaLibrary& library, const SentenceRequest& request, Language language);

}  // namespace mahdar
