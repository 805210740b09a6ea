// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/carry/agenda_draft.h"

#include "core/session/item_tree.h"
#include "core/session/report_order.h"
#include "core/text/fold.h"
#include "plugins/minutes/carry/mandate_carry.h"
#include "plugins/minutes/formula/due.h"

#include <algorithm>
#include <set>

namespace mahdar {
namespace {

/// Beginnings of the titles of items that every meeting has.
constexpr const char* kRecurring[] = {"افتتاح",
                                      "الافتتاح",
                                      "اعتماد جدول الاعمال",
                                      "إقرار جدول الأعمال",
                                      "اعتماد مشروع جدول الأعمال",
                                      "اعتماد التقرير",
                                      "اعتماد مشروع التقرير",
                                      "مسائل أخرى",
                                      "ما يستجد من أعمال",
                                      "أية مسائل أخرى",
                                      "موعد ومكان",
                                      "تاريخ ومكان",
                                      "اختتام",
                                      "الجلسة الختامية",
                                      "مشروع جدول أعمال",
                                      "draft agenda",
                                      "projet d'ordre du jour",
                                      "opening",
                                      "adoption of the agenda",
                                      "adoption of the report",
                                      "adoption of the draft",
                                      "other matters",
                                      "any other",
                                      "date and place",
                                      "date and venue",
                                      "closing",
                                      "closure",
                                      "ouverture",
                                      "adoption de l'ordre du jour",
                                      "adoption du rapport",
                                      "questions diverses",
                                      "date et lieu",
                                      "cloture"};

AgendaItem Fresh(const AgendaItem& item, int ordinal) {
    AgendaItem fresh;
    fresh.id = item.id;
    fresh.parent = item.parent;
    fresh.number = item.number;
    fresh.rank = item.rank;
    fresh.title = item.title;
    fresh.plannedMinutes = item.plannedMinutes;
    fresh.recurring = item.recurring;
    if (ordinal > 0) fresh.carriedFrom = std::to_string(ordinal);
    return fresh;
}

class Drafter {
public:
    Drafter(const FormulaLibrary& library, const Session& from, ChangeBuilder& into)
        : m_library(library), m_from(from), m_into(into), m_ordinal(from.TheMeeting().ordinal) {
        for (const Language language : kLanguages) m_labels.push_back(ReportLabels(from, language));
        for (const Mandate& mandate : from.Mandates()) {
            if (IsUnfinished(mandate)) m_open.insert(ItemOf(mandate).value);
        }
    }

    void Draft() {
        for (const AgendaItem* item : Children(m_from, {})) {
            const auto children = Children(m_from, item->id);
            std::vector<const AgendaItem*> wanted;
            for (const AgendaItem* child : children) {
                if (IsWanted(*child)) wanted.push_back(child);
            }
            if (wanted.empty() && !IsWanted(*item) && !IsRecurring(*item)) continue;
            Take(*item, IsRecurring(*item));
            for (const AgendaItem* child : wanted) Take(*child, false);
        }
    }

private:
    ItemId ItemOf(const Mandate& mandate) const {
        const Decision* decision = m_from.Find(mandate.decision);
        return decision != nullptr ? decision->item : mandate.item;
    }

    bool IsWanted(const AgendaItem& item) const {
        return item.state == ItemState::Deferred || m_open.contains(item.id.value);
    }

    void Take(const AgendaItem& item, bool whole) {
        AgendaItem fresh = Fresh(item, m_ordinal);
        if (const AgendaItem* there = m_into.Find(item.id)) {
            fresh = *there;
            if (m_ordinal > 0) fresh.carriedFrom = std::to_string(m_ordinal);
        }
        m_into.Put(std::move(fresh));
        TakeAnnotation(item.id);
        if (whole) TakeActions(item.id);
        for (const Decision& decision : m_from.Decisions()) {
            if (decision.item == item.id) TakeDecision(decision);
        }
        for (const Mandate& mandate : m_from.Mandates()) {
            if (IsUnfinished(mandate) && ItemOf(mandate) == item.id) AskForReport(mandate);
        }
    }

    void TakeAnnotation(const ItemId& item) {
        for (const Passage& passage : m_from.Passages()) {
            if (passage.item != item) continue;
            Passage carried = passage;
            carried.lines = {};
            carried.toConfirm = true;
            m_into.Put(std::move(carried));
        }
    }

