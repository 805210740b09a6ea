// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/structure_tree.h"

#include "plugins/agenda/read/person_items.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace mahdar::agenda {
namespace {

std::string Named(const char* kind, int line) {
    return std::string(kind) + ':' + std::to_string(line);
}

class TreeBuilder {
public:
    explicit TreeBuilder(const ReviewModel& model) : m_model(model), m_agenda(model.Agenda()) {
        m_review.reserve(m_agenda.lines.size() + 1);
        m_review.push_back(0);
        for (const SourceLine& line : m_agenda.lines)
            m_review.push_back(m_review.back() + (model.StateOf(line.number) == LineState::Review ? 1 : 0));
    }

    std::vector<StructureNode> Build() {
        std::vector<StructureNode> nodes;
        FindSpans();
        const int firstItem = m_spans.empty() ? LastLine() + 1 : m_spans.begin()->first;
        if (m_model.NextLine(0) != 0 && m_model.NextLine(0) < firstItem) nodes.push_back(Preamble(firstItem));
        for (const ReadItem& item : m_agenda.items) {
            nodes.push_back(Item(item));
            nodes.back().item = static_cast<std::size_t>(&item - m_agenda.items.data());
        }
        return nodes;
    }

private:
    [[nodiscard]] int LastLine() const { return static_cast<int>(m_agenda.lines.size()); }

    [[nodiscard]] LineKind KindOf(int line) const {
        return m_agenda.lines[static_cast<std::size_t>(line) - 1].kind;
    }

    [[nodiscard]] int ToReview(int first, int last) const {
        if (first < 1 || last < first || last > LastLine()) return 0;
        return m_review[static_cast<std::size_t>(last)] - m_review[static_cast<std::size_t>(first) - 1];
    }

    /// An item begins with its heading, which may stand lines before its title.
    [[nodiscard]] int HeadingOf(int first, int before) const {
        if (KindOf(first) == LineKind::Heading) return first;
        int heading = first;
        for (int line = first - 1; line > before; --line) {
            const LineKind kind = KindOf(line);
            if (kind == LineKind::Heading) heading = line;
            if (kind != LineKind::Heading && kind != LineKind::Blank && kind != LineKind::Noise) break;
        }
        return heading;
    }

    /// From each heading to the next one.
    void FindSpans() {
        std::vector<int> firsts;
        for (const ReadItem& item : m_agenda.items) {
            if (const int first = FirstLineOf(item); first > 0 && first <= LastLine())
                firsts.push_back(first);
        }
        std::sort(firsts.begin(), firsts.end());
        int before = 0;
        for (const int first : firsts) {
            m_headings[first] = HeadingOf(first, before);
            before = first;
        }
        for (auto heading = m_headings.begin(); heading != m_headings.end(); ++heading) {
            const auto next = std::next(heading);
            m_spans[heading->second] = next == m_headings.end() ? LastLine() : next->second - 1;
        }
    }

    [[nodiscard]] StructureNode Preamble(int firstItem) const {
        StructureNode node;
        node.id = "preamble";
        node.kind = NodeKind::Preamble;
        node.firstLine = 1;
        node.lastLine = firstItem - 1;
        node.paragraphs = static_cast<int>(m_agenda.preamble.size());
        node.toReview = ToReview(node.firstLine, node.lastLine);
        return node;
    }

    [[nodiscard]] StructureNode Item(const ReadItem& item) const {
        StructureNode node;
        const int first = FirstLineOf(item);
        const auto heading = m_headings.find(first);
        if (heading == m_headings.end()) {
            node.id = "added:" + item.number;
        } else {
            node.id = Named("item", first);
            node.firstLine = heading->second;
            node.lastLine = m_spans.at(heading->second);
            if (heading->second < first) node.toReview += ToReview(heading->second, first - 1);
        }
        node.path = item.number;
        node.title = item.title;
        node.toReview += TitleToReview(item);
        if (!item.background.empty()) Add(node, Background(item));
        AddParts(node, item);
        return node;
    }

    [[nodiscard]] StructureNode SubItem(const ReadItem& item, const std::string& path) const {
        StructureNode node;
        node.kind = NodeKind::SubItem;
        node.firstLine = FirstLineOf(item);
        node.lastLine = std::max(node.firstLine, item.titleLines.empty() ? 0 : item.titleLines.back());
        node.id = Named("sub", node.firstLine);
        node.path = path;
        node.title = item.title;
        node.toReview = TitleToReview(item);
        node.paragraphs = static_cast<int>(item.background.size());
        for (const Passage& passage : item.background) {
            node.toReview += ToReview(passage.firstLine, passage.lastLine);
            node.lastLine = std::max(node.lastLine, passage.lastLine);
        }
        AddParts(node, item);
        for (const StructureNode& child : node.children)
            node.lastLine = std::max(node.lastLine, child.lastLine);
        return node;
    }

