// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/mandate_carry.h"

namespace mahdar {
namespace {

bool GoesOn(const Mandate& mandate) {
    if (!mandate.asks) return false;
    return mandate.recurring || mandate.state == MandateState::Open || mandate.state == MandateState::Partly ||
           mandate.state == MandateState::CarriedOver;
}

}  // namespace

void MandateCarry::Carry(const Session& from, ChangeBuilder& into) const {
    const int ordinal = from.TheMeeting().ordinal;
    for (const Mandate& mandate : from.Mandates()) {
        if (!GoesOn(mandate) || mandate.state == MandateState::Lapsed) continue;
        Mandate carried = mandate;
        carried.state = MandateState::Open;
        if (carried.session.empty() && ordinal > 0) carried.session = std::to_string(ordinal);
        // The items, decisions and speeches they point at stay behind with the old session.
        carried.item = {};
        carried.decision = {};
        carried.evidence = {};
        carried.evidenceDocument = {};
        carried.lines = {};
        into.Put(std::move(carried));
    }
}

}  // namespace mahdar
