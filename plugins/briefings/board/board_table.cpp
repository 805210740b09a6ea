// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/board/board_table.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/wall_clock.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <cstdio>

namespace mahdar::briefings {

namespace {

std::string OptionOf(const ComposeRequest& request, const char* name) {
    const auto found = request.options.find(name);
    return found == request.options.end() ? std::string{} : found->second;
}

/// "7:05"
std::string Clock(std::int64_t ms) {
    if (ms <= 0) return {};
    char text[24];
    const auto seconds = static_cast<long long>(ms / 1000);
    std::snprintf(text, sizeof text, "%lld:%02lld", seconds / 60, seconds % 60);
    return text;
}

const char* WordOf(TurnState state) {
    switch (state) {
        case TurnState::Speaking:
            return "turn.speaking";
        case TurnState::Delivered:
            return "turn.delivered";
        case TurnState::Missed:
            return "turn.missed";
        case TurnState::Expected:
            break;
    }
    return "turn.expected";
}

const char* WordOf(PaperState state) {
    switch (state) {
        case PaperState::Late:
            return "document.late";
        case PaperState::Received:
            return "document.received";
        case PaperState::ReceivedLate:
            return "document.received-late";
        case PaperState::Published:
            return "document.published";
        case PaperState::Expected:
            break;
    }
    return "document.expected";
}

constexpr std::size_t kTurnColumns = 9;
constexpr const char* kTitles[] = {"col.item",         "col.place",         "col.reporter",  "col.behalf",
                                   "col.joint",        "col.planned",       "col.actual",    "col.over",
                                   "col.state",        "col.doc-title",     "col.doc-state", "col.doc-due",
                                   "col.doc-received", "col.doc-languages", "col.doc-link"};

std::vector<std::string> TurnCells(const Session& session, const Phrases& phrases, const BoardRow& row,
                                   Language language) {
    return {row.path,
            std::to_string(row.place),
            ReportersOf(session, row, language),
            row.onBehalfOf,
            row.Joint() ? phrases.In(language, "word.yes") : std::string{},
            row.plannedMinutes > 0 ? std::to_string(row.plannedMinutes) : std::string{},
            Clock(row.spokenMs),
            Clock(row.OverMs()),
            phrases.In(language, WordOf(row.state))};
}

void AddPaper(std::vector<std::string>& cells, const Session& session, const Phrases& phrases,
              const BoardPaper& paper, Language language) {
    const MeetingDocument& document = paper.document;
    std::string title = document.title.Best(language);
    if (!document.symbol.empty()) title = document.symbol + (title.empty() ? "" : " · ") + title;
    std::string languages;
    for (const Language in : document.languages)
        languages += (languages.empty() ? "" : " ") + std::string(Code(in));
    for (std::string cell : {title, phrases.In(language, WordOf(paper.state)), document.dueDate,
                             WallDate(session.TheMeeting(), document.receivedAt), languages, document.link})
        cells.push_back(std::move(cell));
}

}  // namespace

std::vector<BoardRow> BoardRowsFor(const Session& session, const ComposeRequest& request) {
    std::vector<BoardRow> rows = BoardOf(session, request.now);
    if (const std::string word = OptionOf(request, "show"); !word.empty()) {
        const auto filter = ParseBoardFilter(word);
        if (!filter)
            throw CommandError(
                MAHDAR_TR("\"%1\" is no choice of the board; use all, to-come, over or no-document."),
                {word});
        std::erase_if(rows, [&](const BoardRow& row) { return !Fits(row, *filter); });
    }
    if (const std::string name = OptionOf(request, "institution"); !name.empty()) {
        const InstitutionId id = RequireInstitution(session, name).id;
        std::erase_if(rows, [&](const BoardRow& row) { return !row.Reports(id); });
    }
    if (const std::string path = OptionOf(request, "item"); !path.empty()) {
        const ItemId item = RequireItem(session, path).id;
        std::erase_if(
            rows, [&](const BoardRow& row) { return row.item != item && RootOf(session, row.item) != item; });
    }
    return rows;
}

PlainTable BoardTable::Make(const Session& session, const ComposeRequest& request) const {
    PlainTable table;
    for (const char* key : kTitles) table.titles.push_back(m_phrases->In(request.language, key));
    for (const BoardRow& row : BoardRowsFor(session, request)) {
        std::vector<std::string> cells = TurnCells(session, *m_phrases, row, request.language);
        if (row.papers.empty()) {
            cells.resize(table.titles.size());
            table.rows.push_back(std::move(cells));
            continue;
        }
        for (const BoardPaper& paper : row.papers) {
            AddPaper(cells, session, *m_phrases, paper, request.language);
            table.rows.push_back(cells);
            cells.resize(kTurnColumns);
        }
    }
    return table;
}

}  // namespace mahdar::briefings
