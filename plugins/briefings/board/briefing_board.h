// SPDX-License-Identifier: LGPL-2.1-or-later
// Who is to report when, for how long, with which document, and what became of it: plan against actual.
#pragma once

#include "core/session/reporter_turns.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::briefings {

enum class TurnState { Expected = 1, Speaking, Delivered, Missed };
/// Late: its day is past and it is not there. ReceivedLate: it came after its day.
enum class PaperState { Expected = 1, Late, Received, ReceivedLate, Published };

struct BoardPaper {
    MeetingDocument document;
    PaperState state = PaperState::Expected;
};

/// One turn of the board. A value: valid whatever happens to the session afterwards.
struct BoardRow {
    ItemId item;
    std::string path;  ///< "4/2"
    LocalText title;   ///< of the item; empty for a sub-item without one
    ReportingTurn turn;
    std::string onBehalfOf;
    LocalText required;  ///< the text of its first action that has one
    int place = 0;       ///< 1-based, among the turns of the item
    int places = 0;
    int plannedMinutes = 0;  ///< 0: no limit
    std::int64_t spokenMs = 0;
    TurnState state = TurnState::Expected;
    std::vector<BoardPaper> papers;  ///< its own under that item, and those of nobody in particular

    [[nodiscard]] bool Joint() const noexcept { return turn.reporters.size() > 1; }
    [[nodiscard]] bool Reports(const InstitutionId& institution) const;
    /// Beyond the slot; 0 within it or without limit.
    [[nodiscard]] std::int64_t OverMs() const noexcept;
};

enum class BoardFilter { All = 1, ToCome, Over, NoDocument };

struct BoardSums {
    int turns = 0;
    int delivered = 0;
    int missed = 0;
    int over = 0;
    int plannedMinutes = 0;
    std::int64_t spokenMs = 0;
    int papers = 0;  ///< each document once
    int papersHere = 0;
    bool operator==(const BoardSums&) const = default;
};

/// All turns in the order of the agenda. A report counts for one turn: of those it may belong to, the first.
/// With `now` the one who is speaking is counted up to it.
[[nodiscard]] std::vector<BoardRow> BoardOf(const Session& session, const Instant& now);

[[nodiscard]] bool Fits(const BoardRow& row, BoardFilter filter) noexcept;
[[nodiscard]] std::optional<BoardFilter> ParseBoardFilter(std::string_view word);
[[nodiscard]] BoardSums SumsOf(const std::vector<BoardRow>& rows);

[[nodiscard]] PaperState PaperStateOf(const Meeting& meeting, const MeetingDocument& document,
                                      const Instant& now);
[[nodiscard]] bool IsHere(PaperState state) noexcept;
/// The state that wants attention most; none without papers.
[[nodiscard]] std::optional<PaperState> WorstOf(const std::vector<BoardPaper>& papers);

/// Names in reading order, "and" left to the words of the window: acronyms apart by the language's comma.
[[nodiscard]] std::string ReportersOf(const Session& session, const BoardRow& row, Language language);

}  // namespace mahdar::briefings
