// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"

namespace mahdar::agenda {

/// Text of an annotated agenda into a session: items, annotation, required actions, findings, and the
/// document itself in an envelope so that every line can be looked up later.
class TextAgendaImporter final : public AgendaImporter {
public:
    [[nodiscard]] Result Import(const ImportRequest& request, ChangeBuilder& change) const override;
};

}  // namespace mahdar::agenda
