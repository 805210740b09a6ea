// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/program/program.h"

namespace mahdar::console {

/// What the process returns.
enum class Exit { Done = 0, Findings = 1, Usage = 2, CouldNot = 3 };

/// Bad words on the command line: exit 2, with the verb's usage.
struct UsageError {
    std::string sentence;
};

/// The words behind a verb: --name value, --flag, and the rest in order.
class Options {
public:
    /// Throws UsageError for an option that is not in `values` or `flags`.
    Options(const std::vector<std::string>& words, const std::vector<std::string>& values,
            const std::vector<std::string>& flags = {});
    [[nodiscard]] bool Has(const std::string& name) const { return m_named.contains(name); }
    [[nodiscard]] std::string Get(const std::string& name, const std::string& fallback = {}) const;
    /// Throws UsageError if it is missing.
    [[nodiscard]] const std::string& Require(const std::string& name) const;
    [[nodiscard]] const std::vector<std::string>& Rest() const noexcept { return m_rest; }
    /// The one word expected there. Throws UsageError if it is missing.
    [[nodiscard]] const std::string& At(std::size_t index, const char* what) const;

private:
    std::map<std::string, std::string> m_named;
    std::vector<std::string> m_rest;
};

using VerbFunction = Exit (*)(Program& program, const std::vector<std::string>& words);

struct Verb {
    const char* name;
    const char* usage;
    VerbFunction run;
};

/// All verbs, in the order of the help text.
[[nodiscard]] const std::vector<Verb>& Verbs();

/// The whole program: words without the program's name. Writes to stdout and stderr.
[[nodiscard]] int Run(const std::vector<std::string>& words);

}  // namespace mahdar::console
