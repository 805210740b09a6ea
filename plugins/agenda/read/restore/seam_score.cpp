// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/seam_score.h"

#include "plugins/agenda/read/restore/line_runs.h"
#include "plugins/agenda/read/restore/word_shapes.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr double kNeedsEvidence = 4;
constexpr double kMost = 12;
constexpr double kLetterTrust = 0.25;

bool InWord(char32_t c) {
    return IsArabicLetter(c) || IsMark(c) || c == 0x640;
}

std::size_t Spaces(std::u32string_view text, bool atEnd) {
    std::size_t count = 0;
    while (count < text.size() && IsSpace(atEnd ? text[text.size() - 1 - count] : text[count])) ++count;
    return count;
}

class Scorer {
public:
    Scorer(const SeamPlace& place, std::u32string_view broken, const std::vector<WordId>& own,
           WordJudge& judge)
        : m_place(place), m_own(own), m_judge(judge), m_words(judge.Words()) {
        const std::size_t seam = broken.find(kSeamMark);
        m_left = WordAt(broken.substr(0, seam), Edge::End);
        m_right = WordAt(broken.substr(seam + 1), Edge::Beginning);
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
    enum class Gap { Space = 1, None, Unknown };

    bool IsProven(SeamJoint joint) {
        if (joint == SeamJoint::Spaced) return IsWordOrNone(m_left) && IsWordOrNone(m_right);
        return IsWordOrNone(std::u32string(m_left) + std::u32string(m_right));
    }

    bool IsWordOrNone(std::u32string_view word) { return word.empty() || m_judge.IsWord(word, m_own); }

    /// How much a half looks like no word of its own.
    double Half(std::u32string_view half) {
        switch (m_judge.Of(half, m_own)) {
            case Standing::Seen:
                return -3;
            case Standing::Accepted:
                return 1;
            case Standing::Formed:
                return 0;
            case Standing::Unknown:
                return 1.5;
            case Standing::Rejected:
                return 3;
        }
        return 0;
    }

    double Whole(const std::u32string& word) {
        switch (m_judge.Of(word, {})) {
            case Standing::Seen:
                return 4 + std::min(2.0, std::log(1.0 + m_words.Times(m_words.Id(word))));
            case Standing::Accepted:
                return 2;
            case Standing::Formed:
                return 2;
            case Standing::Unknown:
                return -3;
            case Standing::Rejected:
                return -6;
        }
        return 0;
    }

    double Glued() {
        double score = Whole(std::u32string(m_left) + std::u32string(m_right)) + Half(m_left) + Half(m_right);
        const std::u32string left = WithoutMarks(m_left);
        const std::u32string right = WithoutMarks(m_right);
        if (IsProclitic(left) && !LeansOnNext(left)) score += 5;
        if (right.size() == 1) score += 2;
        return score + kLetterTrust * m_judge.Letters().Inside(left, right);
    }

    /// "and 24": the particle that ends the run may just as well belong to the number behind it.
    [[nodiscard]] bool LeansOnNext(std::u32string_view particle) const {
        return m_place.beforeNumber && particle.size() == 1 && Trim(m_place.second).ends_with(particle);
    }

    double Spaced() {
        double score = m_words.Attraction(m_words.Id(m_left), m_words.Id(m_right), m_own);
        for (const std::u32string_view half : {m_left, m_right}) {
            const Standing standing = m_judge.Of(half, m_own);
            if (standing == Standing::Rejected) score -= 3;
            if (standing == Standing::Unknown) score -= 1;
        }
        if (IsProclitic(WithoutMarks(m_left))) score -= 4;
        if (WithoutMarks(m_right).size() == 1) score -= 4;
        return score;
    }

    /// How well the words fit that stand side by side in the raw line.
    double Removed() {
        const std::u32string_view a = WordAt(m_place.first, Edge::End);
        const std::u32string_view b = WordAt(m_place.second, Edge::Beginning);
        if (a.empty() || b.empty()) return 0;
        return m_words.Attraction(m_words.Id(a), m_words.Id(b), m_own);
    }

    /// The extraction leaves the space before a part behind it, beside the part's own. What is more than its
    /// own stood between the parts.
    [[nodiscard]] Gap Expected() const {
        const std::size_t behindSecond = Spaces(m_place.second, true);
        const bool secondHadSpace = m_place.hasBefore && WantsSpaceBefore(m_place.second.front());
        if (behindSecond > (secondHadSpace ? 1 : 0)) return Gap::Space;
        const std::size_t behindFirst = Spaces(m_place.first, true);
        // The last line of a paragraph may end in a space of its own or not.
        const bool lastLine = m_place.endsLine && Spaces(m_place.first, false) > 0;
        if (lastLine && behindFirst == 1) return Gap::Unknown;
        const std::u32string_view first = Trim(m_place.first);
        const bool ownSpace = m_place.endsLine ? !lastLine : !first.empty() && InWord(first.back());
        return behindFirst > (ownSpace ? 1 : 0) ? Gap::Space : Gap::None;
    }

    static bool WantsSpaceBefore(char32_t front) {
        return InWord(front) || (IsBracket(front) && Mirror(front) < front);
    }

    void AddSpaceEvidence(double& glued, double& spaced) const {
        switch (Expected()) {
            case Gap::Space:
                spaced += 1.5;
                glued -= 3;
                break;
            case Gap::None:
                glued += 1.5;
                spaced -= 3.5;
                break;
            case Gap::Unknown:
                break;
        }
        const std::size_t atSeam = Spaces(m_place.first, true);
        if (atSeam >= 2) spaced += 1.5;
        if (atSeam == 0) {
            glued += 1.5;
            spaced += 0.75;
        }
    }

    double Punctuation() const {
        double score = 0;
        const std::u32string_view first = Trim(m_place.first);
        const bool gap = Spaces(m_place.first, true) > 0;
        const char32_t next = m_place.second.front();
        const bool behindStop = !first.empty() && IsSentenceEnd(first.back());
        if (next == U',' || next == 0x60C || next == 0x61B) score += gap || behindStop ? 4 : -4;
        if (next == U'.' || next == U':') score += gap ? -1.6 : -6;
        if (first.size() < 2 || (first.back() != 0x60C && first.back() != U',')) return score;
        const char32_t before = first[first.size() - 2];
        return IsSpace(before) || IsSentenceEnd(before) ? score - 6 : score;
    }

    const SeamPlace& m_place;
    const std::vector<WordId>& m_own;
    WordJudge& m_judge;
    DocumentWords& m_words;
    std::u32string_view m_left;
    std::u32string_view m_right;
};

}  // namespace

SeamVerdict ScoreSeam(const SeamPlace& place, std::u32string_view broken, const std::vector<WordId>& own,
                      WordJudge& judge) {
    return Scorer(place, broken, own, judge).Score();
}

}  // namespace mahdar::agenda
