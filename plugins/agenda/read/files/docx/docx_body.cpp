// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/docx/docx_body.h"

#include "plugins/agenda/read/files/agenda_table.h"
#include "plugins/agenda/read/files/nesting.h"
#include "plugins/agenda/read/files/xml_part.h"

#include <utility>

namespace mahdar::agenda {
namespace {

bool IsContentsControl(const pugi::xml_node& control) {
    const auto gallery = ChildOf(ChildOf(ChildOf(control, "sdtPr"), "docPartObj"), "docPartGallery");
    return AttributeOf(gallery, "val") == "Table of Contents";
}

/// The rows of a table, or the cells of a row, also those wrapped in controls and insertions.
void Gather(const pugi::xml_node& parent, std::string_view name, std::vector<pugi::xml_node>& found) {
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view is = LocalName(child);
        if (is == name) {
            if (!ChildOf(ChildOf(child, "trPr"), "del")) found.push_back(child);
        } else if (is == "sdt" || is == "sdtContent" || is == "ins" || is == "customXml" ||
                   is == "smartTag") {
            Gather(child, name, found);
        }
    }
}

}  // namespace

DocxNotes::DocxNotes(const pugi::xml_node& part) {
    for (const pugi::xml_node note : part.children()) {
        // The separators between text and notes are kept among them.
        const std::string_view type = AttributeOf(note, "type");
        if (type.empty() || type == "normal") m_notes.emplace(AttributeOf(note, "id"), note);
    }
}

pugi::xml_node DocxNotes::Find(std::string_view id) const {
    const auto found = m_notes.find(id);
    return found == m_notes.end() ? pugi::xml_node() : found->second;
}

std::vector<RawLine> DocxBody::Read(const pugi::xml_node& body) {
    int total = 0;
    for (const pugi::xml_node block : body.children()) total += block.type() == pugi::node_element;
    int done = 0;
    for (const pugi::xml_node block : body.children()) {
        if (block.type() != pugi::node_element) continue;
        Block(block);
        if (m_progress && ++done % 64 == 0) m_progress(done, total);
    }
    if (m_draft.HasInk()) m_draft.MoveInto(m_lines, {});
    Notes(m_endnotes);
    if (m_progress) m_progress(total, total);
    return std::move(m_lines);
}

void DocxBody::Blocks(const pugi::xml_node& parent) {
    const Nested nested(m_depth, m_parts.name);
    for (const pugi::xml_node child : parent.children()) Block(child);
}

void DocxBody::Block(const pugi::xml_node& node) {
    const std::string_view name = LocalName(node);
    if (name == "p") {
        Paragraph(node);
    } else if (name == "tbl") {
        Table(node);
    } else if (name == "sdt") {
        Control(node, false);
    } else if (name == "AlternateContent") {
        Alternative(node, false);
    } else if (name == "del" || name == "moveFrom") {
        m_seen.trackedChanges = true;
    } else if (name == "altChunk") {
        m_seen.otherFiles = true;
    } else if (name == "ins" || name == "moveTo" || name == "customXml" || name == "smartTag") {
        Blocks(node);
    }
}

void DocxBody::Control(const pugi::xml_node& node, bool inParagraph) {
    if (IsContentsControl(node)) {
        m_seen.contents = true;
        return;
    }
    // "Click here to enter text" is the form's, not the document's.
    if (Switch(ChildOf(node, "sdtPr"), "showingPlcHdr").value_or(false)) return;
    const auto content = ChildOf(node, "sdtContent");
    inParagraph ? Inlines(content) : Blocks(content);
}

void DocxBody::Alternative(const pugi::xml_node& node, bool inParagraph) {
    auto taken = ChildOf(node, "Choice");
    if (!taken) taken = ChildOf(node, "Fallback");
    inParagraph ? Inlines(taken) : Blocks(taken);
}

