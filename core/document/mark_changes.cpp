// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/mark_changes.h"

#include "core/document/page_text.h"
#include "core/text/difference.h"

#include <algorithm>
#include <sstream>
#include <unordered_map>
#include <vector>

namespace mahdar::page {
namespace {

/// Below this share of common words two paragraphs are not one that was changed.
constexpr double kSameParagraph = 0.4;

std::string RawText(const Runs& runs) {
    std::string text;
    for (const Run& run : runs) text += run.text;
    return text;
}

const Runs* RunsOf(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block)) return &heading->runs;
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) return &paragraph->runs;
    return nullptr;
}

Runs* RunsOf(Block& block) {
    return const_cast<Runs*>(RunsOf(std::as_const(block)));
}

/// Equal keys: the same block, whatever its number.
std::string KeyOf(const Block& block) {
    std::string key = std::to_string(block.index()) + '|';
    if (const Runs* runs = RunsOf(block)) {
        key += RawText(*runs);
        // The count of words differs by itself.
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph != nullptr && paragraph->style == ParagraphStyle::Note)
            std::erase_if(key, [](char byte) { return byte >= '0' && byte <= '9'; });
        return key;
    }
    if (const auto* table = std::get_if<Table>(&block); table != nullptr && !table->header.empty())
        for (const Cell& cell : table->header) key += RawText(cell.runs) + '|';
    return key;
}