    [[nodiscard]] int TitleToReview(const ReadItem& item) const {
        int count = 0;
        for (const int line : item.titleLines) count += ToReview(line, line);
        return count;
    }

    [[nodiscard]] StructureNode Background(const ReadItem& item) const {
        StructureNode node;
        node.kind = NodeKind::Background;
        node.path = item.number;
        node.firstLine = item.background.front().firstLine;
        node.lastLine = item.background.front().lastLine;
        node.paragraphs = static_cast<int>(item.background.size());
        for (const Passage& passage : item.background) {
            node.toReview += ToReview(passage.firstLine, passage.lastLine);
            node.firstLine = std::min(node.firstLine, passage.firstLine);
            node.lastLine = std::max(node.lastLine, passage.lastLine);
        }
        node.id = Named("background", node.firstLine);
        return node;
    }

    void AddParts(StructureNode& node, const ReadItem& item) const {
        for (const ReadAction& action : item.requiredActions) {
            StructureNode part;
            part.kind = NodeKind::Action;
            part.id = Named("action", action.firstLine);
            part.path = node.path;
            part.title = action.text;
            part.label = action.label;
            part.firstLine = action.firstLine;
            part.lastLine = action.lastLine;
            part.toReview = ToReview(action.firstLine, action.lastLine);
            part.reporters = action.reporters;
            part.unknownReporters = action.unknownReporters;
            Add(node, std::move(part));
        }
        int number = 0;
        for (const ReadItem& sub : item.subItems)
            Add(node, SubItem(sub, node.path + '/' + std::to_string(++number)));
    }

    static void Add(StructureNode& node, StructureNode child) {
        node.toReview += child.toReview;
        node.children.push_back(std::move(child));
    }

    const ReviewModel& m_model;
    const AnnotatedAgenda& m_agenda;
    std::vector<int> m_review;      ///< lines to review up to and with that line
    std::map<int, int> m_headings;  ///< first line of an item by its first line without the heading
    std::map<int, int> m_spans;     ///< last line by the first with the heading
};

void Narrow(const std::vector<StructureNode>& nodes, int line, const StructureNode*& best) {
    for (const StructureNode& node : nodes) {
        const bool holds = node.firstLine > 0 && node.firstLine <= line && line <= node.lastLine;
        const int length = node.lastLine - node.firstLine;
        // Of two equally long ones the inner one, which comes later.
        if (holds && (best == nullptr || length <= best->lastLine - best->firstLine)) best = &node;
        Narrow(node.children, line, best);
    }
}

bool Holds(const StructureNode& node, const StructureNode* wanted) {
    return &node == wanted || std::any_of(node.children.begin(), node.children.end(),
                                          [&](const StructureNode& child) { return Holds(child, wanted); });
}

void AddPlaces(std::vector<Place>& places, const std::vector<ReadItem>& items, const std::string& parent) {
    int number = 0;
    for (const ReadItem& item : items) {
        ++number;
        const std::string path = parent.empty() ? item.number : parent + '/' + std::to_string(number);
        places.push_back({path, item.title});
        AddPlaces(places, item.subItems, path);
    }
}

}  // namespace

std::vector<StructureNode> StructureTree(const ReviewModel& model) {
    return TreeBuilder(model).Build();
}

const StructureNode* NodeOfLine(const std::vector<StructureNode>& nodes, int line) {
    const StructureNode* best = nullptr;
    Narrow(nodes, line, best);
    return best;
}

const StructureNode* TopOfLine(const std::vector<StructureNode>& nodes, int line) {
    const StructureNode* node = NodeOfLine(nodes, line);
    if (node == nullptr) return nullptr;
    const auto top = std::find_if(nodes.begin(), nodes.end(),
                                  [&](const StructureNode& candidate) { return Holds(candidate, node); });
    return top == nodes.end() ? nullptr : &*top;
}

std::vector<Place> PlacesOf(const AnnotatedAgenda& agenda) {
    std::vector<Place> places;
    AddPlaces(places, agenda.items, {});
    return places;
}

}  // namespace mahdar::agenda
