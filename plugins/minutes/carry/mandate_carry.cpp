// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/carry/mandate_carry.h"

#include "core/session/report_order.h"

namespace mahdar {
namespace {

/// Where the report of this meeting asks it.
std::string SourceOf(const Session& session, const std::unordered_map<ParagraphId, std::string>& labels,
                     const Mandate& mandate) {
    const Decision* decision = session.Find(mandate.decision);
    const auto label = labels.find(decision != nullptr ? decision->paragraph : mandate.paragraph);
    return label == labels.end() ? mandate.sourceParagraph : label->second;
}

}  // namespace

bool IsUnfinished(const Mandate& mandate) noexcept {
    if (!mandate.asks || mandate.state == MandateState::Lapsed) return false;
    return mandate.recurring || mandate.state == MandateState::Open ||
           mandate.state == MandateState::Partly || mandate.state == MandateState::CarriedOver;
}

void MandateCarry::Carry(const Session& from, ChangeBuilder& into) const {
    const int ordinal = from.TheMeeting().ordinal;
    const auto labels = ReportLabels(from, from.TheMeeting().workingLanguage);
    for (const Mandate& mandate : from.Mandates()) {
        if (!IsUnfinished(mandate)) continue;
        Mandate carried = mandate;
        carried.state = MandateState::Open;
        if (carried.session.empty() && ordinal > 0) carried.session = std::to_string(ordinal);
        // The items, decisions and speeches they point at stay behind with the old session.
        carried.sourceParagraph = SourceOf(from, labels, mandate);
        if (into.Find(carried.item) == nullptr) carried.item = {};
        carried.paragraph = {};
        carried.number = 0;
        carried.decision = {};
        carried.evidence = {};
        carried.evidenceDocument = {};
        carried.lines = {};
        into.Put(std::move(carried));
    }
}

}  // namespace mahdar
