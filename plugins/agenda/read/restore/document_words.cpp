// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/document_words.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/restore/word_shapes.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cmath>

namespace mahdar::agenda {
namespace {

constexpr double kWeakest = -2.5;
constexpr double kStrongest = 5;
constexpr char32_t kTatweel = 0x640;
constexpr int kForeign = kShapes;  ///< numbers, Latin and signs
constexpr std::size_t kClasses = kShapes + 1;
constexpr double kShapeBelief = 5;
constexpr double kShapeLimit = 4;

std::size_t ShapeKey(int a, int b) {
    return static_cast<std::size_t>(a) * kClasses + static_cast<std::size_t>(b);
}

bool InWord(char32_t c) {
    return IsArabicLetter(c) || IsMark(c) || c == kTatweel;
}

/// The end of the word that begins there; a sign is a word of its own.
std::size_t WordEnd(std::u32string_view text, std::size_t at) {
    const auto goesOn = [&](auto belongs) {
        std::size_t end = at;
        while (end < text.size() && belongs(text[end])) ++end;
        return end;
    };
    if (InWord(text[at])) return goesOn(InWord);
    if (IsDigit(text[at])) return goesOn(IsDigit);
    if (IsLatinLetter(text[at])) return goesOn(IsLatinLetter);
    return at + 1;
}

}  // namespace

std::u32string WithoutMarks(std::u32string_view text) {
    std::u32string bare(text);
    std::erase_if(bare, [](char32_t c) { return IsMark(c) || c == kTatweel; });
    return bare;
}

DocumentWords::DocumentWords()
    : m_words(1),
      m_arabic(1, 0),
      m_times(1, 0),
      m_timesInside(1, 0),
      m_shapes(1, kForeign),
      m_shapeTimes(kClasses, 0),
      m_shapePairs(kClasses * kClasses, 0) {}

WordId DocumentWords::Id(std::u32string_view word) {
    std::u32string bare = WithoutMarks(word);
    if (bare.empty()) return kNoWord;
    if (IsDigit(bare.front())) bare = U"#";
    const auto [place, fresh] = m_ids.try_emplace(bare, static_cast<WordId>(m_words.size()));
    if (fresh) {
        m_arabic.push_back(IsArabicLetter(bare.front()));
        m_shapes.push_back(m_arabic.back() ? ShapeOf(bare) : kForeign);
        m_words.push_back(std::move(bare));
        m_times.push_back(0);
        m_timesInside.push_back(0);
    }
    return place->second;
}

std::vector<WordId> DocumentWords::Split(std::u32string_view text) {
    std::vector<WordId> words;
    for (std::size_t at = 0; at < text.size();) {
        if (IsSpace(text[at]) || text[at] == kSeamMark) {
            ++at;
            continue;
        }
        const std::size_t end = WordEnd(text, at);
        const WordId id = Id(text.substr(at, end - at));
        if (id != kNoWord) words.push_back(id);
        at = end;
    }
    return words;
}

bool DocumentWords::EndsRun(WordId id) const {
    const char32_t front = m_words[id].front();
    return front == U'#' || IsLatinLetter(front) || m_words[id] == kParagraphSign;
}

bool DocumentWords::IsInside(const std::vector<WordId>& line, std::size_t at) const {
    return at > 0 && at + 1 < line.size() && !EndsRun(line[at - 1]) && !EndsRun(line[at + 1]);
}

void DocumentWords::Count(const std::vector<WordId>& line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        ++m_times[line[i]];
        m_timesInside[line[i]] += IsInside(line, i);
        ++m_shapeTimes[static_cast<std::size_t>(m_shapes[line[i]])];
        if (i == 0) continue;
        ++m_pairs[Key(line[i - 1], line[i])];
        ++m_shapePairs[ShapeKey(m_shapes[line[i - 1]], m_shapes[line[i]])];
    }
    m_total += line.size();
}

double DocumentWords::ShapeRatio(WordId a, WordId b) const {
    const auto times = [&](WordId id) { return m_shapeTimes[static_cast<std::size_t>(m_shapes[id])]; };
    const double chance =
        static_cast<double>(times(a)) * times(b) / static_cast<double>(std::max<std::size_t>(m_total, 1));
    const double together = m_shapePairs[ShapeKey(m_shapes[a], m_shapes[b])];
    return std::clamp((together + kShapeBelief) / (chance + kShapeBelief), 1 / kShapeLimit, kShapeLimit);
}

double DocumentWords::Attraction(WordId a, WordId b, const std::vector<WordId>& line) const {
    if (a == kNoWord || b == kNoWord) return 0;
    int timesA = m_times[a];
    int timesB = m_times[b];
    const auto pair = m_pairs.find(Key(a, b));
    int together = pair == m_pairs.end() ? 0 : pair->second;
    for (std::size_t i = 0; i < line.size(); ++i) {
        timesA -= line[i] == a;
        timesB -= line[i] == b;
        together -= i > 0 && line[i - 1] == a && line[i] == b;
    }
    const double chance = std::max(timesA, 0) * static_cast<double>(std::max(timesB, 0)) /
                          static_cast<double>(std::max<std::size_t>(m_total, 1));
    const double ratio = (std::max(together, 0) + 0.5 * ShapeRatio(a, b)) / (chance + 0.5);
    return std::clamp(std::log(ratio), kWeakest, kStrongest);
}

}  // namespace mahdar::agenda
