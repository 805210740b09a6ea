// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/report/phrases.h"

namespace mahdar {

/// The minutes of the meeting. Options: "form" (report, summary, action) and "columns" ("ar,en,fr": the languages side by
/// side in one document),
/// "text" ("tabled": as put before the meeting; "with-authors": as it stands, for MarkChanges). Numbers and order are the same in every language.
class MinutesComposer final : public DocumentComposer {
public:
    MinutesComposer(const FormulaLibrary& library, const Phrases& phrases) : m_library(library), m_phrases(phrases) {}

    [[nodiscard]] page::Document Compose(const Session& session, const ComposeRequest& request) const override;

private:
    const FormulaLibrary& m_library;
    const Phrases& m_phrases;
};

}  // namespace mahdar
