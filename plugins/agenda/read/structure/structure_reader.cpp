// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/structure_reader.h"

#include "core/base/error.h"
#include "plugins/agenda/read/structure/action_labels.h"
#include "plugins/agenda/read/structure/agenda_outline.h"
#include "plugins/agenda/read/structure/item_reader.h"
#include "plugins/agenda/read/structure/planned_time.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestTitlePage = 320;

class Reader {
public:
    Reader(std::vector<SourceLine>& lines, const PageLayout& layout, const Corrections& corrections)
        : m_lines(lines), m_corrections(corrections), m_content(lines, layout, corrections) {}

    ReadStructure Read() {
        m_content.TakeLabels(LabelBook::Standard().With(ActionLabelsOf(m_content)));
        m_outline = FindOutline(m_content, m_corrections);
        const LineJoiner joiner(m_content);
        const ItemReader reader(m_content, joiner, m_lines);
        ReadStructure structure;
        ReadPreamble(reader, structure.preamble);
        for (const OutlineItem& outline : m_outline.items) structure.items.push_back(reader.Read(outline));
        AddListed(structure.items);
        NoteAnnexes(structure.notes);
        return structure;
    }

private:
    SourceLine& Line(std::size_t index) { return m_lines[m_content[index].source]; }

    void ReadPreamble(const ItemReader& reader, std::vector<Passage>& preamble) {
        const std::size_t end = m_outline.items.empty() ? m_content.Size() : m_outline.items.front().line;
        for (std::size_t begin = 0; begin < end;) {
            std::size_t stop = begin + 1;
            const bool listing = m_outline.listing[begin];
            while (stop < end && m_outline.listing[stop] == listing &&
                   !(m_content[stop - 1].ends && !listing))
                ++stop;
            if (listing || IsTitlePage(begin, stop)) {
                for (std::size_t i = begin; i < stop; ++i) Line(i).kind = LineKind::Title;
            } else {
                preamble.push_back(reader.PassageOf(begin, stop, 0));
            }
            begin = stop;
        }
    }

    /// Lines that end no sentence, all of them short or few together: the names of the meeting and of the
    /// document, not a paragraph.
    [[nodiscard]] bool IsTitlePage(std::size_t begin, std::size_t end) const {
        if (EndsSentence(m_content[end - 1].text)) return false;
        std::size_t length = 0;
        bool full = false;
        for (std::size_t i = begin; i < end; ++i) {
            length += m_content[i].text.size();
            full = full || m_content.IsFullLine(i);
        }
        return !full || length <= kLongestTitlePage;
    }

    /// What only the bare list of items says: titles that the annotation leaves out, items without
    /// annotation, sub-items nobody explains.
    void AddListed(std::vector<ReadItem>& items) {
        for (const ListedItem& listed : m_outline.listed) {
            const auto known = std::find_if(items.begin(), items.end(), [&](const ReadItem& item) {
                return item.number == listed.number;
            });
            if (known == items.end()) {
                Line(listed.line).kind = LineKind::Heading;
                items.insert(PlaceOf(items, listed), ItemFrom(listed));
                continue;
            }
            ReadItem read = ItemFrom(listed);
            if (!known->titled) {
                known->title = std::move(read.title);
                known->titleLines = std::move(read.titleLines);
                known->titled = !known->title.empty();
            }
            if (known->plannedMinutes == 0) known->plannedMinutes = read.plannedMinutes;
            if (known->subItems.empty()) known->subItems = std::move(read.subItems);
        }
    }

    [[nodiscard]] ReadItem ItemFrom(const ListedItem& listed) const {
        ReadItem item;
        item.number = listed.number;
        std::u32string title = listed.title;
        item.plannedMinutes = TakePlannedMinutes(title);
        if (item.plannedMinutes == 0) item.plannedMinutes = m_content[listed.line].minutes;
        while (!title.empty() && IsPunctuation(title.back())) title.pop_back();
        item.title = Encode(title);
        item.titled = !item.title.empty();
        for (std::size_t i = listed.line; i < listed.end; ++i) item.titleLines.push_back(m_content[i].number);
        for (const ListedItem& sub : listed.subItems) item.subItems.push_back(ItemFrom(sub));
        return item;
    }

    /// Behind the item that stands before it in the list.
    [[nodiscard]] std::vector<ReadItem>::iterator PlaceOf(std::vector<ReadItem>& items,
                                                          const ListedItem& listed) const {
        auto place = items.begin();
        for (const ListedItem& other : m_outline.listed) {
            if (&other == &listed) break;
            const auto found = std::find_if(items.begin(), items.end(), [&](const ReadItem& item) {
                return item.number == other.number;
            });
            if (found != items.end()) place = found + 1;
        }
        return place;
    }

    void NoteAnnexes(std::vector<ReadNote>& notes) const {
        std::vector<int> left;
        if (m_outline.items.empty()) return;
        for (std::size_t i = m_outline.annexes; i < m_content.Size(); ++i)
            left.push_back(m_content[i].number);
        if (left.empty()) return;
        const std::string count = std::to_string(left.size());
        notes.push_back(
            {"annex-lines",
             std::move(left),
             MAHDAR_TR("%1 line(s) behind the last item are annexes or lists and belong to no item."),
             {count}});
    }

    std::vector<SourceLine>& m_lines;
    const Corrections& m_corrections;
    ContentLines m_content;
    AgendaOutline m_outline;
};

}  // namespace

ReadStructure ReadAgendaStructure(std::vector<SourceLine>& lines, const PageLayout& layout,
                                  const Corrections& corrections) {
    return Reader(lines, layout, corrections).Read();
}

}  // namespace mahdar::agenda
