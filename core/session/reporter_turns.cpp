// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/reporter_turns.h"

#include <algorithm>
#include <tuple>

namespace mahdar {
namespace {

constexpr std::int64_t kStep = 1024;

bool Names(const RequiredAction& action, const InstitutionId& institution) {
    return std::find(action.reporters.begin(), action.reporters.end(), institution) != action.reporters.end();
}

/// Collects the turns of one item in the order of the document, then sorts them.
class Turns {
public:
    void Add(const RequiredAction& action) {
        if (action.joint && action.reporters.size() > 1) {
            AddTurn({action.reporters, {}, {action.id}, RankOf(action, action.reporters.front())});
        } else {
            for (const InstitutionId& id : action.reporters)
                AddTurn({{id}, {}, {action.id}, RankOf(action, id)});
        }
        for (const std::string& name : action.unknownReporters) AddTurn({{}, name, {action.id}, 0});
    }

    std::vector<ReportingTurn> Sorted() {
        std::stable_sort(m_turns.begin(), m_turns.end(),
                         [](const ReportingTurn& a, const ReportingTurn& b) { return a.rank < b.rank; });
        return std::move(m_turns);
    }

private:
    static std::int64_t RankOf(const RequiredAction& action, const InstitutionId& institution) {
        const ReporterTurn* arranged = ArrangementOf(action, institution);
        return arranged == nullptr ? 0 : arranged->rank;
    }

    void AddTurn(ReportingTurn turn) {
        const auto same = std::find_if(m_turns.begin(), m_turns.end(), [&](const ReportingTurn& row) {
            return row.reporters == turn.reporters && row.unknownName == turn.unknownName;
        });
        if (same != m_turns.end()) {
            same->actions.push_back(turn.actions.front());
            return;
        }
        if (turn.rank == 0) turn.rank = static_cast<std::int64_t>(m_turns.size() + 1) * kStep;
        m_turns.push_back(std::move(turn));
    }

    std::vector<ReportingTurn> m_turns;
};

}  // namespace

std::vector<const RequiredAction*> ActionsOf(const Session& session, const ItemId& item) {
    std::vector<const RequiredAction*> actions;
    for (const RequiredAction& action : session.RequiredActions()) {
        if (action.item == item) actions.push_back(&action);
    }
    std::sort(actions.begin(), actions.end(), [](const RequiredAction* a, const RequiredAction* b) {
        return std::tie(a->rank, a->id.value) < std::tie(b->rank, b->id.value);
    });
    return actions;
}

std::vector<ReportingTurn> ReportingTurns(const Session& session, const ItemId& item) {
    Turns turns;
    for (const RequiredAction* action : ActionsOf(session, item)) turns.Add(*action);
    return turns.Sorted();
}

const ReporterTurn* ArrangementOf(const RequiredAction& action, const InstitutionId& institution) {
    const auto found = std::find_if(action.turns.begin(), action.turns.end(), [&](const ReporterTurn& turn) {
        return turn.institution == institution;
    });
    return found == action.turns.end() ? nullptr : &*found;
}

int ArrangedMinutes(const RequiredAction& action, const InstitutionId& institution) {
    const ReporterTurn* arranged = ArrangementOf(action, institution);
    return arranged != nullptr && arranged->minutes > 0 ? arranged->minutes : action.slotMinutes;
}

int ArrangedMinutes(const Session& session, const ItemId& item, const InstitutionId& institution) {
    int minutes = 0;
    for (const RequiredAction& action : session.RequiredActions()) {
        if (action.item == item && Names(action, institution))
            minutes = std::max(minutes, ArrangedMinutes(action, institution));
    }
    return minutes;
}

std::string OnBehalfUnder(const Session& session, const ItemId& item, const InstitutionId& institution) {
    for (const RequiredAction& action : session.RequiredActions()) {
        const ReporterTurn* arranged = action.item == item ? ArrangementOf(action, institution) : nullptr;
        if (arranged != nullptr && !arranged->onBehalfOf.empty()) return arranged->onBehalfOf;
    }
    return {};
}

}  // namespace mahdar
