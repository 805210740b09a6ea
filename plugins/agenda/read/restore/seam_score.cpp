// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/seam_score.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr double kNeedsEvidence = 4;
constexpr double kMost = 12;

bool InWord(char32_t c) {
    return IsArabicLetter(c) || IsMark(c) || c == 0x640;
}

std::size_t Spaces(std::u32string_view text, bool atEnd) {
    std::size_t count = 0;
    while (count < text.size() && IsSpace(atEnd ? text[text.size() - 1 - count] : text[count])) ++count;
    return count;
}

/// The Arabic word that ends (or begins) the text, spaces aside; empty when something else does.
std::u32string_view WordAt(std::u32string_view text, bool atEnd) {
    text = Trim(text);
    std::size_t count = 0;
    while (count < text.size() && InWord(atEnd ? text[text.size() - 1 - count] : text[count])) ++count;
    return atEnd ? text.substr(text.size() - count) : text.substr(0, count);
}

class Scorer {
public:
    Scorer(const SeamPlace& place, std::u32string_view broken, const std::vector<WordId>& own,
           DocumentWords& words, Spelling& spelling)
        : m_place(place), m_own(own), m_words(words), m_spelling(spelling) {
        const std::size_t seam = broken.find(kSeamMark);
        m_left = WordAt(broken.substr(0, seam), true);
        m_right = WordAt(broken.substr(seam + 1), false);
    }

    SeamVerdict Score() {
        double glued = -0.5;
        double spaced = 0;
        if (!m_left.empty() && !m_right.empty()) {
            glued = Glued();
            spaced = Spaced();
        }
        AddSpaceEvidence(glued, spaced);
        const double best = std::max(glued, spaced) - Removed() + Punctuation();
        const SeamJoint joint = glued > spaced ? SeamJoint::Glued : SeamJoint::Spaced;
        return {joint, std::clamp(best, -kMost, kMost) - kNeedsEvidence, IsProven(joint)};
    }

private:
    int Others(WordId word) const {
        return m_words.Times(word) - static_cast<int>(std::count(m_own.begin(), m_own.end(), word));
    }

    double Half(std::u32string_view half) {
        const WordId id = m_words.Id(half);
        if (m_spelling.Ask(m_words.Word(id)) == Verdict::Rejected) return 3;
        return Others(id) < 1 ? 1 : -3;
    }

    bool IsKnown(std::u32string_view word) {
        if (word.empty()) return true;
        const WordId id = m_words.Id(word);
        return Others(id) > 0 || m_spelling.Ask(m_words.Word(id)) == Verdict::Accepted;
    }

    bool IsProven(SeamJoint joint) {
        if (joint == SeamJoint::Glued) return IsKnown(std::u32string(m_left) + std::u32string(m_right));
        return IsKnown(m_left) && IsKnown(m_right);
    }

    static bool IsProclitic(std::u32string_view word) {
        for (const std::u32string_view proclitic : {U"و", U"ف", U"ب", U"ل", U"ك", U"ا", U"ال"}) {
            if (word == proclitic) return true;
        }
        return false;
    }

    double Glued() {
        const std::u32string joined = std::u32string(m_left) + std::u32string(m_right);
        const WordId id = m_words.Id(joined);
        double score = -6;
        if (m_words.Times(id) > 0) {
            score = 4 + std::min(2.0, std::log(1.0 + m_words.Times(id)));
        } else if (m_spelling.Ask(m_words.Word(id)) == Verdict::Accepted) {
            score = 2;
        }
        score += Half(m_left) + Half(m_right);
        if (IsProclitic(WithoutMarks(m_left))) score += 5;
        if (WithoutMarks(m_right).size() == 1) score += 2;
        return score;
    }

    double Spaced() {
        const WordId left = m_words.Id(m_left);
        const WordId right = m_words.Id(m_right);
        double score = m_words.Attraction(left, right, m_own);
        for (const WordId half : {left, right}) {
            if (m_spelling.Ask(m_words.Word(half)) == Verdict::Rejected && Others(half) < 1) score -= 3;
        }
        if (IsProclitic(WithoutMarks(m_left))) score -= 4;
        return score;
    }

    /// How well the words fit that stand side by side in the raw line.
    double Removed() {
        const std::u32string_view a = WordAt(m_place.first, true);
        const std::u32string_view b = WordAt(m_place.second, false);
        if (a.empty() || b.empty()) return 0;
        return m_words.Attraction(m_words.Id(a), m_words.Id(b), m_own);
    }

    void AddSpaceEvidence(double& glued, double& spaced) const {
        const std::size_t atSeam = Spaces(m_place.first, true);
        std::size_t behind = Spaces(m_place.second, true);
        if (m_place.hasBefore && behind > 0) --behind;
        bool expectSpaced = atSeam >= 2;
        if (behind > 0) {
            expectSpaced = true;
        } else if (m_place.endsLine && Spaces(m_place.first, false) > 0) {
            expectSpaced = atSeam > 0;
        }
        if (expectSpaced) {
            spaced += 1.5;
            glued -= 0.75;
        } else {
            glued += 1.5;
            spaced -= 1.5;
        }
        if (atSeam >= 2) spaced += 1.5;
        if (atSeam == 0) {
            glued += 1.5;
            spaced += 0.75;
        }
    }

    double Punctuation() const {
        double score = 0;
        const bool gap = Spaces(m_place.first, true) > 0;
        const char32_t next = m_place.second.front();
        if (next == U',' || next == 0x60C || next == 0x61B) score += gap ? 1.5 : -4;
        if (next == U'.' || next == U':') score += gap ? -1.6 : -6;
        const std::u32string_view first = Trim(m_place.first);
        const bool detached = first.size() > 1 && (first.back() == 0x60C || first.back() == U',') &&
                              IsSpace(first[first.size() - 2]);
        return detached ? score - 2 : score;
    }

    const SeamPlace& m_place;
    const std::vector<WordId>& m_own;
    DocumentWords& m_words;
    Spelling& m_spelling;
    std::u32string_view m_left;
    std::u32string_view m_right;
};

}  // namespace

SeamVerdict ScoreSeam(const SeamPlace& place, std::u32string_view broken, const std::vector<WordId>& own,
                      DocumentWords& words, Spelling& spelling) {
    return Scorer(place, broken, own, words, spelling).Score();
}

}  // namespace mahdar::agenda
