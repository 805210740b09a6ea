// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/html_writer.h"

#include "core/document/html_style.h"
#include "core/document/page_text.h"

#include <glib.h>

#include <algorithm>

namespace mahdar::page {
namespace {

std::string Escape(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        switch (letter) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            case '\n':
                out += "<br>";
                break;
            default:
                out += letter;
        }
    }
    return out;
}

/// A bracket whose partner stands outside would turn round inside an island.
std::pair<std::size_t, std::size_t> WithoutLoneBrackets(const std::string& text,
                                                        std::pair<std::size_t, std::size_t> range) {
    auto [from, to] = range;
    const std::string_view inside = std::string_view(text).substr(from, to - from);
    const auto opened = std::ranges::count(inside, '(');
    const auto closed = std::ranges::count(inside, ')');
    if (opened > closed && text[from] == '(') ++from;
    while (to > from && std::string_view(".,;:").find(text[to - 1]) != std::string_view::npos &&
           closed > opened)
        --to;
    if (closed > opened && to > from && text[to - 1] == ')') --to;
    return {from, to};
}

std::string EscapeUnbroken(const std::string& text) {
    std::string out;
    std::size_t at = 0;
    for (const auto& range : UnbreakableRanges(text)) {
        const auto [from, to] = WithoutLoneBrackets(text, range);
        out += Escape(std::string_view(text).substr(at, from - at));
        out += "<span class=\"nowrap\" dir=\"ltr\">" +
               Escape(std::string_view(text).substr(from, to - from)) + "</span>";
        at = to;
    }
    return out + Escape(std::string_view(text).substr(at));
}

const char* DirectionName(bool rightToLeft) {
    return rightToLeft ? "rtl" : "ltr";
}

const char* ToneClass(Tone tone) {
    switch (tone) {
        case Tone::Quiet:
            return "quiet";
        case Tone::Good:
            return "good";
        case Tone::Care:
            return "care";
        case Tone::Wrong:
            return "wrong";
        case Tone::Decision:
            return "decision";
        case Tone::Normal:
            break;
    }
    return "";
}

const char* AlignmentClass(Alignment alignment) {
    switch (alignment) {
        case Alignment::Start:
            return "start";
        case Alignment::Centre:
            return "centre";
        case Alignment::End:
            return "end";
        case Alignment::Justify:
            break;
    }
    return "justify";
}

const char* StyleClass(ParagraphStyle style) {
    switch (style) {
        case ParagraphStyle::Title:
            return "title ";
        case ParagraphStyle::Subtitle:
            return "subtitle ";
        case ParagraphStyle::Note:
            return "note ";
        case ParagraphStyle::Quote:
            return "quote ";
        case ParagraphStyle::Notice:
            return "notice ";
        case ParagraphStyle::Body:
        case ParagraphStyle::Bullet:
            break;
    }
    return "";
}

std::string RunHtml(const Run& run, Language language) {
    std::string html = EscapeUnbroken(PrintableText(run.text));
    const auto wrap = [&](const std::string& name, const std::string& attributes = {}) {
        html = "<" + name + attributes + ">" + html + "</" + name + ">";
    };
    if (run.tone != Tone::Normal) wrap("span", std::string(" class=\"") + ToneClass(run.tone) + "\"");
    if (run.bold) wrap("strong");
    if (run.italic) wrap("em");
    if (run.underline) wrap("u");
    if (run.struck) wrap("s");
    if (run.change == ChangeMark::Inserted) wrap("ins");
    if (run.change == ChangeMark::Deleted) wrap("del");
    std::string attributes;
    if (run.language && *run.language != language)
        attributes = " lang=\"" + std::string(Code(*run.language)) + "\"";
    if (const auto island = IslandDirection(run, language))
        wrap("bdi", attributes + " dir=\"" + DirectionName(*island == Direction::RightToLeft) + "\"");
    else if (!attributes.empty())
        wrap("span", attributes);
    return html;
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document) : m_document(document) {}

    std::string Write() {
        Head();
        if (!m_document.masthead.Empty()) Masthead();
        m_html += "<main>\n";
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& kind) { Add(kind); }, block);
        m_html += "</main>\n</div>\n</body>\n</html>\n";
        return std::move(m_html);
    }

