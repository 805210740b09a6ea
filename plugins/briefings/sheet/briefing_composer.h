// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "core/plugin/services.h"
#include "plugins/briefings/sheet/phrases.h"

#include <memory>

namespace mahdar::briefings {

/// Makes "briefing": options institution=KEY, item=PATH ("4", "4/5") or all=1 (one pack: every reporter, then every
/// item, each on a page of its own). Without options it is the pack.
class BriefingComposer final : public DocumentComposer {
public:
    /// Shared with the checker: one table of words, read once.
    explicit BriefingComposer(std::shared_ptr<const Phrases> phrases) : m_phrases(std::move(phrases)) {}

    [[nodiscard]] page::Document Compose(const Session& session, const ComposeRequest& request) const override;

private:
    std::shared_ptr<const Phrases> m_phrases;
};

}  // namespace mahdar::briefings
