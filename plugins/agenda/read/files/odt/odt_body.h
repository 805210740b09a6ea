// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/odt/odt_lists.h"
#include "plugins/agenda/read/files/odt/odt_styles.h"
#include "plugins/agenda/read/files/paragraph_draft.h"
#include "plugins/agenda/read/source_text.h"

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What was met on the way and is worth telling.
struct OdtSightings {
    bool trackedChanges = false;
    bool hiddenText = false;
    bool contents = false;  ///< a table of contents or another index, left out
};

/// Walks through the text of an ODT and gathers its lines: what a reader of the printed page would read, in
/// the order of the text.
class OdtBody {
public:
    OdtBody(const OdtStyles& styles, const std::string& name, const Progress& progress)
        : m_styles(styles), m_lists(styles), m_name(name), m_progress(progress) {}

    /// Throws ParseError when tables or lists stand too deep inside each other.
    [[nodiscard]] std::vector<RawLine> Read(const pugi::xml_node& text);
    [[nodiscard]] const OdtSightings& Seen() const { return m_seen; }

private:
    struct Look {
        bool bold = false;
        bool boldComplex = false;
        bool hidden = false;
    };

    void Blocks(const pugi::xml_node& parent);
    void Block(const pugi::xml_node& node);
    void Paragraph(const pugi::xml_node& node);
    void List(const pugi::xml_node& node);
    void Table(const pugi::xml_node& node);
    void Inlines(const pugi::xml_node& parent, const Look& look);
    void Inline(const pugi::xml_node& node, const Look& look);
    void Write(std::string_view text, const Look& look);
    /// Text between elements: white space of any length is one space, none at the start.
    void WriteCollapsed(std::string_view text, const Look& look);
    void Boxes(const pugi::xml_node& node);
    void Notes(std::vector<pugi::xml_node>& notes);
    [[nodiscard]] std::string MarkOf(const pugi::xml_node& paragraph, int heading);
    static void Overlay(const OdtLook& style, Look& look);

    const OdtStyles& m_styles;
    OdtLists m_lists;
    const std::string& m_name;
    const Progress& m_progress;
    OdtSightings m_seen;
    std::vector<RawLine> m_lines;
    ParagraphDraft m_draft;
    bool m_spaced = true;  ///< a space here would be one too many
    std::vector<pugi::xml_node> m_boxes;
    std::vector<pugi::xml_node> m_footnotes;
    std::vector<pugi::xml_node> m_endnotes;
    int m_depth = 0;
    bool m_inTable = false;
    bool m_inNote = false;
};

}  // namespace mahdar::agenda
