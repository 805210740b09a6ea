// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/page_renderer.h"

#include "core/base/error.h"
#include "core/document/column_strips.h"
#include "core/document/hidden_text.h"
#include "core/document/page_strips.h"
#include "core/document/page_text.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <set>
#include <utility>

namespace mahdar::page {
namespace {

constexpr double kFooterGapPt = 5;

struct PlacedStrip {
    std::size_t strip = 0;
    double topPt = 0;
};
using PageStrips = std::vector<PlacedStrip>;

void SetInk(cairo_t* context, std::uint32_t rgb) {
    cairo_set_source_rgb(context, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0,
                         (rgb & 0xff) / 255.0);
}

/// Fills pages with strips from the top; strips kept together move to the next page together.
class Paginator {
public:
    Paginator(const std::vector<Strip>& strips, const PageStyle& style)
        : m_strips(strips), m_topPt(style.BodyTopPt()), m_bottomPt(style.BodyBottomPt()), m_yPt(m_topPt) {}

    std::vector<PageStrips> Run() {
        m_pages.emplace_back();
        for (std::size_t from = 0; from < m_strips.size();) {
            std::size_t to = from + 1;
            while (to < m_strips.size() && m_strips[to - 1].keepWithNext && !m_strips[to].startsPage) ++to;
            const bool mustBreak = m_strips[from].startsPage && from > 0;
            if (mustBreak || (!m_pages.back().empty() && m_yPt + Height(from, to) > m_bottomPt))
                NewPage(from);
            for (std::size_t i = from; i < to; ++i) Place(i);
            from = to;
        }
        return std::move(m_pages);
    }

private:
    double Height(std::size_t from, std::size_t to) const {
        double height = 0;
        for (std::size_t i = from; i < to; ++i) height += m_strips[i].beforePt + m_strips[i].heightPt;
        return height;
    }

    void NewPage(std::size_t first) {
        m_pages.emplace_back();
        m_yPt = m_topPt;
        if (first < m_strips.size() && m_strips[first].headerStrip) Put(*m_strips[first].headerStrip);
    }

    void Put(std::size_t strip) {
        m_pages.back().push_back({strip, m_yPt});
        m_yPt += m_strips[strip].heightPt;
    }

    void Place(std::size_t strip) {
        // A chain of kept strips can itself be longer than a page.
        if (!m_pages.back().empty() &&
            m_yPt + m_strips[strip].beforePt + m_strips[strip].heightPt > m_bottomPt)
            NewPage(strip);
        if (!m_pages.back().empty()) m_yPt += m_strips[strip].beforePt;
        Put(strip);
    }

    const std::vector<Strip>& m_strips;
    std::vector<PageStrips> m_pages;
    double m_topPt;
    double m_bottomPt;
    double m_yPt;
};

/// Opens and closes structure elements so that lines of one element share it.
class TagWriter {
public:
    TagWriter(cairo_t* context, Tagging tagging) : m_context(context), m_tagged(tagging == Tagging::Tagged) {}
    TagWriter(const TagWriter&) = delete;
    TagWriter& operator=(const TagWriter&) = delete;
    ~TagWriter() { MoveTo({}); }

