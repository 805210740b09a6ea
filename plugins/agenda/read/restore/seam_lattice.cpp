// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/seam_lattice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr int kDrift = 5;
constexpr int kOverrun = 3;  ///< the counter may pass the period by less
constexpr int kHiddenReach = 2;
constexpr std::size_t kBlock = 256;
constexpr std::size_t kLinesKept = 1024;

const std::array<double, kDrift + 1> kInStep = [] {
    std::array<double, kDrift + 1> weights{};
    const std::array<double, kDrift + 1> cost{0, 0.7, 1.5, 2.2, 3, 3.8};
    for (std::size_t d = 0; d < weights.size(); ++d) weights[d] = std::exp(2.5 - cost[d]);
    return weights;
}();
const double kOutOfStep = std::exp(-7.0);
const double kHiddenSeam = std::exp(-0.5);
const double kUnseenSeam = std::exp(-6.0);
constexpr double kLeast = 1e-30;
const double kRestartAtParagraph = std::exp(-3.0);
const double kRestartAnywhere = std::exp(-9.0);
const double kRestartAtLabel = std::exp(-3.0);
const double kRestartAtLatin = std::exp(-4.0);

/// A move that leaves the line without a visible seam.
struct Quiet {
    int counter = 0;
    double weight = 0;
};

bool IsHidden(const CandidateLine& line, int place) {
    if (line.hidesAll) return true;
    return std::any_of(line.hidden.begin(), line.hidden.end(),
                       [place](int hidden) { return std::abs(hidden - place) <= kHiddenReach; });
}

/// What a line without a visible seam makes of a counter: it goes on, or a seam was due where none shows.
std::array<Quiet, 2> QuietMoves(const CandidateLine& line, int counter, int period) {
    const int end = counter + line.length;
    std::array<Quiet, 2> moves{};
    if (end < period + kOverrun) moves[0] = {end, std::exp(-std::max(0, end - period))};
    if (end >= period - 2) {
        const int place = std::max(0, end - period);
        double weight = IsHidden(line, place) ? kHiddenSeam : kUnseenSeam;
        // A line longer than the period must have hidden one seam for each period in it.
        for (int rest = place; rest >= period && weight > kLeast; rest -= period) weight *= kUnseenSeam;
        moves[1] = {place % period, weight};
    }
    return moves;
}

double RestartWeight(const CandidateLine& line) {
    return line.startsParagraph ? kRestartAtParagraph : kRestartAnywhere;
}

double StepWeight(int counter, const CandidateLine& line, int index, int period) {
    const int drift = std::abs(counter + line.length - index - period);
    return drift <= kDrift ? kInStep[static_cast<std::size_t>(drift)] : 0;
}

template <class Visit>
void ForEachRestart(const CandidateLine& line, int period, Visit visit) {
    for (const Quiet& move : QuietMoves(line, 0, period)) {
        if (move.weight > 0) visit(move.counter, move.weight * RestartWeight(line));
    }
    const auto inLine = [&](int place, double weight) {
        if (place >= 0) visit(place % period, weight);
    };
    inLine(line.labelRestart, kRestartAtLabel);
    for (const int place : line.latinRestarts) inLine(place, kRestartAtLatin);
}

}  // namespace

SeamLattice::SeamLattice(std::span<const CandidateLine> lines, Join join)
    : m_lines(lines), m_join(std::move(join)) {
    if (lines.size() <= kLinesKept) m_kept.resize(lines.size());
}

SeamLattice::State SeamLattice::Start() const {
    State state;
    const std::size_t counters = m_period > 0 ? static_cast<std::size_t>(m_period + kOverrun) : 1;
    state.counters.assign(counters, 0.0);
    const std::size_t possible = m_period > 0 ? static_cast<std::size_t>(m_period) : 1;
    std::fill_n(state.counters.begin(), possible, 1.0 / static_cast<double>(possible));
    state.seams.assign(1, 0.0);
    return state;
}

SeamLattice::State SeamLattice::Empty(std::size_t line) const {
    State state;
    state.counters.assign(m_period > 0 ? static_cast<std::size_t>(m_period + kOverrun) : 1, 0.0);
    state.seams.assign(m_lines[line].candidates.size(), 0.0);
    return state;
}

