// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <map>
#include <vector>

#include "core/session/change_builder.h"

namespace mahdar {

/// What the user has made of the program's register: rows of his own or corrected, and keys that are no more because
/// they were merged into others.
struct OwnRegister {
    std::vector<Institution> rows;
    std::map<InstitutionId, InstitutionId> merged;  ///< key that is gone -> the one it was merged into

    void Put(Institution row);
    void Merge(const InstitutionId& from, const InstitutionId& into);
};

/// The institutions and member states a new session starts with: the program's tables, with the user's own
/// "institutions.tsv" laid over them row by row (same columns, same key replaces).
/// Throws ParseError with file and line for a row that cannot be read; IoError if the program's tables are missing.
[[nodiscard]] std::vector<Institution> LoadRegister(const std::filesystem::path& dataFolder,
                                                    const std::filesystem::path& userFolder);

/// The user's own file alone; empty if there is none. Throws ParseError.
[[nodiscard]] OwnRegister LoadOwnRegister(const std::filesystem::path& userFolder);
/// Atomic; the file before stays as ".bak". Throws IoError.
void SaveOwnRegister(const std::filesystem::path& userFolder, const OwnRegister& own);

/// Copies the register into a session that is being made.
void PutRegister(ChangeBuilder& change, const std::vector<Institution>& institutions);

}  // namespace mahdar
