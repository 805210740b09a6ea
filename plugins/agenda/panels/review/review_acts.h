// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

namespace mahdar::agenda {

/// What the user can do in the review, by key, menu row or button.
enum class FrameAct {
    RightNext = 1,
    TypeIt,
    LeaveOut,
    Join,
    Part,
    SetKind,
    SetNumber,
    SetTitle,
    MoveTo,
    AddItem,
    NextToReview,
    PreviousToReview,
    GoToLine,
    NextPane,
    PreviousPane,
    Undo,
    Redo,
    Accept,
    Keep,
    BeginAnew,
    Close,
};

enum class FrameMenu { Review = 1, Edit, Line, Structure, Go };

struct FrameActRow {
    FrameAct act;
    FrameMenu menu;
    const char* label;  ///< English id
    /// Shorter, for a button; null: the label.
    const char* brief;
    /// The first is shown; keys without Ctrl, Alt or a function key act only while no text is being typed.
    std::vector<std::string> keys;
};

[[nodiscard]] const std::vector<FrameActRow>& FrameActs();
[[nodiscard]] const FrameActRow& RowOf(FrameAct act);
/// The words of a button, an English id.
[[nodiscard]] const char* ButtonWords(FrameAct act);
/// Null if the key does nothing here.
[[nodiscard]] const FrameActRow* ActOfKey(const std::string& key);
/// The key as it is shown; empty if there is none.
[[nodiscard]] std::string KeyOf(FrameAct act);

}  // namespace mahdar::agenda
