// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/checked_count.h"

#include <algorithm>
#include <exception>

namespace mahdar::shell {

int MissingCount(const Host& host, const Session& session) {
    std::ptrdiff_t count = 0;
    for (const auto& checker : host.Checkers()) {
        try {
            const auto findings = checker->Check(session);
            count += std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
                return !finding.dismissed && finding.severity != FindingSeverity::Low;
            });
        } catch (const std::exception&) {
            // The status line is no place for it; `mahdarctl check` says what is wrong.
            continue;
        }
    }
    return static_cast<int>(count);
}

}  // namespace mahdar::shell
