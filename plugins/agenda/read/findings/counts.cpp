// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/findings/counts.h"

#include "plugins/agenda/read/meaning/meaning_tables.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>
#include <string>

namespace mahdar::agenda {
namespace {

using Cardinals = std::map<std::u32string, int, std::less<>>;

Cardinals LoadCardinals() {
    Cardinals book;
    for (const auto& row : TableRows(CardinalTable())) {
        if (row.size() < 3) continue;
        for (const std::string& word : SplitFields(row[2], '|'))
            book.emplace(Fold(Decode(word)), std::stoi(row[0]));
    }
    return book;
}

bool IsTeen(std::u32string_view word) {
    return word == U"عشر" || word == U"عشره";
}

/// "third", "troisième": the tables of numbers hold both kinds.
bool IsOrdinal(std::u32string_view word) {
    for (const std::u32string_view ending : {U"st", U"nd", U"rd", U"th", U"ieme", U"ier", U"iere", U"onde"}) {
        if (word.ends_with(ending)) return true;
    }
    return word.starts_with(U"ال");
}

}  // namespace

std::optional<NumberWords> CountAt(const PlacedText& text, std::size_t at) {
    static const Cardinals cardinals = LoadCardinals();
    if (at >= text.Size()) return std::nullopt;
    const auto found = cardinals.find(WithoutAnd(text.Word(at)));
    if (found == cardinals.end()) {
        if (IsOrdinal(text.Word(at))) return std::nullopt;
        const auto number = NumberAt(text.tokens, at);
        const bool ordinal = number && IsOrdinal(text.Word(at + number->tokens - 1));
        return ordinal ? std::nullopt : number;
    }
    const bool teen = found->second < 10 && at + 1 < text.Size() && IsTeen(text.Word(at + 1));
    return NumberWords{found->second + (teen ? 10 : 0), teen ? 2u : 1u};
}

}  // namespace mahdar::agenda
