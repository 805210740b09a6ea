// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/document_parts.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace mahdar::agenda {
namespace {

/// A text without white space, and where each of its letters stood.
struct Packed {
    std::u32string letters;
    std::vector<int> places;

    explicit Packed(std::u32string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (IsSpace(text[i])) continue;
            letters += text[i];
            places.push_back(static_cast<int>(i));
        }
    }
};

/// Follows the lines of a paragraph through its text, to carry their doubtful words over. White space does
/// not count, and the first line may have lost its beginning (the label of an action).
class LineFollower {
public:
    explicit LineFollower(const std::string& paragraph) : m_paragraph(Decode(paragraph)) {}

    struct Marks {
        std::vector<TextSpan> doubts;
        std::vector<TextSpan> unsure;
    };

    [[nodiscard]] Marks Carry(const SourceLine& line) {
        const std::u32string text = Decode(line.restored);
        const Packed packed(text);
        std::size_t lost = 0;
        std::size_t at = m_paragraph.letters.find(packed.letters, m_from);
        if (at == std::u32string::npos && m_from == 0) {
            for (lost = 1; lost < packed.letters.size(); ++lost) {
                const std::u32string_view rest = std::u32string_view(packed.letters).substr(lost);
                if (!m_paragraph.letters.starts_with(rest)) continue;
                at = 0;
                break;
            }
        }
        if (at == std::u32string::npos || packed.letters.empty()) return {};
        m_from = at + packed.letters.size() - lost;
        const std::vector<TextSpan> doubts = DoubtfulWords(line, line.restored);
        if (!doubts.empty()) return {Moved(doubts, packed, at, lost), {}};
        return {{}, Moved({{0, static_cast<int>(text.size())}}, packed, at, lost)};
    }

private:
    [[nodiscard]] std::vector<TextSpan> Moved(const std::vector<TextSpan>& spans, const Packed& line,
                                              std::size_t at, std::size_t lost) const {
        std::vector<TextSpan> moved;
        for (const TextSpan& span : spans) {
            const auto begin = std::lower_bound(line.places.begin(), line.places.end(), span.begin);
            const auto end = std::lower_bound(line.places.begin(), line.places.end(), span.end);
            const auto first = std::max(lost, static_cast<std::size_t>(begin - line.places.begin()));
            const auto last = static_cast<std::size_t>(end - line.places.begin());
            if (last <= first || at + last - lost > m_paragraph.places.size()) continue;
            moved.push_back(
                {m_paragraph.places[at + first - lost], m_paragraph.places[at + last - lost - 1] + 1});
        }
        return moved;
    }

    Packed m_paragraph;
    std::size_t m_from = 0;
};

class PartCollector {
public:
    explicit PartCollector(const ReviewModel& model) : m_model(model) {}

    void AddLines(PartKind kind, int first, int last, LineKind lineKind) {
        for (int number = first; number <= last; ++number) {
            const SourceLine* line = m_model.Line(number);
            if (line != nullptr && line->kind == lineKind) Add(kind, number, number, line->restored, {});
        }
    }
    void AddTitle(PartKind kind, const ReadItem& item) {
        if (item.titleLines.empty()) return;
        Add(kind, item.titleLines.front(), item.titleLines.back(), item.title, {});
    }
    void AddBody(const ReadItem& item) {
        for (const Passage& passage : item.background)
            Add(PartKind::Background, passage.firstLine, passage.lastLine, passage.text, {});
        for (const ReadAction& action : item.requiredActions)
            Add(PartKind::Action, action.firstLine, action.lastLine, action.text, action.label);
        for (const ReadItem& sub : item.subItems) {
            AddTitle(PartKind::SubTitle, sub);
            AddBody(sub);
        }
    }
    void AddPassages(const std::vector<Passage>& passages) {
        for (const Passage& passage : passages)
            Add(PartKind::Background, passage.firstLine, passage.lastLine, passage.text, {});
    }

    [[nodiscard]] std::vector<DocumentPart> Take() {
        std::stable_sort(m_parts.begin(), m_parts.end(), [](const DocumentPart& a, const DocumentPart& b) {
            return a.firstLine < b.firstLine;
        });
        return std::move(m_parts);
    }

private:
    void Add(PartKind kind, int first, int last, const std::string& text, const std::string& label) {
        DocumentPart part{kind, first, last, text, label, {}, {}, LineState::Sure};
        LineFollower follower(text);
        int lines = 0;
        int done = 0;
        for (int number = first; number <= last; ++number) {
            const SourceLine* line = m_model.Line(number);
            const LineState state = m_model.StateOf(number);
            if (line == nullptr || state == LineState::Noise) continue;
            ++lines;
            done += state == LineState::Done ? 1 : 0;
            const LineFollower::Marks marks = follower.Carry(*line);
            if (state != LineState::Review) continue;
            part.state = LineState::Review;
            part.doubts.insert(part.doubts.end(), marks.doubts.begin(), marks.doubts.end());
            part.unsure.insert(part.unsure.end(), marks.unsure.begin(), marks.unsure.end());
        }
        if (part.state == LineState::Sure && lines > 0 && done == lines) part.state = LineState::Done;
        m_parts.push_back(std::move(part));
    }

    const ReviewModel& m_model;
    std::vector<DocumentPart> m_parts;
};

}  // namespace

std::vector<DocumentPart> PartsOf(const ReviewModel& model, const StructureNode& top) {
    PartCollector parts(model);
    if (top.kind == NodeKind::Preamble) {
        parts.AddLines(PartKind::Title, top.firstLine, top.lastLine, LineKind::Title);
        parts.AddPassages(model.Agenda().preamble);
        return parts.Take();
    }
    if (top.item >= model.Agenda().items.size()) return {};
    const ReadItem& item = model.Agenda().items[top.item];
    const int title = item.titleLines.empty() ? 0 : item.titleLines.front();
    for (int line = top.firstLine; line > 0 && line <= top.lastLine; ++line) {
        if (line != title) parts.AddLines(PartKind::Heading, line, line, LineKind::Heading);
    }
    parts.AddTitle(PartKind::Title, item);
    parts.AddBody(item);
    return parts.Take();
}

int PartOfLine(const std::vector<DocumentPart>& parts, int line) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].firstLine <= line && line <= parts[i].lastLine) return static_cast<int>(i);
    }
    return -1;
}

}  // namespace mahdar::agenda
