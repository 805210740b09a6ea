// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/corrections.h"

#include <optional>
#include <string>

namespace mahdar::agenda {

/// Everything a person said of one line.
struct LineSaid {
    std::optional<std::string> text;
    bool noise = false;
    bool kept = false;
    bool joined = false;
    bool parted = false;
    std::optional<LineRole> role;
    std::optional<std::string> number;
    std::optional<std::string> parent;
    std::optional<std::string> title;

    bool operator==(const LineSaid&) const = default;
};

[[nodiscard]] LineSaid SaidOf(const Corrections& corrections, int line);
void Say(Corrections& corrections, int line, const LineSaid& said);

}  // namespace mahdar::agenda
