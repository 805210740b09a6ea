// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/title_documents.h"

#include "plugins/agenda/read/structure/document_list.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace mahdar::agenda {
namespace {

constexpr std::array<std::u32string_view, 4> kJoiners{U" and ", U" et ", U" & ", U" و"};

/// The length of what parts two symbols there; 0 for none.
std::size_t PartingAt(std::u32string_view text, std::size_t at) {
    const char32_t c = text[at];
    if (c == U';' || c == U',' || c == 0x61B || c == 0x60C) return 1;
    for (const std::u32string_view joiner : kJoiners) {
        if (text.substr(at).starts_with(joiner)) return joiner.size();
    }
    return 0;
}

std::vector<std::u32string_view> Parts(std::u32string_view text) {
    std::vector<std::u32string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t parting = PartingAt(text, at);
        if (parting == 0) {
            ++at;
            continue;
        }
        parts.push_back(Trim(text.substr(begin, at - begin)));
        at += parting;
        begin = at;
    }
    parts.push_back(Trim(text.substr(begin)));
    return parts;
}

/// "Documents ABC/1": the text behind the noun, or nothing when there is none.
std::optional<std::u32string_view> BehindNoun(std::u32string_view text) {
    const std::vector<Token> tokens = Tokenize(text.substr(0, 30));
    if (tokens.empty() || !Phrases("document-noun").contains(tokens.front().word)) return std::nullopt;
    std::size_t end = tokens.front().end;
    while (end < text.size() && (IsSpace(text[end]) || text[end] == U':')) ++end;
    return text.substr(end);
}

/// "Add.1", "Corr. 2", "Rev.1" behind the symbol it belongs to.
bool IsSuffix(std::u32string_view part) {
    const std::vector<Token> tokens = Tokenize(part);
    constexpr std::array<std::u32string_view, 3> words{U"add", U"corr", U"rev"};
    return tokens.size() == 2 && std::find(words.begin(), words.end(), tokens[0].word) != words.end() &&
           std::all_of(tokens[1].word.begin(), tokens[1].word.end(), IsDigit);
}

std::vector<ReadDocument> SymbolsIn(std::u32string_view text, int line) {
    const auto named = BehindNoun(text);
    std::vector<ReadDocument> documents;
    std::u32string base;
    for (std::u32string_view part : Parts(named ? *named : text)) {
        while (!part.empty() && part.back() == U'*') part = Trim(part.substr(0, part.size() - 1));
        ReadDocument document;
        document.line = line;
        if (!base.empty() && IsSuffix(part)) {
            document.symbol = Encode(base + U'/' + std::u32string(part));
        } else {
            // "COVID-19" has the shape of a symbol too.
            if (!IsSymbol(part) || (!named && part.find(U'/') == part.npos)) return {};
            base = part;
            document.symbol = Encode(part);
        }
        documents.push_back(std::move(document));
    }
    return documents;
}

}  // namespace

std::vector<ReadDocument> TakeTitleDocuments(std::u32string& title, int line) {
    const std::u32string_view text = Trim(title);
    if (text.size() < 5 || (text.back() != U')' && text.back() != U']')) return {};
    const std::size_t open = text.rfind(Mirror(text.back()));
    if (open == text.npos || open == 0) return {};
    std::vector<ReadDocument> documents =
        SymbolsIn(Trim(text.substr(open + 1, text.size() - open - 2)), line);
    if (!documents.empty()) title = std::u32string(Trim(text.substr(0, open)));
    return documents;
}

}  // namespace mahdar::agenda
