// SPDX-License-Identifier: LGPL-2.1-or-later
// How a turn of the board is told in the windows.
#pragma once

#include "plugins/briefings/board/briefing_board.h"

#include <wx/string.h>
#include <wx/variant.h>
#include <wx/vector.h>

namespace mahdar::briefings {

enum BoardColumn : unsigned {
    kBoardItem,
    kBoardPlace,
    kBoardReporter,
    kBoardPlanned,
    kBoardActual,
    kBoardOver,
    kBoardState,
    kBoardPaper
};

[[nodiscard]] wxVector<wxVariant> CellsOf(const Session& session, const BoardRow& row, Language language);
/// "SESRIC, ICDT (jointly)", "Borsa Istanbul (for the Forum)"
[[nodiscard]] wxString ReporterWords(const Session& session, const BoardRow& row, Language language);
[[nodiscard]] wxString PaperWord(PaperState state);
/// "7:05"; empty for nothing
[[nodiscard]] wxString LengthWords(std::int64_t ms);
/// All there is to say of it, a line each: full names, what is required, its documents with language and
/// link.
[[nodiscard]] wxString DetailOf(const Session& session, const BoardRow& row, Language language);
[[nodiscard]] wxString SumsLine(const BoardSums& sums);

}  // namespace mahdar::briefings
