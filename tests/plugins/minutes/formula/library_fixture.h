// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/minutes/formula/compose_sentence.h"
#include "plugins/minutes/formula/formula_library.h"

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <vector>

namespace mahdar {

/// The staged data, read once for all tests.
inline const FormulaLibrary& Library() {
    static const FormulaLibrary kLibrary = FormulaLibrary::Load(MAHDAR_STAGE "/share/mahdar/minutes");
    return kLibrary;
}

inline std::vector<Name> Names(const std::vector<std::string>& keys) {
    std::vector<Name> names;
    for (const std::string& key : keys) {
        const Name* name = Library().names.Find(key);
        if (name == nullptr) throw std::logic_error("no such name: " + key);
        names.push_back(*name);
    }
    return names;
}

}  // namespace mahdar
