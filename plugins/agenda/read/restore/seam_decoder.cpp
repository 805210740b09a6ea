// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/seam_decoder.h"

#include "plugins/agenda/read/restore/line_doubts.h"
#include "plugins/agenda/read/restore/seam_candidates.h"
#include "plugins/agenda/read/restore/seam_lattice.h"
#include "plugins/agenda/read/restore/seam_law.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr double kSure = 0.9;
constexpr double kWorthShowing = 0.005;
constexpr std::size_t kMostShown = 3;
constexpr double kShortLine = 0.6;
/// The law holds for a document or it does not; this many lines tell.
constexpr std::size_t kLinesThatTell = 800;
constexpr int kStepsOfLine = 3;  ///< finding candidates, forward, backward

const LabelBook& Labels() {
    return LabelBook::Standard();
}

std::u32string OnlyLetters(std::u32string_view text) {
    std::u32string letters;
    for (const char32_t c : WithoutMarks(text)) {
        if (!IsSpace(c)) letters.push_back(c);
    }
    return letters;
}

class Decoder {
public:
    Decoder(std::vector<SourceLine>& lines, const Corrections& corrections, const Progress& progress,
            const RestoreOptions& options)
        : m_lines(lines),
          m_corrections(corrections),
          m_progress(progress),
          m_options(options),
          m_spelling(options.spelling ? *options.spelling : Spelling::OfThisMachine()) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].kind != LineKind::Blank && lines[i].kind != LineKind::Noise) m_content.push_back(i);
        }
    }

    int Run() {
        CountWords();
        FindCandidates();
        const auto join = [this](WordId last, WordId first, std::size_t) {
            return m_words.Attraction(last, first, {});
        };
        const int period = m_options.learnsPeriod ? Learn(join) : 0;
        SeamLattice lattice(m_found, join);
        const auto probabilities = lattice.Probabilities(period, [this] { Tick(); });
        for (std::size_t i = 0; i < m_content.size(); ++i) Judge(i, probabilities[i], period);
        return period;
    }

private:
    void Tick() {
        if (!m_progress) return;
        constexpr int often = 64;
        if (++m_done % often == 0) m_progress(m_done, static_cast<int>(m_content.size()) * kStepsOfLine);
    }

    void CountWords() {
        for (const std::size_t i : m_content) m_words.Count(m_words.Split(Decode(m_lines[i].restored)));
    }

    void FindCandidates() {
        SeamFinder finder(m_words, m_spelling, Labels());
        m_raws.reserve(m_content.size());
        for (const std::size_t i : m_content) {
            m_raws.push_back(Decode(m_lines[i].raw));
            m_found.push_back(finder.Find(m_raws.back()));
            Tick();
        }
        const double shortest = kShortLine * static_cast<double>(TypicalLength());
        for (std::size_t i = 0; i < m_content.size(); ++i) {
            m_found[i].startsParagraph = i == 0 || EndsParagraph(m_raws[i - 1], shortest);
            Confirm(i);
        }
    }

    [[nodiscard]] std::size_t TypicalLength() const {
        std::vector<std::size_t> lengths;
        for (const std::u32string& raw : m_raws) lengths.push_back(raw.size());
        if (lengths.empty()) return 0;
        const std::size_t rank = lengths.size() * 8 / 10;
        std::nth_element(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(rank), lengths.end());
        return lengths[rank];
    }

    static bool EndsParagraph(std::u32string_view raw, double shortest) {
        const std::u32string_view text = Trim(raw);
        return IsSpace(raw.front()) || IsDash(text.back()) || text.back() == 0x2022 ||
               static_cast<double>(raw.size()) < shortest;
    }

    /// A text chosen by a person rules out every other order of its line.
    void Confirm(std::size_t i) {
        const auto text = m_corrections.texts.find(m_lines[m_content[i]].number);
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
            if (m_progress) m_progress(m_done, static_cast<int>(m_content.size()) * kStepsOfLine);
        });
    }

    [[nodiscard]] std::u32string TextOf(std::size_t i, const SeamCandidate& candidate) const {
        if (candidate.index < 0) return RestoreLine(m_raws[i], Labels()).text;
        return JoinAtSeam(RestoreBroken(m_raws[i], static_cast<std::size_t>(candidate.index), Labels()),
                          candidate.joint);
    }

    void Judge(std::size_t i, const std::vector<double>& p, int period) {
        SourceLine& line = m_lines[m_content[i]];
        const std::vector<SeamCandidate>& candidates = m_found[i].candidates;
        std::vector<std::size_t> order(p.size());
        for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
        // Words alone misplace too many seams to be followed unasked.
        const std::size_t best = order.front();
        const std::size_t chosen = period > 0 || p[best] >= kSure ? best : 0;
        for (std::size_t rank = 0; rank < order.size(); ++rank) {
            const std::size_t k = order[rank];
            const bool shown = rank < kMostShown && p[k] >= kWorthShowing;
            if (!shown && k != chosen) continue;
            line.candidates.push_back({Encode(TextOf(i, candidates[k])), p[k], candidates[k].index});
            if (k == chosen) line.restored = line.candidates.back().text;
        }
        line.reasons =
            DoubtsOf(Decode(line.restored), RestoreLine(m_raws[i], Labels()).signs, m_words, m_spelling);
        if (!candidates[chosen].proven) Add(line.reasons, ReviewReason::UnknownWord);
        if (p[best] < kSure) line.reasons.insert(line.reasons.begin(), ReviewReason::OrderUnclear);
        line.confidence = line.reasons.empty() ? Confidence::Sure : Confidence::Review;
    }

    static void Add(std::vector<ReviewReason>& reasons, ReviewReason reason) {
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
    }

    std::vector<SourceLine>& m_lines;
    const Corrections& m_corrections;
    const Progress& m_progress;
    const RestoreOptions& m_options;
    Spelling& m_spelling;
    std::vector<std::size_t> m_content;
    std::vector<std::u32string> m_raws;
    std::vector<CandidateLine> m_found;
    DocumentWords m_words;
    int m_done = 0;
};

}  // namespace

void OrderRuns(std::vector<SourceLine>& lines) {
    for (SourceLine& line : lines) {
        line.restored = line.kind == LineKind::Blank ? std::string()
                                                     : Encode(RestoreLine(Decode(line.raw), Labels()).text);
    }
}

int DecodeSeams(std::vector<SourceLine>& lines, const Corrections& corrections, const Progress& progress,
                const RestoreOptions& options) {
    return Decoder(lines, corrections, progress, options).Run();
}

}  // namespace mahdar::agenda
