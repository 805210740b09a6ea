// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/briefings/sheet/phrases.h"

#include <memory>

namespace mahdar::briefings {

/// Findings "no-reporter" (a required action names nobody, item not closed; low if the committee itself is to act),
/// "unknown-reporter" (named, but not in the register) and "reporter-not-heard" (item closed).
class ReporterChecker final : public SessionChecker {
public:
    /// Shared with the composer: one table of words, read once.
    explicit ReporterChecker(std::shared_ptr<const Phrases> phrases) : m_phrases(std::move(phrases)) {}

    [[nodiscard]] std::vector<Finding> Check(const Session& session) const override;

private:
    [[nodiscard]] std::vector<Finding> CheckAction(const Session& session, const RequiredAction& action) const;

    std::shared_ptr<const Phrases> m_phrases;
};

}  // namespace mahdar::briefings
