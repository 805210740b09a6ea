// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/docx_runs.h"

#include "core/document/docx_parts.h"
#include "core/document/page_text.h"
#include "core/document/xml_part.h"

#include <algorithm>
#include <cmath>

namespace mahdar::page {
namespace {

bool IsTracked(const Run& run) {
    return run.change != ChangeMark::None && !run.changedBy.empty();
}

void RunLook(pugi::xml_node run, const Run& source, Language language, bool rightToLeft) {
    pugi::xml_node look = Child(run, "w:rPr");
    const bool shown = !IsTracked(source);
    if (source.bold) Child(look, "w:b"), Child(look, "w:bCs");
    if (source.italic) Child(look, "w:i"), Child(look, "w:iCs");
    if (source.struck || (shown && IsStruck(source))) Child(look, "w:strike");
    if (const std::uint32_t ink = InkOf(source); ink != kInk && shown)
        Child(look, "w:color", {{"w:val", HexColour(ink)}});
    if (source.underline || (shown && IsUnderlined(source))) Child(look, "w:u", {{"w:val", "single"}});
    if (const auto ground = GroundOf(source); ground && shown)
        Child(look, "w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", HexColour(*ground)}});
    if (rightToLeft) Child(look, "w:rtl");
    const Language own = source.language.value_or(language);
    if (IsRightToLeft(own))
        Child(look, "w:lang", {{"w:bidi", "ar-SA"}});
    else
        Child(look, "w:lang", {{"w:val", own == Language::French ? "fr-FR" : "en-GB"}});
}

void AddText(pugi::xml_node run, const std::string& text, const char* element) {
    std::size_t from = 0;
    for (;;) {
        const std::size_t end = text.find('\n', from);
        const std::string piece = text.substr(from, end - from);
        if (!piece.empty()) TextChild(run, element, piece, {{"xml:space", "preserve"}});
        if (end == std::string::npos) return;
        Child(run, "w:br");
        from = end + 1;
    }
}

pugi::xml_node ChangeNode(pugi::xml_node parent, const Run& run) {
    pugi::xml_node node = parent.append_child(run.change == ChangeMark::Inserted ? "w:ins" : "w:del");
    node.append_attribute("w:id").set_value(0);  // NumberDocxChanges
    node.append_attribute("w:author").set_value(OneLine(run.changedBy).c_str());
    if (!run.changedAt.empty()) node.append_attribute("w:date").set_value(OneLine(run.changedAt).c_str());
    return node;
}

void Field(pugi::xml_node paragraph, const char* kind) {
    Child(Child(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", kind}});
}

}  // namespace

void AddDocxRuns(pugi::xml_node paragraph, const Runs& runs, Language language) {
    const auto split = SplitByDirection(runs, language);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool tracked = IsTracked(runs[i]) && !split[i].empty();
        pugi::xml_node parent = tracked ? ChangeNode(paragraph, runs[i]) : paragraph;
        const bool deleted = tracked && runs[i].change == ChangeMark::Deleted;
        for (const DirectedText& part : split[i]) {
            pugi::xml_node run = Child(parent, "w:r");
            RunLook(run, runs[i], language, part.rightToLeft);
            AddText(run, part.text, deleted ? "w:delText" : "w:t");
        }
    }
}

void MarkDocxParagraph(pugi::xml_node properties, const Runs& runs) {
    if (runs.empty() || !IsTracked(runs.front())) return;
    const ChangeMark change = runs.front().change;
    if (!std::ranges::all_of(runs, [&](const Run& run) { return IsTracked(run) && run.change == change; }))
        return;
    ChangeNode(Child(properties, "w:rPr"), runs.front());
}

void MarkDocxRow(pugi::xml_node properties, const std::vector<Cell>& cells) {
    Runs all;
    for (const Cell& cell : cells) all.insert(all.end(), cell.runs.begin(), cell.runs.end());
    std::erase_if(all, [](const Run& run) { return run.text.empty(); });
    if (all.empty() || !IsTracked(all.front())) return;
    const bool whole = std::ranges::all_of(
        all, [&](const Run& run) { return IsTracked(run) && run.change == all.front().change; });
    if (whole) ChangeNode(properties, all.front());
}

void NumberDocxChanges(pugi::xml_node root) {
    int last = 0;
    for (const pugi::xpath_node& found : root.select_nodes("//w:ins | //w:del"))
        found.node().attribute("w:id").set_value(++last);
}