SeamLattice::Joins SeamLattice::MakeJoins(std::size_t line) const {
    const auto& here = m_lines[line].candidates;
    if (line == 0) return Joins(here.size(), 1.0);
    const auto& above = m_lines[line - 1].candidates;
    Joins joins;
    joins.reserve(above.size() * here.size());
    for (const SeamCandidate& a : above) {
        for (const SeamCandidate& b : here) joins.push_back(std::exp(m_join(a.last, b.first, line)));
    }
    return joins;
}

const SeamLattice::Joins& SeamLattice::JoinsOf(std::size_t line) {
    if (m_kept.empty()) return m_last = MakeJoins(line);
    if (m_kept[line].empty()) m_kept[line] = MakeJoins(line);
    return m_kept[line];
}

double SeamLattice::Forward(const State& before, std::size_t number, const Joins& joins, State& after) const {
    const CandidateLine& line = m_lines[number];
    const std::size_t width = line.candidates.size();
    const std::vector<SeamCandidate>* above = number > 0 ? &m_lines[number - 1].candidates : nullptr;
    after = Empty(number);
    const double noSeamWeight = std::exp(line.candidates.front().score);
    const double noSeam = std::accumulate(before.counters.begin(), before.counters.end(), 0.0);
    const auto totalInto = [&](std::size_t k) {
        double total = noSeam * joins[k];
        for (std::size_t a = 1; a < before.seams.size(); ++a) total += before.seams[a] * joins[a * width + k];
        return total;
    };
    if (m_period == 0) {
        after.counters[0] = totalInto(0) * noSeamWeight;
    } else {
        const auto go = [&](int counter, double weight) {
            if (weight == 0) return;
            for (const Quiet& move : QuietMoves(line, counter, m_period)) {
                if (move.weight > 0)
                    after.counters[static_cast<std::size_t>(move.counter)] += weight * move.weight;
            }
        };
        for (std::size_t c = 0; c < before.counters.size(); ++c)
            go(static_cast<int>(c), before.counters[c] * joins[0] * noSeamWeight);
        for (std::size_t a = 1; a < before.seams.size(); ++a)
            go((*above)[a].index % m_period, before.seams[a] * joins[a * width] * noSeamWeight);
        const double total = totalInto(0) * noSeamWeight;
        ForEachRestart(line, m_period, [&](int counter, double weight) {
            after.counters[static_cast<std::size_t>(counter)] += total * weight;
        });
    }
    for (std::size_t k = 1; k < width; ++k) {
        const double score = std::exp(line.candidates[k].score);
        const double total = totalInto(k);
        if (m_period == 0) {
            after.seams[k] = total * score;
            continue;
        }
        const int index = line.candidates[k].index;
        double sum = total * (kOutOfStep + RestartWeight(line) * StepWeight(0, line, index, m_period));
        const int due = m_period + index - line.length;
        for (int c = std::max(0, due - kDrift);
             c <= due + kDrift && c < static_cast<int>(before.counters.size()); ++c)
            sum += before.counters[static_cast<std::size_t>(c)] * joins[k] *
                   StepWeight(c, line, index, m_period);
        for (std::size_t a = 1; a < before.seams.size(); ++a)
            sum += before.seams[a] * joins[a * width + k] *
                   StepWeight((*above)[a].index % m_period, line, index, m_period);
        after.seams[k] = sum * score;
    }
    double total = std::accumulate(after.counters.begin(), after.counters.end(), 0.0);
    total += std::accumulate(after.seams.begin(), after.seams.end(), 0.0);
    for (double& value : after.counters) value /= total;
    for (double& value : after.seams) value /= total;
    return std::log(total);
}

