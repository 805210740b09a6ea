// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/page_strips.h"

#include "core/document/column_strips.h"
#include "core/document/page_text.h"
#include "core/document/png_image.h"
#include "core/document/table_strips.h"

#include <algorithm>

namespace mahdar::page {
namespace {

constexpr double kNumberGapPt = 7;
constexpr double kMarginNoteWidthPt = 46;
constexpr double kMarginNoteGapPt = 4;
constexpr double kSmallestNotePt = 6.5;
constexpr double kHiddenGapPt = 4;
constexpr double kQuoteIndentPt = 13;
constexpr double kNoticePaddingPt = 8;
constexpr double kMastheadGapPt = 12;
constexpr double kLogoGapPt = 4;
constexpr double kMastheadStartShare = 0.58;

class StripMaker {
public:
    StripMaker(const Document& document, const TextSetter& setter) : m_document(document), m_setter(setter) {}

    std::vector<Strip> Make() {
        if (!m_document.masthead.Empty()) AddMasthead();
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            m_block = i;
            std::visit([this](const auto& block) { Add(block); }, m_document.blocks[i]);
        }
        return std::move(m_strips);
    }

private:
    Language LanguageOf(const std::optional<Language>& language) const {
        return language.value_or(m_document.language);
    }

    Strip& Push(Strip strip) {
        strip.startsPage = std::exchange(m_startsPage, false);
        strip.beforePt = std::max(strip.beforePt, std::exchange(m_afterPt, 0));
        return m_strips.emplace_back(std::move(strip));
    }

    /// The layout's lines as strips; returns the index of the first.
    std::size_t PushLines(const LayoutPtr& layout, double xPt, const TextLook& look, StructureTag tag) {
        const std::size_t first = m_strips.size();
        const std::vector<LinePlace> places = LinesOf(layout);
        for (std::size_t i = 0; i < places.size(); ++i) {
            Strip strip;
            strip.beforePt = i == 0 ? look.beforePt : 0;
            strip.heightPt = places[i].bottomPt - places[i].topPt;
            strip.lines.push_back({layout,
                                   static_cast<int>(i),
                                   xPt + places[i].xPt,
                                   places[i].baselinePt - places[i].topPt,
                                   {tag}});
            // Never one line of a paragraph alone at the foot or the head of a page.
            strip.keepWithNext = places.size() > 1 && (i == 0 || i + 2 == places.size());
            Push(std::move(strip));
        }
        m_afterPt = look.afterPt;
        return first;
    }

    void Add(const Heading& heading) {
        const Language language = LanguageOf(heading.language);
        const TextLook look = m_document.style.Heading(heading.level);
        const LayoutPtr layout =
            m_setter.Set(heading.runs, {look, language, Alignment::Start, m_document.style.TextWidthPt()});
        static constexpr const char* kNames[] = {"H1", "H2", "H3"};
        const int level = std::clamp(heading.level, 1, 3);
        const std::size_t first =
            PushLines(layout, m_document.style.marginPt, look, {kNames[level - 1], ++m_lastTag});
        TagDestination(first);
        for (std::size_t i = first; i < m_strips.size(); ++i) m_strips[i].keepWithNext = true;
        m_strips[first].heading = PlacedHeading{level, OneLine(PlainText(heading.runs))};
        if (level == 1) Underline(m_strips.back(), 0.6, kHeadingRuleInk);
    }

    /// What the contents lead to.
    void TagDestination(std::size_t first) {
        const StructureTag place{"cairo.dest", ++m_lastTag, "name='" + AnchorOf(m_heading++) + "'"};
        for (PlacedLine& line : m_strips[first].lines) line.tags.push_back(place);
    }

    void PushAll(std::vector<Strip> strips, double afterPt) {
        for (Strip& strip : strips) Push(std::move(strip));
        m_afterPt = afterPt;
    }

