// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/board/briefing_board.h"

#include "core/command/resolve.h"
#include "core/session/wall_clock.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace mahdar::briefings {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

/// What was said under one item that may be a report.
using Speeches = std::unordered_map<ItemId, std::vector<const Intervention*>>;

Speeches SpeechesOf(const Session& session) {
    Speeches speeches;
    for (const Intervention& row : session.Interventions()) {
        const bool reply =
            row.kind == InterventionKind::PointOfOrder || row.kind == InterventionKind::RightOfReply;
        if (!reply && row.speaker.institution) speeches[row.item].push_back(&row);
    }
    return speeches;
}

class Board {
public:
    Board(const Session& session, const Instant& now)
        : m_session(session), m_now(now), m_speeches(SpeechesOf(session)) {}

    std::vector<BoardRow> Rows() {
        for (const AgendaItem* item : Children(m_session, {})) {
            for (const AgendaItem* part : ItemWithSubItems(m_session, item->id)) AddItem(*part);
        }
        return std::move(m_rows);
    }

private:
    void AddItem(const AgendaItem& item) {
        std::vector<ReportingTurn> turns = ReportingTurns(m_session, item.id);
        const int places = static_cast<int>(turns.size());
        std::vector<const Intervention*>& speeches = m_speeches[item.id];
        for (ReportingTurn& turn : turns) {
            BoardRow row;
            row.item = item.id;
            row.path = PathOf(m_session, item.id);
            row.title = item.title;
            row.place = static_cast<int>(&turn - turns.data()) + 1;
            row.places = places;
            row.turn = std::move(turn);
            TellArranged(row);
            TellSpoken(row, item, speeches);
            TellPapers(row);
            m_rows.push_back(std::move(row));
        }
    }

    void TellArranged(BoardRow& row) const {
        const InstitutionId first = row.turn.reporters.empty() ? InstitutionId{} : row.turn.reporters.front();
        for (const ActionId& id : row.turn.actions) {
            const RequiredAction& action = *m_session.Find(id);
            row.plannedMinutes = std::max(row.plannedMinutes, SlotMinutes(m_session, action, first));
            if (row.required.Empty()) row.required = action.text;
        }
        for (const InstitutionId& id : row.turn.reporters) {
            if (row.onBehalfOf.empty()) row.onBehalfOf = OnBehalfUnder(m_session, row.item, id);
        }
    }

    /// Takes the speeches of the turn's reporters out of those of the item.
    void TellSpoken(BoardRow& row, const AgendaItem& item, std::vector<const Intervention*>& speeches) const {
        bool heard = false;
        bool speaking = false;
        std::erase_if(speeches, [&](const Intervention* speech) {
            if (!row.Reports(speech->speaker.institution)) return false;
            heard = true;
            speaking = speaking || speech->state != InterventionState::Done;
            row.spokenMs += m_now.Empty() ? speech->runMs : SpokenMs(*speech, m_now);
            return true;
        });
        row.state = speaking ? TurnState::Speaking : heard ? TurnState::Delivered : StateOfSilent(row, item);
    }

    /// Nothing was said: a hand may have marked it, else the item tells.
    TurnState StateOfSilent(const BoardRow& row, const AgendaItem& item) const {
        SlotState marked = SlotState::Expected;
        for (const ActionId& id : row.turn.actions) {
            const RequiredAction& action = *m_session.Find(id);
            if (action.state != SlotState::Expected) marked = action.state;
            for (const InstitutionId& reporter : row.turn.reporters) {
                const ReporterTurn* arranged = ArrangementOf(action, reporter);
                if (arranged != nullptr && arranged->state != SlotState::Expected) marked = arranged->state;
            }
        }
        if (marked == SlotState::Delivered) return TurnState::Delivered;
        const bool missed = marked == SlotState::Missed || item.state == ItemState::Closed;
        return missed ? TurnState::Missed : TurnState::Expected;
    }

    void TellPapers(BoardRow& row) const {
        for (const MeetingDocument& document : m_session.Documents()) {
            if (document.item != row.item) continue;
            if (document.institution.Empty() || row.Reports(document.institution))
                row.papers.push_back({document, PaperStateOf(m_session.TheMeeting(), document, m_now)});
        }
    }

