// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/seam_law.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr double kMargin = 20;
constexpr int kNeighbourhood = 8;  ///< periods this close explain much the same
constexpr int kSlope = 2;
constexpr int kCoarse = 20;
constexpr int kFine = 3;

class Trials {
public:
    Trials(SeamLattice& lattice, const std::function<void()>& tick) : m_lattice(lattice), m_tick(tick) {}

    double Of(int period) {
        const auto known = m_weights.find(period);
        if (known != m_weights.end()) return known->second;
        m_tick();
        return m_weights[period] = m_lattice.LogWeight(period);
    }

    void Scan(int step) {
        for (int period = kShortestPeriod; period <= kLongestPeriod; period += step) Of(period);
    }

    /// The best period tried, made exact.
    int Best() {
        int best = Highest();
        for (int period = best - kFine; period <= best + kFine; ++period) Of(period);
        return Highest();
    }

    bool Accepts(int period) {
        const double weight = Of(period);
        if (Of(period - kSlope) >= weight || Of(period + kSlope) >= weight) return false;
        return std::all_of(m_weights.begin(), m_weights.end(), [&](const auto& other) {
            return std::abs(other.first - period) <= kNeighbourhood || weight - other.second >= kMargin;
        });
    }

private:
    [[nodiscard]] int Highest() const {
        return std::max_element(m_weights.begin(), m_weights.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; })
            ->first;
    }

    SeamLattice& m_lattice;
    const std::function<void()>& m_tick;
    std::map<int, double> m_weights;
};

}  // namespace

int LearnPeriod(SeamLattice& lattice, const std::function<void()>& tick) {
    Trials trials(lattice, tick);
    trials.Of(kUsualPeriod);
    trials.Scan(kCoarse);
    if (trials.Accepts(kUsualPeriod)) return kUsualPeriod;
    trials.Scan(kFine);
    const int best = trials.Best();
    return trials.Accepts(best) ? best : 0;
}

}  // namespace mahdar::agenda
