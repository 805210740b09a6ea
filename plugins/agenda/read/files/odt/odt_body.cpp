// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/odt/odt_body.h"

#include "plugins/agenda/read/files/agenda_table.h"
#include "plugins/agenda/read/files/nesting.h"
#include "plugins/agenda/read/files/xml_part.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace mahdar::agenda {
namespace {

bool IsOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool HasArabic(std::string_view text) {
    const std::u32string letters = Decode(text);
    return std::any_of(letters.begin(), letters.end(), IsArabicLetter);
}

bool IsIndex(std::string_view name) {
    return name == "table-of-content" || name == "bibliography" || name.ends_with("-index");
}

/// The rows of a table, or the cells of a row, also those of its groups and of its head.
void Gather(const pugi::xml_node& parent, std::string_view name, std::vector<pugi::xml_node>& found) {
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view is = LocalName(child);
        if (is == name) {
            found.push_back(child);
        } else if (IsOneOf(is, {"table-header-rows", "table-rows", "table-row-group"})) {
            Gather(child, name, found);
        }
    }
}

std::string_view NoteMark(const pugi::xml_node& note) {
    return ChildOf(note, "note-citation").child_value();
}

}  // namespace

std::vector<RawLine> OdtBody::Read(const pugi::xml_node& text) {
    int total = 0;
    for (const pugi::xml_node block : text.children()) total += block.type() == pugi::node_element;
    int done = 0;
    for (const pugi::xml_node block : text.children()) {
        if (block.type() != pugi::node_element) continue;
        Block(block);
        if (m_progress && ++done % 64 == 0) m_progress(done, total);
    }
    Notes(m_endnotes);
    if (m_progress) m_progress(total, total);
    return std::move(m_lines);
}

void OdtBody::Blocks(const pugi::xml_node& parent) {
    const Nested nested(m_depth, m_name);
    for (const pugi::xml_node child : parent.children()) Block(child);
}

void OdtBody::Block(const pugi::xml_node& node) {
    const std::string_view name = LocalName(node);
    if (name == "p" || name == "h") {
        Paragraph(node);
    } else if (name == "list") {
        List(node);
    } else if (name == "table") {
        Table(node);
    } else if (name == "section") {
        if (OdtStyles::IsHidden(node)) {
            m_seen.hiddenText = true;
        } else {
            Blocks(node);
        }
    } else if (name == "tracked-changes") {
        m_seen.trackedChanges = m_seen.trackedChanges || ChildOf(node, "changed-region");
    } else if (IsIndex(name)) {
        m_seen.contents = true;
    } else if (IsOneOf(name, {"frame", "custom-shape", "g", "numbered-paragraph"})) {
        Boxes(node);
        for (const pugi::xml_node& box : std::exchange(m_boxes, {})) Blocks(box);
        if (name == "numbered-paragraph") Blocks(node);
    }
}

void OdtBody::Overlay(const OdtLook& style, Look& look) {
    if (style.bold) look.bold = *style.bold;
    if (style.boldComplex) {
        look.boldComplex = *style.boldComplex;
    } else if (style.bold) {
        look.boldComplex = *style.bold;
    }
    if (style.hidden) look.hidden = *style.hidden;
}

std::string OdtBody::MarkOf(const pugi::xml_node& paragraph, int heading) {
    // A number that the writer has put beside the text is what it printed.
    const auto written = ChildOf(paragraph, "number");
    const int start = NumberOf(AttributeOf(paragraph, "start-value"), -1);
    std::string mark = m_lists.NextMark();
    const bool headingAlone = heading > 0 && Is(paragraph, "h") && !m_lists.InList();
    if (headingAlone && AttributeOf(paragraph, "is-list-header") != "true")
        mark = m_lists.NextHeading(heading, start);
    return written ? written.child_value() : Encode(Trim(Decode(mark)));
}

void OdtBody::Paragraph(const pugi::xml_node& node) {
    const OdtLook& style = m_styles.Paragraph(AttributeOf(node, "style-name"));
    Look look;
    Overlay(style, look);
    m_spaced = true;
    Inlines(node, look);
    LineHints hints;
    hints.headingLevel = style.heading.value_or(0);
    if (Is(node, "h")) hints.headingLevel = std::clamp(NumberOf(AttributeOf(node, "outline-level"), 1), 1, 9);
    hints.centred = style.centred.value_or(false);
    hints.inTable = m_inTable;
    hints.note = m_inNote;
    hints.listLevel = m_lists.Level();
    hints.listMark = MarkOf(node, hints.headingLevel);
    if (!m_draft.HasInk()) {
        hints.headingLevel = 0;
        if (!m_inTable) hints.listMark.clear();
    }
    m_draft.MoveInto(m_lines, hints);
    for (const pugi::xml_node& box : std::exchange(m_boxes, {})) Blocks(box);
    if (!m_inNote && !m_inTable) Notes(m_footnotes);
}

