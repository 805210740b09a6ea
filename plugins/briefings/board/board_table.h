// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/briefings/board/briefing_board.h"
#include "plugins/briefings/sheet/phrases.h"

#include <memory>

namespace mahdar::briefings {

/// The rows of the board that the request asks for: options "institution", "item", "show" (a filter's word).
/// Throws CommandError.
[[nodiscard]] std::vector<BoardRow> BoardRowsFor(const Session& session, const ComposeRequest& request);

/// The board as a table; a turn with several documents takes several rows.
class BoardTable final : public TableMaker {
public:
    explicit BoardTable(std::shared_ptr<const Phrases> phrases) : m_phrases(std::move(phrases)) {}
    [[nodiscard]] PlainTable Make(const Session& session, const ComposeRequest& request) const override;

private:
    std::shared_ptr<const Phrases> m_phrases;  ///< the plugin's, read once
};

}  // namespace mahdar::briefings
