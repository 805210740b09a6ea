// SPDX-License-Identifier: LGPL-2.1-or-later
// What the minutes panel shows, as plain words: the window's own types stay out of the session's way.
#pragma once

#include "core/session/ids.h"
#include "core/text/language.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace mahdar {

class Session;
struct FormulaLibrary;

/// One paragraph of the shown item. Kind and status are the words of the session file ("decision", "stale").
struct RecordRow {
    std::string id;
    std::string number;  ///< empty: not printed
    std::string kind;
    std::string source;  ///< of a decision: its verb and addressees in the shown language
    std::string text;
    Language language = Language::Arabic;
    std::vector<std::pair<Language, std::string>> statuses;
    std::string adoption;  ///< word of the session file: "adopted"
    bool locked = false;
    std::vector<std::pair<int, int>> doubtful;  ///< words no dictionary knows, in characters; filled in by the window
    bool operator==(const RecordRow&) const = default;
};

struct RecordPage {
    std::string path;  ///< "4/5"; empty: no item is shown
    std::vector<RecordRow> rows;
    int firstNumber = 0;
    int lastNumber = 0;
    int decisions = 0;
    int nextNumber = 1;  ///< what a paragraph added now will be called
};

/// The paragraphs of one item. `languages` says where a row is shown in another language than the rest.
[[nodiscard]] RecordPage MakeRecordPage(const FormulaLibrary& library, const Session& session, const ItemId& item,
                                        Language language, const std::map<std::string, Language>& languages);

}  // namespace mahdar