void OdtBody::List(const pugi::xml_node& node) {
    const Nested nested(m_depth, m_name);
    m_lists.Open({AttributeOf(node, "style-name"), AttributeOf(node, "id"),
                  AttributeOf(node, "continue-list"), AttributeOf(node, "continue-numbering") == "true"});
    for (const pugi::xml_node item : node.children()) {
        if (Is(item, "list-item")) {
            m_lists.BeginItem(NumberOf(AttributeOf(item, "start-value"), -1));
        } else if (Is(item, "list-header")) {
            m_lists.BeginHeader();
        } else {
            continue;
        }
        for (const pugi::xml_node child : item.children()) Block(child);
    }
    m_lists.Close();
}

void OdtBody::Table(const pugi::xml_node& node) {
    const Nested nested(m_depth, m_name);
    const bool outer = std::exchange(m_inTable, true);
    std::vector<RawLine> lines = std::exchange(m_lines, {});
    std::vector<pugi::xml_node> rows;
    Gather(node, "table-row", rows);
    std::vector<TableRow> read;
    for (const pugi::xml_node& row : rows) {
        std::vector<pugi::xml_node> cellNodes;
        Gather(row, "table-cell", cellNodes);
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

void OdtBody::Notes(std::vector<pugi::xml_node>& notes) {
    m_inNote = true;
    for (const pugi::xml_node& note : std::exchange(notes, {})) {
        const std::size_t first = m_lines.size();
        Blocks(ChildOf(note, "note-body"));
        while (m_lines.size() > first && m_lines.back().text.empty()) m_lines.pop_back();
        if (m_lines.size() > first && m_lines[first].hints.listMark.empty())
            m_lines[first].hints.listMark = NoteMark(note);
    }
    m_inNote = false;
}

void OdtBody::Inlines(const pugi::xml_node& parent, const Look& look) {
    for (const pugi::xml_node child : parent.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            WriteCollapsed(child.value(), look);
        } else if (child.type() == pugi::node_element) {
            Inline(child, look);
        }
    }
}

void OdtBody::Inline(const pugi::xml_node& node, const Look& look) {
    const std::string_view name = LocalName(node);
    if (name == "s") {
        constexpr int most = 1000;
        const int count = std::clamp(NumberOf(AttributeOf(node, "c"), 1), 0, most);
        Write(std::string(static_cast<std::size_t>(count), ' '), look);
    } else if (name == "tab") {
        Write("\t", look);
    } else if (name == "line-break") {
        if (!look.hidden) m_draft.Break();
        m_spaced = true;
    } else if (name == "note") {
        if (!m_inNote && !look.hidden)
            (AttributeOf(node, "note-class") == "endnote" ? m_endnotes : m_footnotes).push_back(node);
    } else if (name == "ruby") {
        Inlines(ChildOf(node, "ruby-base"), look);
    } else if (IsOneOf(name, {"frame", "custom-shape", "g"})) {
        Boxes(node);
    } else if (!IsOneOf(name, {"annotation", "number", "hidden-text", "hidden-paragraph", "script",
                               "tracked-changes", "number-pages"})) {
        Look own = look;
        if (name == "span" || name == "a") Overlay(m_styles.Text(AttributeOf(node, "style-name")), own);
        Inlines(node, own);
    }
}

void OdtBody::Write(std::string_view text, const Look& look) {
    if (text.empty()) return;
    if (look.hidden) {
        m_seen.hiddenText = true;
        return;
    }
    m_draft.Text(text, HasArabic(text) ? look.boldComplex : look.bold);
    m_spaced = false;
}

void OdtBody::WriteCollapsed(std::string_view text, const Look& look) {
    std::string out;
    bool spaced = m_spaced;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (space && spaced) continue;
        out += space ? ' ' : c;
        spaced = space;
    }
    Write(out, look);
    if (!out.empty() && !look.hidden) m_spaced = spaced;
}

void OdtBody::Boxes(const pugi::xml_node& node) {
    if (Is(node, "custom-shape")) m_boxes.push_back(node);
    for (const pugi::xml_node child : node.children()) {
        if (Is(child, "text-box")) {
            m_boxes.push_back(child);
        } else if (child.type() == pugi::node_element && !Is(node, "custom-shape")) {
            Boxes(child);
        }
    }
}

}  // namespace mahdar::agenda
