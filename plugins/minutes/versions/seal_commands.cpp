// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/versions/seal_commands.h"

#include "core/base/error.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "core/session/seal.h"
#include "plugins/minutes/adoption/adoption_state.h"

#include <algorithm>

namespace mahdar {
namespace {

/// A record that is still being made cannot be final.
void RequireAtRest(const Session& session) {
    if (!session.TheFloor().speaking.Empty())
        throw CommandError(MAHDAR_TR("Somebody has the floor. End the speech before the record is sealed."));
    for (const Sitting& row : session.Sittings()) {
        if (row.state == SittingState::Open || row.state == SittingState::Suspended)
            throw CommandError(MAHDAR_TR("A sitting is not closed. Close it before the record is sealed."));
    }
    const auto labels = ReportLabels(session, Language::English);
    for (const Paragraph* row : AdoptionOrder(session)) {
        if (const Obstacle obstacle = WhatStops(session, *row); !obstacle.messageId.empty())
            throw CommandError(MAHDAR_TR("Paragraph %1 still has brackets or open proposals. Settle them "
                                         "before the record is sealed."),
                               {labels.at(row->id)});
    }
}

/// minutes seal
void Seal(CommandContext& context, const Arguments&) {
    if (CurrentSeal(context.session) != nullptr)
        throw CommandError(MAHDAR_TR("The record is sealed already."));
    RequireAtRest(context.session);
    context.change.Put(MakeSeal(context.session, context.history, context.now, context.operatorName));
}

/// minutes unseal "REASON"
void Unseal(CommandContext& context, const Arguments& arguments) {
    const SealedVersion* seal = CurrentSeal(context.session);
    if (seal == nullptr)
        throw CommandError(MAHDAR_TR("The record is not sealed; it can be changed as it stands."));
    SealedVersion after = *seal;
    after.reopenedBecause = arguments.Require(0, "REASON");
    if (after.reopenedBecause.empty()) throw CommandError(MAHDAR_TR("Say why the record is reopened."));
    after.reopenedAt = context.now;
    after.reopenedBy = context.operatorName;
    context.change.Put(std::move(after));
}

}  // namespace

void AddSealCommands(CommandRegistry& commands) {
    commands.Add({"minutes/seal",
                  MAHDAR_TR("Seal the record"),
                  MAHDAR_TR("Closes this version with a digest of the record and of its history; nothing "
                            "changes before it is reopened."),
                  "",
                  "",
                  "",
                  "ticked-ring",
                  Seal,
                  {},
                  [](const Session& session) {
                      return CurrentSeal(session) == nullptr && session.Paragraphs().Size() > 0;
                  }});
    commands.Add({"minutes/unseal",
                  MAHDAR_TR("Reopen the sealed record"),
                  MAHDAR_TR("The next seal makes the next version."),
                  "\"REASON\"",
                  "",
                  "",
                  "turning-arrow",
                  Unseal,
                  {},
                  [](const Session& session) { return CurrentSeal(session) != nullptr; }});
}

}  // namespace mahdar
