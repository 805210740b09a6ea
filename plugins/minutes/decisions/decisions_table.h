// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/minutes/decisions/decision_register.h"

namespace mahdar {

/// What `mahdarctl decisions` and the window ask for: kind (decision, action), institution, verb, item, due,
/// state, words. Throws CommandError for a name that is not there.
[[nodiscard]] RegisterFilter ReadRegisterFilter(const FormulaLibrary& library, const Session& session,
                                                const std::map<std::string, std::string>& options);

/// The register as rows for a spreadsheet.
class DecisionsTable final : public TableMaker {
public:
    explicit DecisionsTable(const FormulaLibrary& library) : m_library(library) {}
    [[nodiscard]] PlainTable Make(const Session& session, const ComposeRequest& request) const override;

private:
    const FormulaLibrary& m_library;
};

}  // namespace mahdar
