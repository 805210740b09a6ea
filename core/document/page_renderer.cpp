// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/page_renderer.h"

#include "core/base/error.h"
#include "core/document/hidden_text.h"
#include "core/document/page_strips.h"
#include "core/document/page_text.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <set>

namespace mahdar::page {
namespace {

constexpr double kFooterRulePt = kPageHeightPt - kMarginPt + 5;

struct PlacedStrip {
    std::size_t strip = 0;
    double topPt = 0;
};
using PageStrips = std::vector<PlacedStrip>;

void SetInk(cairo_t* context, std::uint32_t rgb) {
    cairo_set_source_rgb(context, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

/// Fills pages with strips from the top; strips kept together move to the next page together.
class Paginator {
public:
    explicit Paginator(const std::vector<Strip>& strips) : m_strips(strips) {}

    std::vector<PageStrips> Run() {
        m_pages.emplace_back();
        for (std::size_t from = 0; from < m_strips.size();) {
            std::size_t to = from + 1;
            while (to < m_strips.size() && m_strips[to - 1].keepWithNext && !m_strips[to].startsPage) ++to;
            const bool mustBreak = m_strips[from].startsPage && from > 0;
            if (mustBreak || (!m_pages.back().empty() && m_yPt + Height(from, to) > kBodyBottomPt)) NewPage(from);
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
        m_yPt = kBodyTopPt;
        if (first < m_strips.size() && m_strips[first].headerStrip) Put(*m_strips[first].headerStrip);
    }

    void Put(std::size_t strip) {
        m_pages.back().push_back({strip, m_yPt});
        m_yPt += m_strips[strip].heightPt;
    }

    void Place(std::size_t strip) {
        // A chain of kept strips can itself be longer than a page.
        if (!m_pages.back().empty() && m_yPt + m_strips[strip].beforePt + m_strips[strip].heightPt > kBodyBottomPt)
            NewPage(strip);
        if (!m_pages.back().empty()) m_yPt += m_strips[strip].beforePt;
        Put(strip);
    }

    const std::vector<Strip>& m_strips;
    std::vector<PageStrips> m_pages;
    double m_yPt = kBodyTopPt;
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
            cairo_tag_begin(m_context, tags[same].name, nullptr);
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
        cairo_move_to(context, stroke.x1Pt, topPt + stroke.y1Pt);
        cairo_line_to(context, stroke.x2Pt, topPt + stroke.y2Pt);
        cairo_stroke(context);
    }
}

void DrawLine(cairo_t* context, const PlacedLine& line, double topPt) {
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
    SetInk(context, kDecisionInk);
    pango_cairo_layout_line_path(context, text);
    cairo_fill(context);
}

}  // namespace

struct PageRenderer::Pages {
    TextSetter setter;
    std::vector<Strip> strips;
    std::vector<PageStrips> pages;
    std::vector<PageOutlineEntry> outline;
    Language language = Language::Arabic;
    std::string footerStart;
    std::string footerCentre;
    std::string pageWords;

    void CollectOutline() {
        std::set<std::size_t> seen;
        for (std::size_t page = 0; page < pages.size(); ++page)
            for (const PlacedStrip& placed : pages[page])
                if (const auto& heading = strips[placed.strip].heading; heading && seen.insert(placed.strip).second)
                    outline.push_back({heading->level, heading->text, static_cast<int>(page), placed.topPt});
    }

    void DrawFooterText(cairo_t* context, const std::string& text, Alignment alignment) const {
        if (text.empty()) return;
        const TextLook look{.sizePt = kFooterSizePt, .ink = kQuietInk};
        const LayoutPtr layout = setter.Set(StandingAlone(Plain(text), language), {look, language, alignment, kTextWidthPt});
        cairo_move_to(context, kMarginPt, kFooterRulePt + 4);
        SetInk(context, kQuietInk);
        pango_cairo_show_layout(context, layout.get());
    }

    void DrawFooter(cairo_t* context, int page) const {
        SetInk(context, kRuleInk);
        cairo_set_line_width(context, 0.5);
        cairo_move_to(context, kMarginPt, kFooterRulePt);
        cairo_line_to(context, kPageWidthPt - kMarginPt, kFooterRulePt);
        cairo_stroke(context);
        DrawFooterText(context, footerStart, Alignment::Start);
        DrawFooterText(context, footerCentre, Alignment::Centre);
        std::string words;
        for (const PageWordsPart& part : SplitPageWords(pageWords))
            words += !part.isField ? part.text : std::to_string(part.text == "1" ? page + 1 : static_cast<int>(pages.size()));
        DrawFooterText(context, words, Alignment::End);
    }
};

PageRenderer::PageRenderer(const Document& document) : m_pages(std::make_unique<Pages>()) {
    m_pages->strips = MakeStrips(document, m_pages->setter);
    m_pages->pages = Paginator(m_pages->strips).Run();
    m_pages->CollectOutline();
    m_pages->language = document.language;
    m_pages->footerStart = OneLine(document.footer.start);
    m_pages->footerCentre = OneLine(document.footer.centre);
    m_pages->pageWords = PageWords(document);
}

PageRenderer::~PageRenderer() = default;

int PageRenderer::PageCount() const noexcept { return static_cast<int>(m_pages->pages.size()); }
double PageRenderer::PageWidthPt() noexcept { return kPageWidthPt; }
double PageRenderer::PageHeightPt() noexcept { return kPageHeightPt; }

void PageRenderer::Draw(int page, cairo_t* context, Tagging tagging) const {
    if (page < 0 || page >= PageCount()) return;
    const PageStrips& placed = m_pages->pages[static_cast<std::size_t>(page)];
    cairo_save(context);
    for (const PlacedStrip& place : placed) DrawGrounds(context, m_pages->strips[place.strip], place.topPt);
    {
        TagWriter tags(context, tagging);
        for (const PlacedStrip& place : placed)
            for (const PlacedLine& line : m_pages->strips[place.strip].lines) {
                tags.MoveTo(line.tags);
                DrawLine(context, line, place.topPt);
            }
    }
    m_pages->DrawFooter(context, page);
    cairo_restore(context);
}

const std::vector<PageOutlineEntry>& PageRenderer::Outline() const noexcept { return m_pages->outline; }

int PageRenderer::UnknownGlyphCount() const {
    std::set<PangoLayout*> layouts;
    for (const Strip& strip : m_pages->strips)
        for (const PlacedLine& line : strip.lines) layouts.insert(line.layout.get());
    int count = 0;
    for (PangoLayout* layout : layouts) count += pango_layout_get_unknown_glyphs_count(layout);
    return count;
}

}  // namespace mahdar::page