    void Add(const Parallel& row) {
        const std::size_t first = m_strips.size();
        PushAll(MakeParallelStrips(row, m_document.language, m_document.style, m_setter, m_lastTag),
                row.headingLevel > 0 ? m_document.style.Heading(row.headingLevel).afterPt
                                     : m_document.style.body.afterPt);
        if (row.headingLevel > 0 && first < m_strips.size()) TagDestination(first);
    }

    void Add(const Contents& contents) {
        if (!contents.title.empty()) {
            const TextLook& look = m_document.style.heading1;
            const LayoutPtr layout =
                m_setter.Set(Plain(OneLine(contents.title)),
                             {look, m_document.language, Alignment::Start, m_document.style.TextWidthPt()});
            const std::size_t first = PushLines(layout, m_document.style.marginPt, look, {"P", ++m_lastTag});
            for (std::size_t i = first; i < m_strips.size(); ++i) m_strips[i].keepWithNext = true;
        }
        PushAll(MakeContentsStrips(m_document, contents, m_setter, m_lastTag), 10);
    }

    void Underline(Strip& strip, double widthPt, std::uint32_t ink) {
        strip.heightPt += 1.5;
        strip.strokes.push_back({m_document.style.marginPt, strip.heightPt,
                                 m_document.style.pageWidthPt - m_document.style.marginPt, strip.heightPt,
                                 widthPt, ink});
    }

    void Add(const Paragraph& paragraph) {
        const Language language = LanguageOf(paragraph.language);
        const TextLook look = LookOf(m_document.style, paragraph.style);
        const std::string number = NumberText(paragraph);
        const bool isNotice = paragraph.style == ParagraphStyle::Notice;
        double indentPt = number.empty() ? 0 : m_document.style.numberColumnPt;
        if (paragraph.style == ParagraphStyle::Quote) indentPt += kQuoteIndentPt;
        if (isNotice) indentPt += kNoticePaddingPt;
        const double widthPt = m_document.style.TextWidthPt() - indentPt - (isNotice ? kNoticePaddingPt : 0);
        const StructureTag tag{"P", ++m_lastTag};
        const LayoutPtr layout =
            m_setter.Set(paragraph.runs, {look, language, AlignmentOf(paragraph), widthPt});
        const std::size_t first =
            PushLines(layout, StartX(m_document.style, language, indentPt, widthPt), look, tag);
        if (paragraph.keepWithNext)
            for (std::size_t i = first; i < m_strips.size(); ++i) m_strips[i].keepWithNext = true;
        double textStartPt = indentPt;
        if (!number.empty()) textStartPt = AddNumber(m_strips[first], number, indentPt, look, language, tag);
        if (!paragraph.marginNote.empty())
            AddMarginNote(m_strips[first], paragraph.marginNote, textStartPt, look, language, tag);
        if (paragraph.style == ParagraphStyle::Quote) AddQuoteBar(first, language);
        if (isNotice) AddNoticeFrame(first);
    }

    /// Returns where the number starts.
    double AddNumber(Strip& strip, const std::string& number, double indentPt, TextLook look,
                     Language language, StructureTag tag) {
        const LayoutPtr layout = m_setter.Set(Plain(number), {look, language, Alignment::Start, 0});
        const double widthPt = WidthOf(layout);
        const double offsetPt =
            std::max(indentPt - kNumberGapPt - widthPt, indentPt - m_document.style.numberColumnPt);
        strip.lines.insert(strip.lines.begin(), {layout,
                                                 0,
                                                 StartX(m_document.style, language, offsetPt, widthPt),
                                                 strip.lines.front().baselinePt,
                                                 {tag}});
        return offsetPt;
    }