void SeamLattice::Backward(const State& after, std::size_t number, const Joins& joins, State& before) const {
    const CandidateLine& line = m_lines[number];
    const std::size_t width = line.candidates.size();
    const auto& above = m_lines[number - 1].candidates;
    before = Empty(number - 1);
    const double noSeamWeight = std::exp(line.candidates.front().score);
    // What each target is worth from any counter at all.
    std::vector<double> anywhere(width, 0.0);
    std::vector<double> worth(width, 0.0);
    for (std::size_t k = 1; k < width; ++k) {
        worth[k] = std::exp(line.candidates[k].score) * after.seams[k];
        anywhere[k] =
            m_period == 0
                ? worth[k]
                : worth[k] * (kOutOfStep +
                              RestartWeight(line) * StepWeight(0, line, line.candidates[k].index, m_period));
    }
    if (m_period == 0) {
        anywhere[0] = noSeamWeight * after.counters[0];
    } else {
        ForEachRestart(line, m_period, [&](int counter, double weight) {
            anywhere[0] += noSeamWeight * weight * after.counters[static_cast<std::size_t>(counter)];
        });
    }
    const auto from = [&](std::size_t a, int counter) {
        double sum = 0;
        for (std::size_t k = 0; k < width; ++k) sum += joins[a * width + k] * anywhere[k];
        if (m_period == 0) return sum;
        for (const Quiet& move : QuietMoves(line, counter, m_period)) {
            if (move.weight > 0)
                sum += joins[a * width] * noSeamWeight * move.weight *
                       after.counters[static_cast<std::size_t>(move.counter)];
        }
        for (std::size_t k = 1; k < width; ++k) {
            const double step = StepWeight(counter, line, line.candidates[k].index, m_period);
            if (step > 0) sum += joins[a * width + k] * step * worth[k];
        }
        return sum;
    };
    for (std::size_t c = 0; c < before.counters.size(); ++c)
        before.counters[c] = from(0, static_cast<int>(c));
    for (std::size_t a = 1; a < above.size(); ++a)
        before.seams[a] = from(a, m_period == 0 ? 0 : above[a].index % m_period);
    double largest = *std::max_element(before.counters.begin(), before.counters.end());
    for (const double value : before.seams) largest = std::max(largest, value);
    for (double& value : before.counters) value /= largest;
    for (double& value : before.seams) value /= largest;
}

std::vector<double> SeamLattice::Posterior(const State& alpha, const State& beta, std::size_t line) const {
    std::vector<double> p(m_lines[line].candidates.size(), 0.0);
    p[0] = std::inner_product(alpha.counters.begin(), alpha.counters.end(), beta.counters.begin(), 0.0);
    for (std::size_t k = 1; k < p.size(); ++k) p[k] = alpha.seams[k] * beta.seams[k];
    const double total = std::accumulate(p.begin(), p.end(), 0.0);
    for (double& value : p) value /= total;
    return p;
}

double SeamLattice::LogWeight(int period) {
    m_period = period;
    double sum = 0;
    State state = Start();
    State next;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        sum += Forward(state, i, JoinsOf(i), next);
        std::swap(state, next);
    }
    return sum;
}

std::vector<std::vector<double>> SeamLattice::Probabilities(int period, const Tick& tick) {
    m_period = period;
    std::vector<std::vector<double>> result(m_lines.size());
    if (m_lines.empty()) return result;
    std::vector<State> blockStarts;
    State state = Start();
    State next;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        tick();
        if (i % kBlock == 0) blockStarts.push_back(state);
        Forward(state, i, JoinsOf(i), next);
        std::swap(state, next);
    }
    State beta = Empty(m_lines.size() - 1);
    std::fill(beta.counters.begin(), beta.counters.end(), 1.0);
    std::fill(beta.seams.begin(), beta.seams.end(), 1.0);
    for (std::size_t block = blockStarts.size(); block-- > 0;) {
        const std::size_t begin = block * kBlock;
        const std::size_t end = std::min(begin + kBlock, m_lines.size());
        std::vector<State> alphas(end - begin);
        for (std::size_t i = begin; i < end; ++i)
            Forward(i == begin ? blockStarts[block] : alphas[i - begin - 1], i, JoinsOf(i),
                    alphas[i - begin]);
        for (std::size_t i = end; i-- > begin;) {
            tick();
            result[i] = Posterior(alphas[i - begin], beta, i);
            if (i == 0) break;
            State before;
            Backward(beta, i, JoinsOf(i), before);
            std::swap(beta, before);
        }
    }
    return result;
}

}  // namespace mahdar::agenda
