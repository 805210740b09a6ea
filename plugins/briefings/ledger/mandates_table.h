// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"
#include "plugins/briefings/ledger/mandate_ledger.h"
#include "plugins/briefings/sheet/phrases.h"

#include <memory>

namespace mahdar::briefings {

/// The rows of the ledger that the request asks for: options "show" (a filter's word), "state",
/// "institution", "item". Throws CommandError.
[[nodiscard]] std::vector<LedgerRow> LedgerRowsFor(const Session& session, const ComposeRequest& request);

/// The ledger as a table; with the option "sums" how many there are of each kind.
class MandatesTable final : public TableMaker {
public:
    explicit MandatesTable(std::shared_ptr<const Phrases> phrases) : m_phrases(std::move(phrases)) {}
    [[nodiscard]] PlainTable Make(const Session& session, const ComposeRequest& request) const override;

private:
    [[nodiscard]] PlainTable Sums(const Session& session, const ComposeRequest& request) const;

    std::shared_ptr<const Phrases> m_phrases;  ///< shared with the composer: one table of words, read once
};

}  // namespace mahdar::briefings
