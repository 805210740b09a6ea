// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/structure_reader.h"

#include "plugins/agenda/read/structure/item_builder.h"
#include "plugins/agenda/read/structure/label_book.h"
#include "plugins/agenda/read/structure/line_kinds.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kMostTitleLines = 4;
constexpr std::size_t kLongestSubTitle = 200;
constexpr double kFullLine = 0.75;

bool HasBody(const ReadItem& item) {
    return !item.background.empty() || !item.requiredActions.empty() || !item.subItems.empty();
}

class Reader {
public:
    Reader(std::vector<SourceLine>& lines, const PageLayout& layout) : m_lines(lines), m_layout(layout) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].kind != LineKind::Blank && lines[i].kind != LineKind::Noise) m_content.push_back(i);
        }
        for (const std::size_t i : m_content)
            m_text.push_back(std::u32string(Trim(Decode(lines[i].restored))));
    }

    ReadStructure Read() {
        FindHeadings();
        ReadStructure structure;
        const std::size_t first = m_headings.empty() ? m_content.size() : m_headings.begin()->first;
        ReadPreamble(first, structure.preamble);
        for (auto heading = m_headings.begin(); heading != m_headings.end(); ++heading) {
            const auto next = std::next(heading);
            const std::size_t end = next == m_headings.end() ? m_content.size() : next->first;
            AddItem(structure.items, ReadOne(heading->first, end, heading->second));
        }
        return structure;
    }

