// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/missing/record_checker.h"

#include "core/command/resolve.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "plugins/minutes/missing/finding_words.h"
#include "plugins/minutes/missing/paragraph_checks.h"

#include <algorithm>
#include <map>
#include <set>

namespace mahdar {
namespace {

constexpr FindingWords kNoOutcome{
    "item-without-outcome", FindingSeverity::Medium, "اختتم البند %1 دون تسجيل أي قرار أو إجراء.",
    "Item %1 is closed and no decision or action is recorded under it.",
    "Le point %1 est clos sans qu'aucune décision ni suite à donner ait été consignée."};
constexpr FindingWords kNoVerb{"decision-without-verb", FindingSeverity::High,
                               "القرار %1 بلا فعل: حدّد الصيغة التي يبدأ بها.",
                               "Decision %1 has no verb; say which formula it is.",
                               "La décision %1 n'a pas de verbe ; indiquez la formule employée."};
constexpr FindingWords kNoAddressee{"decision-without-addressee", FindingSeverity::High,
                                    "القرار %1 يطلب أمرا دون تحديد الجهة المطلوب منها.",
                                    "Decision %1 asks for something, but names nobody it is asked of.",
                                    "La décision %1 formule une demande sans indiquer à qui elle s'adresse."};
constexpr FindingWords kNobody{
    "action-without-responsible", FindingSeverity::Low, "الإجراء %1 لا يحدد من يقوم به.",
    "Action point %1 names nobody who is to do it.", "La suite à donner %1 n'indique pas qui en est chargé."};
constexpr FindingWords kSpokeUnlisted{"speaker-not-attending", FindingSeverity::Medium,
                                      "تناولت الكلمة جهة غير واردة في قائمة الحضور: %1.",
                                      "%1 took the floor but is not in the list of participants.",
                                      "%1 a pris la parole sans figurer sur la liste des participants."};

constexpr FindingWords kToConfirm{"fact-to-confirm", FindingSeverity::Low, "في شرح البند %1 معلومات مرحَّلة من اجتماع سابق لم تُؤكد بعد (%2).",
                                  "The annotation of item %1 has %2 facts from an earlier meeting that are not yet confirmed.",
                                  "L'annotation du point %1 contient %2 éléments repris d'une réunion antérieure et non encore confirmés."};

constexpr FindingWords kParted{
    "facts-changed", FindingSeverity::Medium, "نُقحت الفقرة %1 يدويا وتغيرت بعد ذلك الوقائع التي صيغت منها. قارن النصين.",
    "Paragraph %1 was edited by hand and the facts it was drafted from have changed since. Compare both texts.",
    "Le paragraphe %1 a été modifié à la main et les faits dont il a été tiré ont changé depuis. Comparez les deux textes."};
constexpr FindingWords kOutdated{
    "draft-outdated", FindingSeverity::Low, "تغيرت الوقائع التي صيغت منها الفقرة %1. صُغها من جديد.",
    "The facts that paragraph %1 was drafted from have changed. Draft it anew.",
    "Les faits dont le paragraphe %1 a été tiré ont changé. Rédigez-le de nouveau."};

bool HasOutcome(const Session& session, const AgendaItem& item) {
    return std::ranges::any_of(session.Paragraphs(), [&](const Paragraph& row) {
        if (row.kind != ParagraphKind::Decision && row.kind != ParagraphKind::Action) return false;
        if (row.item == item.id) return true;
        const AgendaItem* place = session.Find(row.item);
        return place != nullptr && place->parent == item.id;
    });
}

void CheckItems(const Session& session, std::vector<Finding>& findings) {
    for (const AgendaItem& item : session.Items()) {
        // Sub-items may be settled together, by a decision under their item.
        const AgendaItem* parent = session.Find(item.parent);
        if (item.state != ItemState::Closed || HasOutcome(session, item)) continue;
        if (parent != nullptr && HasOutcome(session, *parent)) continue;
        findings.push_back(MakeFinding(kNoOutcome, item.id.value, item.id, {Same(PathOf(session, item.id))}));
    }
}

void CheckDecisions(const FormulaLibrary& library, const Session& session, std::vector<Finding>& findings) {
    for (const Decision& row : session.Decisions()) {
        const LocalText number = Same(std::to_string(row.number));
        const Formula* formula = library.formulas.Find(row.verb);
        if (row.verb.empty()) findings.push_back(MakeFinding(kNoVerb, row.id.value, row.item, {number}));
        const bool needs = formula != nullptr && formula->asks == Asks::Yes && formula->HasSlot("addressee");
        if (needs && row.addressees.empty() && row.otherAddressees.empty())
            findings.push_back(MakeFinding(kNoAddressee, row.id.value, row.item, {number}));
    }
    for (const Mandate& row : session.Mandates()) {
        if (row.number > 0 && row.addressees.empty() && row.otherAddressees.empty())
            findings.push_back(
                MakeFinding(kNobody, row.paragraph.value, row.item, {Same(std::to_string(row.number))}));
    }
}

void CheckCarried(const Session& session, std::vector<Finding>& findings) {
    std::map<ItemId, int> count;
    for (const Passage& row : session.Passages()) count[row.item] += row.toConfirm ? 1 : 0;
    for (const RequiredAction& row : session.RequiredActions()) count[row.item] += row.toConfirm ? 1 : 0;
    for (const auto& [item, facts] : count) {
        if (facts > 0 && session.Find(item) != nullptr)
            findings.push_back(MakeFinding(kToConfirm, item.value, item, {Same(PathOf(session, item)), Same(std::to_string(facts))}));
    }
}

void CheckDrafts(const DraftTables& tables, const Session& session, std::vector<Finding>& findings) {
    for (const ReportEntry& entry : ReportOrder(session)) {
        if (entry.paragraph == nullptr || entry.paragraph->source.empty() || IsLocked(*entry.paragraph)) continue;
        const DraftState state = StateOf(*entry.paragraph, FreshText(tables, session, *entry.paragraph));
        if (state != DraftState::Both && state != DraftState::Outdated) continue;
        const LocalText label{NumberLabel(entry, Language::Arabic), NumberLabel(entry, Language::English), NumberLabel(entry, Language::French)};
        findings.push_back(MakeFinding(state == DraftState::Both ? kParted : kOutdated, entry.paragraph->id.value, entry.paragraph->item, {label}));
    }
}

/// Only where attendance is kept: else whoever spoke is the list.
void CheckSpeakers(const Session& session, std::vector<Finding>& findings) {
    if (session.Participants().Size() == 0) return;
    std::set<std::string> attending;
    for (const InstitutionId& id : Attending(session)) attending.insert(id.value);
    for (const Intervention& row : session.Interventions()) {
        const Institution* body = session.Find(row.speaker.institution);
        if (body == nullptr || !attending.insert(body->id.value).second) continue;
        findings.push_back(
            MakeFinding(kSpokeUnlisted, body->id.value, row.item,
                        {{body->names.Best(Language::Arabic), body->names.Best(Language::English),
                          body->names.Best(Language::French)}}));
    }
}

}  // namespace

std::vector<Finding> RecordChecker::Check(const Session& session) const {
    std::vector<Finding> findings;
    CheckItems(session, findings);
    CheckDecisions(m_library, session, findings);
    CheckSpeakers(session, findings);
    CheckParagraphs(session, findings);
    CheckCarried(session, findings);
    if (m_drafts != nullptr) CheckDrafts(*m_drafts, session, findings);
    return findings;
}

}  // namespace mahdar
