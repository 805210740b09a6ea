// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/docx/docx_numbering.h"
#include "plugins/agenda/read/files/docx/docx_styles.h"
#include "plugins/agenda/read/files/paragraph_draft.h"
#include "plugins/agenda/read/source_text.h"

#include <pugixml.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What was met on the way and is worth telling.
struct DocxSightings {
    bool trackedChanges = false;
    bool hiddenText = false;
    bool contents = false;    ///< a table of contents, left out
    bool otherFiles = false;  ///< a part of the document is a file of another format inside it
};

/// The notes of a document by their id: footnotes.xml or endnotes.xml.
class DocxNotes {
public:
    explicit DocxNotes(const pugi::xml_node& part);
    [[nodiscard]] pugi::xml_node Find(std::string_view id) const;

private:
    std::map<std::string, pugi::xml_node, std::less<>> m_notes;
};

struct DocxParts {
    const DocxStyles& styles;
    DocxNumbering& numbering;
    const DocxNotes& footnotes;
    const DocxNotes& endnotes;
    const std::string& name;  ///< of the file, for errors
};

/// Walks through the body of a DOCX and gathers its lines: what a reader of the printed page would read, in
/// the order of the text.
class DocxBody {
public:
    DocxBody(const DocxParts& parts, const Progress& progress) : m_parts(parts), m_progress(progress) {}

    /// Throws ParseError when tables stand too deep inside each other.
    [[nodiscard]] std::vector<RawLine> Read(const pugi::xml_node& body);
    [[nodiscard]] const DocxSightings& Seen() const { return m_seen; }

private:
    /// A field is code until its separator, result after it.
    struct Field {
        bool inCode = true;
        bool leftOut = false;
        std::string code;
    };
    struct RunLook {
        bool bold = false;
        bool boldComplex = false;
        bool hidden = false;
    };
    struct Note {
        pugi::xml_node node;
        std::string mark;
    };

    void Blocks(const pugi::xml_node& parent);
    void Block(const pugi::xml_node& node);
    void Paragraph(const pugi::xml_node& node);
    /// False when the paragraph goes on with the next one.
    bool EndParagraph(const pugi::xml_node& properties, const std::string& style, const DocxLook& look);
    void AfterParagraph();
    void Table(const pugi::xml_node& node);
    void Control(const pugi::xml_node& node, bool inParagraph);
    void Alternative(const pugi::xml_node& node, bool inParagraph);

    void Inlines(const pugi::xml_node& parent);
    void Inline(const pugi::xml_node& node);
    void Run(const pugi::xml_node& node);
    void RunPart(const pugi::xml_node& node, const RunLook& look);
    void FieldPart(const pugi::xml_node& node);
    void NoteReference(const pugi::xml_node& node, bool endnote);
    void Write(std::string_view text, const RunLook& look);
    void Boxes(const pugi::xml_node& node);
    void Notes(std::vector<Note>& notes);

    [[nodiscard]] RunLook LookOf(const pugi::xml_node& run) const;
    [[nodiscard]] bool Skipping() const;

    const DocxParts& m_parts;
    const Progress& m_progress;
    DocxSightings m_seen;
    std::vector<RawLine> m_lines;
    ParagraphDraft m_draft;
    DocxLook m_paragraph;  ///< of the paragraph being read, with its style
    std::vector<Field> m_fields;
    std::vector<pugi::xml_node> m_boxes;  ///< text boxes anchored in the paragraph
    std::vector<Note> m_footnotes;        ///< referred to in the paragraph
    std::vector<Note> m_endnotes;
    int m_footnoteCount = 0;
    int m_endnoteCount = 0;
    int m_depth = 0;
    bool m_inTable = false;
    bool m_inNote = false;
};

}  // namespace mahdar::agenda