    void AddMarginNote(Strip& strip, const std::string& note, double textStartPt, const TextLook& textLook,
                       Language language, StructureTag tag) {
        TextLook look = m_document.style.marginNote;
        // "Decision 12" stays on its line: the note of the next paragraph may stand right below.
        while (look.sizePt > kSmallestNotePt &&
               WidthOf(m_setter.Set(Plain(OneLine(note)), {look, language, Alignment::Start, 0})) > kMarginNoteWidthPt)
            look.sizePt -= 0.5;
        const LayoutPtr layout = m_setter.Set(StandingAlone(Plain(OneLine(note)), language),
                                              {look, language, Alignment::Start, kMarginNoteWidthPt});
        const double xPt = StartX(m_document.style, language,
                                  m_document.style.TextWidthPt() + kMarginNoteGapPt, kMarginNoteWidthPt);
        const std::vector<LinePlace> places = LinesOf(layout);
        const double shiftPt = strip.lines.back().baselinePt - places.front().baselinePt;
        for (std::size_t i = places.size(); i-- > 0;)
            strip.lines.insert(strip.lines.begin(), {layout,
                                                     static_cast<int>(i),
                                                     xPt + places[i].xPt,
                                                     places[i].baselinePt + shiftPt,
                                                     {tag},
                                                     Inking::Outlines});
        const LayoutPtr words = m_setter.Set(Plain(OneLine(note)), {textLook, language, Alignment::Start, 0});
        strip.lines.insert(strip.lines.begin(),
                           {words,
                            0,
                            StartX(m_document.style, language, textStartPt - kHiddenGapPt, 0),
                            strip.lines.back().baselinePt,
                            {tag},
                            Inking::Hidden});
    }

    void AddQuoteBar(std::size_t first, Language language) {
        for (std::size_t i = first; i < m_strips.size(); ++i)
            m_strips[i].boxes.push_back(
                {StartX(m_document.style, language, 0, 3), 0, 3, m_strips[i].heightPt, kDecisionInk});
    }

    bool IsNotice(std::size_t block) const {
        if (block >= m_document.blocks.size()) return false;
        const auto* paragraph = std::get_if<Paragraph>(&m_document.blocks[block]);
        return paragraph != nullptr && paragraph->style == ParagraphStyle::Notice;
    }

    void AddNoticeFrame(std::size_t first) {
        const double left = m_document.style.marginPt;
        const double right = m_document.style.pageWidthPt - m_document.style.marginPt;
        const bool opens = m_block == 0 || !IsNotice(m_block - 1);
        const bool closes = !IsNotice(m_block + 1);
        for (std::size_t i = first; i < m_strips.size(); ++i) {
            Strip& strip = m_strips[i];
            const bool isTop = opens && i == first;
            const bool isBottom = closes && i + 1 == m_strips.size();
            if (isTop) {
                for (PlacedLine& line : strip.lines) line.baselinePt += 5;
                strip.heightPt += 5;
                strip.strokes.push_back({left, 0, right, 0, 0.9, kNoticeInk});
            }
            if (isBottom) {
                strip.heightPt += 6;
                strip.strokes.push_back({left, strip.heightPt, right, strip.heightPt, 0.9, kNoticeInk});
            }
            strip.boxes.push_back({left, 0, right - left, strip.heightPt, kNoticeGround});
            strip.strokes.push_back({left, 0, left, strip.heightPt, 0.9, kNoticeInk});
            strip.strokes.push_back({right, 0, right, strip.heightPt, 0.9, kNoticeInk});
        }
        if (closes) m_afterPt = 8;
    }

    void Add(const Table& table) {
        const Language language = LanguageOf(table.language);
        std::vector<Strip> rows = MakeTableStrips(table, language, m_document.style, m_setter, m_lastTag);
        const std::size_t first = m_strips.size();
        for (Strip& row : rows) {
            if (row.headerStrip) *row.headerStrip += first;
            Push(std::move(row));
        }
        m_afterPt = 8;
    }

    void Add(const PageBreak&) { m_startsPage = true; }

    void Add(const Rule&) {
        Strip strip{.beforePt = 4, .heightPt = 1};
        strip.strokes.push_back({m_document.style.marginPt, 0.5,
                                 m_document.style.pageWidthPt - m_document.style.marginPt, 0.5, 0.6,
                                 kRuleInk});
        Push(std::move(strip));
        m_afterPt = 6;
    }