    const Session& m_session;
    const Instant m_now;
    Speeches m_speeches;
    std::vector<BoardRow> m_rows;
};

constexpr std::pair<std::string_view, BoardFilter> kFilters[] = {{"all", BoardFilter::All},
                                                                 {"to-come", BoardFilter::ToCome},
                                                                 {"over", BoardFilter::Over},
                                                                 {"no-document", BoardFilter::NoDocument}};

}  // namespace

bool BoardRow::Reports(const InstitutionId& institution) const {
    return std::find(turn.reporters.begin(), turn.reporters.end(), institution) != turn.reporters.end();
}

std::int64_t BoardRow::OverMs() const noexcept {
    if (plannedMinutes <= 0) return 0;
    return std::max<std::int64_t>(0, spokenMs - plannedMinutes * kMsPerMinute);
}

std::vector<BoardRow> BoardOf(const Session& session, const Instant& now) {
    return Board(session, now).Rows();
}

bool Fits(const BoardRow& row, BoardFilter filter) noexcept {
    switch (filter) {
        case BoardFilter::ToCome:
            return row.state == TurnState::Expected || row.state == TurnState::Speaking;
        case BoardFilter::Over:
            return row.OverMs() > 0;
        case BoardFilter::NoDocument:
            return std::none_of(row.papers.begin(), row.papers.end(),
                                [](const BoardPaper& paper) { return IsHere(paper.state); });
        case BoardFilter::All:
            break;
    }
    return true;
}

std::optional<BoardFilter> ParseBoardFilter(std::string_view word) {
    for (const auto& [name, filter] : kFilters) {
        if (name == word) return filter;
    }
    return std::nullopt;
}

BoardSums SumsOf(const std::vector<BoardRow>& rows) {
    BoardSums sums;
    std::unordered_set<DocumentId> papers;
    for (const BoardRow& row : rows) {
        ++sums.turns;
        sums.delivered += row.state == TurnState::Delivered ? 1 : 0;
        sums.missed += row.state == TurnState::Missed ? 1 : 0;
        sums.over += row.OverMs() > 0 ? 1 : 0;
        sums.plannedMinutes += row.plannedMinutes;
        sums.spokenMs += row.spokenMs;
        for (const BoardPaper& paper : row.papers) {
            if (!papers.insert(paper.document.id).second) continue;
            ++sums.papers;
            sums.papersHere += IsHere(paper.state) ? 1 : 0;
        }
    }
    return sums;
}

PaperState PaperStateOf(const Meeting& meeting, const MeetingDocument& document, const Instant& now) {
    const auto due = DayNumber(document.dueDate);
    const auto isAfter = [&](const Instant& moment) {
        const auto day = moment.Empty() ? std::nullopt : DayNumber(WallDate(meeting, moment));
        return due && day && *day > *due;
    };
    switch (document.state) {
        case DocumentState::Published:
            return PaperState::Published;
        case DocumentState::Received:
            return isAfter(document.receivedAt) ? PaperState::ReceivedLate : PaperState::Received;
        case DocumentState::Late:
            return PaperState::Late;
        case DocumentState::Expected:
            break;
    }
    return isAfter(now) ? PaperState::Late : PaperState::Expected;
}

bool IsHere(PaperState state) noexcept {
    return state != PaperState::Expected && state != PaperState::Late;
}

std::optional<PaperState> WorstOf(const std::vector<BoardPaper>& papers) {
    constexpr std::array kWorstFirst{PaperState::Late, PaperState::Expected, PaperState::ReceivedLate,
                                     PaperState::Received, PaperState::Published};
    for (const PaperState state : kWorstFirst) {
        for (const BoardPaper& paper : papers) {
            if (paper.state == state) return state;
        }
    }
    return std::nullopt;
}

std::string ReportersOf(const Session& session, const BoardRow& row, Language language) {
    if (row.turn.reporters.empty()) return row.turn.unknownName;
    std::string names;
    for (const InstitutionId& id : row.turn.reporters)
        names += (names.empty()                  ? ""
                  : language == Language::Arabic ? "، "
                                                 : ", ") +
                 SpeakerName(session, {id, {}}, language);
    return names;
}

}  // namespace mahdar::briefings
