// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/seam_candidates.h"

#include "plugins/agenda/read/restore/island_score.h"
#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/restore/seam_score.h"
#include "plugins/agenda/read/restore/word_shapes.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kShortestFused = 6;
constexpr std::size_t kShortestPart = 3;
constexpr double kAndOfNumber = 4;  ///< "and 24" is rarer than a word that begins with "and"
constexpr std::size_t kLongestIsland = 24;

/// A run of the raw line without label and bullet.
struct Stretch {
    RunKind kind = RunKind::Arabic;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool hasBefore = false;     ///< something stands before it in reading order, so behind it in the raw line
    bool beforeNumber = false;  ///< a number stands behind it in reading order
};

bool IsComma(char32_t c) {
    return c == U',' || c == 0x60C || c == U'.' || c == 0x61B || c == U':';
}

bool LetterOrMark(char32_t c) {
    return IsArabicLetter(c) || IsMark(c);
}

/// A new token begins there: behind spaces, behind a sign that a letter follows at once, or at a comma.
bool TokenBegins(std::u32string_view raw, std::size_t i) {
    const char32_t before = raw[i - 1];
    const char32_t here = raw[i];
    if (IsSpace(here)) return false;
    if (IsSpace(before)) return true;
    const bool sign = IsComma(before) || before == 0x201D || before == 0x201C || before == U')';
    if (sign && IsArabicLetter(here)) return true;
    return IsComma(here) && !IsComma(before);
}

std::u32string LettersOf(std::u32string_view text) {
    std::u32string letters;
    for (const char32_t c : text) {
        if (!IsSpace(c) && c != kSeamMark) letters.push_back(c);
    }
    return letters;
}

class LineWork {
public:
    LineWork(std::u32string_view raw, WordJudge& judge, const ExtractorHabits& habits)
        : m_raw(raw),
          m_judge(judge),
          m_words(judge.Words()),
          m_habits(habits),
          m_label(habits.labels.Damaged(raw)) {
        m_plain = RestoreLine(raw, habits);
        m_line.length = static_cast<int>(raw.size());
        const std::vector<WordId> plain = m_words.Split(m_plain.text);
        m_own = plain;
        m_line.candidates.push_back({-1, SeamJoint::Spaced, 0, plain.empty() ? kNoWord : plain.front(),
                                     plain.empty() ? kNoWord : plain.back()});
        FindPlaces();
    }

    CandidateLine Take() {
        m_line.hidesAll = m_plain.Has(RestoreSign::LatinFirst) || m_plain.Has(RestoreSign::Url);
        if (!m_line.hidesAll || m_plain.Has(RestoreSign::Url)) AddCandidates();
        return std::move(m_line);
    }

private:
    void FindPlaces() {
        std::size_t textEnd = m_raw.size();
        if (m_label) {
            AddStretches(0, m_label->begin, true);
            AddStretches(m_label->end, m_raw.size(), false);
            for (std::size_t i = m_label->begin; i <= m_label->end; ++i)
                m_line.hidden.push_back(static_cast<int>(i));
            m_line.labelRestart = static_cast<int>(m_label->begin);
        } else {
            if (m_plain.Has(RestoreSign::BulletMoved)) {
                while (textEnd > 0 && IsSpace(m_raw[textEnd - 1])) --textEnd;
                --textEnd;
            }
            AddStretches(0, textEnd, textEnd < m_raw.size());
        }
        m_line.hidden.push_back(0);
        m_line.hidden.push_back(m_line.length);
    }

    void AddStretches(std::size_t begin, std::size_t end, bool labelBehind) {
        const std::vector<LineRun> runs = SplitRuns(m_raw.substr(begin, end - begin), m_habits.percent);
        std::size_t at = begin;
        for (std::size_t r = 0; r < runs.size(); ++r) {
            const std::size_t next = at + runs[r].text.size();
            m_stretches.push_back({runs[r].kind, at, next, r + 1 < runs.size() || labelBehind,
                                   r > 0 && runs[r - 1].kind == RunKind::Number});
            m_line.hidden.push_back(static_cast<int>(at));
            m_line.hidden.push_back(static_cast<int>(next));
            if (runs[r].kind == RunKind::Latin) m_line.latinRestarts.push_back(static_cast<int>(at));
            at = next;
        }
    }

