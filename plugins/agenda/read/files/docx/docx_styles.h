// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mahdar::agenda {

/// What a paragraph or character property set says; what it does not say comes from the style under it.
struct DocxLook {
    std::optional<int> outline;  ///< 0 to 8: a heading; 9: body text
    std::optional<int> numId;    ///< 0: no number, whatever the style says
    std::optional<int> numLevel;
    std::optional<bool> bold;
    std::optional<bool> boldComplex;  ///< of Arabic letters
    std::optional<bool> centred;
    std::optional<bool> hidden;

    /// Takes over what is not said here.
    void FillFrom(const DocxLook& below);
};

/// Reads a w:pPr with the w:rPr of its mark left out, and a w:rPr.
void ReadParagraphLook(const pugi::xml_node& properties, DocxLook& look);
void ReadRunLook(const pugi::xml_node& properties, DocxLook& look);
/// An on-off property: there without a value means on.
[[nodiscard]] std::optional<bool> Switch(const pugi::xml_node& properties, std::string_view local);

/// styles.xml, with the chains of styles based on others resolved.
class DocxStyles {
public:
    /// An empty node is a document without styles.
    explicit DocxStyles(const pugi::xml_node& styles);

    /// Of a paragraph style; of the default one if there is no such style.
    [[nodiscard]] const DocxLook& Paragraph(std::string_view id) const;
    /// Of a character style; says nothing if there is no such style.
    [[nodiscard]] const DocxLook& Character(std::string_view id) const;
    [[nodiscard]] const DocxLook& Defaults() const { return m_defaults; }
    /// "toc 1": a line of a table of contents.
    [[nodiscard]] bool IsContentsLine(std::string_view id) const;
    /// The number a numbering style stands for; 0 if none.
    [[nodiscard]] int NumberOfStyle(std::string_view id) const;

private:
    struct Style {
        std::string basedOn;
        std::string name;
        DocxLook look;
        bool resolved = false;
    };
    void Read(const pugi::xml_node& style);
    void Resolve(Style& style, int depth);

    std::map<std::string, Style, std::less<>> m_styles;
    std::string m_defaultParagraph;
    DocxLook m_defaults;
};

/// 1 to 9 when the name of a style is that of a heading in one of the languages programs are used in; else 0.
[[nodiscard]] int HeadingLevelOfName(std::string_view name);

}  // namespace mahdar::agenda
