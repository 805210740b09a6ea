// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/odt_text.h"

#include "core/document/named_styles.h"
#include "core/document/odt_styles.h"
#include "core/document/page_style.h"
#include "core/document/page_text.h"
#include "core/document/xml_part.h"

namespace mahdar::page {

std::string OdfMode(Language language) {
    return IsRightToLeft(language) ? "rl-tb" : "lr-tb";
}

std::string OdfLine(double widthPt, std::uint32_t ink) {
    return Points(widthPt) + " solid #" + HexColour(ink);
}

const char* OdfAlignment(Alignment alignment, Language language) {
    // LibreOffice reads "start" as left whatever the direction is.
    const bool mirrored = IsRightToLeft(language);
    switch (alignment) {
        case Alignment::Start:
            return mirrored ? "right" : "left";
        case Alignment::Centre:
            return "center";
        case Alignment::End:
            return mirrored ? "left" : "right";
        case Alignment::Justify:
            break;
    }
    return "justify";
}

std::string OdfStyleId(std::string_view name) {
    std::string id;
    for (const char letter : name) id += letter == ' ' ? std::string("_20_") : std::string(1, letter);
    return id;
}

std::string OdfStyleName(const Paragraph& paragraph) {
    return OdfStyleId(StyleNamesOf(paragraph).odfName);
}

OdfProperties OdfRunLook(const Run& run, Language language) {
    OdfProperties look;
    const auto both = [&](const std::string& name, const std::string& value) {
        look["fo:" + name] = value;
        look["style:" + name + "-complex"] = value;
    };
    if (run.bold) both("font-weight", "bold");
    if (run.italic) both("font-style", "italic");
    if (IsUnderlined(run)) look["style:text-underline-style"] = "solid";
    if (IsStruck(run)) look["style:text-line-through-style"] = "solid";
    if (const std::uint32_t ink = InkOf(run); ink != kInk) look["fo:color"] = "#" + HexColour(ink);
    if (const auto ground = GroundOf(run)) look["fo:background-color"] = "#" + HexColour(*ground);
    if (run.language && *run.language != language && !IsRightToLeft(*run.language)) {
        look["fo:language"] = std::string(Code(*run.language));
        look["fo:country"] = *run.language == Language::French ? "FR" : "GB";
    }
    return look;
}

void AddOdfText(pugi::xml_node parent, const std::string& text) {
    std::string plain;
    const auto flush = [&] {
        if (!plain.empty()) parent.append_child(pugi::node_pcdata).set_value(plain.c_str());
        plain.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            flush();
            Child(parent, "text:line-break");
        } else if (text[i] == ' ' &&
                   (i == 0 || i + 1 == text.size() || text[i - 1] == ' ' || text[i - 1] == '\n')) {
            flush();
            Child(parent, "text:s");
        } else {
            plain += text[i];
        }
    }
    flush();
}

void AddOdfLogo(pugi::xml_node paragraph, const Picture& logo, const std::string& name) {
    pugi::xml_node frame = Child(paragraph, "draw:frame",
                                 {{"draw:name", "logo"},
                                  {"text:anchor-type", "as-char"},
                                  {"svg:width", Points(logo.widthPt)},
                                  {"svg:height", Points(logo.heightPt)}});
    Child(frame, "draw:image",
          {{"xlink:href", kOdfLogoName},
           {"xlink:type", "simple"},
           {"xlink:show", "embed"},
           {"xlink:actuate", "onLoad"}});
    TextChild(frame, "svg:title", OneLine(name));
}

}  // namespace mahdar::page
