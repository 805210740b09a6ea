// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/difference.h"

#include <algorithm>
#include <cstdint>

namespace mahdar {
namespace {

using Tokens = std::vector<std::string_view>;

/// Beyond that many comparisons the middle of two texts is one change: nobody reads such a marking.
constexpr std::size_t kMostCells = std::size_t{4} << 20;

bool IsSpace(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Bytes of the character at that place.
std::size_t CharacterLength(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    return end - at;
}

/// Marks that stand alone beside words, in any of the languages of the record.
bool IsPunctuation(std::string_view character) {
    if (character.size() == 1)
        return std::string_view(".,;:!?()[]{}\"").find(character[0]) != std::string_view::npos;
    return character == "،" || character == "؛" || character == "؟" || character == "«" || character == "»";
}

Tokens Split(std::string_view text) {
    Tokens tokens;
    std::size_t begin = 0;
    std::size_t at = 0;
    const auto cut = [&] {
        if (at > begin) tokens.push_back(text.substr(begin, at - begin));
        begin = at;
    };
    while (at < text.size()) {
        if (IsSpace(text[at])) {
            cut();
            while (at < text.size() && IsSpace(text[at])) ++at;
            cut();
            continue;
        }
        const std::size_t length = CharacterLength(text, at);
        if (IsPunctuation(text.substr(at, length))) {
            cut();
            at += length;
            cut();
            continue;
        }
        at += length;
    }
    cut();
    return tokens;
}

/// Tokens [begin, end) of the base give way to `words`.
struct Hunk {
    std::size_t begin = 0;
    std::size_t end = 0;
    Tokens words;
    bool operator==(const Hunk&) const = default;
};

void Extend(std::vector<Hunk>& hunks, std::size_t begin, std::size_t end,
            std::optional<std::string_view> word) {
    if (hunks.empty() || hunks.back().end != begin) hunks.push_back({begin, begin, {}});
    hunks.back().end = end;
    if (word) hunks.back().words.push_back(*word);
}

/// The longest common run of tokens, by a table of lengths of what is common behind each pair of places.
std::vector<Hunk> CompareMiddle(const Tokens& before, const Tokens& after, std::size_t first,
                                std::size_t rows, std::size_t columns) {
    std::vector<Hunk> hunks;
    const auto width = columns + 1;
    std::vector<std::uint32_t> common((rows + 1) * width, 0);
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            common[i * width + j] = before[first + i] == after[first + j]
                                        ? common[(i + 1) * width + j + 1] + 1
                                        : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before[first + i] == after[first + j]) {
            ++i, ++j;
        } else if (j == columns || (i < rows && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            Extend(hunks, first + i, first + i + 1, std::nullopt);
            ++i;
        } else {
            Extend(hunks, first + i, first + i, after[first + j]);
            ++j;
        }
    }
    return hunks;
}

std::vector<Hunk> Compare(const Tokens& before, const Tokens& after) {
    std::size_t first = 0;
    while (first < before.size() && first < after.size() && before[first] == after[first]) ++first;
    std::size_t last = 0;
    while (last < before.size() - first && last < after.size() - first &&
           before[before.size() - 1 - last] == after[after.size() - 1 - last])
        ++last;
    const std::size_t rows = before.size() - first - last;
    const std::size_t columns = after.size() - first - last;
    if (rows == 0 && columns == 0) return {};
    if ((rows + 1) * (columns + 1) > kMostCells) {
        const auto from = after.begin() + static_cast<std::ptrdiff_t>(first);
        return {{first, first + rows, Tokens(from, from + static_cast<std::ptrdiff_t>(columns))}};
    }
    return CompareMiddle(before, after, first, rows, columns);
}

/// Hunks with nothing but a space between them become one.
std::vector<Hunk> Joined(std::vector<Hunk> hunks, const Tokens& before) {
    std::vector<Hunk> joined;
    for (Hunk& hunk : hunks) {
        const bool near =
            !joined.empty() && hunk.begin == joined.back().end + 1 && IsSpace(before[joined.back().end][0]);
        if (!near) {
            joined.push_back(std::move(hunk));
            continue;
        }
        Hunk& into = joined.back();
        into.words.push_back(before[into.end]);
        into.words.insert(into.words.end(), hunk.words.begin(), hunk.words.end());
        into.end = hunk.end;
    }
    return joined;
}

std::string Text(const Tokens& tokens, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) text += tokens[i];
    return text;
}

void Add(std::vector<TextPiece>& pieces, PieceKind kind, std::string text) {
    if (!text.empty()) pieces.push_back({kind, std::move(text)});
}

bool Overlap(const Hunk& a, const Hunk& b) {
    // Two insertions at one place have no order; a change beside a change is a sentence nobody has read.
    return a.begin <= b.end && b.begin <= a.end;
}

}  // namespace

std::vector<TextPiece> Difference(std::string_view before, std::string_view after) {
    const Tokens old = Split(before);
    const Tokens now = Split(after);
    std::vector<TextPiece> pieces;
    std::size_t at = 0;
    for (const Hunk& hunk : Joined(Compare(old, now), old)) {
        Add(pieces, PieceKind::Kept, Text(old, at, hunk.begin));
        Add(pieces, PieceKind::Deleted, Text(old, hunk.begin, hunk.end));
        Add(pieces, PieceKind::Inserted, Text(hunk.words, 0, hunk.words.size()));
        at = hunk.end;
    }
    Add(pieces, PieceKind::Kept, Text(old, at, old.size()));
    return pieces;
}

std::optional<std::string> Merge(std::string_view base, std::string_view ours, std::string_view theirs) {
    const Tokens old = Split(base);
    const Tokens first = Split(ours);
    const Tokens second = Split(theirs);
    std::vector<Hunk> all = Compare(old, first);
    for (const Hunk& hunk : Compare(old, second)) {
        if (std::find(all.begin(), all.end(), hunk) != all.end()) continue;
        if (std::any_of(all.begin(), all.end(), [&](const Hunk& other) { return Overlap(other, hunk); }))
            return std::nullopt;
        all.push_back(hunk);
    }
    std::sort(all.begin(), all.end(), [](const Hunk& a, const Hunk& b) { return a.begin < b.begin; });
    std::string merged;
    std::size_t at = 0;
    for (const Hunk& hunk : all) {
        merged += Text(old, at, hunk.begin) + Text(hunk.words, 0, hunk.words.size());
        at = hunk.end;
    }
    return merged + Text(old, at, old.size());
}

}  // namespace mahdar
