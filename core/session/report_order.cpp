// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/report_order.h"

#include "core/session/item_tree.h"
#include "core/session/presence.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace mahdar {
namespace {

void SortByRank(std::vector<const Paragraph*>& paragraphs) {
    std::ranges::sort(paragraphs, [](const Paragraph* a, const Paragraph* b) {
        return std::tie(a->rank, a->id.value) < std::tie(b->rank, b->id.value);
    });
}

bool IsCited(const MeetingDocument& document) {
    const bool there = document.state == DocumentState::Received || document.state == DocumentState::Published;
    return !document.symbol.empty() && there;
}

class Orderer {
public:
    explicit Orderer(const Session& session) : m_session(session) {
        // Thousands of speeches stand in few stretches under one item.
        const ItemId* last = nullptr;
        for (const Intervention& row : session.Interventions()) {
            if (row.kind == InterventionKind::PointOfOrder || (last != nullptr && *last == row.item)) continue;
            m_floor.insert(row.item);
            last = &row.item;
        }
        for (const MeetingDocument& row : session.Documents()) {
            if (IsCited(row)) m_floor.insert(row.item);
        }
        for (const Paragraph& row : session.Paragraphs()) {
            if (row.kind == ParagraphKind::Note || row.text.Empty()) continue;
            if (!row.source.empty()) m_drafted[row.item].insert(row.source);
            m_paragraphs[row.item].push_back(&row);
        }
        for (auto& [item, paragraphs] : m_paragraphs) SortByRank(paragraphs);
    }

    /// As if this paragraph stood last under its item.
    void Assume(const Paragraph& paragraph) { m_paragraphs[paragraph.item].push_back(&paragraph); }

    /// Deleted paragraphs are entries too.
    void KeepDeleted() { m_keepDeleted = true; }

    std::vector<ReportEntry> Order() {
        AddOpening();
        const auto items = Children(m_session, {});
        const bool begun = std::ranges::any_of(items, [&](const AgendaItem* item) { return TreeTouched(*item); });
        for (const AgendaItem* item : items) AddItem(*item, begun);
        AddClosing();
        return std::move(m_entries);
    }

private:
    void Add(ReportPart part, const AgendaItem* item = nullptr, const Paragraph* paragraph = nullptr) {
        m_entries.push_back({part, item, paragraph, part == ReportPart::Heading ? 0 : ++m_number});
    }

    void AddWritten(const AgendaItem* item, bool closing) {
        const auto found = m_paragraphs.find(item != nullptr ? item->id : ItemId{});
        if (found == m_paragraphs.end()) return;
        for (const Paragraph* paragraph : found->second) {
            if (item != nullptr || (paragraph->part == kClosingPart) == closing) AddParagraph(item, *paragraph);
        }
    }

    void AddParagraph(const AgendaItem* item, const Paragraph& paragraph) {
        if (paragraph.bis == 0) ++m_number;
        if (paragraph.adoption == Adoption::Deleted && !m_keepDeleted) return;
        m_entries.push_back({ReportPart::Written, item, &paragraph, paragraph.bis < 0 ? 0 : m_number, std::max(paragraph.bis, 0)});
    }

    /// Has that part been made a paragraph, which is printed in its stead?
    bool IsDrafted(const ItemId& item, const char* source) const {
        const auto found = m_drafted.find(item);
        return found != m_drafted.end() && found->second.contains(source);
    }

    void AddOpening() {
        const Meeting& meeting = m_session.TheMeeting();
        const bool held = !IsDrafted({}, "held");
        if (held && (!meeting.startDate.empty() || !meeting.venue.Empty())) Add(ReportPart::Held);
        if (!IsDrafted({}, "attendance") && !Attending(m_session).empty()) Add(ReportPart::Attendance);
        const bool opened = !IsDrafted({}, "opened");
        if (opened && std::ranges::any_of(m_session.Sittings(), [](const Sitting& row) { return !row.openedAt.Empty(); }))
            Add(ReportPart::Opened);
        AddWritten(nullptr, false);
    }

    void AddClosing() {
        AddWritten(nullptr, true);
        const Sitting* last = nullptr;
        for (const Sitting& row : m_session.Sittings()) {
            if (last == nullptr || row.ordinal > last->ordinal) last = &row;
        }
        if (last != nullptr && last->state == SittingState::Closed && !IsDrafted({}, "closed")) Add(ReportPart::Closed);
    }

    bool HasFloor(const AgendaItem& item) const {
        if (!m_floor.contains(item.id)) return false;
        const auto found = m_paragraphs.find(item.id);
        return found == m_paragraphs.end() || std::ranges::none_of(found->second, [](const Paragraph* paragraph) {
            return paragraph->kind == ParagraphKind::Narrative;
        });
    }

    bool Touched(const AgendaItem& item) const {
        return item.discussed > 0 || item.state != ItemState::Pending || m_paragraphs.contains(item.id) ||
               m_floor.contains(item.id);
    }

    bool TreeTouched(const AgendaItem& item) const {
        return Touched(item) || std::ranges::any_of(Children(m_session, item.id),
                                                    [&](const AgendaItem* child) { return Touched(*child); });
    }

    /// What is written of the item itself. True if there was anything.
    bool AddOwn(const AgendaItem& item) {
        const std::size_t before = m_entries.size();
        if (HasFloor(item)) Add(ReportPart::Floor, &item);
        AddWritten(&item, false);
        if (item.state == ItemState::Deferred && !IsDrafted(item.id, "deferred")) Add(ReportPart::Deferred, &item);
        return m_entries.size() > before;
    }

