// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/agenda/panels/panel_words.h"

#include <wx/string.h>

#include <optional>
#include <string>
#include <vector>

namespace mahdar::agenda {

enum class RowStanding { Current = 1, Other };

/// What the tree shows of one item.
struct AgendaRow {
    ItemId id;
    ItemId parent;
    Look state;
    wxString item;     ///< markup of two lines
    wxString minutes;  ///< likewise
    std::optional<Ink> warning;
    RowStanding standing = RowStanding::Other;
    std::string searched;  ///< folded number and titles

    bool operator==(const AgendaRow&) const = default;
};

/// All items in printed order, each before its sub-items.
[[nodiscard]] std::vector<AgendaRow> AgendaRows(const Session& session, Language language, const Instant& now);

/// "3 of 13 closed"; sub-items do not count.
[[nodiscard]] wxString ClosedCount(const Session& session);

}  // namespace mahdar::agenda
