// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"

namespace mahdar {

/// Asked, and not yet settled; a recurring one never is.
[[nodiscard]] bool IsUnfinished(const Mandate& mandate) noexcept;

/// The next meeting takes over every mandate that is not settled, with the session that asked.
class MandateCarry final : public CarryOver {
public:
    void Carry(const Session& from, ChangeBuilder& into) const override;
};

}  // namespace mahdar
