// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/minutes/drafting/fresh_text.h"

namespace mahdar {

/// What the record still lacks before it can be adopted: items without outcome, decisions without verb or
/// addressee, speakers who are not in the list of participants, and what its texts lack (paragraph_checks.h).
class RecordChecker final : public SessionChecker {
public:
    /// Without drafts, texts are not compared with the facts they were drafted from.
    explicit RecordChecker(const FormulaLibrary& library, const DraftTables* drafts = nullptr)
        : m_library(library), m_drafts(drafts) {}

    [[nodiscard]] std::vector<Finding> Check(const Session& session) const override;

private:
    const FormulaLibrary& m_library;
    const DraftTables* m_drafts;
};

}  // namespace mahdar
