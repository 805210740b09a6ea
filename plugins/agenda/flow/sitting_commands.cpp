// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/item_flow.h"

namespace mahdar::flow {
namespace {

/// The sitting that is not closed, if any.
const Sitting* Current(const Session& session) {
    for (const Sitting& sitting : session.Sittings()) {
        if (sitting.state == SittingState::Open || sitting.state == SittingState::Suspended) return &sitting;
    }
    return nullptr;
}

const Sitting& Require(const Session& session, SittingState state, const char* otherwise) {
    const Sitting* sitting = Current(session);
    if (sitting == nullptr || sitting->state != state) throw CommandError(otherwise);
    return *sitting;
}

void Open(CommandContext& context) {
    if (const Sitting* open = Current(context.session))
        throw CommandError(MAHDAR_TR("Sitting %1 is not closed yet."), {std::to_string(open->ordinal)});
    Sitting sitting;
    sitting.id = NewId<SittingId>();
    for (const Sitting& other : context.session.Sittings()) sitting.ordinal = std::max(sitting.ordinal, other.ordinal);
    ++sitting.ordinal;
    sitting.state = SittingState::Open;
    sitting.openedAt = context.now;
    context.change.Put(std::move(sitting));
    StartItemClocks(context);
}

void Suspend(CommandContext& context, const std::string& reason) {
    Sitting sitting = Require(context.session, SittingState::Open, MAHDAR_TR("No sitting is open."));
    if (Speaking(context.session) != nullptr) StopSpeaking(context);
    sitting.state = SittingState::Suspended;
    sitting.breaks.push_back({context.now, {}, reason});
    context.change.Put(std::move(sitting));
    StopItemClocks(context);
}

void Resume(CommandContext& context) {
    Sitting sitting = Require(context.session, SittingState::Suspended, MAHDAR_TR("No sitting is suspended."));
    sitting.state = SittingState::Open;
    if (!sitting.breaks.empty()) sitting.breaks.back().to = context.now;
    context.change.Put(std::move(sitting));
    StartItemClocks(context);
}

void Close(CommandContext& context) {
    const Sitting* current = Current(context.session);
    if (current == nullptr) throw CommandError(MAHDAR_TR("No sitting is open."));
    if (Speaking(context.session) != nullptr) StopSpeaking(context);
    Sitting sitting = *current;
    if (sitting.state == SittingState::Suspended && !sitting.breaks.empty()) sitting.breaks.back().to = context.now;
    sitting.state = SittingState::Closed;
    sitting.closedAt = context.now;
    context.change.Put(std::move(sitting));
    StopItemClocks(context);
}

void Gavel(CommandContext& context) {
    const Sitting* sitting = Current(context.session);
    if (sitting == nullptr) return Open(context);
    if (sitting->state == SittingState::Open) return Suspend(context, {});
    Resume(context);
}

bool IsIn(const Session& session, SittingState state) {
    const Sitting* sitting = Current(session);
    return sitting != nullptr && sitting->state == state;
}

}  // namespace

void AddSittingCommands(CommandRegistry& commands) {
    commands.Add({"sitting/open", MAHDAR_TR("Open the sitting"), "", "", "", "", "play",
                  [](CommandContext& context, const Arguments&) { Open(context); },
                  {},
                  [](const Session& session) { return Current(session) == nullptr; }});
    commands.Add({"sitting/suspend", MAHDAR_TR("Suspend the sitting"), "", "[REASON]", "", "", "two-bars",
                  [](CommandContext& context, const Arguments& arguments) {
                      Suspend(context, arguments.Empty() ? std::string{} : arguments.At(0).text);
                  },
                  {},
                  [](const Session& session) { return IsIn(session, SittingState::Open); }});
    commands.Add({"sitting/resume", MAHDAR_TR("Resume the sitting"), "", "", "", "", "play",
                  [](CommandContext& context, const Arguments&) { Resume(context); },
                  {},
                  [](const Session& session) { return IsIn(session, SittingState::Suspended); }});
    commands.Add({"sitting/close", MAHDAR_TR("Close the sitting"), "", "", "", "", "ticked-box",
                  [](CommandContext& context, const Arguments&) { Close(context); },
                  {},
                  [](const Session& session) { return Current(session) != nullptr; }});
    commands.Add({"sitting/gavel", MAHDAR_TR("Gavel: open, suspend or resume the sitting"), "", "", "Ctrl+F8",
                  "Ctrl+Shift+G", "clock", [](CommandContext& context, const Arguments&) { Gavel(context); }, {}, {}});
}

}  // namespace mahdar::flow
