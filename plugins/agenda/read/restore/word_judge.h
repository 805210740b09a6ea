// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/document_words.h"
#include "plugins/agenda/read/restore/letter_habits.h"
#include "plugins/agenda/read/restore/spelling.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mahdar::agenda {

/// How much is known of a word.
enum class Standing {
    Seen = 1,  ///< elsewhere in the document, inside a run
    Accepted,  ///< by the dictionary
    Formed,    ///< no dictionary, but the document has the same stem
    Unknown,   ///< no dictionary, and nothing like it in the document
    Rejected,  ///< by the dictionary, and nowhere else in the document
};

/// Judges words by the document they stand in and by the dictionary, where there is one.
class WordJudge {
public:
    /// The words must have been counted; both must outlive the judge.
    WordJudge(DocumentWords& words, Spelling& spelling);

    /// `own` are the words of the line in question, which prove nothing about it.
    [[nodiscard]] Standing Of(std::u32string_view word, const std::vector<WordId>& own);
    [[nodiscard]] bool IsWord(std::u32string_view word, const std::vector<WordId>& own);
    [[nodiscard]] DocumentWords& Words() { return m_words; }
    [[nodiscard]] const LetterHabits& Letters() const { return m_letters; }

private:
    [[nodiscard]] bool SeenInside(WordId id, const std::vector<WordId>& own) const;
    [[nodiscard]] bool StemSeen(std::u32string_view word, const std::vector<WordId>& own) const;

    DocumentWords& m_words;
    Spelling& m_spelling;
    LetterHabits m_letters;
    std::unordered_map<std::u32string, int> m_stems;  ///< how many words of the document have it
};

}  // namespace mahdar::agenda