    void MoveTo(const std::vector<StructureTag>& tags) {
        if (!m_tagged) return;
        std::size_t same = 0;
        while (same < tags.size() && same < m_open.size() && tags[same] == m_open[same]) ++same;
        while (m_open.size() > same) {
            cairo_tag_end(m_context, m_open.back().name);
            m_open.pop_back();
        }
        for (; same < tags.size(); ++same) {
            cairo_tag_begin(m_context, tags[same].name, tags[same].attributes.c_str());
            m_open.push_back(tags[same]);
        }
    }

private:
    cairo_t* m_context;
    bool m_tagged;
    std::vector<StructureTag> m_open;
};

void DrawGrounds(cairo_t* context, const Strip& strip, double topPt) {
    for (const PlacedBox& box : strip.boxes) {
        SetInk(context, box.ground);
        cairo_rectangle(context, box.xPt, topPt + box.yPt, box.widthPt, box.heightPt);
        cairo_fill(context);
    }
    for (const PlacedStroke& stroke : strip.strokes) {
        SetInk(context, stroke.ink);
        cairo_set_line_width(context, stroke.widthPt);
        static constexpr double kDots[] = {0.8, 3.2};
        if (stroke.look == StrokeLook::Dots) cairo_set_dash(context, kDots, 2, 0);
        cairo_move_to(context, stroke.x1Pt, topPt + stroke.y1Pt);
        cairo_line_to(context, stroke.x2Pt, topPt + stroke.y2Pt);
        cairo_stroke(context);
        cairo_set_dash(context, nullptr, 0, 0);
    }
}

void DrawPictures(cairo_t* context, const Strip& strip, double topPt) {
    for (const PlacedPicture& picture : strip.pictures) {
        cairo_save(context);
        cairo_translate(context, picture.xPt, topPt + picture.yPt);
        cairo_scale(context, picture.widthPt / cairo_image_surface_get_width(picture.image.get()),
                    picture.heightPt / cairo_image_surface_get_height(picture.image.get()));
        cairo_set_source_surface(context, picture.image.get(), 0, 0);
        cairo_paint(context);
        cairo_restore(context);
    }
}

void DrawLine(cairo_t* context, const PlacedLine& line, double topPt, std::uint32_t noteInk) {
    const double baselinePt = topPt + line.baselinePt;
    if (line.inking == Inking::Hidden) {
        ShowHidden(context, line.layout.get(), line.xPt, baselinePt);
        return;
    }
    PangoLayoutLine* const text = pango_layout_get_line_readonly(line.layout.get(), line.line);
    cairo_new_path(context);
    cairo_move_to(context, line.xPt, baselinePt);
    if (line.inking == Inking::Text) {
        SetInk(context, kInk);
        pango_cairo_show_layout_line(context, text);
        return;
    }
    SetInk(context, noteInk);
    pango_cairo_layout_line_path(context, text);
    cairo_fill(context);
}

/// The lines of a page as they are read: a column to its end before the next one begins.
std::vector<std::pair<const PlacedLine*, double>> InReadingOrder(const std::vector<Strip>& strips,
                                                                 const PageStrips& page) {
    std::vector<std::pair<const PlacedLine*, double>> lines;
    for (const PlacedStrip& place : page)
        for (const PlacedLine& line : strips[place.strip].lines) lines.emplace_back(&line, place.topPt);
    std::ranges::stable_sort(lines, {}, [](const auto& line) {
        return line.first->tags.empty() ? 0 : line.first->tags.front().id;
    });
    return lines;
}

}  // namespace

struct PageRenderer::Pages {
    explicit Pages(const Document& document)
        : style(document.style),
          setter(style),
          strips(MakeStrips(document, setter)),
          pages(Paginator(strips, style).Run()),
          language(document.language),
          footerStart(OneLine(document.footer.start)),
          footerCentre(OneLine(document.footer.centre)),
          pageWords(PageWords(document)) {
        CollectOutline();
        for (Strip& strip : strips)
            if (strip.contents && strip.contents->heading < outline.size())
                AddContentsPage(strip, outline[strip.contents->heading].page + 1, style, setter);
    }

    PageStyle style;
    TextSetter setter;
    std::vector<Strip> strips;
    std::vector<PageStrips> pages;
    std::vector<PageOutlineEntry> outline;
    Language language;
    std::string footerStart;
    std::string footerCentre;
    std::string pageWords;

    void CollectOutline() {
        std::set<std::size_t> seen;
        for (std::size_t page = 0; page < pages.size(); ++page)
            for (const PlacedStrip& placed : pages[page])
                if (const auto& heading = strips[placed.strip].heading;
                    heading && seen.insert(placed.strip).second)
                    outline.push_back({heading->level, heading->text, static_cast<int>(page), placed.topPt});
    }

