// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/review_acts.h"

#include "core/base/error.h"

#include <algorithm>

namespace mahdar::agenda {

const std::vector<FrameActRow>& FrameActs() {
    static const std::vector<FrameActRow> kRows{
        {FrameAct::Accept,
         FrameMenu::Review,
         MAHDAR_TR("Accept and make the session"),
         nullptr,
         {"Ctrl+Shift+Enter"}},
        {FrameAct::Keep, FrameMenu::Review, MAHDAR_TR("Keep the review for later"), nullptr, {"Ctrl+S"}},
        {FrameAct::BeginAnew, FrameMenu::Review, MAHDAR_TR("Begin the review anew"), nullptr, {}},
        {FrameAct::Close, FrameMenu::Review, MAHDAR_TR("Close the review"), nullptr, {"Esc", "Ctrl+W"}},
        {FrameAct::Undo,
         FrameMenu::Edit,
         MAHDAR_TR("Take back the last act"),
         nullptr,
         {"Shift+F3", "Ctrl+Shift+R", "Ctrl+Z"}},
        {FrameAct::Redo, FrameMenu::Edit, MAHDAR_TR("Do the act again"), nullptr, {"Ctrl+Y", "Ctrl+Shift+Z"}},
        {FrameAct::RightNext,
         FrameMenu::Line,
         MAHDAR_TR("This is right, next"),
         MAHDAR_TR("Right, next"),
         {"Enter"}},
        {FrameAct::TypeIt, FrameMenu::Line, MAHDAR_TR("Type the line yourself"), nullptr, {"F2"}},
        {FrameAct::LeaveOut, FrameMenu::Line, MAHDAR_TR("Not part of the text"), nullptr, {"Delete"}},
        {FrameAct::Join,
         FrameMenu::Line,
         MAHDAR_TR("Join to the previous"),
         MAHDAR_TR("Join to previous"),
         {"Ctrl+Shift+K"}},
        {FrameAct::Part, FrameMenu::Line, MAHDAR_TR("A paragraph begins here"), nullptr, {"Ctrl+Shift+N"}},
        {FrameAct::SetKind, FrameMenu::Line, MAHDAR_TR("What this line is…"), MAHDAR_TR("Kind…"), {"F4"}},
        {FrameAct::AddItem, FrameMenu::Structure, MAHDAR_TR("Add an item…"), nullptr, {"Insert"}},
        {FrameAct::MoveTo, FrameMenu::Structure, MAHDAR_TR("Move to…"), nullptr, {"Ctrl+T"}},
        {FrameAct::SetNumber, FrameMenu::Structure, MAHDAR_TR("Number of the item…"), nullptr, {"F7"}},
        {FrameAct::SetTitle, FrameMenu::Structure, MAHDAR_TR("Give a title…"), nullptr, {"F8"}},
        {FrameAct::NextToReview,
         FrameMenu::Go,
         MAHDAR_TR("Next to review"),
         nullptr,
         {"Alt+PgDn", "Ctrl+F6"}},
        {FrameAct::PreviousToReview, FrameMenu::Go, MAHDAR_TR("Previous to review"), nullptr, {"Alt+PgUp"}},
        {FrameAct::GoToLine, FrameMenu::Go, MAHDAR_TR("Go to the line"), nullptr, {"Ctrl+Enter"}},
        {FrameAct::NextPane, FrameMenu::Go, MAHDAR_TR("Next pane"), nullptr, {"F6"}},
        {FrameAct::PreviousPane, FrameMenu::Go, MAHDAR_TR("Previous pane"), nullptr, {"Shift+F6"}},
    };
    return kRows;
}

const FrameActRow& RowOf(FrameAct act) {
    const auto& rows = FrameActs();
    return *std::find_if(rows.begin(), rows.end(), [act](const FrameActRow& row) { return row.act == act; });
}

const char* ButtonWords(FrameAct act) {
    const FrameActRow& row = RowOf(act);
    return row.brief == nullptr ? row.label : row.brief;
}

const FrameActRow* ActOfKey(const std::string& key) {
    if (key.empty()) return nullptr;
    for (const FrameActRow& row : FrameActs()) {
        if (std::find(row.keys.begin(), row.keys.end(), key) != row.keys.end()) return &row;
    }
    return nullptr;
}

std::string KeyOf(FrameAct act) {
    const auto& keys = RowOf(act).keys;
    return keys.empty() ? std::string() : keys.front();
}

}  // namespace mahdar::agenda
