// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/html_style.h"

#include "core/document/page_text.h"

#include <cmath>

namespace mahdar::page {
namespace {

/// The style sheet of the HTML page; start and end follow the direction of each block.
constexpr const char* kSheet = R"css(
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #e9e8e6; }
body { margin: 0; color: #1d1d1f; font-size: 1.15rem; line-height: 1.75; }
.page { max-width: 50rem; margin: 1.5rem auto; padding: 2.5rem 6rem 3rem; background: #fff; box-shadow: 0 1px 6px #0003; }
header { display: flex; gap: 1.5rem; border-bottom: 2px solid #1d1d1f; padding-bottom: .4rem; margin-bottom: 1rem; line-height: 1.55; }
header div { flex: 3; } header div + div { flex: 2; border-inline-start: 1px solid #8a8a8a; padding-inline-start: 1.2rem; }
header p { margin: 0; }
.logo { display: block; width: auto; margin-bottom: .3rem; } .centre > .logo { margin-inline: auto; }
.title { text-align: center; line-height: 1.4; margin: 1.2rem 0 0; }
.subtitle { text-align: center; margin: 0 0 1.2rem; }
h2, h3, h4 { line-height: 1.5; margin: 1.4rem 0 .4rem; break-after: avoid; }
h2 { border-bottom: 1px solid #b8b8b8; }
p { margin: 0 0 .4rem; position: relative; orphans: 2; widows: 2; }
p.numbered { padding-inline-start: 2.6rem; }
.number { position: absolute; inset-inline-start: 0; }
.margin { position: absolute; inset-inline-end: -5.2rem; width: 4.6rem; line-height: 1.3; padding-top: .45em; }
.quote { border-inline-start: 4px solid #1a4f8f; padding-inline-start: .8rem; }
.notice { background: #fffaeb; border: 1.5px solid #7a4a00; padding: .2rem .6rem; }
.justify { text-align: justify; } .start { text-align: start; } .centre { text-align: center; } .end { text-align: end; }
.keep { break-after: avoid; }
.contents { list-style: none; padding: 0; margin: .4rem 0 1rem; } .contents a { color: inherit; } .contents .level2 { padding-inline-start: 1.4rem; } .contents .level3 { padding-inline-start: 2.8rem; }
.parallel { display: grid; gap: 1.6rem; } .parallel.columns2 { grid-template-columns: repeat(2, 1fr); } .parallel.columns3 { grid-template-columns: repeat(3, 1fr); }
.wide { max-width: 78rem; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; line-height: 1.55; }
th, td { border: 1px solid #8a8a8a; padding: .15rem .5rem; text-align: start; vertical-align: top; }
th { background: #ececec; } thead { display: table-header-group; } tr { break-inside: avoid; }
ins { background: #dff3e4; color: #0f4d23; } del { background: #fbe3e4; color: #8b1524; }
.nowrap { white-space: nowrap; }
.quiet { color: #5e5c64; } .good { color: #1b6b34; } .care { color: #7a4a00; } .wrong { color: #a51d2d; } .decision { color: #1a4f8f; }
hr { border: 0; border-top: 1px solid #8a8a8a; } hr.line { margin: 0; padding-top: 2rem; border-top: 0; border-bottom: 1px solid #8a8a8a; }
.break { break-after: page; }
@media (max-width: 48rem) {
  .page { padding: 1rem; margin: 0; } header { display: block; } header div + div { border: 0; padding: 0; }
  .parallel.columns2, .parallel.columns3 { grid-template-columns: 1fr; gap: 0; }
  .margin { position: static; display: block; width: auto; padding: 0; }
}
@media print {
  html, .page { background: none; } body { line-height: 1.6; }
  .page { margin: 0; padding: 0; max-width: none; box-shadow: none; }
  .margin { inset-inline-end: -16mm; width: 14mm; } .break { visibility: hidden; margin: 0; }
}
)css";

/// A CSS string inside a style element: nothing in it may end the string or the element.
std::string CssString(const std::string& text) {
    std::string out = "\"";
    for (const char letter : OneLine(text)) {
        if (letter == '"' || letter == '\\' || letter == '<' || letter == '>' || letter == '&') {
            static constexpr char kHex[] = "0123456789abcdef";
            out += std::string("\\") + kHex[(letter >> 4) & 15] + kHex[letter & 15] + ' ';
        } else {
            out += letter;
        }
    }
    return out + '"';
}

/// Fonts and sizes of the page style, sizes against the body's.
std::string StyleRules(const Document& document) {
    const PageStyle& style = document.style;
    const auto size = [&](const TextLook& look) {
        return std::to_string(static_cast<int>(look.sizePt / style.body.sizePt * 100 + 0.5)) + "%";
    };
    const auto rule = [&](const char* selector, const TextLook& look) {
        return std::string(selector) + " { font-size: " + size(look) + "; color: #" + HexColour(look.ink) +
               "; font-weight: " + (look.bold ? "bold" : "normal") + "; }\n";
    };
    const auto fonts = [](const std::string& first, const std::string& second) {
        return CssString(first) + ", " + CssString(second) +
               ", Amiri, \"Noto Naskh Arabic\", \"Noto Serif\", \"Times New Roman\", serif";
    };
    // Thousandths of the letter's size: a printed decimal sign depends on the locale.
    const auto em = [](double points, double sizePt) {
        return "calc(" + std::to_string(std::lround(points / sizePt * 1000)) + "em / 1000)";
    };
    const auto spaced = [&](const char* selector, const TextLook& look) {
        return rule(selector, look) + selector + " { margin-top: " + em(look.beforePt, look.sizePt) +
               "; margin-bottom: " + em(look.afterPt, look.sizePt) + "; }\n";
    };
    return "body { font-family: " + fonts(style.latinFont, style.arabicFont) +
           "; }\n:lang(ar) { font-family: " + fonts(style.arabicFont, style.latinFont) + "; }\n" +
           spaced(".title", style.title) + spaced(".subtitle", style.subtitle) +
           spaced("h2", style.heading1) + spaced("h3", style.heading2) + spaced("h4", style.heading3) +
           spaced(".note", style.note) + spaced(".notice", style.notice) + rule("table", style.table) +
           rule(".contents", style.contents) + rule(".margin", style.marginNote) +
           rule("header p", style.mastheadLine) +
           rule("header div.organisation p:first-of-type", style.mastheadName) +
           rule("header div.reference p:first-of-type", style.mastheadSymbol) + "body { color: #" +
           HexColour(style.body.ink) +
           "; }\nmain > p, .parallel p { margin-bottom: " + em(style.body.afterPt, style.body.sizePt) +
           "; }\np.numbered { padding-inline-start: " + em(style.numberColumnPt, style.body.sizePt) +
           "; }\n@media print { body { font-size: calc(" +
           std::to_string(std::lround(style.body.sizePt * 100)) + "pt / 100); } }\n";
}

/// The footer belongs to the pages, which exist only on paper.
std::string PageRule(const Document& document) {
    const bool rightToLeft = IsRightToLeft(document.language);
    std::string words;
    for (const PageWordsPart& part : SplitPageWords(PageWords(document)))
        words += !part.isField      ? CssString(part.text) + " "
                 : part.text == "1" ? "counter(page) "
                                    : "counter(pages) ";
    const std::string start = CssString(document.footer.start);
    return "@page { size: " + HtmlMillimetres(document.style.pageWidthPt) + " " +
           HtmlMillimetres(document.style.pageHeightPt) +
           "; margin: " + HtmlMillimetres(document.style.topPt) + " " +
           HtmlMillimetres(document.style.marginPt) + " " + HtmlMillimetres(document.style.bottomPt) +
           ";\n  @bottom-" + std::string(rightToLeft ? "right" : "left") + " { content: " + start +
           "; font-size: 10pt; }\n  @bottom-center { content: " + CssString(document.footer.centre) +
           "; font-size: 10pt; }\n  @bottom-" + (rightToLeft ? "left" : "right") + " { content: " + words +
           "; font-size: 10pt; } }\n";
}

}  // namespace

std::string HtmlMillimetres(double points) {
    return std::to_string(static_cast<int>(points / kPointsPerMm + 0.5)) + "mm";
}

std::string HtmlStyle(const Document& document) {
    return kSheet + StyleRules(document) + PageRule(document);
}

}  // namespace mahdar::page
