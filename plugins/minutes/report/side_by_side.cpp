// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/side_by_side.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace mahdar {
namespace {

using Documents = std::vector<page::Document>;

bool IsFront(const page::Block& block) {
    const auto* paragraph = std::get_if<page::Paragraph>(&block);
    return paragraph != nullptr && (paragraph->style == page::ParagraphStyle::Title ||
                                    paragraph->style == page::ParagraphStyle::Subtitle);
}

/// Runs of one column as an island in a paragraph of another language.
page::Runs Island(page::Runs runs, Language own, Language around) {
    if (own == around) return runs;
    for (page::Run& run : runs) {
        if (!run.language) run.language = own;
    }
    return runs;
}

page::Masthead Masthead(const Documents& documents) {
    page::Masthead masthead = documents.front().masthead;
    for (std::size_t i = 1; i < documents.size(); ++i) {
        const page::Document& other = documents[i];
        const auto add = [&](std::vector<page::Runs>& side, const std::vector<page::Runs>& more) {
            for (const page::Runs& line : more) {
                page::Runs runs = Island(line, other.language, documents.front().language);
                if (std::ranges::find(side, line) == side.end() &&
                    std::ranges::find(side, runs) == side.end())
                    side.push_back(std::move(runs));
            }
        };
        add(masthead.start, other.masthead.start);
    }
    return masthead;
}

/// The fields of the first language by their names, those of the others with their language behind it.
std::map<std::string, page::Runs> Fields(const Documents& documents) {
    std::map<std::string, page::Runs> fields = documents.front().fields;
    for (std::size_t i = 1; i < documents.size(); ++i) {
        for (const char* name : {"organisation", "parent-body", "body", "meeting"}) {
            const auto found = documents[i].fields.find(name);
            if (found != documents[i].fields.end())
                fields[name + ('.' + std::string(Code(documents[i].language)))] =
                    Island(found->second, documents[i].language, documents.front().language);
        }
    }
    return fields;
}

class Zipper {
public:
    explicit Zipper(const Documents& documents) : m_documents(documents), m_at(documents.size(), 0) {}

    std::vector<page::Block> Run() {
        AddFront();
        while (m_at.front() < m_documents.front().blocks.size()) {
            for (std::size_t i = 1; i < m_documents.size(); ++i) {
                if (m_at[i] >= m_documents[i].blocks.size() || Block(i).index() != Block(0).index())
                    throw std::logic_error("the languages of a document do not say the same");
            }
            std::visit([this](const auto& block) { Add(block); }, Block(0));
            for (std::size_t& at : m_at) ++at;
        }
        return std::move(m_blocks);
    }

private:
    const page::Block& Block(std::size_t document) const {
        return m_documents[document].blocks[m_at[document]];
    }
    template <class Kind>
    const Kind& Column(std::size_t document) const {
        return std::get<Kind>(Block(document));
    }
    Language LanguageOf(std::size_t document) const { return m_documents[document].language; }

    /// Titles stand below each other; how many lines there are depends on what is known in a language.
    void AddFront() {
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            while (m_at[i] < m_documents[i].blocks.size() && IsFront(Block(i)))
                AddOwn(i, Column<page::Paragraph>(i)), ++m_at[i];
        }
    }

    void AddOwn(std::size_t document, page::Paragraph paragraph) {
        if (!paragraph.language) paragraph.language = LanguageOf(document);
        m_blocks.emplace_back(std::move(paragraph));
    }

    void Add(const page::Paragraph& first) {
        const bool sideways = first.style == page::ParagraphStyle::Body;
        page::Parallel row;
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            page::Paragraph column = Column<page::Paragraph>(i);
            if (!sideways) {
                AddOwn(i, std::move(column));
                continue;
            }
            column.language = column.language.value_or(LanguageOf(i));
            // Narrow lines tear apart when they are justified.
            column.alignment = page::Alignment::Start;
            // The margin is taken by the neighbour.
            if (!column.marginNote.empty())
                column.runs.insert(column.runs.begin(),
                                   {.text = std::exchange(column.marginNote, {}) + " \u2013 ",
                                    .bold = true,
                                    .tone = page::Tone::Decision});
            row.columns.push_back(std::move(column));
        }
        if (sideways) m_blocks.emplace_back(std::move(row));
    }

    void Add(const page::Heading& first) {
        page::Parallel row{.headingLevel = first.level};
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            const auto& heading = Column<page::Heading>(i);
            row.columns.push_back(
                {.runs = heading.runs, .language = heading.language.value_or(LanguageOf(i))});
        }
        m_blocks.emplace_back(std::move(row));
    }

    page::Cell Stacked(const std::vector<const page::Cell*>& cells) const {
        page::Cell stacked = *cells.front();
        for (std::size_t i = 1; i < cells.size(); ++i) {
            bool known =
                cells[i]->runs.empty() ||
                std::ranges::all_of(cells[i]->runs, [](const page::Run& run) { return run.text.empty(); });
            for (std::size_t before = 0; before < i; ++before)
                known = known || cells[before]->runs == cells[i]->runs;
            if (known) continue;
            if (!stacked.runs.empty() && !stacked.runs.front().text.empty())
                stacked.runs.push_back({.text = "\n"});
            for (page::Run& run : Island(cells[i]->runs, LanguageOf(i), LanguageOf(0)))
                stacked.runs.push_back(std::move(run));
        }
        return stacked;
    }

    void Add(const page::Table& first) {
        page::Table table = first;
        const auto stack = [&](std::vector<page::Cell>& row, const auto& cellsOf) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                std::vector<const page::Cell*> cells;
                for (std::size_t i = 0; i < m_documents.size(); ++i) {
                    const std::vector<page::Cell>& own = cellsOf(Column<page::Table>(i));
                    if (column < own.size()) cells.push_back(&own[column]);
                }
                row[column] = Stacked(cells);
            }
        };
        stack(table.header,
              [](const page::Table& own) -> const std::vector<page::Cell>& { return own.header; });
        for (std::size_t number = 0; number < table.rows.size(); ++number) {
            static const std::vector<page::Cell> kNone;
            stack(table.rows[number], [&](const page::Table& own) -> const std::vector<page::Cell>& {
                return number < own.rows.size() ? own.rows[number] : kNone;
            });
        }
        m_blocks.emplace_back(std::move(table));
    }

    void Add(const page::Contents& first) {
        page::Contents contents = first;
        contents.level = 1;
        for (std::size_t i = 1; i < m_documents.size(); ++i)
            contents.title += " \u00B7 " + Column<page::Contents>(i).title;
        m_blocks.emplace_back(std::move(contents));
    }

    template <class Other>
    void Add(const Other& block) {
        m_blocks.emplace_back(block);
    }

    const Documents& m_documents;
    std::vector<std::size_t> m_at;
    std::vector<page::Block> m_blocks;
};

}  // namespace

page::Document SideBySide(std::vector<page::Document> documents) {
    if (documents.empty()) return {};
    page::Document joined = documents.front();
    joined.masthead = Masthead(documents);
    joined.fields = Fields(documents);
    joined.blocks = Zipper(documents).Run();
    if (documents.size() > 2) joined.style = joined.style.Landscape();
    return joined;
}

}  // namespace mahdar
