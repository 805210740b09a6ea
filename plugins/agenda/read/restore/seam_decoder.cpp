// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/seam_decoder.h"

#include "plugins/agenda/read/restore/line_doubts.h"
#include "plugins/agenda/read/restore/seam_candidates.h"
#include "plugins/agenda/read/restore/seam_lattice.h"
#include "plugins/agenda/read/restore/seam_law.h"
#include "plugins/agenda/read/restore/vowel_marks.h"
#include "plugins/agenda/read/structure/page_layout.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr double kSure = 0.9;
/// Words know nothing of a second seam in the line, so they must be surer.
constexpr double kSureByLanguage = 0.98;
constexpr double kWorthShowing = 0.005;
constexpr std::size_t kMostShown = 3;
constexpr double kMisread = 0.1;  ///< of the paragraphs, or of the lines within them
/// The law holds for a document or it does not; this many lines tell.
constexpr std::size_t kLinesThatTell = 800;
constexpr int kStepsOfLine = 3;  ///< finding candidates, forward, backward

std::u32string OnlyLetters(std::u32string_view text) {
    std::u32string letters;
    for (const char32_t c : WithoutMarks(text)) {
        if (!IsSpace(c)) letters.push_back(c);
    }
    return letters;
}

class Decoder {
public:
    Decoder(std::vector<SourceLine>& lines, const RawContent& content, const ExtractorHabits& habits,
            const Corrections& corrections, const Progress& progress, const RestoreOptions& options)
        : m_lines(lines),
          m_content(content),
          m_habits(habits),
          m_corrections(corrections),
          m_progress(progress),
          m_options(options),
          m_spelling(options.spelling ? *options.spelling : Spelling::OfThisMachine()) {}

    int Run() {
        CountWords();
        FindCandidates();
        const auto join = [this](WordId last, WordId first, std::size_t line) {
            return Join(last, first, m_content.endsParagraph[line - 1]);
        };
        const int period = m_options.learnsPeriod ? Learn(join) : 0;
        SeamLattice lattice(m_found, join);
        const auto probabilities = lattice.Probabilities(period, [this] { Tick(); });
        for (std::size_t i = 0; i < m_found.size(); ++i) Judge(i, probabilities[i], period);
        return period;
    }

private:
    void Tick() {
        if (!m_progress) return;
        constexpr int often = 64;
        if (++m_done % often == 0)
            m_progress(m_done, static_cast<int>(m_content.index.size()) * kStepsOfLine);
    }

    /// A paragraph's beginning and end count as a word, for some words open paragraphs and a stop ends them.
    void CountWords() {
        m_paragraph = m_words.Id(kParagraphSign);
        for (std::size_t i = 0; i < m_content.index.size(); ++i) {
            std::vector<WordId> words = m_words.Split(Decode(m_lines[m_content.index[i]].restored));
            if (i == 0 || m_content.endsParagraph[i - 1]) words.insert(words.begin(), m_paragraph);
            if (m_content.endsParagraph[i]) words.push_back(m_paragraph);
            m_words.Count(words);
        }
    }

    /// How well two lines join, where a new paragraph seems to begin and where not; neither is quite certain.
    double Join(WordId last, WordId first, bool newParagraph) const {
        const double goesOn = m_words.Attraction(last, first, {});
        const double begins =
            m_words.Attraction(last, m_paragraph, {}) + m_words.Attraction(m_paragraph, first, {});
        const double share = newParagraph ? 1 - kMisread : kMisread;
        return std::log(share * std::exp(begins) + (1 - share) * std::exp(goesOn));
    }

    void FindCandidates() {
        m_judge.emplace(m_words, m_spelling);
        SeamFinder finder(*m_judge, m_habits);
        for (std::size_t i = 0; i < m_content.raws.size(); ++i) {
            m_found.push_back(finder.Find(m_content.raws[i]));
            m_found.back().startsParagraph = i == 0 || m_content.endsParagraph[i - 1];
            Confirm(i);
            Tick();
        }
    }

