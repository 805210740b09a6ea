// SPDX-License-Identifier: LGPL-2.1-or-later
// What stands inside a paragraph: runs, fields, notes, text boxes.
#include "plugins/agenda/read/files/docx/docx_body.h"
#include "plugins/agenda/read/files/xml_part.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
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

/// A glyph of a symbol font; the code says nothing outside that font, so only the common ones are known.
std::string_view SymbolText(std::string_view font, std::string_view code) {
    struct Symbol {
        std::string_view font;
        std::string_view code;
        std::string_view text;
    };
    static constexpr Symbol symbols[] = {
        {"Symbol", "F02D", "−"},    {"Symbol", "F0AE", "→"},    {"Symbol", "F0B0", "°"},
        {"Symbol", "F0B1", "±"},    {"Symbol", "F0D7", "×"},    {"Wingdings", "F0FC", "✓"},
        {"Wingdings", "F0FB", "✗"}, {"Wingdings", "F0E0", "→"}, {"Wingdings", "F0DF", "←"},
        {"Wingdings", "F0A8", "☐"}, {"Wingdings", "F0FE", "☒"},
    };
    for (const Symbol& symbol : symbols) {
        if (symbol.font == font && symbol.code == code) return symbol.text;
    }
    return "•";
}

std::string SymbolOf(const pugi::xml_node& node) {
    const std::string_view code = AttributeOf(node, "char");
    if (code.starts_with("F0") || code.starts_with("f0")) {
        std::string upper(code);
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; });
        return std::string(SymbolText(AttributeOf(node, "font"), upper));
    }
    const char32_t letter = static_cast<char32_t>(std::strtoul(std::string(code).c_str(), nullptr, 16));
    return letter < 0x20 ? std::string() : Encode(std::u32string(1, letter));
}

/// Without xml:space="preserve" white space at the ends is the writer's indentation.
std::string TextOf(const pugi::xml_node& node) {
    std::string text = node.child_value();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    if (AttributeOf(node, "space") == "preserve") return text;
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

void DocxBody::Inlines(const pugi::xml_node& parent) {
    for (const pugi::xml_node child : parent.children()) Inline(child);
}

void DocxBody::Inline(const pugi::xml_node& node) {
    const std::string_view name = LocalName(node);
    if (name == "r") {
        Run(node);
    } else if (name == "del" || name == "moveFrom") {
        m_seen.trackedChanges = true;
    } else if (name == "sdt") {
        Control(node, true);
    } else if (name == "AlternateContent") {
        Alternative(node, true);
    } else if (name == "fldSimple" && AttributeOf(node, "instr").find("TOC") != std::string_view::npos) {
        m_seen.contents = true;
    } else if (IsOneOf(name, {"drawing", "pict", "object"})) {
        Boxes(node);
    } else if (!IsOneOf(name, {"pPr", "rPr", "sdtPr", "commentRangeStart", "proofErr"})) {
        m_seen.trackedChanges = m_seen.trackedChanges || name == "ins" || name == "moveTo";
        Inlines(node);
    }
}

DocxBody::RunLook DocxBody::LookOf(const pugi::xml_node& run) const {
    const auto properties = ChildOf(run, "rPr");
    DocxLook look;
    ReadRunLook(properties, look);
    look.FillFrom(m_parts.styles.Character(AttributeOf(ChildOf(properties, "rStyle"), "val")));
    look.FillFrom(m_paragraph);
    const bool bold = look.bold.value_or(false);
    return {bold, look.boldComplex.value_or(bold), look.hidden.value_or(false)};
}

bool DocxBody::Skipping() const {
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field& field) { return field.inCode || field.leftOut; });
}

void DocxBody::Run(const pugi::xml_node& node) {
    const RunLook look = LookOf(node);
    m_seen.hiddenText = m_seen.hiddenText || look.hidden;
    for (const pugi::xml_node child : node.children()) RunPart(child, look);
}

void DocxBody::RunPart(const pugi::xml_node& node, const RunLook& look) {
    const std::string_view name = LocalName(node);
    if (name == "t") {
        Write(TextOf(node), look);
    } else if (name == "tab" || name == "ptab") {
        Write("\t", look);
    } else if (name == "br" || name == "cr") {
        if (!Skipping() && !look.hidden) m_draft.Break();
    } else if (name == "noBreakHyphen") {
        Write("-", look);
    } else if (name == "sym") {
        Write(SymbolOf(node), look);
    } else if (name == "fldChar" || name == "instrText") {
        FieldPart(node);
    } else if (name == "footnoteReference" || name == "endnoteReference") {
        NoteReference(node, name == "endnoteReference");
    } else if (name == "ruby") {
        Inlines(ChildOf(node, "rubyBase"));
    } else if (name == "AlternateContent") {
        Alternative(node, true);
    } else if (IsOneOf(name, {"drawing", "pict", "object"})) {
        Boxes(node);
    }
}

void DocxBody::Write(std::string_view text, const RunLook& look) {
    if (text.empty() || look.hidden || Skipping()) return;
    m_draft.Text(text, HasArabic(text) ? look.boldComplex : look.bold);
}

void DocxBody::FieldPart(const pugi::xml_node& node) {
    if (Is(node, "instrText")) {
        if (!m_fields.empty()) m_fields.back().code += node.child_value();
        return;
    }
    const std::string_view type = AttributeOf(node, "fldCharType");
    if (type == "begin") {
        m_fields.emplace_back();
    } else if (type == "separate" && !m_fields.empty()) {
        Field& field = m_fields.back();
        field.inCode = false;
        const std::size_t first = field.code.find_first_not_of(" \t\r\n");
        field.leftOut = first != std::string::npos && field.code.compare(first, 3, "TOC") == 0;
        m_seen.contents = m_seen.contents || field.leftOut;
    } else if (type == "end" && !m_fields.empty()) {
        m_fields.pop_back();
    }
}

void DocxBody::NoteReference(const pugi::xml_node& node, bool endnote) {
    if (Skipping() || m_inNote) return;
    const auto note = (endnote ? m_parts.endnotes : m_parts.footnotes).Find(AttributeOf(node, "id"));
    if (!note) return;
    // A mark of its own stands in the text behind the reference and is read there.
    const bool ownMark = AttributeOf(node, "customMarkFollows") == "1";
    std::string mark;
    if (!ownMark)
        mark = endnote ? FormatNumber(++m_endnoteCount, NumberStyle::LowerRoman)
                       : std::to_string(++m_footnoteCount);
    (endnote ? m_endnotes : m_footnotes).push_back({note, std::move(mark)});
}

/// The text boxes in a drawing of either kind, without those inside them: these come when theirs are read.
void DocxBody::Boxes(const pugi::xml_node& node) {
    if (Skipping()) return;
    for (const pugi::xml_node child : node.children()) {
        if (Is(child, "txbxContent")) {
            m_boxes.push_back(child);
        } else if (Is(child, "AlternateContent")) {
            const auto choice = ChildOf(child, "Choice");
            Boxes(choice ? choice : ChildOf(child, "Fallback"));
        } else {
            Boxes(child);
        }
    }
}

}  // namespace mahdar::agenda