void DocxBody::Paragraph(const pugi::xml_node& node) {
    const auto properties = ChildOf(node, "pPr");
    const std::string style(AttributeOf(ChildOf(properties, "pStyle"), "val"));
    DocxLook look;
    ReadParagraphLook(properties, look);
    look.FillFrom(m_parts.styles.Paragraph(style));
    look.FillFrom(m_parts.styles.Defaults());
    m_paragraph = look;
    // A field that was never closed must not swallow the rest of the document.
    std::erase_if(m_fields, [](const Field& field) { return field.inCode; });
    if (look.outline.value_or(kListLevels) < kListLevels) m_fields.clear();
    const bool contents = m_parts.styles.IsContentsLine(style);
    m_seen.contents = m_seen.contents || contents;
    const bool before = !m_fields.empty() && m_fields.front().leftOut;
    if (contents) {
        // Its fields must still be followed, so that what comes after it is not taken for their code.
        ParagraphDraft kept = std::exchange(m_draft, {});
        Inlines(node);
        m_draft = std::move(kept);
        return;
    }
    Inlines(node);
    // All of it was the result of a field that is left out.
    if (before && m_draft.Empty() && !m_fields.empty() && m_fields.front().leftOut) return;
    if (EndParagraph(properties, style, look)) AfterParagraph();
}

bool DocxBody::EndParagraph(const pugi::xml_node& properties, const std::string& style,
                            const DocxLook& look) {
    const auto mark = ChildOf(properties, "rPr");
    if (ChildOf(mark, "del") || ChildOf(mark, "moveFrom")) {
        // The mark between two paragraphs was deleted: they are one.
        m_seen.trackedChanges = true;
        return false;
    }
    m_seen.trackedChanges = m_seen.trackedChanges || ChildOf(mark, "ins");
    LineHints hints;
    const int outline = look.outline.value_or(kListLevels);
    hints.headingLevel = outline < kListLevels ? outline + 1 : 0;
    hints.centred = look.centred.value_or(false);
    hints.inTable = m_inTable;
    hints.note = m_inNote;
    // Word counts a numbered paragraph even when nothing stands in it, but prints no bullet that means
    // anything.
    if (const int number = look.numId.value_or(0); number > 0) {
        hints.listLevel = look.numLevel.value_or(m_parts.numbering.LevelOfStyle(number, style));
        hints.listMark = m_parts.numbering.Next(number, hints.listLevel);
    }
    if (!m_draft.HasInk()) {
        hints.headingLevel = 0;
        if (!m_inTable) hints.listMark.clear();
    }
    m_draft.MoveInto(m_lines, hints);
    return true;
}

void DocxBody::AfterParagraph() {
    for (const pugi::xml_node& box : std::exchange(m_boxes, {})) Blocks(box);
    if (!m_inNote && !m_inTable) Notes(m_footnotes);
}

void DocxBody::Table(const pugi::xml_node& node) {
    const Nested nested(m_depth, m_parts.name);
    const bool outer = std::exchange(m_inTable, true);
    std::vector<RawLine> lines = std::exchange(m_lines, {});
    std::vector<pugi::xml_node> rows;
    Gather(node, "tr", rows);
    std::vector<TableRow> read;
    for (const pugi::xml_node& row : rows) {
        std::vector<pugi::xml_node> cellNodes;
        Gather(row, "tc", cellNodes);
        TableRow cells;
        for (const pugi::xml_node& cell : cellNodes) {
            Blocks(cell);
            cells.push_back(std::exchange(m_lines, {}));
        }
        read.push_back(std::move(cells));
    }
    AppendTable(std::move(read), lines);
    m_lines = std::move(lines);
    m_inTable = outer;
    if (!m_inTable && !m_inNote) Notes(m_footnotes);
}

void DocxBody::Notes(std::vector<Note>& notes) {
    m_inNote = true;
    for (const Note& note : std::exchange(notes, {})) {
        const std::size_t first = m_lines.size();
        Blocks(note.node);
        while (m_lines.size() > first && m_lines.back().text.empty()) m_lines.pop_back();
        if (m_lines.size() > first && m_lines[first].hints.listMark.empty())
            m_lines[first].hints.listMark = note.mark;
    }
    m_inNote = false;
}

}  // namespace mahdar::agenda
