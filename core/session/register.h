// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/session/change_builder.h"

namespace mahdar {

/// The institutions and member states a new session starts with: the program's tables, with the user's own
/// "institutions.tsv" laid over them row by row (same columns, same key replaces).
/// Throws ParseError with file and line for a row that cannot be read; IoError if the program's tables are missing.
[[nodiscard]] std::vector<Institution> LoadRegister(const std::filesystem::path& dataFolder,
                                                    const std::filesystem::path& userFolder);

/// Copies the register into a session that is being made.
void PutRegister(ChangeBuilder& change, const std::vector<Institution>& institutions);

}  // namespace mahdar
