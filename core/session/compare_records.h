// SPDX-License-Identifier: LGPL-2.1-or-later
// Two states of one record against each other, paragraph by paragraph.
#pragma once

#include "core/session/change.h"
#include "core/text/difference.h"

#include <string>
#include <vector>

namespace mahdar {

enum class ParagraphChange { Changed = 1, Added, Removed };

struct ComparedParagraph {
    ParagraphChange change = ParagraphChange::Changed;
    std::string before;  ///< its number in the older state; empty: not there
    std::string after;
    Language language = Language::English;
    std::vector<TextPiece> pieces;
};

/// What differs, in the order of the newer state with what was removed at the end; one entry per paragraph
/// and language.
[[nodiscard]] std::vector<ComparedParagraph> CompareRecords(const Session& before, const Session& after);

/// The session as sealed in that version; 0: as it stands now. Throws CommandError for a version there is
/// not.
[[nodiscard]] Session VersionState(const Session& session, const std::vector<Change>& history, int version);

}  // namespace mahdar
