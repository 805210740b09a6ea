// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/docx/docx_styles.h"

#include "plugins/agenda/read/files/xml_part.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr int kLongestChain = 32;
constexpr int kBodyLevel = 9;

template <class T>
void Take(std::optional<T>& own, const std::optional<T>& below) {
    if (!own) own = below;
}

bool IsOff(std::string_view value) {
    return value == "0" || value == "false" || value == "off" || value == "none";
}

/// Word keeps the English names whatever its language; other programs write their own.
constexpr std::u32string_view kHeadingNames[] = {
    U"heading", U"titre",  U"رأس", U"عنوان", U"العنوان",    U"uberschrift", U"titolo",
    U"titulo",  U"baslik", U"kop", U"judul", U"encabezado", U"заголовок",   U"سرفصل",
};

std::u32string FoldedName(std::string_view name) {
    std::u32string text = Fold(Decode(name));
    std::erase_if(text, [](char32_t c) { return IsSpace(c) || c == U'_' || c == U'-'; });
    return text;
}

}  // namespace

void DocxLook::FillFrom(const DocxLook& below) {
    Take(outline, below.outline);
    if (!numId) {
        numId = below.numId;
        Take(numLevel, below.numLevel);
    }
    Take(bold, below.bold);
    Take(boldComplex, below.boldComplex);
    Take(centred, below.centred);
    Take(hidden, below.hidden);
}

std::optional<bool> Switch(const pugi::xml_node& properties, std::string_view local) {
    const pugi::xml_node property = ChildOf(properties, local);
    if (!property) return std::nullopt;
    return !IsOff(AttributeOf(property, "val"));
}

void ReadParagraphLook(const pugi::xml_node& properties, DocxLook& look) {
    if (const auto level = ChildOf(properties, "outlineLvl"))
        look.outline = std::clamp(NumberOf(AttributeOf(level, "val"), kBodyLevel), 0, kBodyLevel);
    if (const auto alignment = ChildOf(properties, "jc"))
        look.centred = AttributeOf(alignment, "val") == "center";
    if (const auto numbering = ChildOf(properties, "numPr")) {
        if (const auto id = ChildOf(numbering, "numId")) look.numId = NumberOf(AttributeOf(id, "val"), 0);
        if (const auto level = ChildOf(numbering, "ilvl"))
            look.numLevel = std::clamp(NumberOf(AttributeOf(level, "val"), 0), 0, 8);
    }
}

void ReadRunLook(const pugi::xml_node& properties, DocxLook& look) {
    if (const auto bold = Switch(properties, "b")) look.bold = bold;
    if (const auto bold = Switch(properties, "bCs")) look.boldComplex = bold;
    if (const auto hidden = Switch(properties, "vanish")) look.hidden = hidden;
}

int HeadingLevelOfName(std::string_view name) {
    const std::u32string folded = FoldedName(name);
    if (folded.empty() || !IsDigit(folded.back())) return 0;
    const std::u32string_view word = std::u32string_view(folded).substr(0, folded.size() - 1);
    const auto* const found =
        std::find_if(std::begin(kHeadingNames), std::end(kHeadingNames),
                     [&](std::u32string_view known) { return FoldedName(Encode(known)) == word; });
    return found == std::end(kHeadingNames) ? 0 : DigitValue(folded.back());
}

DocxStyles::DocxStyles(const pugi::xml_node& styles) {
    const auto defaults = ChildOf(styles, "docDefaults");
    ReadParagraphLook(ChildOf(ChildOf(defaults, "pPrDefault"), "pPr"), m_defaults);
    ReadRunLook(ChildOf(ChildOf(defaults, "rPrDefault"), "rPr"), m_defaults);
    for (const pugi::xml_node child : styles.children()) {
        if (Is(child, "style")) Read(child);
    }
    for (auto& [id, style] : m_styles) Resolve(style, 0);
}

void DocxStyles::Read(const pugi::xml_node& node) {
    Style style;
    style.basedOn = AttributeOf(ChildOf(node, "basedOn"), "val");
    style.name = AttributeOf(ChildOf(node, "name"), "val");
    ReadParagraphLook(ChildOf(node, "pPr"), style.look);
    ReadRunLook(ChildOf(node, "rPr"), style.look);
    const std::string id(AttributeOf(node, "styleId"));
    const bool paragraph = AttributeOf(node, "type") == "paragraph";
    if (paragraph && !style.look.outline) {
        const int named = std::max(HeadingLevelOfName(style.name), HeadingLevelOfName(id));
        if (named > 0) style.look.outline = named - 1;
    }
    if (paragraph && HasAttribute(node, "default") && !IsOff(AttributeOf(node, "default")))
        m_defaultParagraph = id;
    m_styles.insert_or_assign(id, std::move(style));
}

void DocxStyles::Resolve(Style& style, int depth) {
    if (style.resolved) return;
    style.resolved = true;  // before going down: a circle of styles ends here
    const auto below = m_styles.find(style.basedOn);
    if (below == m_styles.end() || depth >= kLongestChain) return;
    Resolve(below->second, depth + 1);
    style.look.FillFrom(below->second.look);
}

const DocxLook& DocxStyles::Paragraph(std::string_view id) const {
    static const DocxLook nothing;
    auto found = m_styles.find(id);
    if (found == m_styles.end()) found = m_styles.find(m_defaultParagraph);
    return found == m_styles.end() ? nothing : found->second.look;
}

const DocxLook& DocxStyles::Character(std::string_view id) const {
    static const DocxLook nothing;
    const auto found = m_styles.find(id);
    return id.empty() || found == m_styles.end() ? nothing : found->second.look;
}

bool DocxStyles::IsContentsLine(std::string_view id) const {
    const auto found = m_styles.find(id);
    const std::u32string name =
        FoldedName(found == m_styles.end() ? id : std::string_view(found->second.name));
    return name.size() == 4 && name.starts_with(U"toc") && IsDigit(name.back());
}

int DocxStyles::NumberOfStyle(std::string_view id) const {
    const auto found = m_styles.find(id);
    return id.empty() || found == m_styles.end() ? 0 : found->second.look.numId.value_or(0);
}

}  // namespace mahdar::agenda