private:
    Language LanguageOf(const std::optional<Language>& language) const {
        return language.value_or(m_document.language);
    }

    /// lang and dir, only where a block differs from what surrounds it.
    std::string Tongue(const std::optional<Language>& language) const {
        if (!language || *language == m_document.language) return {};
        return " lang=\"" + std::string(Code(*language)) + "\" dir=\"" +
               DirectionName(IsRightToLeft(*language)) + "\"";
    }

    static std::string Html(const Runs& runs, Language language) {
        std::string html;
        for (const Run& run : runs) html += RunHtml(run, language);
        return html;
    }

    void Meta(const char* name, const std::string& content) {
        if (!content.empty())
            m_html +=
                std::string("<meta name=\"") + name + "\" content=\"" + Escape(OneLine(content)) + "\">\n";
    }

    void Head() {
        const bool rightToLeft = IsRightToLeft(m_document.language);
        m_html += "<!DOCTYPE html>\n<html lang=\"" + std::string(Code(m_document.language)) + "\" dir=\"" +
                  DirectionName(rightToLeft) + "\">\n<head>\n<meta charset=\"utf-8\">\n" +
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                  Escape(OneLine(m_document.title)) + "</title>\n";
        std::string keywords;
        for (const std::string& keyword : m_document.keywords)
            keywords += (keywords.empty() ? "" : ", ") + keyword;
        Meta("author", m_document.author);
        Meta("description", m_document.subject);
        Meta("keywords", keywords);
        Meta("dcterms.created", m_document.created);
        Meta("generator", "Mahdar");
        m_html +=
            std::string("<style>") + HtmlStyle(m_document) + "</style>\n</head>\n<body>\n" +
            (m_document.style.pageWidthPt > m_document.style.pageHeightPt ? "<div class=\"page wide\">\n"
                                                                          : "<div class=\"page\">\n");
    }

    void Logo(LogoPlace place) {
        const Picture* const logo = m_document.masthead.LogoAt(place);
        if (logo == nullptr) return;
        gchar* const bytes =
            g_base64_encode(reinterpret_cast<const guchar*>(logo->png.data()), logo->png.size());
        m_html += "<img class=\"logo\" alt=\"" + Escape(OneLine(m_document.author)) +
                  "\" style=\"height:" + HtmlMillimetres(logo->heightPt) + "\" src=\"data:image/png;base64," +
                  bytes + "\">\n";
        g_free(bytes);
    }

    void MastheadSide(const std::vector<Runs>& lines, const char* name, LogoPlace place) {
        if (lines.empty() && m_document.masthead.LogoAt(place) == nullptr) return;
        m_html += std::string("<div class=\"") + name + "\">\n";
        Logo(place);
        for (const Runs& line : lines)
            m_html += "<p>" + Html(StandingAlone(line, m_document.language), m_document.language) + "</p>\n";
        m_html += "</div>\n";
    }

    void Masthead() {
        if (m_document.masthead.LogoAt(LogoPlace::Centre) != nullptr) {
            m_html += "<div class=\"centre\">\n";
            Logo(LogoPlace::Centre);
            m_html += "</div>\n";
        }
        m_html += "<header>\n";
        MastheadSide(m_document.masthead.start, "organisation start", LogoPlace::Start);
        MastheadSide(m_document.masthead.end, "reference", LogoPlace::End);
        m_html += "</header>\n";
    }

    /// The title of the page is its one first-level heading.
    static std::string HeadingName(int level) { return "h" + std::to_string(std::clamp(level, 1, 3) + 1); }

    /// What the contents point to.
    std::string Anchor() { return " id=\"" + AnchorOf(m_heading++) + "\""; }

    void Add(const Contents& contents) {
        m_html += "<nav aria-label=\"" + Escape(OneLine(contents.title)) + "\">\n";
        if (!contents.title.empty())
            m_html += "<h2 class=\"contents-title\">" + Escape(OneLine(contents.title)) + "</h2>\n";
        m_html += "<ul class=\"contents\">\n";
        for (const ContentsEntry& entry : EntriesOf(m_document, contents)) {
            m_html += "<li class=\"level" + std::to_string(entry.level) + "\"" + Tongue(entry.language) +
                      "><a href=\"#" + AnchorOf(entry.heading) + "\">" + Html(entry.runs, entry.language) +
                      "</a></li>\n";
        }
        m_html += "</ul>\n</nav>\n";
    }

    /// In a row of columns the first carries the heading's level; the others repeat it in their language.
    void Add(const Parallel& row) {
        m_html += "<div class=\"parallel columns" + std::to_string(row.columns.size()) + "\">\n";
        for (std::size_t i = 0; i < row.columns.size(); ++i) {
            const Paragraph& column = row.columns[i];
            m_html += "<div" + Tongue(column.language) + ">";
            if (row.headingLevel == 0) {
                Add(column);
            } else {
                const std::string name = HeadingName(row.headingLevel);
                m_html += "<" + name + (i == 0 ? Anchor() : std::string{}) + ">" +
                          Html(column.runs, LanguageOf(column.language)) + "</" + name + ">\n";
            }
            m_html += "</div>\n";
        }
        m_html += "</div>\n";
    }

    void Add(const Heading& heading) {
        const std::string name = HeadingName(heading.level);
        m_html += "<" + name + Anchor() + Tongue(heading.language) + ">" +
                  Html(heading.runs, LanguageOf(heading.language)) + "</" + name + ">\n";
    }

    void Add(const Paragraph& paragraph) {
        const std::string number = NumberText(paragraph);
        std::string classes = StyleClass(paragraph.style);
        classes += AlignmentClass(AlignmentOf(paragraph));
        if (!number.empty()) classes += " numbered";
        if (paragraph.keepWithNext) classes += " keep";
        const Language language = LanguageOf(paragraph.language);
        const std::string name = paragraph.style == ParagraphStyle::Title ? "h1" : "p";
        m_html += "<" + name + " class=\"" + classes + "\"" + Tongue(paragraph.language) + ">";
        if (!paragraph.marginNote.empty())
            m_html += "<span class=\"margin\">" + Escape(OneLine(paragraph.marginNote)) + "</span> ";
        if (!number.empty()) m_html += "<span class=\"number\">" + Escape(number) + "</span> ";
        m_html += Html(paragraph.runs, language) + "</" + name + ">\n";
    }

    void AddRow(const std::vector<Cell>& cells, Language language, bool isHeader) {
        m_html += "<tr>";
        for (const Cell& cell : cells) {
            const Language cellLanguage = cell.language.value_or(language);
            m_html += isHeader ? "<th scope=\"col\"" : "<td";
            m_html += Tongue(cell.language);
            if (cell.alignment) m_html += std::string(" class=\"") + AlignmentClass(*cell.alignment) + "\"";
            m_html += ">" + Html(StandingAlone(cell.runs, cellLanguage), cellLanguage) +
                      (isHeader ? "</th>" : "</td>");
        }
        m_html += "</tr>\n";
    }

    void Columns(const Table& table) {
        double sum = 0;
        for (const double width : table.widths) sum += width;
        if (sum <= 0) return;
        m_html += "<colgroup>";
        for (const double width : table.widths)
            m_html +=
                "<col style=\"width:" + std::to_string(static_cast<int>(width * 100 / sum + 0.5)) + "%\">";
        m_html += "</colgroup>\n";
    }

    void Add(const Table& table) {
        const Language language = LanguageOf(table.language);
        m_html += "<table" + Tongue(table.language) + ">\n";
        Columns(table);
        if (!table.header.empty()) {
            m_html += "<thead>\n";
            AddRow(table.header, language, true);
            m_html += "</thead>\n";
        }
        m_html += "<tbody>\n";
        for (const auto& row : table.rows) AddRow(row, language, false);
        m_html += "</tbody>\n</table>\n";
    }

    void Add(const PageBreak&) { m_html += "<hr class=\"break\">\n"; }
    void Add(const Rule&) { m_html += "<hr>\n"; }
    void Add(const WritingLines& lines) {
        for (int i = 0; i < lines.count; ++i) m_html += "<hr class=\"line\" aria-hidden=\"true\">\n";
    }

    const Document& m_document;
    std::string m_html;
    std::size_t m_heading = 0;
};

}  // namespace

std::string WriteHtml(const Document& document) {
    return HtmlWriter(document).Write();
}

}  // namespace mahdar::page
