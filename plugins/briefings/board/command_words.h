// SPDX-License-Identifier: LGPL-2.1-or-later
// What the commands of the briefings have in common.
#pragma once

#include "core/base/error.h"
#include "core/command/arguments.h"

#include <charconv>
#include <string>

namespace mahdar::briefings {

/// Throws CommandError with `messageId`, which names the word, if it is no number within the bounds.
[[nodiscard]] inline int NumberWord(const std::string& word, int smallest, int largest,
                                    const char* messageId) {
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number < smallest || number > largest)
        throw CommandError(messageId, {word});
    return number;
}

/// Throws CommandError if there are more words than that.
inline void RefuseMore(const Arguments& arguments, std::size_t most) {
    if (arguments.Size() > most)
        throw CommandError(
            MAHDAR_TR("\"%1\" is one word too many. Put words that belong together in quotation marks."),
            {arguments.At(most).text});
}

/// The word in quotation marks, whatever it is: an empty one is a word, too.
[[nodiscard]] inline std::string InQuotes(const std::string& word) {
    const std::string quoted = Quoted(word);
    return quoted == word ? '"' + word + '"' : quoted;
}

}  // namespace mahdar::briefings
