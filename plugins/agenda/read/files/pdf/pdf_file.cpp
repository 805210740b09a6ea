// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/pdf_file.h"

#include "core/base/error.h"
#include "core/text/presentation_forms.h"
#include "plugins/agenda/read/files/document_notes.h"
#include "plugins/agenda/read/files/pdf/broken_words.h"
#include "plugins/agenda/read/files/pdf/pdf_columns.h"
#include "plugins/agenda/read/files/pdf/pdf_furniture.h"
#include "plugins/agenda/read/files/pdf/pdf_paragraphs.h"
#include "plugins/agenda/read/files/pdf/visual_order.h"
#include "plugins/agenda/read/restore/damage.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr int kPagesLookedAtFirst = 6;

struct Scripts {
    std::size_t arabic = 0;
    std::size_t latin = 0;

    void Count(std::u32string_view text) {
        arabic += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), IsArabicLetter));
        latin += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), IsLatinLetter));
    }
};

LineDirection DirectionOf(const Scripts& scripts) {
    return scripts.arabic > scripts.latin ? LineDirection::RightToLeft : LineDirection::LeftToRight;
}

/// A line without Arabic in an Arabic document still ends on the left when its stop stands there.
LineDirection DirectionOfLine(std::u32string_view visual, LineDirection document) {
    Scripts scripts;
    scripts.Count(visual);
    if (scripts.arabic > 0 && scripts.latin > 0 && document == LineDirection::RightToLeft) return document;
    if (scripts.arabic > 0 || scripts.latin == 0) return scripts.arabic > 0 ? DirectionOf(scripts) : document;
    if (document == LineDirection::LeftToRight) return document;
    const std::u32string_view text = Trim(visual);
    const bool stopOnRight = IsPunctuation(text.back()) && !IsPunctuation(text.front());
    return stopOnRight ? LineDirection::LeftToRight : document;
}

/// Reads the pages one after the other; the first few are kept until they have told how the document is set.
class PageReader {
public:
    PageReader(PdfFile& file, const Progress& progress)
        : m_file(file), m_progress(progress), m_count(file.PageCount()) {}

    std::vector<std::vector<PdfLine>> Read() {
        std::vector<PdfPage> first;
        for (int p = 0; p < std::min(m_count, kPagesLookedAtFirst); ++p) {
            first.push_back(m_file.Page(p));
            m_typesetting.Look(first.back());
        }
        for (int p = 0; p < m_count; ++p) {
            if (p < static_cast<int>(first.size())) {
                Take(std::exchange(first[static_cast<std::size_t>(p)], {}), p);
            } else {
                Take(m_file.Page(p), p);
            }
            if (m_progress) m_progress(p + 1, m_count);
        }
        return std::move(m_pages);
    }

    [[nodiscard]] LineDirection Direction() const { return DirectionOf(m_scripts); }
    [[nodiscard]] double Space() const { return m_typesetting.UsualSpace(); }
    [[nodiscard]] bool Turned() const { return m_turned; }

private:
    void Take(const PdfPage& page, int index) {
        m_turned = m_turned || page.turned;
        std::vector<PdfLine> lines = LinesOf(page, index + 1, m_typesetting);
        for (const PdfLine& line : lines) m_scripts.Count(line.visual);
        m_pages.push_back(InReadingOrder(std::move(lines), Direction()));
    }

    PdfFile& m_file;
    const Progress& m_progress;
    int m_count;
    PdfTypesetting m_typesetting;
    Scripts m_scripts;
    bool m_turned = false;
    std::vector<std::vector<PdfLine>> m_pages;
};

std::vector<PdfLine> Together(std::vector<std::vector<PdfLine>> pages) {
    std::vector<PdfLine> lines;
    for (auto& page : pages) {
        for (PdfLine& line : page) lines.push_back(std::move(line));
    }
    return lines;
}

VisualHabits HabitsOf(const std::vector<PdfLine>& lines, LineDirection direction) {
    HabitVotes votes;
    for (const PdfLine& line : lines) {
        if (DirectionOfLine(line.visual, direction) == LineDirection::RightToLeft) votes.Count(line.visual);
    }
    return votes.Decide();
}

std::vector<RawLine> RawLines(const std::vector<PdfLine>& lines, LineDirection direction, double space) {
    const VisualHabits habits = HabitsOf(lines, direction);
    std::vector<LineHints> hints = LookAt(lines, direction, space);
    std::vector<RawLine> raw;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::u32string& visual = lines[i].visual;
        const std::u32string text = ReadingOrder(visual, DirectionOfLine(visual, direction), habits);
        raw.push_back({WithoutPresentationForms(Encode(text)), std::move(hints[i])});
    }
    JoinBrokenWords(raw);
    return raw;
}

/// A page may have been made out of text that was damaged already; then its places say nothing about its
/// order.
bool IsInOrder(const SourceText& text) {
    std::vector<std::string> lines;
    for (const RawLine& line : text.lines) lines.push_back(line.text);
    return JudgeDamage(CollectEvidence(lines)) == Damage::None;
}

}  // namespace

SourceText ReadPdf(std::string_view bytes, const std::string& name, const Progress& progress) {
    PdfFile file(bytes, name);
    PageReader reader(file, progress);
    std::vector<std::vector<PdfLine>> pages = reader.Read();
    const int furniture = TakeOutFurniture(pages);
    SourceText text;
    text.kind = SourceKind::Pdf;
    TakeIn(RawLines(Together(std::move(pages)), reader.Direction(), reader.Space()), text);
    RefuseEmpty(text, true, name);
    text.readingOrder = IsInOrder(text);
    text.notes.push_back(PdfNote());
    if (furniture > 0) text.notes.push_back(PageFurnitureNote(furniture));
    if (reader.Turned()) text.notes.push_back(TurnedTextNote());
    return text;
}

}  // namespace mahdar::agenda