    void Add(const WritingLines& lines) {
        for (int i = 0; i < lines.count; ++i) {
            Strip strip{.heightPt = m_document.style.writingLinePt};
            strip.strokes.push_back({m_document.style.marginPt, m_document.style.writingLinePt - 1,
                                     m_document.style.pageWidthPt - m_document.style.marginPt,
                                     m_document.style.writingLinePt - 1, 0.5, kRuleInk});
            Push(std::move(strip));
        }
        m_afterPt = 8;
    }

    void PlaceLogo(Strip& strip, const Picture& logo, double xPt) {
        auto image = ReadPng(logo.png);
        if (image) strip.pictures.push_back({xPt, 0, logo.widthPt, logo.heightPt, std::move(image)});
    }

    double SetMastheadSide(Strip& strip, const std::vector<Runs>& side, bool isStart, double offsetPt,
                           double widthPt) {
        double yPt = 0;
        if (const Picture* logo = m_document.masthead.LogoAt(isStart ? LogoPlace::Start : LogoPlace::End)) {
            PlaceLogo(strip, *logo, StartX(m_document.style, m_document.language, offsetPt, logo->widthPt));
            yPt = logo->heightPt + kLogoGapPt;
        }
        for (std::size_t i = 0; i < side.size(); ++i) {
            const PageStyle& style = m_document.style;
            const TextLook& look = i > 0     ? style.mastheadLine
                                   : isStart ? style.mastheadName
                                             : style.mastheadSymbol;
            const LayoutPtr layout = m_setter.Set(StandingAlone(side[i], m_document.language),
                                                  {look, m_document.language, Alignment::Start, widthPt});
            const StructureTag tag{"P", ++m_lastTag};
            int line = 0;
            for (const LinePlace& place : LinesOf(layout))
                strip.lines.push_back(
                    {layout,
                     line++,
                     StartX(m_document.style, m_document.language, offsetPt, widthPt) + place.xPt,
                     yPt + place.baselinePt,
                     {tag}});
            yPt += HeightOf(layout);
        }
        return yPt;
    }

    void AddMasthead() {
        const Masthead& masthead = m_document.masthead;
        const bool hasStart = !masthead.start.empty() || masthead.LogoAt(LogoPlace::Start) != nullptr;
        const bool both = hasStart && (!masthead.end.empty() || masthead.LogoAt(LogoPlace::End) != nullptr);
        if (const Picture* logo = masthead.LogoAt(LogoPlace::Centre)) {
            Strip above{.heightPt = logo->heightPt + kLogoGapPt, .keepWithNext = true};
            PlaceLogo(above, *logo, (m_document.style.pageWidthPt - logo->widthPt) / 2);
            Push(std::move(above));
        }
        const double startWidth =
            both ? m_document.style.TextWidthPt() * kMastheadStartShare : m_document.style.TextWidthPt();
        Strip strip;
        const double startHeight =
            SetMastheadSide(strip, masthead.start, true, 0, startWidth - kMastheadGapPt);
        const double endOffset = !hasStart ? 0 : startWidth + kMastheadGapPt;
        const double endHeight = SetMastheadSide(strip, masthead.end, false, endOffset,
                                                 m_document.style.TextWidthPt() - endOffset);
        strip.heightPt = std::max(startHeight, endHeight) + 6;
        if (both) {
            const double xPt = StartX(m_document.style, m_document.language, startWidth, 0);
            strip.strokes.push_back({xPt, 0, xPt, strip.heightPt - 6, 0.5, kRuleInk});
        }
        strip.strokes.push_back({m_document.style.marginPt, strip.heightPt,
                                 m_document.style.pageWidthPt - m_document.style.marginPt, strip.heightPt,
                                 1.4, kInk});
        Push(std::move(strip));
        m_afterPt = 12;
    }

    const Document& m_document;
    const TextSetter& m_setter;
    std::vector<Strip> m_strips;
    std::size_t m_block = 0;
    int m_lastTag = 0;
    std::size_t m_heading = 0;
    double m_afterPt = 0;
    bool m_startsPage = false;
};

}  // namespace

std::vector<Strip> MakeStrips(const Document& document, const TextSetter& setter) {
    return StripMaker(document, setter).Make();
}

}  // namespace mahdar::page