    void AddItem(const AgendaItem& item, bool begun) {
        Add(ReportPart::Heading, &item);
        const bool own = AddOwn(item);
        if (!TreeTouched(item)) {
            if (begun) Add(ReportPart::NotTaken, &item);
            return;
        }
        const auto children = Children(m_session, item.id);
        const bool inChildren =
            std::ranges::any_of(children, [&](const AgendaItem* child) { return Touched(*child); });
        if (!own && !inChildren) Add(ReportPart::Considered, &item);
        if (!inChildren) return;
        for (const AgendaItem* child : children) {
            // What was settled under the item as a whole is not said to have been passed over.
            if (!Touched(*child)) continue;
            Add(ReportPart::Heading, child);
            if (!AddOwn(*child)) Add(ReportPart::Considered, child);
        }
    }

    const Session& m_session;
    std::unordered_set<ItemId> m_floor;  // items with speakers or documents
    std::unordered_map<ItemId, std::vector<const Paragraph*>> m_paragraphs;
    std::unordered_map<ItemId, std::unordered_set<std::string>> m_drafted;
    std::vector<ReportEntry> m_entries;
    int m_number = 0;
    bool m_keepDeleted = false;
};

/// "ter", "مكررا ثانيا"; the further ones by their number.
std::string BisWord(int bis, Language language) {
    constexpr const char* kLatin[] = {"bis", "ter", "quater", "quinquies"};
    constexpr const char* kArabic[] = {"مكررا", "مكررا ثانيا", "مكررا ثالثا", "مكررا رابعا"};
    const auto at = static_cast<std::size_t>(bis - 1);
    if (language == Language::Arabic) return at < 4 ? kArabic[at] : "مكررا " + std::to_string(bis);
    return at < 4 ? kLatin[at] : "bis " + std::to_string(bis);
}

}  // namespace

std::vector<ReportEntry> ReportOrder(const Session& session) { return Orderer(session).Order(); }

std::string NumberLabel(const ReportEntry& entry, Language language) {
    if (entry.number == 0 && entry.bis == 0) return {};
    const std::string number = std::to_string(entry.number);
    return entry.bis == 0 ? number : number + ' ' + BisWord(entry.bis, language);
}

std::unordered_map<ParagraphId, std::string> ReportLabels(const Session& session, Language language) {
    Orderer orderer(session);
    orderer.KeepDeleted();
    std::unordered_map<ParagraphId, std::string> labels;
    for (const ReportEntry& entry : orderer.Order()) {
        if (entry.paragraph != nullptr) labels[entry.paragraph->id] = NumberLabel(entry, language);
    }
    return labels;
}

std::unordered_map<ParagraphId, int> ReportNumbers(const Session& session) {
    std::unordered_map<ParagraphId, int> numbers;
    for (const ReportEntry& entry : ReportOrder(session)) {
        if (entry.paragraph != nullptr) numbers[entry.paragraph->id] = entry.number;
    }
    return numbers;
}

int NextNumber(const Session& session, const ItemId& item) {
    Paragraph added;
    added.item = item;
    added.kind = ParagraphKind::Decision;
    Orderer orderer(session);
    orderer.Assume(added);
    for (const ReportEntry& entry : orderer.Order()) {
        if (entry.paragraph == &added) return entry.number;
    }
    return 0;
}

std::vector<const Paragraph*> ParagraphsOf(const Session& session, const ItemId& item) {
    std::vector<const Paragraph*> paragraphs;
    for (const Paragraph& row : session.Paragraphs()) {
        if (row.item == item) paragraphs.push_back(&row);
    }
    SortByRank(paragraphs);
    return paragraphs;
}

std::vector<InstitutionId> Attending(const Session& session) {
    std::vector<InstitutionId> attending;
    std::unordered_set<InstitutionId> seen;
    const auto add = [&](const InstitutionId& id) {
        if (session.Find(id) != nullptr && seen.insert(id).second) attending.push_back(id);
    };
    for (const Participant& row : session.Participants()) {
        if (TookPart(row)) add(row.institution);
    }
    if (!attending.empty()) return attending;
    for (const Intervention& row : session.Interventions()) add(row.speaker.institution);
    return attending;
}

std::vector<const MeetingDocument*> CitedDocuments(const Session& session, const ItemId& item) {
    std::vector<const MeetingDocument*> documents;
    for (const MeetingDocument& row : session.Documents()) {
        if (row.item == item && IsCited(row)) documents.push_back(&row);
    }
    return documents;
}

std::vector<const Paragraph*> AllParagraphs(const Session& session) {
    std::vector<const Paragraph*> all;
    const auto append = [&](const ItemId& item) {
        for (const Paragraph* row : ParagraphsOf(session, item)) all.push_back(row);
    };
    std::vector<const Paragraph*> closing;
    for (const Paragraph* row : ParagraphsOf(session, {})) (row->part == kClosingPart ? closing : all).push_back(row);
    for (const AgendaItem* item : Children(session, {})) {
        append(item->id);
        for (const AgendaItem* child : Children(session, item->id)) append(child->id);
    }
    all.insert(all.end(), closing.begin(), closing.end());
    return all;
}

}  // namespace mahdar