void AddDocxBookmark(pugi::xml_node paragraph, std::size_t heading) {
    const std::string id = std::to_string(heading + 1);
    pugi::xml_node start = paragraph.insert_child_after("w:bookmarkStart", paragraph.child("w:pPr"));
    start.append_attribute("w:id").set_value(id.c_str());
    start.append_attribute("w:name").set_value(AnchorOf(heading).c_str());
    Child(paragraph, "w:bookmarkEnd", {{"w:id", id}});
}

void AddDocxContents(pugi::xml_node body, const Document& document, const Contents& contents,
                     const std::vector<int>& pages) {
    const auto paragraph = [&](const std::string& style) {
        pugi::xml_node node = Child(body, "w:p");
        pugi::xml_node look = Child(node, "w:pPr");
        Child(look, "w:pStyle", {{"w:val", style}});
        Child(look, "w:bidi", {{"w:val", IsRightToLeft(document.language) ? "1" : "0"}});
        return node;
    };
    if (!contents.title.empty())
        AddDocxRuns(paragraph("TOCHeading"), Plain(OneLine(contents.title)), document.language);
    bool first = true;
    pugi::xml_node last;
    for (const ContentsEntry& entry : EntriesOf(document, contents)) {
        last = paragraph("TOC" + std::to_string(entry.level));
        if (std::exchange(first, false)) {
            Field(last, "begin");
            TextChild(Child(last, "w:r"), "w:instrText",
                      " TOC \\o \"1-" + std::to_string(contents.level) + "\" \\h \\z \\u ",
                      {{"xml:space", "preserve"}});
            Field(last, "separate");
        }
        const std::string anchor = AnchorOf(entry.heading);
        pugi::xml_node link = Child(last, "w:hyperlink", {{"w:anchor", anchor}, {"w:history", "1"}});
        Runs runs = entry.runs;
        for (Run& run : runs)
            if (!run.language && entry.language != document.language) run.language = entry.language;
        AddDocxRuns(link, runs, document.language);
        Child(Child(link, "w:r"), "w:tab");
        pugi::xml_node field = Child(link, "w:fldSimple", {{"w:instr", " PAGEREF " + anchor + " \\h "}});
        TextChild(Child(field, "w:r"), "w:t",
                  std::to_string(entry.heading < pages.size() ? pages[entry.heading] : 1));
    }
    if (last) Field(last, "end");
}

void AddDocxPicture(pugi::xml_node paragraph, const Picture& picture, const std::string& name) {
    static const std::string kDrawing = "http://schemas.openxmlformats.org/drawingml/2006/";
    const auto emu = [](double points) { return std::to_string(std::lround(points * 12700)); };
    const XmlAttributes size{{"cx", emu(picture.widthPt)}, {"cy", emu(picture.heightPt)}};
    const XmlAttributes named{{"id", "1"}, {"name", "logo.png"}, {"descr", OneLine(name)}};
    // A line lower than its letters would cut the picture.
    pugi::xml_node properties = paragraph.child("w:pPr");
    pugi::xml_node spacing = properties.insert_child_before("w:spacing", properties.child("w:jc"));
    spacing.append_attribute("w:line").set_value("240");
    spacing.append_attribute("w:lineRule").set_value("auto");
    pugi::xml_node line = Child(Child(Child(paragraph, "w:r"), "w:drawing"), "wp:inline",
                                {{"xmlns:wp", kDrawing + "wordprocessingDrawing"}});
    Child(line, "wp:extent", size);
    Child(line, "wp:docPr", named);
    pugi::xml_node graphic = Child(line, "a:graphic", {{"xmlns:a", kDrawing + "main"}});
    pugi::xml_node shown = Child(Child(graphic, "a:graphicData", {{"uri", kDrawing + "picture"}}), "pic:pic",
                                 {{"xmlns:pic", kDrawing + "picture"}});
    pugi::xml_node about = Child(shown, "pic:nvPicPr");
    Child(about, "pic:cNvPr", named);
    Child(about, "pic:cNvPicPr");
    pugi::xml_node fill = Child(shown, "pic:blipFill");
    Child(fill, "a:blip", {{"r:embed", kDocxPictureId}});
    Child(Child(fill, "a:stretch"), "a:fillRect");
    pugi::xml_node shape = Child(shown, "pic:spPr");
    pugi::xml_node place = Child(shape, "a:xfrm");
    Child(place, "a:off", {{"x", "0"}, {"y", "0"}});
    Child(place, "a:ext", size);
    Child(Child(shape, "a:prstGeom", {{"prst", "rect"}}), "a:avLst");
}

}  // namespace mahdar::page
