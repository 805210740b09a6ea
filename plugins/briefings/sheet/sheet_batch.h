// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"

#include <map>
#include <string>
#include <vector>

namespace mahdar::briefings {

enum class SheetKind { Institution = 1, Item, Letter };

/// One paper of a set: what to ask the composer for, and the name of its file without ending.
struct SheetJob {
    SheetKind kind = SheetKind::Institution;
    std::string option;  ///< "institution", "item", "letter"
    std::string value;   ///< its value
    std::string stem;    ///< "briefing-SESRIC", "briefing-item-04"
};

/// A sheet for every institution that reports and for every item of the agenda.
[[nodiscard]] std::vector<SheetJob> AllSheets(const Session& session);
/// A letter for every institution that is to report.
[[nodiscard]] std::vector<SheetJob> AllLetters(const Session& session);

/// The same as a table (option, value, stem), for whoever makes the files. With the option "letters" the
/// letters.
class SheetsTable final : public TableMaker {
public:
    [[nodiscard]] PlainTable Make(const Session& session, const ComposeRequest& request) const override;
};

}  // namespace mahdar::briefings
