// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/briefings/sheet/phrases.h"

#include <memory>

namespace mahdar::briefings {

/// Gives the mandates that the next meeting takes over what they need far from home: the heading they stood
/// under, who asked and in which paragraph, and what this meeting made of them. Runs after whoever takes them
/// over.
class LedgerCarry final : public CarryOver {
public:
    explicit LedgerCarry(std::shared_ptr<const Phrases> phrases) : m_phrases(std::move(phrases)) {}
    void Carry(const Session& from, ChangeBuilder& into) const override;

private:
    std::shared_ptr<const Phrases> m_phrases;  ///< shared with the composer: one table of words, read once
};

}  // namespace mahdar::briefings
