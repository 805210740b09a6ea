// SPDX-License-Identifier: LGPL-2.1-or-later
// The register of a meeting: what it decided and what is to be done, one row each, with who is asked, until
// when and how far it has come.
#pragma once

#include "core/session/session.h"
#include "plugins/minutes/formula/formula_library.h"

#include <optional>
#include <string>
#include <vector>

namespace mahdar {

enum class RegisterKind { Decision = 1, Action };

struct RegisterRow {
    RegisterKind kind = RegisterKind::Decision;
    int number = 0;  ///< of its kind, in the order recorded
    ParagraphId paragraph;
    MandateId mandate;  ///< where its state is kept; empty: it asks nothing
    std::string label;  ///< of the paragraph: "17"
    ItemId item;
    std::string path;
    std::string verb;  ///< key of the formula; empty for an action point
    std::string verbWords;
    std::vector<InstitutionId> institutions;
    std::string addressees;  ///< all of them, as printed
    std::string text;
    std::string due;
    std::optional<MandateState> state;
    Instant takenAt;
};

/// Empty members let everything through. Words are compared folded, in any language.
struct RegisterFilter {
    std::optional<RegisterKind> kind;
    InstitutionId institution;
    std::string verb;
    ItemId item;  ///< with its sub-items
    std::string due;
    std::string state;  ///< a word of MandateState, or "none"
    std::string words;
};

/// Decisions by number, then action points by number. Texts in that language, else in another that is there.
[[nodiscard]] std::vector<RegisterRow> DecisionRegister(const FormulaLibrary& library, const Session& session,
                                                        Language language, const RegisterFilter& filter = {});

/// "D17", "A3": how scripts name a row.
[[nodiscard]] std::string RegisterName(const RegisterRow& row);

/// The verb without its slots: "أحاطت علما مع التقدير"; the key if the bank does not know it.
[[nodiscard]] std::string VerbWords(const FormulaLibrary& library, const std::string& verb,
                                    Language language);

/// "Pending", "Rendu compte": empty for none.
[[nodiscard]] std::string StateWords(std::optional<MandateState> state, Language language);

}  // namespace mahdar
