// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/command.h"
#include "core/plugin/services.h"
#include "plugins/minutes/formula/formula_library.h"

namespace mahdar {

/// The annotated agenda of the next meeting, drafted from this one: items that stand on every agenda, items
/// put off, and items under which something is still open, with what was decided and who is to report. Every
/// fact of the old annotation comes marked "to be confirmed".
class AgendaDraft final : public CarryOver {
public:
    explicit AgendaDraft(const FormulaLibrary& library) : m_library(library) {}
    void Carry(const Session& from, ChangeBuilder& into) const override;

private:
    const FormulaLibrary& m_library;
};

/// Opening, adoption of the agenda, other matters and the like, by title in any language, or marked so.
[[nodiscard]] bool IsRecurring(const AgendaItem& item);

/// agenda/recurring, confirm.
void AddCarryCommands(CommandRegistry& commands);

}  // namespace mahdar
