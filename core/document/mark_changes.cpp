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

class Marker {
public:
    Marker(const Document& before, const Document& after, const std::string& by, const std::string& at)
        : m_before(before.blocks), m_after(after.blocks), m_by(by), m_at(at) {}

    std::vector<Block> Run() {
        const auto pairs = Common();
        std::size_t b = 0;
        std::size_t a = 0;
        for (const auto& [inBefore, inAfter] : pairs) {
            Gap(b, inBefore, a, inAfter);
            m_blocks.push_back(m_after[inAfter]);
            b = inBefore + 1;
            a = inAfter + 1;
        }
        Gap(b, m_before.size(), a, m_after.size());
        return std::move(m_blocks);
    }

private:
    /// The longest sequence of blocks both have in the same order.
    std::vector<std::pair<std::size_t, std::size_t>> Common() const {
        std::vector<std::string> left;
        std::vector<std::string> right;
        for (const Block& block : m_before) left.push_back(KeyOf(block));
        for (const Block& block : m_after) right.push_back(KeyOf(block));
        std::vector<std::vector<int>> longest(left.size() + 1, std::vector<int>(right.size() + 1, 0));
        for (std::size_t i = left.size(); i-- > 0;)
            for (std::size_t j = right.size(); j-- > 0;)
                longest[i][j] = left[i] == right[j] ? longest[i + 1][j + 1] + 1
                                                    : std::max(longest[i + 1][j], longest[i][j + 1]);
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
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

    /// Blocks between two common ones: changed, gone or new.
    void Gap(std::size_t b, std::size_t bEnd, std::size_t a, std::size_t aEnd) {
        for (; a < aEnd; ++a) {
            const Runs* text = RunsOf(m_after[a]);
            std::size_t same = b;
            while (same < bEnd && !IsChangedForm(m_before[same], m_after[a])) ++same;
            if (text == nullptr) {
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
        Runs* runs = RunsOf(block);
        if (runs == nullptr) return;  // a table that went
        const Runs source = *runs;
        for (page::Run& run : *runs) Stamp(run, change, source);
        if (auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph != nullptr && change == ChangeMark::Deleted)
            paragraph->marginNote.clear();
        m_blocks.push_back(std::move(block));
    }

    void Changed(const Runs& before, Block after) {
        const Runs source = *RunsOf(after);
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
        *RunsOf(after) = std::move(marked);
        m_blocks.push_back(std::move(after));
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
