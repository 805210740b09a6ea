// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/minutes/formula/formula_bank.h"
#include "plugins/minutes/formula/name_book.h"
#include "plugins/minutes/formula/ordinals.h"

#include <filesystem>

namespace mahdar {

/// Everything sentences are made of, read once from share/mahdar/minutes.
struct FormulaLibrary {
    FormulaBank formulas;
    NameBook names;
    Ordinals ordinals;

    /// Throws IoError or ParseError (file, line).
    [[nodiscard]] static FormulaLibrary Load(const std::filesystem::path& directory) {
        return {FormulaBank::Load(directory), NameBook::Load(directory), Ordinals::Load(directory)};
    }
};

}  // namespace mahdar
