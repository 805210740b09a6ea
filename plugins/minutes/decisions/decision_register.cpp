// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/decisions/decision_register.h"

#include "core/command/resolve.h"
#include "core/session/report_order.h"
#include "core/text/fold.h"
#include "plugins/minutes/formula/fold.h"

#include <algorithm>

namespace mahdar {
namespace {

std::string Names(const FormulaLibrary& library, const Session& session,
                  const std::vector<InstitutionId>& institutions, const std::vector<std::string>& others,
                  Language language) {
    std::string names;
    const std::string joint = IsRightToLeft(language) ? "، " : ", ";
    const auto add = [&](const std::string& name) { names += (names.empty() ? "" : joint) + name; };
    for (const InstitutionId& id : institutions) add(SpeakerName(session, {id, {}}, language));
    for (const std::string& words : others) {
        const Name* known = library.names.Find(words);
        add(known != nullptr ? known->text.Best(language) : words);
    }
    return names;
}

class Maker {
public:
    Maker(const FormulaLibrary& library, const Session& session, Language language)
        : m_library(library),
          m_session(session),
          m_language(language),
          m_labels(ReportLabels(session, language)) {}

    RegisterRow Of(const Decision& decision) const {
        RegisterRow row;
        row.kind = RegisterKind::Decision;
        row.number = decision.number;
        row.verb = decision.verb;
        row.verbWords =
            decision.verb.empty() ? std::string{} : VerbWords(m_library, decision.verb, m_language);
        row.takenAt = decision.takenAt;
        Place(row, decision.paragraph, decision.item);
        Ask(row, decision.addressees, decision.otherAddressees, decision.due);
        if (row.text.empty()) row.text = decision.text.Best(m_language);
        for (const Mandate& mandate : m_session.Mandates()) {
            if (mandate.decision == decision.id) Follow(row, mandate);
        }
        return row;
    }

    RegisterRow Of(const Mandate& action) const {
        RegisterRow row;
        row.kind = RegisterKind::Action;
        row.number = action.number;
        Place(row, action.paragraph, action.item);
        Ask(row, action.addressees, action.otherAddressees, action.due);
        if (row.text.empty()) row.text = action.text.Best(m_language);
        if (const Paragraph* paragraph = m_session.Find(action.paragraph)) row.takenAt = paragraph->writtenAt;
        Follow(row, action);
        return row;
    }

private:
    void Place(RegisterRow& row, const ParagraphId& paragraph, const ItemId& item) const {
        row.paragraph = paragraph;
        row.item = item;
        row.path = item.Empty() ? std::string{} : PathOf(m_session, item);
        if (const auto label = m_labels.find(paragraph); label != m_labels.end()) row.label = label->second;
        if (const Paragraph* text = m_session.Find(paragraph)) row.text = text->text.Best(m_language);
    }
    void Ask(RegisterRow& row, const std::vector<InstitutionId>& institutions,
             const std::vector<std::string>& others, const LocalText& due) const {
        row.institutions = institutions;
        row.addressees = Names(m_library, m_session, institutions, others, m_language);
        row.due = due.Best(m_language);
    }
    static void Follow(RegisterRow& row, const Mandate& mandate) {
        row.mandate = mandate.id;
        row.state = mandate.state;
    }

    const FormulaLibrary& m_library;
    const Session& m_session;
    Language m_language;
    std::unordered_map<ParagraphId, std::string> m_labels;
};

bool Under(const Session& session, const ItemId& item, const ItemId& wanted) {
    const AgendaItem* row = session.Find(item);
    return item == wanted || (row != nullptr && row->parent == wanted);
}

bool Says(const std::string& text, const std::string& words) {
    return FoldForSearch(text).find(FoldForSearch(words)) != std::string::npos;
}

bool Passes(const Session& session, const RegisterRow& row, const RegisterFilter& filter) {
    if (filter.kind && row.kind != *filter.kind) return false;
    if (!filter.institution.Empty() &&
        std::ranges::find(row.institutions, filter.institution) == row.institutions.end())
        return false;
    if (!filter.verb.empty() && row.verb != filter.verb) return false;
    if (!filter.item.Empty() && !Under(session, row.item, filter.item)) return false;
    if (!filter.due.empty() && !Says(row.due, filter.due)) return false;
    const std::string state = row.state ? std::string(WordOf(*row.state)) : "none";
    if (!filter.state.empty() && state != filter.state) return false;
    return filter.words.empty() || Says(row.text + ' ' + row.addressees + ' ' + row.verbWords, filter.words);
}

}  // namespace

std::string RegisterName(const RegisterRow& row) {
    return (row.kind == RegisterKind::Decision ? "D" : "A") + std::to_string(row.number);
}

std::string VerbWords(const FormulaLibrary& library, const std::string& verb, Language language) {
    const Formula* formula = library.formulas.Find(verb);
    if (formula == nullptr) return verb;
    std::string words = formula->Head(language, Tense::Past, ArabicGender::Feminine);
    for (auto open = words.find('{'); open != std::string::npos; open = words.find('{')) {
        const auto close = words.find('}', open);
        words.erase(open, close == std::string::npos ? close : close - open + 1);
    }
    return Tidy(words);
}

std::string StateWords(std::optional<MandateState> state, Language language) {
    if (!state) return {};
    const LocalText words = [&]() -> LocalText {
        switch (*state) {
            case MandateState::Reported:
                return {"أُبلغ عنه", "Reported", "Rendu compte"};
            case MandateState::Partly:
                return {"أُبلغ جزئيا", "Partly", "En partie"};
            case MandateState::CarriedOver:
                return {"مرحَّل", "Carried over", "Reporté"};
            case MandateState::Lapsed:
                return {"سقط", "Lapsed", "Caduc"};
            case MandateState::Open:
                break;
        }
        return {"معلَّق", "Pending", "En suspens"};
    }();
    return words.Get(language);
}

std::vector<RegisterRow> DecisionRegister(const FormulaLibrary& library, const Session& session,
                                          Language language, const RegisterFilter& filter) {
    const Maker maker(library, session, language);
    std::vector<RegisterRow> rows;
    const auto add = [&](RegisterRow row) {
        if (Passes(session, row, filter)) rows.push_back(std::move(row));
    };
    for (const Decision& decision : session.Decisions()) add(maker.Of(decision));
    for (const Mandate& mandate : session.Mandates()) {
        if (mandate.number > 0) add(maker.Of(mandate));
    }
    std::ranges::sort(rows, [](const RegisterRow& a, const RegisterRow& b) {
        return std::pair(a.kind, a.number) < std::pair(b.kind, b.number);
    });
    return rows;
}

}  // namespace mahdar
