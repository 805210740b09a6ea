// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"

namespace mahdar::flow {

/// What was deferred and not taken up again comes onto the next meeting's agenda, with what is required under
/// it.
class DeferredItems final : public CarryOver {
public:
    void Carry(const Session& from, ChangeBuilder& into) const override;
};

}  // namespace mahdar::flow
