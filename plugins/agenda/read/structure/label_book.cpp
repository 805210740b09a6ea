// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/label_book.h"

#include "plugins/agenda/read/reading_tables.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kShortestLabelWithoutBrackets = 6;

std::u32string Mirrored(std::u32string_view text) {
    std::u32string out(text);
    for (char32_t& c : out) c = Mirror(c);
    return out;
}

bool HasBracket(std::u32string_view text) {
    return std::any_of(text.begin(), text.end(), IsBracket);
}

/// Every way two parts of the label can have changed places; only Arabic pages are stored in visual order.
std::vector<std::u32string> Rotations(std::u32string_view mirrored) {
    std::vector<std::u32string> rotations;
    const bool arabic = !mirrored.empty() && IsArabicLetter(mirrored.front());
    const bool tooShort = !HasBracket(mirrored) && mirrored.size() < kShortestLabelWithoutBrackets;
    for (std::size_t cut = 0; arabic && !tooShort && cut < mirrored.size(); ++cut) {
        const std::u32string rotated =
            std::u32string(mirrored.substr(cut)) + std::u32string(mirrored.substr(0, cut));
        rotations.emplace_back(Trim(rotated));
    }
    return rotations;
}

bool StartsLowerCase(std::u32string_view line) {
    line = Trim(line);
    return !line.empty() && IsLatinLetter(line.front()) && Fold(line.substr(0, 1)).front() == line.front();
}

bool EndsLabel(char32_t c) {
    return IsSpace(c) || c == U':' || IsDash(c) || c == U'*';
}

}  // namespace

LabelBook::LabelBook(std::string_view table) {
    for (const auto& row : TableRows(table)) {
        if (row.size() < 2) continue;
        const std::u32string label = Decode(row[1]);
        const std::u32string mirrored = Mirrored(label);
        m_labels.push_back({label, mirrored, Rotations(mirrored), FoldedWords(label)});
    }
    // The longest wording wins, or "Action required by the Committee" would be read as "Action required".
    std::stable_sort(m_labels.begin(), m_labels.end(),
                     [](const Label& a, const Label& b) { return a.words.size() > b.words.size(); });
}

const LabelBook& LabelBook::Standard() {
    static const LabelBook book(LabelTable());
    return book;
}

std::optional<LabelPlace> LabelBook::AtStart(std::u32string_view line) const {
    const std::vector<Token> tokens = Tokenize(line.substr(0, 120));
    for (const Label& label : m_labels) {
        if (tokens.size() < label.words.size()) continue;
        const bool same =
            std::equal(label.words.begin(), label.words.end(), tokens.begin(),
                       [](const std::u32string& word, const Token& token) { return word == token.word; });
        if (!same) continue;
        std::size_t end = tokens[label.words.size() - 1].end;
        while (end < line.size() && (IsSpace(line[end]) || IsBracket(line[end]) || line[end] == U'*')) ++end;
        // A line of running text may begin with the same words; without a colon the label stands alone on its
        // line.
        const bool alone = end >= line.size() && !StartsLowerCase(line);
        const bool parted = end < line.size() && (line[end] == U':' || IsDash(line[end]));
        if (!alone && !parted) continue;
        while (end < line.size() && EndsLabel(line[end])) ++end;
        return LabelPlace{tokens.front().begin, end, label.ordered};
    }
    return std::nullopt;
}

std::optional<LabelPlace> LabelBook::Damaged(std::u32string_view line) const {
    std::u32string_view trimmed = line;
    while (!trimmed.empty() && IsSpace(trimmed.back())) trimmed.remove_suffix(1);
    for (const Label& label : m_labels) {
        if (label.rotations.empty()) continue;
        const std::size_t at = line.find(label.mirrored);
        if (at != std::u32string_view::npos) return LabelPlace{at, at + label.mirrored.size(), label.ordered};
        for (const std::u32string& rotated : label.rotations) {
            if (trimmed.ends_with(rotated))
                return LabelPlace{trimmed.size() - rotated.size(), trimmed.size(), label.ordered};
        }
    }
    return std::nullopt;
}

}  // namespace mahdar::agenda
