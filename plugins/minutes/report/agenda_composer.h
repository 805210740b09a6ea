// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/report/phrases.h"

namespace mahdar {

/// The annotated agenda again, as it stands in the session now.
class AgendaComposer final : public DocumentComposer {
public:
    AgendaComposer(const FormulaLibrary& library, const Phrases& phrases) : m_library(library), m_phrases(phrases) {}

    [[nodiscard]] page::Document Compose(const Session& session, const ComposeRequest& request) const override;

private:
    const FormulaLibrary& m_library;
    const Phrases& m_phrases;
};

}  // namespace mahdar
