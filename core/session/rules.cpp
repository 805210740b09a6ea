// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/rules.h"

#include <algorithm>

namespace mahdar {

int Required(const QuorumRule& rule, int members) noexcept {
    if (rule.denominator <= 0 || members <= 0) return 0;
    const int share = members * rule.numerator;
    const int whole = share / rule.denominator;
    if (rule.moreThan) return whole + 1;
    return whole + (share % rule.denominator == 0 ? 0 : 1);
}

const TimeLimit* FindLimit(const Rules& rules, InterventionKind kind, SpeakerGroup group) {
    const TimeLimit* best = nullptr;
    int bestFit = -1;
    for (const TimeLimit& limit : rules.limits) {
        if (!limit.kind.empty() && limit.kind != WordOf(kind)) continue;
        if (!limit.group.empty() && limit.group != WordOf(group)) continue;
        const int fit = (limit.kind.empty() ? 0 : 2) + (limit.group.empty() ? 0 : 1);
        if (fit <= bestFit) continue;
        best = &limit;
        bestFit = fit;
    }
    return best;
}

const MotionRule* FindMotion(const Rules& rules, const std::string& key) {
    const auto found = std::find_if(rules.motions.begin(), rules.motions.end(),
                                    [&](const MotionRule& motion) { return motion.key == key; });
    return found == rules.motions.end() ? nullptr : &*found;
}

}  // namespace mahdar
