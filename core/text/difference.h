// SPDX-License-Identifier: LGPL-2.1-or-later
// What differs between two texts, by words: for marked text on screen and on paper.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

enum class PieceKind { Kept = 1, Inserted, Deleted };

struct TextPiece {
    PieceKind kind = PieceKind::Kept;
    std::string text;
    bool operator==(const TextPiece&) const = default;
};

/// The pieces that make `after` out of `before`; what was deleted stands before what came in its place. Kept
/// and inserted pieces together are `after`, kept and deleted ones `before`. Words are never cut; a space
/// between two changed words is changed with them.
[[nodiscard]] std::vector<TextPiece> Difference(std::string_view before, std::string_view after);

/// Both changes of `base` in one text; nothing if they change the same words differently.
[[nodiscard]] std::optional<std::string> Merge(std::string_view base, std::string_view ours,
                                               std::string_view theirs);

}  // namespace mahdar
