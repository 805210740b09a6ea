// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mahdar::agenda {

/// A word of the document by number; 0 is no word.
using WordId = std::uint32_t;
inline constexpr WordId kNoWord = 0;
/// Counts as a word where a paragraph begins or ends.
inline constexpr std::u32string_view kParagraphSign = U"\u00B6";

/// Arabic without vowel marks and tatweel: the form in which words are counted.
[[nodiscard]] std::u32string WithoutMarks(std::u32string_view text);

/// The words of a document and which stand beside which, counted over its damaged lines. Numbers count as one
/// word, every sign as a word of its own.
class DocumentWords {
public:
    DocumentWords();

    /// The words of a text in order; new ones get a number, counted or not.
    [[nodiscard]] std::vector<WordId> Split(std::u32string_view text);
    [[nodiscard]] WordId Id(std::u32string_view word);
    [[nodiscard]] const std::u32string& Word(WordId id) const { return m_words[id]; }
    [[nodiscard]] bool IsArabic(WordId id) const { return m_arabic[id]; }
    [[nodiscard]] std::size_t Size() const { return m_words.size(); }

    void Count(const std::vector<WordId>& line);
    [[nodiscard]] int Times(WordId id) const { return m_times[id]; }
    /// How often it stands inside a run. At the ends of runs half words stand too.
    [[nodiscard]] int TimesInside(WordId id) const { return m_timesInside[id]; }
    /// Whether the word at that place of a line stands inside a run of Arabic.
    [[nodiscard]] bool IsInside(const std::vector<WordId>& line, std::size_t at) const;

    /// How much more often b follows a than chance would have it, in natural logarithms between -2.5 and 5.
    /// Where the pair is rare, words of like shape speak for it.
    /// The words of `line` itself are not counted.
    [[nodiscard]] double Attraction(WordId a, WordId b, const std::vector<WordId>& line) const;

private:
    [[nodiscard]] double ShapeRatio(WordId a, WordId b) const;
    [[nodiscard]] bool EndsRun(WordId id) const;
    static std::uint64_t Key(WordId a, WordId b) { return (std::uint64_t{a} << 32) | b; }

    std::vector<std::u32string> m_words;
    std::vector<char> m_arabic;
    std::vector<int> m_times;
    std::vector<int> m_timesInside;
    std::vector<int> m_shapes;
    std::vector<int> m_shapeTimes;
    std::vector<int> m_shapePairs;
    std::unordered_map<std::u32string, WordId> m_ids;
    std::unordered_map<std::uint64_t, int> m_pairs;
    std::size_t m_total = 0;
};

}  // namespace mahdar::agenda
