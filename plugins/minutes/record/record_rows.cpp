// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/record_rows.h"

#include "core/command/resolve.h"
#include "plugins/minutes/decisions/decision_register.h"
#include "plugins/minutes/formula/formula_library.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"

#include <algorithm>

namespace mahdar {
namespace {

std::string SourceOf(const FormulaLibrary& library, const Session& session, const Paragraph& row, Language language) {
    const Decision* decision = session.Find(row.decision);
    const Formula* formula = decision != nullptr ? library.formulas.Find(decision->verb) : nullptr;
    if (formula == nullptr) return {};
    std::string source = VerbWords(library, formula->key, language);
    std::string names;
    for (const InstitutionId& id : decision->addressees)
        names += (names.empty() ? "" : " · ") + SpeakerName(session, {id, {}}, language);
    for (const std::string& words : decision->otherAddressees) {
        const Name* known = library.names.Find(words);
        names += (names.empty() ? "" : " · ") + (known != nullptr ? known->text.Best(language) : words);
    }
    return names.empty() ? source : source + (IsRightToLeft(language) ? " ← " : " → ") + names;
}

RecordRow MakeRow(const FormulaLibrary& library, const Session& session, const Paragraph& row, Language language) {
    RecordRow out;
    out.id = row.id.value;
    out.kind = WordOf(row.kind);
    out.source = SourceOf(library, session, row, language);
    out.text = row.text.Get(language);
    out.language = language;
    out.adoption = WordOf(row.adoption);
    const TextStatus status = row.status.Get(language);
    // What was missing when the text was adopted may still be supplied.
    out.locked = CurrentSeal(session) != nullptr ||
                 (IsLocked(row) && status != TextStatus::Missing && status != TextStatus::Stale);
    for (const Language other : kLanguages) out.statuses.emplace_back(other, WordOf(row.status.Get(other)));
    return out;
}

void SetNumbers(RecordPage& page, const Session& session, const ItemId& item, Language language) {
    const auto numbers = ReportNumbers(session);
    const auto labels = ReportLabels(session, language);
    for (RecordRow& row : page.rows) {
        const auto found = numbers.find(ParagraphId{row.id});
        if (found == numbers.end()) continue;
        row.number = labels.at(found->first);
        if (page.firstNumber == 0) page.firstNumber = found->second;
        page.lastNumber = found->second;
    }
    page.nextNumber = NextNumber(session, item);
}

}  // namespace

RecordPage MakeRecordPage(const FormulaLibrary& library, const Session& session, const ItemId& item,
                          Language language, const std::map<std::string, Language>& languages) {
    RecordPage page;
    if (session.Find(item) == nullptr) return page;
    page.path = PathOf(session, item);
    for (const Paragraph* row : ParagraphsOf(session, item)) {
        const auto other = languages.find(row->id.value);
        page.rows.push_back(MakeRow(library, session, *row, other == languages.end() ? language : other->second));
        page.decisions += row->kind == ParagraphKind::Decision ? 1 : 0;
    }
    SetNumbers(page, session, item, language);
    return page;
}

}  // namespace mahdar