    double FooterRulePt() const { return style.pageHeightPt - style.bottomPt + kFooterGapPt; }

    void DrawFooterText(cairo_t* context, const std::string& text, Alignment alignment) const {
        if (text.empty()) return;
        const TextLook& look = style.footer;
        const LayoutPtr layout = setter.Set(StandingAlone(Plain(text), language),
                                            {look, language, alignment, style.TextWidthPt()});
        cairo_move_to(context, style.marginPt, FooterRulePt() + 4);
        SetInk(context, style.footer.ink);
        pango_cairo_show_layout(context, layout.get());
    }

    void DrawFooter(cairo_t* context, int page) const {
        SetInk(context, kRuleInk);
        cairo_set_line_width(context, 0.5);
        cairo_move_to(context, style.marginPt, FooterRulePt());
        cairo_line_to(context, style.pageWidthPt - style.marginPt, FooterRulePt());
        cairo_stroke(context);
        DrawFooterText(context, footerStart, Alignment::Start);
        DrawFooterText(context, footerCentre, Alignment::Centre);
        std::string words;
        for (const PageWordsPart& part : SplitPageWords(pageWords))
            words += !part.isField
                         ? part.text
                         : std::to_string(part.text == "1" ? page + 1 : static_cast<int>(pages.size()));
        DrawFooterText(context, words, Alignment::End);
    }
};

PageRenderer::PageRenderer(const Document& document) : m_pages(std::make_unique<Pages>(document)) {}

PageRenderer::~PageRenderer() = default;

int PageRenderer::PageCount() const noexcept {
    return static_cast<int>(m_pages->pages.size());
}
double PageRenderer::PageWidthPt() const noexcept {
    return m_pages->style.pageWidthPt;
}
double PageRenderer::PageHeightPt() const noexcept {
    return m_pages->style.pageHeightPt;
}

void PageRenderer::Draw(int page, cairo_t* context, Tagging tagging) const {
    if (page < 0 || page >= PageCount()) return;
    const PageStrips& placed = m_pages->pages[static_cast<std::size_t>(page)];
    cairo_save(context);
    for (const PlacedStrip& place : placed) {
        DrawGrounds(context, m_pages->strips[place.strip], place.topPt);
        DrawPictures(context, m_pages->strips[place.strip], place.topPt);
    }
    {
        TagWriter tags(context, tagging);
        for (const auto& [line, topPt] : InReadingOrder(m_pages->strips, placed)) {
            tags.MoveTo(line->tags);
            DrawLine(context, *line, topPt, m_pages->style.marginNote.ink);
        }
    }
    m_pages->DrawFooter(context, page);
    cairo_restore(context);
}

const std::vector<PageOutlineEntry>& PageRenderer::Outline() const noexcept {
    return m_pages->outline;
}

std::string PageRenderer::TextOf(int page) const {
    std::string text;
    if (page < 0 || page >= PageCount()) return text;
    for (const auto& [line, topPt] : InReadingOrder(m_pages->strips, m_pages->pages[static_cast<std::size_t>(page)])) {
        if (line->inking == Inking::Outlines) continue;  // its words stand hidden beside it
        const PangoLayoutLine* const words = pango_layout_get_line_readonly(line->layout.get(), line->line);
        text.append(pango_layout_get_text(line->layout.get()) + words->start_index, static_cast<std::size_t>(words->length));
        text += '\n';
    }
    return text;
}

int PageRenderer::UnknownGlyphCount() const {
    std::set<PangoLayout*> layouts;
    for (const Strip& strip : m_pages->strips)
        for (const PlacedLine& line : strip.lines) layouts.insert(line.layout.get());
    int count = 0;
    for (PangoLayout* layout : layouts) count += pango_layout_get_unknown_glyphs_count(layout);
    return count;
}

}  // namespace mahdar::page
