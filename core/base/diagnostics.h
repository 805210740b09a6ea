// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

namespace mahdar {

enum class Severity { Low = 1, Medium, High };

/// One thing worth telling about an input that was read all the same.
struct Diagnostic {
    Severity severity = Severity::Low;
    std::string code;                    ///< stable, for machines: "unknown-element"
    std::string messageId;               ///< English sentence with %1 ...
    std::vector<std::string> arguments;  ///< for the sentence
    int line = 0;                        ///< 1-based line of the input; 0 if none applies
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace mahdar
