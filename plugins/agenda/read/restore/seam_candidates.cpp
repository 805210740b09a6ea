// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/seam_candidates.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/restore/seam_score.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kShortestFused = 6;

struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool moved = false;  ///< what stood before it in reading order stands behind it in the raw line
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

/// The Arabic runs of a line without label and bullet.
std::vector<Stretch> ArabicStretches(std::u32string_view raw, std::size_t begin, std::size_t end,
                                     bool labelBehind) {
    std::vector<Stretch> stretches;
    std::size_t at = begin;
    const std::vector<LineRun> runs = SplitRuns(raw.substr(begin, end - begin));
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const std::size_t next = at + runs[r].text.size();
        if (runs[r].kind == RunKind::Arabic)
            stretches.push_back({at, next, r + 1 < runs.size() || labelBehind});
        at = next;
    }
    return stretches;
}

class LineWork {
public:
    LineWork(std::u32string_view raw, DocumentWords& words, Spelling& spelling, const LabelBook& labels)
        : m_raw(raw), m_words(words), m_spelling(spelling), m_labels(labels) {
        m_plain = RestoreLine(raw, labels);
        m_line.length = static_cast<int>(raw.size());
        const std::vector<WordId> plain = words.Split(m_plain.text);
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
        if (const auto label = m_labels.Damaged(m_raw)) {
            AddStretches(0, label->begin, true);
            AddStretches(label->end, m_raw.size(), false);
            for (std::size_t i = label->begin; i <= label->end; ++i)
                m_line.hidden.push_back(static_cast<int>(i));
            m_line.labelRestart = static_cast<int>(label->begin);
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
        for (const Stretch& stretch : ArabicStretches(m_raw, begin, end, labelBehind)) {
            m_stretches.push_back(stretch);
            m_line.hidden.push_back(static_cast<int>(stretch.begin));
            m_line.hidden.push_back(static_cast<int>(stretch.end));
        }
        std::size_t at = begin;
        for (const LineRun& run : SplitRuns(m_raw.substr(begin, end - begin))) {
            if (run.kind == RunKind::Latin) m_line.latinRestarts.push_back(static_cast<int>(at));
            at += run.text.size();
        }
    }

    void AddCandidates() {
        const std::u32string letters = LettersOf(m_plain.text);
        std::set<std::u32string> seen{letters};
        for (const Stretch& stretch : m_stretches) {
            for (std::size_t i = std::max<std::size_t>(stretch.begin, 1); i < stretch.end; ++i) {
                if (!TokenBegins(m_raw, i) && !SplitsFused(stretch, i)) continue;
                Add(stretch, i, seen);
            }
        }
    }

    void Add(const Stretch& stretch, std::size_t i, std::set<std::u32string>& seen) {
        const std::u32string broken = RestoreBroken(m_raw, i, m_labels);
        if (!seen.insert(LettersOf(broken)).second) return;
        const SeamPlace place{m_raw.substr(stretch.begin, i - stretch.begin),
                              m_raw.substr(i, stretch.end - i), stretch.begin == 0, stretch.moved};
        const SeamVerdict verdict = ScoreSeam(place, broken, m_own, m_words, m_spelling);
        const std::vector<WordId> ends = m_words.Split(JoinAtSeam(broken, verdict.joint));
        m_line.candidates.push_back(
            {static_cast<int>(i), verdict.joint, verdict.score, ends.front(), ends.back(), verdict.proven});
    }

    /// Two words grown together where a run ended without a space.
    bool SplitsFused(const Stretch& stretch, std::size_t i) {
        if (!LetterOrMark(m_raw[i - 1]) || !IsArabicLetter(m_raw[i])) return false;
        std::size_t begin = i;
        std::size_t end = i;
        while (begin > stretch.begin && LetterOrMark(m_raw[begin - 1])) --begin;
        while (end < stretch.end && LetterOrMark(m_raw[end])) ++end;
        if (end - begin < kShortestFused) return false;
        const auto word = [&](std::size_t from, std::size_t to) { return m_raw.substr(from, to - from); };
        return !IsKnown(word(begin, end)) && IsKnown(word(begin, i)) && IsKnown(word(i, end));
    }

    bool IsKnown(std::u32string_view word) {
        const WordId id = m_words.Id(word);
        const int own = static_cast<int>(std::count(m_own.begin(), m_own.end(), id));
        return m_words.Times(id) > own || m_spelling.Ask(m_words.Word(id)) == Verdict::Accepted;
    }

    std::u32string_view m_raw;
    DocumentWords& m_words;
    Spelling& m_spelling;
    const LabelBook& m_labels;
    RestoredText m_plain;
    std::vector<WordId> m_own;
    std::vector<Stretch> m_stretches;
    CandidateLine m_line;
};

}  // namespace

CandidateLine SeamFinder::Find(std::u32string_view raw) {
    return LineWork(raw, m_words, m_spelling, m_labels).Take();
}

}  // namespace mahdar::agenda