double Likeness(const std::string& a, const std::string& b) {
    std::unordered_map<std::string, int> words;
    std::size_t countA = 0;
    std::size_t countB = 0;
    std::size_t common = 0;
    std::istringstream first(a);
    for (std::string word; first >> word; ++countA) ++words[word];
    std::istringstream second(b);
    for (std::string word; second >> word; ++countB) {
        if (words[word]-- > 0) ++common;
    }
    return static_cast<double>(common) / static_cast<double>(std::max<std::size_t>({countA, countB, 1}));
}

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// The longest sequence both have in the same order.
Pairs CommonOf(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    std::vector<std::vector<int>> longest(left.size() + 1, std::vector<int>(right.size() + 1, 0));
    for (std::size_t i = left.size(); i-- > 0;)
        for (std::size_t j = right.size(); j-- > 0;)
            longest[i][j] = left[i] == right[j] ? longest[i + 1][j + 1] + 1
                                                : std::max(longest[i + 1][j], longest[i][j + 1]);
    Pairs pairs;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i] == right[j])
            pairs.emplace_back(i++, j++);
        else if (longest[i + 1][j] >= longest[i][j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

using Row = std::vector<Cell>;

std::string TextOf(const Row& row) {
    std::string text;
    for (const Cell& cell : row) text += RawText(cell.runs) + '|';
    return text;
}

class Marker {
public:
    Marker(const Document& before, const Document& after, const std::string& by, const std::string& at)
        : m_before(before.blocks), m_after(after.blocks), m_by(by), m_at(at) {}

    std::vector<Block> Run() {
        std::vector<std::string> left;
        std::vector<std::string> right;
        for (const Block& block : m_before) left.push_back(KeyOf(block));
        for (const Block& block : m_after) right.push_back(KeyOf(block));
        std::size_t b = 0;
        std::size_t a = 0;
        for (const auto& [inBefore, inAfter] : CommonOf(left, right)) {
            Gap(b, inBefore, a, inAfter);
            m_blocks.push_back(m_after[inAfter]);
            if (auto* table = std::get_if<Table>(&m_blocks.back()))
                MarkRows(std::get<Table>(m_before[inBefore]), *table);
            b = inBefore + 1;
            a = inAfter + 1;
        }
        Gap(b, m_before.size(), a, m_after.size());
        return std::move(m_blocks);
    }

private:
    /// Blocks between two common ones: changed, gone or new.
    void Gap(std::size_t b, std::size_t bEnd, std::size_t a, std::size_t aEnd) {
        for (; a < aEnd; ++a) {
            const Runs* text = RunsOf(m_after[a]);
            std::size_t same = b;
            while (same < bEnd && !IsChangedForm(m_before[same], m_after[a])) ++same;
            if (std::holds_alternative<Table>(m_after[a])) {
                Whole(m_after[a], ChangeMark::Inserted);
            } else if (text == nullptr) {
                m_blocks.push_back(m_after[a]);
            } else if (same < bEnd) {
                for (; b < same; ++b) Whole(m_before[b], ChangeMark::Deleted);
                Changed(*RunsOf(m_before[b++]), m_after[a]);
            } else {
                Whole(m_after[a], ChangeMark::Inserted);
            }
        }
        for (; b < bEnd; ++b) Whole(m_before[b], ChangeMark::Deleted);
    }

    static bool IsChangedForm(const Block& before, const Block& after) {
        const Runs* left = RunsOf(before);
        const Runs* right = RunsOf(after);
        return left != nullptr && right != nullptr && before.index() == after.index() &&
               Likeness(RawText(*left), RawText(*right)) >= kSameParagraph;
    }

    void Stamp(page::Run& run, ChangeMark change, const Runs& source) const {
        run.change = change;
        const bool known = !source.empty() && !source.front().changedBy.empty();
        run.changedBy = known ? source.front().changedBy : m_by;
        run.changedAt = known ? source.front().changedAt : m_at;
    }

    void Whole(Block block, ChangeMark change) {
        if (auto* table = std::get_if<Table>(&block)) {
            std::vector<Row> rows = std::exchange(table->rows, {});
            if (!table->header.empty()) rows.insert(rows.begin(), std::exchange(table->header, {}));
            for (Row& row : rows) AddWholeRow(*table, std::move(row), change);
            m_blocks.push_back(std::move(block));
            return;
        }
        Runs* runs = RunsOf(block);
        if (runs == nullptr) return;  // a page break that went
        const Runs source = *runs;
        for (page::Run& run : *runs) Stamp(run, change, source);
        if (auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph != nullptr && change == ChangeMark::Deleted)
            paragraph->marginNote.clear();
        m_blocks.push_back(std::move(block));
    }

    void Changed(const Runs& before, Block after) {
        *RunsOf(after) = ChangedRuns(before, *RunsOf(after));
        m_blocks.push_back(std::move(after));
    }

    Runs ChangedRuns(const Runs& before, const Runs& source) const {
        Runs marked;
        std::size_t run = 0;
        std::size_t offset = 0;
        for (const TextPiece& piece : Difference(RawText(before), RawText(source))) {
            if (piece.kind == PieceKind::Deleted) {
                page::Run gone{.text = piece.text};
                Stamp(gone, ChangeMark::Deleted, source);
                marked.push_back(std::move(gone));
                continue;
            }
            // The look of the words is that of the run they come from.
            for (std::size_t left = piece.text.size(); left > 0 && run < source.size();) {
                const std::size_t take = std::min(left, source[run].text.size() - offset);
                page::Run part = source[run];
                part.text = source[run].text.substr(offset, take);
                if (piece.kind == PieceKind::Inserted) Stamp(part, ChangeMark::Inserted, source);
                if (!part.text.empty()) marked.push_back(std::move(part));
                left -= take;
                offset += take;
                if (offset == source[run].text.size()) ++run, offset = 0;
            }
        }
        return marked;
    }

    void AddWholeRow(Table& into, Row row, ChangeMark change) const {
        for (Cell& cell : row) {
            for (page::Run& run : cell.runs) Stamp(run, change, cell.runs);
        }
        into.rows.push_back(std::move(row));
    }

    void AddChangedRow(Table& into, const Row& before, Row after) const {
        for (std::size_t i = 0; i < after.size() && i < before.size(); ++i) {
            if (before[i].runs != after[i].runs) after[i].runs = ChangedRuns(before[i].runs, after[i].runs);
        }
        into.rows.push_back(std::move(after));
    }

    /// Rows between two common ones; a row is the same that was changed if it begins alike or shares enough
    /// words.
    void RowGap(Table& into, const std::vector<Row>& before, std::size_t b, std::size_t bEnd,
                const std::vector<Row>& after, std::size_t a, std::size_t aEnd) const {
        for (; a < aEnd; ++a) {
            const auto isSame = [&](const Row& row) {
                const bool begins = !row.empty() && !after[a].empty() && !RawText(row.front().runs).empty() &&
                                    RawText(row.front().runs) == RawText(after[a].front().runs);
                return begins || Likeness(TextOf(row), TextOf(after[a])) >= kSameParagraph;
            };
            std::size_t same = b;
            while (same < bEnd && !isSame(before[same])) ++same;
            if (same == bEnd) {
                AddWholeRow(into, after[a], ChangeMark::Inserted);
                continue;
            }
            for (; b < same; ++b) AddWholeRow(into, before[b], ChangeMark::Deleted);
            AddChangedRow(into, before[b++], after[a]);
        }
        for (; b < bEnd; ++b) AddWholeRow(into, before[b], ChangeMark::Deleted);
    }

    /// Tables with the same header: rows that came, went or changed.
    void MarkRows(const Table& before, Table& table) const {
        const std::vector<Row> after = std::exchange(table.rows, {});
        std::vector<std::string> left;
        std::vector<std::string> right;
        for (const Row& row : before.rows) left.push_back(TextOf(row));
        for (const Row& row : after) right.push_back(TextOf(row));
        std::size_t b = 0;
        std::size_t a = 0;
        for (const auto& [inBefore, inAfter] : CommonOf(left, right)) {
            RowGap(table, before.rows, b, inBefore, after, a, inAfter);
            table.rows.push_back(after[inAfter]);
            b = inBefore + 1;
            a = inAfter + 1;
        }
        RowGap(table, before.rows, b, before.rows.size(), after, a, after.size());
    }

    const std::vector<Block>& m_before;
    const std::vector<Block>& m_after;
    const std::string& m_by;
    const std::string& m_at;
    std::vector<Block> m_blocks;
};

}  // namespace

Document MarkChanges(const Document& before, const Document& after, const std::string& by,
                     const std::string& at) {
    Document marked = after;
    marked.blocks = Marker(before, after, by, at).Run();
    return marked;
}

}  // namespace mahdar::page
