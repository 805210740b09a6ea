// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/document_words.h"
#include "plugins/agenda/read/restore/seam_candidates.h"

#include <functional>
#include <span>
#include <vector>

namespace mahdar::agenda {

/// The lines of a document as a chain: how well neighbours join, and how far the counter of characters has
/// come since the last seam. One value for each candidate of each line says how likely it is.
///
/// The extractor broke its runs every `period` characters, counted through the lines as extracted; a seam
/// before raw code point i leaves the counter at i behind that line. So a state is a candidate and, where the
/// line has no seam, a counter. Sums over all paths are kept forward and backward, each line scaled to one.
class SeamLattice {
public:
    /// How well the last word of a line and the first word of the next fit; natural logarithm.
    using Join = std::function<double(WordId last, WordId first, std::size_t line)>;

    /// Called between lines, many thousand times at most.
    using Tick = std::function<void()>;

    /// The lines must outlive the lattice.
    SeamLattice(std::span<const CandidateLine> lines, Join join);

    /// Natural logarithm of the weight of all paths. A period of 0 means no law: each line is judged by its
    /// words and its neighbours alone.
    [[nodiscard]] double LogWeight(int period);
    /// Probability of each candidate of each line; `tick` is called twice for each line.
    [[nodiscard]] std::vector<std::vector<double>> Probabilities(int period, const Tick& tick);

private:
    struct State {
        std::vector<double> counters;  ///< no seam: by counter (a single one without a law)
        std::vector<double> seams;     ///< by candidate, the first unused
    };
    using Joins = std::vector<double>;  ///< previous candidate x candidate

    [[nodiscard]] State Start() const;
    [[nodiscard]] Joins MakeJoins(std::size_t line) const;
    [[nodiscard]] const Joins& JoinsOf(std::size_t line);
    double Forward(const State& before, std::size_t line, const Joins& joins, State& after) const;
    void Backward(const State& after, std::size_t line, const Joins& joins, State& before) const;
    [[nodiscard]] std::vector<double> Posterior(const State& alpha, const State& beta,
                                                std::size_t line) const;
    [[nodiscard]] State Empty(std::size_t line) const;

    std::span<const CandidateLine> m_lines;
    Join m_join;
    int m_period = 0;
    std::vector<Joins> m_kept;  ///< of a short document, which is asked again and again
    Joins m_last;
};

}  // namespace mahdar::agenda
