// SPDX-License-Identifier: LGPL-2.1-or-later
// What every reader of files (text, PDF, DOCX, ODT) delivers and everything after it works from.
#pragma once

#include "plugins/agenda/read/read_note.h"

#include <functional>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// What a document says of a line beyond its letters. A plain text says nothing: all at their defaults.
struct LineHints {
    int headingLevel = 0;          ///< 1 to 9 from a heading style; 0: not said
    bool startsParagraph = false;  ///< the document itself says so
    bool endsParagraph = false;
    std::string listMark;  ///< number or bullet as printed, worked out by the reader: "4.", "a)", "-"
    int listLevel = 0;     ///< 0: outermost
    bool bold = false;     ///< the whole line
    bool centred = false;
    bool inTable = false;
    bool note = false;  ///< a footnote or endnote
    int page = 0;       ///< 1-based; 0: not known
};

/// One line as the reader found it. The text is kept for good, with its white space: restoring counts it.
struct RawLine {
    std::string text;
    LineHints hints;
};

enum class SourceKind { Text = 1, Pdf, Docx, Odt };

struct SourceText {
    SourceKind kind = SourceKind::Text;
    std::string encoding = "UTF-8";  ///< of a plain text, as detected or as told
    bool readingOrder = false;       ///< known to be in order (DOCX, ODT): restoring never touches it
    std::vector<RawLine> lines;
    std::vector<ReadNote> notes;  ///< what had to be left out or could not be read
};

/// Called now and then by long work: how much of how much is done. To cancel, it throws UserCancelled.
using Progress = std::function<void(int done, int total)>;

}  // namespace mahdar::agenda