    void AddCandidates() {
        std::set<std::u32string> seen{LettersOf(m_plain.text)};
        for (const Stretch& stretch : m_stretches) {
            const bool island = stretch.kind == RunKind::Latin || stretch.kind == RunKind::Number;
            for (std::size_t i = std::max<std::size_t>(stretch.begin, 1); i < stretch.end; ++i) {
                if (island && i > stretch.begin && stretch.end - stretch.begin <= kLongestIsland) {
                    AddInIsland(stretch, i, seen);
                } else if (stretch.kind == RunKind::Arabic &&
                           (TokenBegins(m_raw, i) || SplitsFused(stretch, i) || FollowsAnd(stretch, i))) {
                    Add(stretch, i, seen);
                }
            }
        }
    }

    void AddInIsland(const Stretch& stretch, std::size_t i, std::set<std::u32string>& seen) {
        const std::u32string broken = RestoreBroken(m_raw, i, m_habits, m_label);
        if (!seen.insert(LettersOf(broken)).second) return;
        const std::u32string_view island = m_raw.substr(stretch.begin, stretch.end - stretch.begin);
        const double score = ScoreIslandBreak(island, i - stretch.begin, m_own, m_judge);
        AddCandidate(i, broken, {SeamJoint::Glued, score, true});
    }

    void AddCandidate(std::size_t i, std::u32string_view broken, const SeamVerdict& verdict) {
        const std::vector<WordId> ends = m_words.Split(JoinAtSeam(broken, verdict.joint));
        m_line.candidates.push_back(
            {static_cast<int>(i), verdict.joint, verdict.score, ends.front(), ends.back(), verdict.proven});
    }

    void Add(const Stretch& stretch, std::size_t i, std::set<std::u32string>& seen) {
        const std::u32string broken = RestoreBroken(m_raw, i, m_habits, m_label);
        if (!seen.insert(LettersOf(broken)).second) return;
        const SeamPlace place{m_raw.substr(stretch.begin, i - stretch.begin),
                              m_raw.substr(i, stretch.end - i), stretch.begin == 0, stretch.hasBefore,
                              stretch.beforeNumber};
        SeamVerdict verdict = ScoreSeam(place, broken, m_own, m_judge);
        if (!TokenBegins(m_raw, i) && FollowsAnd(stretch, i)) verdict.score -= kAndOfNumber;
        AddCandidate(i, broken, verdict);
    }

    /// "and" that belongs to the number behind the run, with the part before it grown onto it.
    [[nodiscard]] bool FollowsAnd(const Stretch& stretch, std::size_t i) const {
        const bool opensWord = i >= 2 + stretch.begin ? IsSpace(m_raw[i - 2]) : i == stretch.begin + 1;
        return stretch.beforeNumber && opensWord && m_raw[i - 1] == 0x648 && IsArabicLetter(m_raw[i]);
    }

    /// Two words grown together where a run ended without a space: the whole is no word, but a part of it is,
    /// or becomes one with the other end of the run.
    bool SplitsFused(const Stretch& stretch, std::size_t i) {
        if (!LetterOrMark(m_raw[i - 1]) || !IsArabicLetter(m_raw[i])) return false;
        std::size_t begin = i;
        std::size_t end = i;
        while (begin > stretch.begin && LetterOrMark(m_raw[begin - 1])) --begin;
        while (end < stretch.end && LetterOrMark(m_raw[end])) ++end;
        if (end - begin < kShortestFused || IsWord(m_raw.substr(begin, end - begin))) return false;
        const std::u32string_view first = m_raw.substr(begin, i - begin);
        const std::u32string_view second = m_raw.substr(i, end - i);
        const std::u32string_view text = m_raw.substr(stretch.begin, stretch.end - stretch.begin);
        const bool opens = Trim(m_raw.substr(stretch.begin, begin - stretch.begin)).empty();
        const bool closes = Trim(m_raw.substr(end, stretch.end - end)).empty();
        if (opens && IsWord(std::u32string(WordAt(text, Edge::End)) + std::u32string(first))) return true;
        if (closes && IsWord(std::u32string(second) + std::u32string(WordAt(text, Edge::Beginning))))
            return true;
        return (first.size() >= kShortestPart && IsWord(first)) ||
               (second.size() >= kShortestPart && IsWord(second));
    }

    bool IsWord(std::u32string_view word) { return m_judge.IsWord(word, m_own); }

    std::u32string_view m_raw;
    WordJudge& m_judge;
    DocumentWords& m_words;
    const ExtractorHabits& m_habits;
    std::optional<LabelPlace> m_label;
    RestoredText m_plain;
    std::vector<WordId> m_own;
    std::vector<Stretch> m_stretches;
    CandidateLine m_line;
};

}  // namespace

CandidateLine SeamFinder::Find(std::u32string_view raw) {
    return LineWork(raw, m_judge, m_habits).Take();
}

}  // namespace mahdar::agenda
