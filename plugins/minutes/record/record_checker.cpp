// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/record_checker.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/report_order.h"

#include <algorithm>

namespace mahdar {
namespace {

struct Sentences {
    const char* code;
    FindingSeverity severity;
    const char* ar;
    const char* en;
    const char* fr;
};

constexpr Sentences kNoOutcome{
    "item-without-outcome", FindingSeverity::Medium, "اختتم البند %1 دون تسجيل أي قرار أو إجراء.",
    "Item %1 is closed and no decision or action is recorded under it.",
    "Le point %1 est clos sans qu'aucune décision ni suite à donner ait été consignée."};
constexpr Sentences kNoAddressee{
    "decision-without-addressee", FindingSeverity::High, "القرار %1 يطلب أمرا دون تحديد الجهة المطلوب منها.",
    "Decision %1 asks for something, but names nobody it is asked of.",
    "La décision %1 formule une demande sans indiquer à qui elle s'adresse."};
constexpr Sentences kMissing{"language-missing", FindingSeverity::Medium, "الفقرة %1 ناقصة باللغة %2.",
                             "Paragraph %1 is missing in %2.", "Le paragraphe %1 manque en %2."};
constexpr Sentences kStale{"language-stale", FindingSeverity::Medium, "نص الفقرة %1 باللغة %2 أقدم من أصله.",
                           "The %2 text of paragraph %1 is older than its original.",
                           "Le texte %2 du paragraphe %1 est antérieur à l'original."};
constexpr Sentences kBracket{"open-bracket", FindingSeverity::High, "في الفقرة %1 نص لا يزال بين قوسين معقوفين.",
                             "Paragraph %1 still has text in square brackets.",
                             "Le paragraphe %1 contient encore un texte entre crochets."};

/// The name of a language inside a sentence of another: "الإنجليزية", "English", "français".
LocalText NameOf(Language language) {
    switch (language) {
        case Language::English: return {"الإنجليزية", "English", "anglais"};
        case Language::French: return {"الفرنسية", "French", "français"};
        case Language::Arabic: break;
    }
    return {"العربية", "Arabic", "arabe"};
}

Finding Make(const Sentences& sentences, const std::string& row, const ItemId& item, const std::string& number,
             const LocalText& language = {}) {
    Finding finding;
    finding.code = sentences.code;
    finding.id = FindingId{finding.code + ":" + row};
    finding.severity = sentences.severity;
    finding.item = item;
    finding.message = {FillIn(sentences.ar, {number, language.ar}), FillIn(sentences.en, {number, language.en}),
                       FillIn(sentences.fr, {number, language.fr})};
    return finding;
}

/// The languages the record is to be in; those in use if the meeting does not say.
std::vector<Language> WantedLanguages(const Session& session) {
    std::vector<Language> wanted = session.TheMeeting().languages;
    if (!wanted.empty()) return wanted;
    for (const Language language : kLanguages) {
        const bool used = std::ranges::any_of(session.Paragraphs(), [&](const Paragraph& row) {
            return !row.text.Get(language).empty();
        });
        if (used) wanted.push_back(language);
    }
    return wanted;
}

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
        findings.push_back(Make(kNoOutcome, item.id.value, item.id, PathOf(session, item.id)));
    }
}

void CheckParagraph(const Paragraph& row, const std::string& number, const std::vector<Language>& wanted,
                    std::vector<Finding>& findings) {
    bool open = false;
    for (const Language language : kLanguages) {
        const std::string& text = row.text.Get(language);
        open = open || text.find('[') != std::string::npos || text.find(']') != std::string::npos;
        const std::string id = row.id.value + ":" + std::string(Code(language));
        const bool isWanted = std::ranges::find(wanted, language) != wanted.end();
        if (isWanted && text.empty()) findings.push_back(Make(kMissing, id, row.item, number, NameOf(language)));
        if (row.status.Get(language) == TextStatus::Stale)
            findings.push_back(Make(kStale, id, row.item, number, NameOf(language)));
    }
    if (open) findings.push_back(Make(kBracket, row.id.value, row.item, number));
}

}  // namespace

std::vector<Finding> RecordChecker::Check(const Session& session) const {
    std::vector<Finding> findings;
    CheckItems(session, findings);
    for (const Decision& row : session.Decisions()) {
        const Formula* formula = m_library.formulas.Find(row.verb);
        const bool needs = formula != nullptr && formula->asks == Asks::Yes && formula->HasSlot("addressee");
        if (needs && row.addressees.empty() && row.otherAddressees.empty())
            findings.push_back(Make(kNoAddressee, row.id.value, row.item, std::to_string(row.number)));
    }
    const std::vector<Language> wanted = WantedLanguages(session);
    for (const ReportEntry& entry : ReportOrder(session)) {
        if (entry.paragraph != nullptr)
            CheckParagraph(*entry.paragraph, std::to_string(entry.number), wanted, findings);
    }
    return findings;
}

}  // namespace mahdar
