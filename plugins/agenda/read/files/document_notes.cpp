// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/document_notes.h"

#include "core/base/error.h"
#include "plugins/agenda/read/files/line_hygiene.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <utility>

namespace mahdar::agenda {

void TakeIn(std::vector<RawLine> lines, SourceText& text) {
    LineIntake intake(text);
    for (RawLine& line : lines) intake.Add(line.text, std::move(line.hints));
    intake.Note();
}

ReadNote TrackedChangesNote() {
    return {
        "tracked-changes",
        {},
        MAHDAR_TR(
            "The document holds changes that nobody has accepted yet. Insertions were read, deletions were "
            "left out."),
        {}};
}

ReadNote HiddenTextNote() {
    return {"hidden-text", {}, MAHDAR_TR("Hidden text of the document was left out."), {}};
}

ReadNote ContentsNote() {
    return {"table-of-contents", {}, MAHDAR_TR("The table of contents was left out."), {}};
}

ReadNote OtherFilesNote() {
    return {
        "other-files",
        {},
        MAHDAR_TR("A part of the document is a file of another format inside it and was not read. Save the "
                  "document anew in Word and import that."),
        {},
        NoteWeight::High};
}

ReadNote PdfNote() {
    return {
        "read-from-pdf",
        {},
        MAHDAR_TR(
            "The lines were put together from the places of the letters on the page. If the Word document is "
            "to be had, import that: it says more than its pages show."),
        {}};
}

ReadNote PageFurnitureNote(int lines) {
    return {
        "page-furniture",
        {},
        MAHDAR_TR("%1 line(s) repeated at the head or foot of the pages were left out, and their numbers."),
        {std::to_string(lines)}};
}

ReadNote TurnedTextNote() {
    return {"turned-text",
            {},
            MAHDAR_TR("Text that stands upright or upside down on the page was left out."),
            {}};
}

void RefuseEmpty(const SourceText& text, bool pictures, const std::string& name) {
    const bool words = std::any_of(text.lines.begin(), text.lines.end(),
                                   [](const RawLine& line) { return !Trim(Decode(line.text)).empty(); });
    if (words) return;
    if (pictures)
        throw ParseError(
            MAHDAR_TR("The pages of \"%1\" are pictures; no text can be read from them. Ask for the Word "
                      "file, or run text recognition on it."),
            {name});
    throw ParseError(MAHDAR_TR("There is no text in \"%1\". Check that this is the annotated agenda."),
                     {name});
}

}  // namespace mahdar::agenda
