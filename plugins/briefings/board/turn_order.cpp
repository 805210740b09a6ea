// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/board/turn_order.h"

#include "core/base/error.h"

#include <algorithm>
#include <utility>

namespace mahdar::briefings {

namespace {

bool IsBare(const ReporterTurn& turn) {
    ReporterTurn bare;
    bare.institution = turn.institution;
    return turn == bare;
}

/// The ranks they have, each larger than the one before.
std::vector<std::int64_t> RanksOf(const std::vector<ReportingTurn>& turns) {
    std::vector<std::int64_t> ranks;
    for (const ReportingTurn& turn : turns)
        ranks.push_back(ranks.empty() ? turn.rank : std::max(turn.rank, ranks.back() + 1));
    return ranks;
}

}  // namespace

void Arrange(ChangeBuilder& change, const ReportingTurn& turn, const InstitutionId& institution,
             const Arranging& arranging) {
    for (const ActionId& id : turn.actions) {
        RequiredAction action = *change.Find(id);
        auto place = std::find_if(action.turns.begin(), action.turns.end(),
                                  [&](const ReporterTurn& row) { return row.institution == institution; });
        if (place == action.turns.end()) {
            ReporterTurn fresh;
            fresh.institution = institution;
            place = action.turns.insert(action.turns.end(), std::move(fresh));
        }
        arranging(*place);
        if (IsBare(*place)) action.turns.erase(place);
        change.Put(std::move(action));
    }
}

void MoveTurn(ChangeBuilder& change, const ItemId& item, std::size_t from, std::size_t to) {
    std::vector<ReportingTurn> turns = ReportingTurns(change.Base(), item);
    if (turns.at(from).reporters.empty())
        throw CommandError(
            MAHDAR_TR("Say first who \"%1\" is: add the institution as a reporter in its place."),
            {turns[from].unknownName});
    const ReportingTurn moved = turns[from];
    const ReportingTurn target = turns.at(to);
    std::erase_if(turns, [](const ReportingTurn& turn) { return turn.reporters.empty(); });
    const std::vector<std::int64_t> ranks = RanksOf(turns);
    const auto placeOf = [&](const ReportingTurn& turn) {
        return std::find(turns.begin(), turns.end(), turn);
    };
    const auto start = placeOf(moved);
    auto end = placeOf(target);
    // Past a name nobody knows: the next known one on that side.
    if (end == turns.end())
        end = from > to ? (start == turns.begin() ? start : start - 1)
                        : (start + 1 == turns.end() ? start : start + 1);
    if (start < end) std::rotate(start, start + 1, end + 1);
    if (end < start) std::rotate(end, start, start + 1);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (turns[i].rank == ranks[i]) continue;
        for (const InstitutionId& id : turns[i].reporters)
            Arrange(change, turns[i], id, [&](ReporterTurn& row) { row.rank = ranks[i]; });
    }
}

}  // namespace mahdar::briefings
