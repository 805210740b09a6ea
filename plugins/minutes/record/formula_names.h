// SPDX-License-Identifier: LGPL-2.1-or-later
// From the rows of a session to the names the formula bank can inflect, and back from typed words to rows.
#pragma once

#include "core/session/session.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/formula/parse_decision.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mahdar {

/// The institution as it stands in a sentence: by the name book, else read off its names in the register.
[[nodiscard]] Name NameOf(const FormulaLibrary& library, const Session& session, const InstitutionId& institution);
/// Whoever speaks; somebody named in words only keeps those words in every language.
[[nodiscard]] Name NameOf(const FormulaLibrary& library, const Session& session, const Speaker& speaker);
/// A group of the name book by key ("MEMBER-STATES"), else the words as they are.
[[nodiscard]] Name NameOfWords(const FormulaLibrary& library, const std::string& words, const LocalText& asTyped);

/// The body whose verbs the record uses: the meeting's kind of body, else the committee.
[[nodiscard]] std::string ActingBody(const FormulaLibrary& library, const Session& session);

struct Addressees {
    std::vector<InstitutionId> institutions;
    std::vector<std::string> others;  ///< keys of the name book, or words
};

/// Throws CommandError with the nearest institution for a single word nobody knows.
void AddAddressee(Addressees& addressees, const FormulaLibrary& library, const Session& session, std::string_view words);

/// Resolves typed names against the register of a session and the name book; fast enough for every key stroke.
/// Keeps a reference to the library only.
class SessionNames {
public:
    SessionNames(const FormulaLibrary& library, const Session& session);

    [[nodiscard]] std::optional<std::string> Resolve(std::string_view words) const;

private:
    const FormulaLibrary* m_library;
    std::unordered_map<std::string, std::string> m_keys;  // folded spelling -> institution
};

}  // namespace mahdar
