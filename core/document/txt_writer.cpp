// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/txt_writer.h"

#include "core/document/page_text.h"

#include <algorithm>

namespace mahdar::page {
namespace {

class TxtWriter {
public:
    explicit TxtWriter(const Document& document) : m_document(document) {}

    std::string Write() {
        for (const auto* side : {&m_document.masthead.start, &m_document.masthead.end})
            for (const Runs& line : *side)
                Line(Text(StandingAlone(line, m_document.language), m_document.language));
        if (!m_document.masthead.start.empty() || !m_document.masthead.end.empty()) Line({});
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& kind) { Add(kind); }, block);
        return std::move(m_text);
    }

private:
    Language LanguageOf(const std::optional<Language>& language) const {
        return language.value_or(m_document.language);
    }

    static std::string Text(const Runs& runs, Language language) {
        std::string text;
        for (const Run& run : runs) text += IsolatedText(run, language);
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text;
    }

    void Line(const std::string& text) { m_text += text + '\n'; }

    void Add(const Heading& heading) {
        if (!m_text.empty() && !m_text.ends_with("\n\n")) Line({});
        Line(Text(heading.runs, LanguageOf(heading.language)));
    }

    void Add(const Paragraph& paragraph) {
        std::string line;
        const std::string number = NumberText(paragraph);
        if (!paragraph.marginNote.empty()) line += OneLine(paragraph.marginNote) + '\t';
        if (!number.empty()) line += number + '\t';
        Line(line + Text(paragraph.runs, LanguageOf(paragraph.language)));
    }

    void AddRow(const std::vector<Cell>& cells, Language language) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Language cellLanguage = cells[i].language.value_or(language);
            line += (i > 0 ? "\t" : "") + Text(StandingAlone(cells[i].runs, cellLanguage), cellLanguage);
        }
        Line(line);
    }

    void Add(const Table& table) {
        const Language language = LanguageOf(table.language);
        if (!table.header.empty()) AddRow(table.header, language);
        for (const auto& row : table.rows) AddRow(row, language);
        Line({});
    }

    void Add(const Parallel& row) {
        if (row.headingLevel > 0 && !m_text.empty() && !m_text.ends_with("\n\n")) Line({});
        for (const Paragraph& column : row.columns) Add(column);
    }

    void Add(const Contents& contents) {
        if (!contents.title.empty()) Line(OneLine(contents.title));
        for (const ContentsEntry& entry : EntriesOf(m_document, contents))
            Line(std::string(static_cast<std::size_t>(entry.level - 1) * 2, ' ') +
                 Text(entry.runs, entry.language));
        Line({});
    }

    void Add(const PageBreak&) { Line({}); }
    void Add(const Rule&) { Line({}); }
    void Add(const WritingLines& lines) {
        for (int i = 0; i < lines.count; ++i) Line({});
    }

    const Document& m_document;
    std::string m_text;
};

}  // namespace

std::string WriteTxt(const Document& document) {
    return TxtWriter(document).Write();
}

}  // namespace mahdar::page
