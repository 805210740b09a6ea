// SPDX-License-Identifier: LGPL-2.1-or-later
// The line form of a command: words apart by spaces; a word with spaces in "double quotes" (\" and \\ inside);
// options --name value; a word "due" or "to" is a plain word, commands give them meaning.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

struct Word {
    std::string text;
    bool quoted = false;
};

/// Throws CommandError for an open quotation.
[[nodiscard]] std::vector<Word> SplitLine(std::string_view line);

/// `word` as it must stand in a line to be read back as one word.
[[nodiscard]] std::string Quoted(std::string_view word);

/// The words behind a command's name.
class Arguments {
public:
    Arguments() = default;
    /// Takes --name value pairs out of the words.
    explicit Arguments(std::vector<Word> words);

    [[nodiscard]] std::size_t Size() const noexcept { return m_words.size(); }
    [[nodiscard]] bool Empty() const noexcept { return m_words.empty(); }
    [[nodiscard]] const Word& At(std::size_t index) const { return m_words.at(index); }
    [[nodiscard]] const std::vector<Word>& Words() const noexcept { return m_words; }
    /// Throws CommandError saying what was expected if there is no such word.
    [[nodiscard]] const std::string& Require(std::size_t index, const char* expected) const;
    [[nodiscard]] std::optional<std::string> Option(std::string_view name) const;
    /// Takes the word behind `keyword` (and the keyword) out: due "42nd Meeting". Unquoted keyword only.
    std::optional<std::string> TakeAfter(std::string_view keyword);

private:
    std::vector<Word> m_words;
    std::map<std::string, std::string, std::less<>> m_options;
};

}  // namespace mahdar