    void TakeActions(const ItemId& item) {
        for (const RequiredAction& action : m_from.RequiredActions()) {
            if (action.item != item || m_into.Find(action.id) != nullptr) continue;
            RequiredAction carried = action;
            carried.state = SlotState::Expected;
            carried.lines = {};
            carried.toConfirm = true;
            for (ReporterTurn& turn : carried.turns) turn.state = SlotState::Expected;
            m_into.Put(std::move(carried));
        }
    }

    /// "the 41st Meeting", in the case that follows a preposition.
    std::string ThisMeeting(Language language) const {
        const DueKind kind = m_from.TheMeeting().bodyKind == "session" ? DueKind::Session : DueKind::Meeting;
        return DueBody(Due{kind, m_ordinal, {}, {}}, language, m_library.ordinals);
    }

    /// "At the 41st Meeting (paragraph 30): ..."
    std::string Cited(const std::string& sentence, const ParagraphId& paragraph, Language language) const {
        const auto at =
            static_cast<std::size_t>(std::ranges::find(kLanguages, language) - kLanguages.begin());
        const auto label = m_labels[at].find(paragraph);
        if (m_ordinal == 0 || sentence.empty()) return sentence;
        const std::string number = label == m_labels[at].end() ? std::string{} : label->second;
        switch (language) {
            case Language::English:
                return "At " + ThisMeeting(language) + (number.empty() ? "" : " (paragraph " + number + ")") +
                       ": " + sentence;
            case Language::French:
                return "À " + ThisMeeting(language) + (number.empty() ? "" : " (paragraphe " + number + ")") +
                       "\u00A0: " + sentence;
            case Language::Arabic:
                break;
        }
        return "في " + ThisMeeting(language) + (number.empty() ? "" : " (الفقرة " + number + ")") + ": " +
               sentence;
    }

    void TakeDecision(const Decision& decision) {
        const Paragraph* paragraph = m_from.Find(decision.paragraph);
        if (paragraph == nullptr || paragraph->adoption == Adoption::Deleted) return;
        Passage passage;
        passage.id = NewId<PassageId>();
        passage.item = decision.item;
        passage.rank = m_rank += 1024;
        for (const Language language : kLanguages)
            passage.text.Set(language, Cited(paragraph->text.Get(language), paragraph->id, language));
        passage.toConfirm = true;
        m_into.Put(std::move(passage));
    }

    void AskForReport(const Mandate& mandate) {
        if (mandate.addressees.empty() && mandate.otherAddressees.empty()) return;
        RequiredAction action;
        action.id = NewId<ActionId>();
        action.item = ItemOf(mandate);
        action.rank = m_rank += 1024;
        action.text = {"الإفادة عما تم بشأن ما طُلب: ", "Report on what was done about: ",
                       "Rendre compte de la suite donnée à : "};
        for (const Language language : kLanguages) {
            const std::string& what = mandate.text.Get(language);
            if (what.empty())
                action.text.Set(language, {});
            else
                action.text.Set(language, action.text.Get(language) + what);
        }
        action.reporters = mandate.addressees;
        action.unknownReporters = mandate.otherAddressees;
        action.committeeAction = CommitteeAction::Consider;
        action.toConfirm = true;
        if (!action.text.Empty()) m_into.Put(std::move(action));
    }

    const FormulaLibrary& m_library;
    const Session& m_from;
    ChangeBuilder& m_into;
    int m_ordinal;
    std::vector<std::unordered_map<ParagraphId, std::string>> m_labels;
    std::set<std::string> m_open;
    // Behind whatever the old annotation has.
    std::int64_t m_rank = std::int64_t{1} << 40;
};

}  // namespace

bool IsRecurring(const AgendaItem& item) {
    if (item.recurring) return true;
    for (const Language language : kLanguages) {
        const std::string title = FoldForSearch(item.title.Get(language));
        const bool known = std::ranges::any_of(
            kRecurring, [&](const char* words) { return title.starts_with(FoldForSearch(words)); });
        if (known) return true;
    }
    return false;
}

void AgendaDraft::Carry(const Session& from, ChangeBuilder& into) const {
    Drafter(m_library, from, into).Draft();
}

}  // namespace mahdar
