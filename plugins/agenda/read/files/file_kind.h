// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar::agenda {

/// What a file is, whatever it is called.
enum class FileKind {
    Text = 1,
    Pdf,
    Docx,
    Odt,
    OldWord,  ///< .doc of before 2007
    Protected,
    Rtf,
    WebPage,
    Picture,
    Spreadsheet,
    Slides,
    Archive,
    Markup,  ///< XML of some other program
    Session,
    Empty,
    Unknown,
};

/// Judged by the bytes alone. A zip archive too damaged to be looked into throws ParseError.
[[nodiscard]] FileKind KindOf(std::string_view bytes, const std::string& name);

/// Throws ParseError with one sentence that says what the file is and what to do, unless it is a kind that
/// can be read.
void RefuseUnreadable(FileKind kind, const std::string& name);

}  // namespace mahdar::agenda
