// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "core/plugin/host.h"

namespace mahdar::rules {

/// meeting/rules, meeting/members, meeting/limit. The profiles are read anew at each use, so that a file put
/// right counts at once.
void AddRulesCommands(CommandRegistry& commands, std::filesystem::path dataFolder,
                      std::filesystem::path userFolder);

/// Gives a new session the usual profile.
[[nodiscard]] std::unique_ptr<SessionStarter> UsualRules(std::filesystem::path dataFolder,
                                                         std::filesystem::path userFolder);

}  // namespace mahdar::rules
