// SPDX-License-Identifier: LGPL-2.1-or-later
// What the facts say now of a paragraph that was drafted from them: the log of the meeting for narrative, the
// data of the decision for its sentence. `Paragraph::proposed` is what they said when it was drafted, `text`
// is what a hand made of it; nothing that a hand wrote is ever replaced unless somebody chooses so.
#pragma once

#include "core/session/session.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/report/phrases.h"

#include <string>
#include <vector>

namespace mahdar {

struct DraftTables {
    const FormulaLibrary& library;
    const Phrases& phrases;
};

/// In every language the facts can be said in; empty if the paragraph was typed, or its facts are gone.
[[nodiscard]] LocalText FreshText(const DraftTables& tables, const Session& session,
                                  const Paragraph& paragraph);

/// The sentence of a decision in every language the bank can say it in whole.
[[nodiscard]] LocalText DecidedText(const FormulaLibrary& library, const Session& session,
                                    const Decision& decision);

enum class DraftState {
    Typed = 1,  ///< never drafted
    AsDrafted,
    Edited,    ///< by hand; the facts are as they were
    Outdated,  ///< the facts have changed, no hand has
    Both
};
[[nodiscard]] DraftState StateOf(const Paragraph& paragraph, const LocalText& fresh);

/// Takes the fresh text where no hand has edited, language by language. False if nothing changed.
bool Update(const Session& session, Paragraph& paragraph, const LocalText& fresh);

/// Narrative: opening, attendance, the floor of each item, closing. Everything: also that an item was considered, or was
/// not taken up, as the report says of itself where nothing is written.
enum class DraftScope { Narrative = 1, Everything };

/// What could be drafted and is not yet a paragraph.
[[nodiscard]] std::vector<Paragraph> MissingDrafts(const DraftTables& tables, const Session& session, DraftScope scope);

}  // namespace mahdar
