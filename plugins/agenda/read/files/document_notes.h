// SPDX-License-Identifier: LGPL-2.1-or-later
// What the readers of documents share once their lines are gathered.
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// Takes the lines in, cleaned, and notes what had to be taken out of them.
void TakeIn(std::vector<RawLine> lines, SourceText& text);

[[nodiscard]] ReadNote TrackedChangesNote();
[[nodiscard]] ReadNote HiddenTextNote();
[[nodiscard]] ReadNote ContentsNote();
[[nodiscard]] ReadNote OtherFilesNote();

/// A PDF is never as good as the document it was made from.
[[nodiscard]] ReadNote PdfNote();
[[nodiscard]] ReadNote PageFurnitureNote(int lines);
[[nodiscard]] ReadNote TurnedTextNote();

/// Throws ParseError for a document without a word in it; a scanned one has pictures.
void RefuseEmpty(const SourceText& text, bool pictures, const std::string& name);

}  // namespace mahdar::agenda
