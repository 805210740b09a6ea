// SPDX-License-Identifier: LGPL-2.1-or-later
// Spelling of the record, in the languages whose dictionaries are installed (hunspell-ar, hunspell-en-gb,
// hunspell-fr).
#pragma once

#include "core/session/session.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

class Hunspell;

namespace mahdar {

/// A word of a text that no dictionary knows.
struct UnknownWord {
    std::string word;
    std::size_t begin = 0;  ///< bytes
    std::size_t end = 0;
    bool operator==(const UnknownWord&) const = default;
};

/// Dictionaries, the user's own words, and the names of the session. Main thread; answers are remembered.
class SpellChecker {
public:
    /// Dictionaries are looked for in these folders; `ownWords` is a list of words, one a line, and need not
    /// exist.
    SpellChecker(const std::vector<std::filesystem::path>& folders, std::filesystem::path ownWords);
    ~SpellChecker();
    SpellChecker(const SpellChecker&) = delete;
    SpellChecker& operator=(const SpellChecker&) = delete;

    /// Where Debian keeps dictionaries, and the folders of DICPATH.
    [[nodiscard]] static std::vector<std::filesystem::path> UsualFolders();

    [[nodiscard]] bool Knows(Language language) const noexcept;
    /// Names of bodies and people are no mistakes; call after the session has changed its register or
    /// participants.
    void LearnNames(const Session& session);

    /// None in a language without a dictionary. Abbreviations in capitals, numbers and symbols are passed
    /// over.
    [[nodiscard]] std::vector<UnknownWord> Check(std::string_view text, Language language);
    [[nodiscard]] std::vector<std::string> Suggest(const std::string& word, Language language);
    /// Into the user's own words. Throws IoError.
    void Learn(const std::string& word);

private:
    struct Book;
    [[nodiscard]] Book* BookOf(Language language) const noexcept;
    [[nodiscard]] bool IsKnown(const std::string& word, Language language);

    std::unique_ptr<Book> m_books[3];
    std::filesystem::path m_ownWordsFile;
    std::unordered_set<std::string> m_ownWords;  ///< folded
    std::unordered_set<std::string> m_names;     ///< folded
};

}  // namespace mahdar