    /// A text chosen by a person rules out every other order of its line.
    void Confirm(std::size_t i) {
        const auto text = m_corrections.texts.find(m_lines[m_content.index[i]].number);
        if (text == m_corrections.texts.end()) return;
        const std::u32string letters = OnlyLetters(Decode(text->second));
        std::vector<SeamCandidate>& candidates = m_found[i].candidates;
        const auto chosen = std::find_if(candidates.begin(), candidates.end(), [&](const SeamCandidate& c) {
            return OnlyLetters(TextOf(i, c)) == letters;
        });
        if (chosen == candidates.end()) return;
        for (auto candidate = candidates.begin(); candidate != candidates.end(); ++candidate) {
            if (candidate != chosen) candidate->score = -std::numeric_limits<double>::infinity();
        }
    }

    int Learn(const SeamLattice::Join& join) {
        SeamLattice lattice(
            std::span<const CandidateLine>(m_found).first(std::min(m_found.size(), kLinesThatTell)), join);
        return LearnPeriod(lattice, [this] {
            if (m_progress) m_progress(m_done, static_cast<int>(m_content.index.size()) * kStepsOfLine);
        });
    }

    [[nodiscard]] std::u32string TextOf(std::size_t i, const SeamCandidate& candidate) const {
        const std::u32string& raw = m_content.raws[i];
        if (candidate.index < 0) return WithMarksPutBack(RestoreLine(raw, m_habits).text);
        const std::size_t seam = static_cast<std::size_t>(candidate.index);
        return WithMarksPutBack(
            JoinAtSeam(RestoreBroken(raw, seam, m_habits, m_habits.labels.Damaged(raw)), candidate.joint));
    }

    void Judge(std::size_t i, const std::vector<double>& p, int period) {
        SourceLine& line = m_lines[m_content.index[i]];
        const std::vector<SeamCandidate>& candidates = m_found[i].candidates;
        std::vector<std::size_t> order(p.size());
        for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
        // Words alone misplace seams, but less often than leaving the line as it is; Review says so.
        const std::size_t chosen = order.front();
        for (std::size_t rank = 0; rank < order.size(); ++rank) {
            const std::size_t k = order[rank];
            const bool shown = rank < kMostShown && p[k] >= kWorthShowing;
            if (!shown && k != chosen) continue;
            line.candidates.push_back({Encode(TextOf(i, candidates[k])), p[k], candidates[k].index});
            if (k == chosen) line.restored = line.candidates.back().text;
        }
        const SeamGround ground = period > 0 ? SeamGround::Law : SeamGround::Language;
        line.reasons = DoubtsOf(Decode(line.restored), RestoreLine(m_content.raws[i], m_habits).signs,
                                m_habits, ground, *m_judge);
        // A title has no stop that would show a seam at a space.
        const bool title = m_content.endsParagraph[i] && !EndsSentence(Decode(line.restored));
        if (ground == SeamGround::Language && title) Add(line.reasons, ReviewReason::OrderUnclear);
        if (!candidates[chosen].proven) Add(line.reasons, ReviewReason::UnknownWord);
        if (p[chosen] < (period > 0 ? kSure : kSureByLanguage)) Add(line.reasons, ReviewReason::OrderUnclear);
        line.confidence = line.reasons.empty() ? Confidence::Sure : Confidence::Review;
    }

    static void Add(std::vector<ReviewReason>& reasons, ReviewReason reason) {
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
    }

    std::vector<SourceLine>& m_lines;
    const RawContent& m_content;
    const ExtractorHabits& m_habits;
    const Corrections& m_corrections;
    const Progress& m_progress;
    const RestoreOptions& m_options;
    Spelling& m_spelling;
    std::vector<CandidateLine> m_found;
    DocumentWords m_words;
    std::optional<WordJudge> m_judge;
    WordId m_paragraph = kNoWord;
    int m_done = 0;
};

}  // namespace

void OrderRuns(std::vector<SourceLine>& lines, const ExtractorHabits& habits) {
    for (SourceLine& line : lines) {
        line.restored =
            line.kind == LineKind::Blank ? std::string() : Encode(RestoreLine(Decode(line.raw), habits).text);
    }
}

int DecodeSeams(std::vector<SourceLine>& lines, const RawContent& content, const ExtractorHabits& habits,
                const Corrections& corrections, const Progress& progress, const RestoreOptions& options) {
    return Decoder(lines, content, habits, corrections, progress, options).Run();
}

}  // namespace mahdar::agenda
