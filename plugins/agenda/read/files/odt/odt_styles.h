// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/number_format.h"

#include <pugixml.hpp>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mahdar::agenda {

inline constexpr std::size_t kOdtListLevels = 10;

/// What a paragraph or text style says; what it does not say comes from the style under it.
struct OdtLook {
    std::optional<int> heading;  ///< 1 to 9; 0: body text
    std::optional<bool> bold;
    std::optional<bool> boldComplex;  ///< of Arabic letters
    std::optional<bool> centred;
    std::optional<bool> hidden;

    void FillFrom(const OdtLook& below);
};

struct OdtListLevel {
    NumberStyle style = NumberStyle::None;
    std::string prefix;
    std::string suffix;
    std::string bullet;
    std::string pattern;  ///< "%1%.%2%)", with prefix and suffix in it; empty in older files
    int displayLevels = 1;
    int start = 1;
};
using OdtListStyle = std::array<OdtListLevel, kOdtListLevels>;

/// The styles of styles.xml and content.xml.
class OdtStyles {
public:
    /// Of the parts' root elements, styles.xml first; empty nodes are allowed.
    OdtStyles(const pugi::xml_node& styles, const pugi::xml_node& content);

    [[nodiscard]] const OdtLook& Paragraph(std::string_view name) const;
    [[nodiscard]] const OdtLook& Text(std::string_view name) const;
    /// Null when there is no such style.
    [[nodiscard]] const OdtListStyle* List(std::string_view name) const;
    /// How headings outside lists are numbered.
    [[nodiscard]] const OdtListStyle& Outline() const { return m_outline; }
    /// A hidden section is not printed.
    [[nodiscard]] static bool IsHidden(const pugi::xml_node& section);

private:
    struct Style {
        std::string below;
        OdtLook look;
        bool resolved = false;
    };
    using Family = std::map<std::string, Style, std::less<>>;

    void ReadAll(const pugi::xml_node& parent);
    void ReadStyle(const pugi::xml_node& node);
    static OdtListStyle ReadList(const pugi::xml_node& node);
    static void Resolve(Family& family, Style& style, int depth);

    Family m_paragraphs;
    Family m_texts;
    std::map<std::string, OdtListStyle, std::less<>> m_lists;
    OdtListStyle m_outline;
};

}  // namespace mahdar::agenda
