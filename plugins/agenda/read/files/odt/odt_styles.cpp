// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/odt/odt_styles.h"

#include "plugins/agenda/read/files/docx/docx_styles.h"
#include "plugins/agenda/read/files/xml_part.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr int kLongestChain = 32;
constexpr int kMostStart = 1'000'000;

template <class T>
void Take(std::optional<T>& own, const std::optional<T>& below) {
    if (!own) own = below;
}

std::optional<bool> IsBold(std::string_view weight) {
    if (weight.empty()) return std::nullopt;
    return weight == "bold" || NumberOf(weight, 0) >= 600;
}

/// Names of styles write what is no letter as "_20_".
std::string PlainName(std::string_view name) {
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool code = name[i] == '_' && i + 3 < name.size() && name[i + 3] == '_';
        if (code && name.substr(i + 1, 2) == "20") {
            plain += ' ';
            i += 3;
        } else {
            plain += name[i];
        }
    }
    return plain;
}

/// "1", "a", "I", or the first numbers of a format of another script: "أ, ب, ت, ...".
NumberStyle FormatOf(std::string_view format) {
    struct Sample {
        std::string_view start;
        NumberStyle style;
    };
    static constexpr Sample samples[] = {
        {"1st", NumberStyle::Ordinal},         {"01", NumberStyle::DecimalZero},
        {"١", NumberStyle::ArabicDigits},      {"۱", NumberStyle::PersianDigits},
        {"१", NumberStyle::HindiDigits},       {"أ, ب, ج", NumberStyle::ArabicAbjad},
        {"ا, ب, ج", NumberStyle::ArabicAbjad}, {"أ", NumberStyle::ArabicAlphabet},
        {"ا", NumberStyle::ArabicAlphabet},    {"1", NumberStyle::Decimal},
        {"a", NumberStyle::LowerLetter},       {"A", NumberStyle::UpperLetter},
        {"i", NumberStyle::LowerRoman},        {"I", NumberStyle::UpperRoman},
    };
    if (format.empty()) return NumberStyle::None;
    for (const Sample& sample : samples) {
        if (format.starts_with(sample.start)) return sample.style;
    }
    return NumberStyle::Decimal;
}

OdtListLevel ReadLevel(const pugi::xml_node& node) {
    OdtListLevel level;
    const std::string_view name = LocalName(node);
    level.prefix = AttributeOf(node, "num-prefix");
    level.suffix = AttributeOf(node, "num-suffix");
    level.pattern = AttributeOf(node, "num-list-format");
    level.start = std::clamp(NumberOf(AttributeOf(node, "start-value"), 1), 0, kMostStart);
    level.displayLevels =
        std::clamp(NumberOf(AttributeOf(node, "display-levels"), 1), 1, static_cast<int>(kOdtListLevels));
    if (name == "list-level-style-bullet" || name == "list-level-style-image") {
        level.style = NumberStyle::Bullet;
        level.bullet =
            name == "list-level-style-image" ? "•" : PrintedBullet(AttributeOf(node, "bullet-char"));
    } else {
        level.style = FormatOf(AttributeOf(node, "num-format"));
    }
    return level;
}

OdtLook ReadLook(const pugi::xml_node& style) {
    OdtLook look;
    const auto text = ChildOf(style, "text-properties");
    look.bold = IsBold(AttributeOf(text, "font-weight"));
    look.boldComplex = IsBold(AttributeOf(text, "font-weight-complex"));
    if (HasAttribute(text, "display")) look.hidden = AttributeOf(text, "display") == "none";
    const auto paragraph = ChildOf(style, "paragraph-properties");
    if (HasAttribute(paragraph, "text-align"))
        look.centred = AttributeOf(paragraph, "text-align") == "center";
    return look;
}

int HeadingOfStyle(const pugi::xml_node& style) {
    const int level = NumberOf(AttributeOf(style, "default-outline-level"), 0);
    if (level > 0) return std::min(level, 9);
    const int shown = HeadingLevelOfName(AttributeOf(style, "display-name"));
    return shown > 0 ? shown : HeadingLevelOfName(PlainName(AttributeOf(style, "name")));
}

}  // namespace

void OdtLook::FillFrom(const OdtLook& below) {
    Take(heading, below.heading);
    Take(bold, below.bold);
    Take(boldComplex, below.boldComplex);
    Take(centred, below.centred);
    Take(hidden, below.hidden);
}

OdtStyles::OdtStyles(const pugi::xml_node& styles, const pugi::xml_node& content) {
    for (const pugi::xml_node& part : {styles, content}) {
        for (const pugi::xml_node child : part.children()) {
            if (Is(child, "styles") || Is(child, "automatic-styles")) ReadAll(child);
        }
    }
    for (Family* family : {&m_paragraphs, &m_texts}) {
        for (auto& [name, style] : *family) Resolve(*family, style, 0);
    }
}

void OdtStyles::ReadAll(const pugi::xml_node& parent) {
    for (const pugi::xml_node child : parent.children()) {
        const std::string_view name = LocalName(child);
        if (name == "style") ReadStyle(child);
        if (name == "list-style")
            m_lists.insert_or_assign(std::string(AttributeOf(child, "name")), ReadList(child));
        if (name == "outline-style") m_outline = ReadList(child);
    }
}

void OdtStyles::ReadStyle(const pugi::xml_node& node) {
    const std::string_view family = AttributeOf(node, "family");
    if (family != "paragraph" && family != "text") return;
    Style style;
    style.below = AttributeOf(node, "parent-style-name");
    style.look = ReadLook(node);
    if (family == "paragraph") {
        if (const int heading = HeadingOfStyle(node); heading > 0) style.look.heading = heading;
    }
    (family == "text" ? m_texts : m_paragraphs)
        .insert_or_assign(std::string(AttributeOf(node, "name")), std::move(style));
}

OdtListStyle OdtStyles::ReadList(const pugi::xml_node& node) {
    OdtListStyle list;
    for (const pugi::xml_node child : node.children()) {
        const int level = NumberOf(AttributeOf(child, "level"), 0);
        if (level >= 1 && level <= static_cast<int>(kOdtListLevels))
            list[static_cast<std::size_t>(level - 1)] = ReadLevel(child);
    }
    return list;
}

void OdtStyles::Resolve(Family& family, Style& style, int depth) {
    if (style.resolved) return;
    style.resolved = true;  // before going down: a circle of styles ends here
    const auto below = family.find(style.below);
    if (below == family.end() || depth >= kLongestChain) return;
    Resolve(family, below->second, depth + 1);
    style.look.FillFrom(below->second.look);
}

const OdtLook& OdtStyles::Paragraph(std::string_view name) const {
    static const OdtLook nothing;
    const auto found = m_paragraphs.find(name);
    return found == m_paragraphs.end() ? nothing : found->second.look;
}

const OdtLook& OdtStyles::Text(std::string_view name) const {
    static const OdtLook nothing;
    const auto found = m_texts.find(name);
    return found == m_texts.end() ? nothing : found->second.look;
}

const OdtListStyle* OdtStyles::List(std::string_view name) const {
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? nullptr : &found->second;
}

bool OdtStyles::IsHidden(const pugi::xml_node& section) {
    return AttributeOf(section, "display") == "none";
}

}  // namespace mahdar::agenda
