// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/minutes/formula/formula_library.h"

namespace mahdar {

/// What the record still lacks before it can be adopted: items without outcome, decisions without verb or
/// addressee, speakers who are not in the list of participants, and what its texts lack (paragraph_checks.h).
class RecordChecker final : public SessionChecker {
public:
    explicit RecordChecker(const FormulaLibrary& library) : m_library(library) {}

    [[nodiscard]] std::vector<Finding> Check(const Session& session) const override;

private:
    const FormulaLibrary& m_library;
};

}  // namespace mahdar
