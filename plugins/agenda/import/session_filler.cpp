// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/session_filler.h"

#include "plugins/agenda/import/meaning_filler.h"

#include <cstdint>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::int64_t kRankStep = 1024;

mahdar::Confidence Judged(Confidence confidence) {
    return confidence == Confidence::Sure ? mahdar::Confidence::Sure : mahdar::Confidence::Review;
}

mahdar::CommitteeAction Acted(CommitteeAction action) {
    switch (action) {
        case CommitteeAction::Consider:
            return mahdar::CommitteeAction::Consider;
        case CommitteeAction::Act:
            return mahdar::CommitteeAction::Act;
        default:
            return mahdar::CommitteeAction::None;
    }
}

/// Puts what was read into the change; ids are new, ranks follow the document.
class Filler {
public:
    Filler(const AnnotatedAgenda& agenda, ChangeBuilder& change) : m_agenda(agenda), m_change(change) {}

    void Fill() {
        FillMeeting();
        FillPassages(m_agenda.preamble, {});
        for (const ReadItem& item : m_agenda.items) FillItem(item, {}, item.number, 0);
        FillMeaning(m_agenda, m_items, m_change);
    }

private:
    LocalText Text(const std::string& text) const { return {m_agenda.language, text}; }
    std::int64_t NextRank() { return m_rank += kRankStep; }

    void FillMeeting() {
        Meeting meeting = m_change.Base().TheMeeting();
        const MeetingFacts& facts = m_agenda.meeting;
        meeting.title = Text(facts.title);
        meeting.organisation = Text(facts.organisation);
        meeting.ordinal = facts.ordinal.value_or(0);
        meeting.startDate = facts.startDate;
        meeting.endDate = facts.endDate;
        meeting.venue = Text(facts.venue);
        meeting.workingLanguage = m_agenda.language;
        meeting.originalLanguage = m_agenda.language;
        meeting.languages = {m_agenda.language};
        m_change.Put(std::move(meeting));
    }

    void FillItem(const ReadItem& read, const ItemId& parent, const std::string& number, int place) {
        AgendaItem item;
        item.id = NewId<ItemId>();
        item.parent = parent;
        item.number = parent.Empty() ? read.number : std::string{};
        item.rank = NextRank();
        item.title = Text(read.title);
        item.plannedMinutes = read.plannedMinutes;
        if (!read.titleLines.empty()) item.lines = {read.titleLines.front(), read.titleLines.back()};
        const ItemId id = item.id;
        m_items.emplace(std::pair(number, place), id);
        m_change.Put(std::move(item));
        FillPassages(read.background, id);
        for (const ReadAction& action : read.requiredActions) FillAction(action, id);
        for (const ReadDocument& document : read.documents) FillDocument(document, id);
        int sub = 0;
        for (const ReadItem& child : read.subItems) FillItem(child, id, number, ++sub);
    }

    void FillPassages(const std::vector<Passage>& passages, const ItemId& item) {
        for (const Passage& read : passages) {
            mahdar::Passage passage;
            passage.id = NewId<PassageId>();
            passage.item = item;
            passage.rank = NextRank();
            passage.text = Text(read.text);
            passage.lines = {read.firstLine, read.lastLine};
            passage.confidence = Judged(read.confidence);
            m_change.Put(std::move(passage));
        }
    }

    void FillAction(const ReadAction& read, const ItemId& item) {
        RequiredAction action;
        action.id = NewId<ActionId>();
        action.item = item;
        action.rank = NextRank();
        action.label = Text(read.label);
        action.text = Text(read.text);
        for (const std::string& key : read.reporters) action.reporters.push_back({key});
        action.unknownReporters = read.unknownReporters;
        action.committeeAction = Acted(read.committeeAction);
        action.lines = {read.firstLine, read.lastLine};
        action.confidence = Judged(read.confidence);
        m_change.Put(std::move(action));
    }

    void FillDocument(const ReadDocument& read, const ItemId& item) {
        MeetingDocument document;
        document.id = NewId<DocumentId>();
        document.item = item;
        document.symbol = read.symbol;
        document.title = Text(read.title);
        document.languages = read.languages;
        m_change.Put(std::move(document));
    }

    const AnnotatedAgenda& m_agenda;
    ChangeBuilder& m_change;
    std::int64_t m_rank = 0;
    ItemIds m_items;
};

}  // namespace

InstitutionNames NamesOf(const Session& session) {
    InstitutionNames names;
    for (const Institution& row : session.Institutions()) {
        if (row.kind == InstitutionKind::MemberState) continue;
        InstitutionName name{row.id.value, row.acronym, {}, ActsFor(row.roles)};
        for (const Language language : kLanguages) {
            if (!row.names.Get(language).empty()) name.names.push_back(row.names.Get(language));
        }
        name.names.insert(name.names.end(), row.variants.begin(), row.variants.end());
        names.push_back(std::move(name));
    }
    return names;
}

void FillSession(const AnnotatedAgenda& agenda, ChangeBuilder& change) {
    Filler(agenda, change).Fill();
}

}  // namespace mahdar::agenda