private:
    SourceLine& Line(std::size_t c) { return m_lines[m_content[c]]; }
    [[nodiscard]] int Number(std::size_t c) const { return m_lines[m_content[c]].number; }
    [[nodiscard]] bool Ends(std::size_t c) const { return EndsParagraph(m_lines, m_content[c], m_layout); }
    [[nodiscard]] bool Adjacent(std::size_t c) const {
        return c + 1 < m_content.size() && m_content[c + 1] == m_content[c] + 1;
    }

    void FindHeadings() {
        for (std::size_t c = 0; c < m_text.size(); ++c) {
            if (auto heading = MatchHeading(m_text[c])) m_headings.emplace(c, std::move(*heading));
        }
        if (m_headings.empty()) FindNumberedTitles();
    }

    /// A numbered list is the agenda only when its numbers follow each other.
    void FindNumberedTitles() {
        int last = 0;
        for (std::size_t c = 0; c < m_text.size(); ++c) {
            const auto title = MatchNumberedTitle(m_text[c]);
            if (!title || (last == 0 ? title->number > 3 : title->number != last + 1)) continue;
            last = title->number;
            m_headings.emplace(c, *title);
        }
        if (m_headings.size() < 2) m_headings.clear();
    }

    /// A table of contents names the items once without their annotation.
    static void AddItem(std::vector<ReadItem>& items, ReadItem item) {
        const auto same = std::find_if(items.begin(), items.end(),
                                       [&](const ReadItem& other) { return other.number == item.number; });
        if (same == items.end()) {
            items.push_back(std::move(item));
        } else if (!HasBody(*same)) {
            items.erase(same);
            items.push_back(std::move(item));
        } else {
            items.push_back(std::move(item));
        }
    }

    void ReadPreamble(std::size_t end, std::vector<Passage>& preamble) {
        for (std::size_t c = 0; c < end;) {
            const std::size_t stop = ParagraphEnd(c, end);
            if (IsTitlePage(c, stop)) {
                for (std::size_t line = c; line < stop; ++line) Line(line).kind = LineKind::Title;
            } else {
                preamble.push_back(PassageOf(c, stop, {}));
            }
            c = stop;
        }
    }

    /// Short lines that end no sentence: the name of the meeting or of the document, not a paragraph.
    [[nodiscard]] bool IsTitlePage(std::size_t begin, std::size_t end) const {
        if (EndsSentence(m_text[end - 1])) return false;
        return std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_text.begin() + static_cast<std::ptrdiff_t>(end),
                           [this](const std::u32string& text) { return !IsFullLine(text); });
    }

    [[nodiscard]] bool IsFullLine(const std::u32string& text) const {
        return static_cast<double>(text.size()) >= kFullLine * static_cast<double>(m_layout.fullWidth);
    }

    [[nodiscard]] bool IsStart(std::size_t c) const {
        return m_headings.contains(c) || LabelBook::Standard().AtStart(m_text[c]).has_value();
    }

    std::size_t ParagraphEnd(std::size_t c, std::size_t end) const {
        while (c < end) {
            const bool last = Ends(c);
            ++c;
            if (last || (c < end && (IsStart(c) || IsBullet(c)))) break;
        }
        return c;
    }

    [[nodiscard]] bool IsBullet(std::size_t c) const { return MatchSubHeading(m_text[c]).has_value(); }

    Passage PassageOf(std::size_t begin, std::size_t end, std::u32string_view firstText) const {
        Passage passage;
        passage.firstLine = Number(begin);
        passage.lastLine = Number(end - 1);
        passage.confidence = Confidence::Sure;
        std::u32string text(firstText);
        for (std::size_t c = begin; c < end; ++c) {
            if (c > begin || firstText.empty()) text += U' ' + m_text[c];
            if (m_lines[m_content[c]].confidence != Confidence::Sure) passage.confidence = Confidence::Review;
        }
        passage.text = Encode(CollapseSpaces(text));
        return passage;
    }

    ReadItem ReadOne(std::size_t heading, std::size_t end, const HeadingMatch& match) {
        ReadItem item;
        item.number = std::to_string(match.number);
        Line(heading).kind = LineKind::Heading;
        const std::size_t body = ReadTitle(heading, end, match.title, item);
        ItemBuilder builder(std::move(item));
        ReadBody(body, end, builder);
        return builder.Finish();
    }

    [[nodiscard]] bool TitleContinues(std::size_t c, std::u32string_view title) const {
        return TitleGoesOn(title) ||
               (IsFullLine(m_text[c]) && Adjacent(c) && m_layout.spacing != Spacing::LineIsParagraph);
    }

    std::size_t ReadTitle(std::size_t heading, std::size_t end, const std::u32string& sameLine,
                          ReadItem& item) {
        std::u32string title = sameLine;
        std::size_t c = heading;
        if (!title.empty()) item.titleLines.push_back(Number(heading));
        while (c + 1 < end && item.titleLines.size() < kMostTitleLines) {
            const std::u32string& next = m_text[c + 1];
            if (!title.empty() && !TitleContinues(c, title)) break;
            if (IsStart(c + 1) || IsBullet(c + 1) || (!title.empty() && EndsSentence(next))) break;
            ++c;
            title += (title.empty() ? U"" : U" ") + next;
            item.titleLines.push_back(Number(c));
            Line(c).kind = LineKind::Title;
        }
        item.title = Encode(CollapseSpaces(title));
        item.titled = !item.title.empty();
        return c + 1;
    }

    void ReadBody(std::size_t begin, std::size_t end, ItemBuilder& builder) {
        for (std::size_t c = begin; c < end;) {
            if (const auto label = LabelBook::Standard().AtStart(m_text[c])) {
                c = ReadActionAt(c, end, *label, builder);
                continue;
            }
            std::size_t titleEnd = c;
            if (auto sub = SubTitle(c, end, builder.Number(), titleEnd)) {
                for (std::size_t t = c; t < titleEnd; ++t) {
                    sub->titleLines.push_back(Number(t));
                    Line(t).kind = LineKind::SubTitle;
                }
                builder.AddSubItem(std::move(*sub));
                c = titleEnd;
                continue;
            }
            const std::size_t stop = std::max(ParagraphEnd(c, end), c + 1);
            builder.AddParagraph(PassageOf(c, stop, {}));
            c = stop;
        }
    }

    std::size_t ReadActionAt(std::size_t begin, std::size_t end, const LabelPlace& label,
                             ItemBuilder& builder) {
        Line(begin).kind = LineKind::Label;
        const std::u32string rest(Trim(std::u32string_view(m_text[begin]).substr(label.end)));
        std::size_t stop = begin + 1;
        const bool alone = rest.empty();
        if (alone || !Ends(begin)) {
            if (stop < end && !IsStart(stop) && (alone || !IsBullet(stop))) stop = ParagraphEnd(stop, end);
        }
        const Passage passage = PassageOf(begin, stop, rest.empty() ? U" " : std::u32string_view(rest));
        ReadAction action;
        action.text = passage.text;
        const std::u32string written(
            Trim(std::u32string_view(m_text[begin]).substr(label.begin, label.end - label.begin)));
        action.label = Encode(written);
        action.firstLine = passage.firstLine;
        action.lastLine = passage.lastLine;
        action.confidence = passage.confidence;
        builder.AddAction(std::move(action));
        return stop;
    }

    /// A bullet alone among paragraphs is the title of a sub-item; several in a row, or with a stop or
    /// semicolon at their end, are a list.
    std::optional<ReadItem> SubTitle(std::size_t c, std::size_t end, const std::string& itemNumber,
                                     std::size_t& titleEnd) const {
        const auto match = MatchSubHeading(m_text[c]);
        if (!match) return std::nullopt;
        const bool pointed = match->number.find('.') != std::string::npos;
        if (pointed && !match->number.starts_with(itemNumber + ".")) return std::nullopt;
        titleEnd = c + 1;
        std::u32string title = match->title;
        while (titleEnd < end && !IsStart(titleEnd) && !IsBullet(titleEnd) &&
               TitleContinues(titleEnd - 1, title))
            title += U' ' + m_text[titleEnd++];
        const bool closed = EndsSentence(title) || (!title.empty() && IsPunctuation(title.back()));
        if (closed || title.empty() || title.size() > kLongestSubTitle) return std::nullopt;
        const bool followedByBullet = titleEnd >= end || IsBullet(titleEnd);
        const bool led = c > 0 && !m_text[c - 1].empty() && m_text[c - 1].back() == U':';
        const bool afterBullet =
            c > 0 && IsBullet(c - 1) && m_lines[m_content[c - 1]].kind != LineKind::SubTitle;
        if (!pointed && (followedByBullet || led || afterBullet)) return std::nullopt;
        ReadItem sub;
        sub.number = match->number;
        sub.title = Encode(CollapseSpaces(title));
        sub.titled = true;
        return sub;
    }

    std::vector<SourceLine>& m_lines;
    const PageLayout& m_layout;
    std::vector<std::size_t> m_content;
    std::vector<std::u32string> m_text;
    std::map<std::size_t, HeadingMatch> m_headings;
};

}  // namespace

ReadStructure ReadAgendaStructure(std::vector<SourceLine>& lines, const PageLayout& layout) {
    return Reader(lines, layout).Read();
}

}  // namespace mahdar::agenda
