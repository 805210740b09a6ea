// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/commander.h"
#include "core/session/clock_step.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "tests/plugins/agenda/panels/sample_meeting.h"

#include <string_view>

namespace mahdar::agenda {

/// The sample meeting at one of its moments, to go on with by command lines.
class SampleSession {
public:
    explicit SampleSession(SampleScene scene) {
        flow::AddSittingCommands(m_commands);
        flow::AddItemCommands(m_commands);
        flow::AddFloorCommands(m_commands);
        PlaySample(log, m_commander, clock, scene);
    }
    void Run(std::string_view line) { m_commander.Run(line); }
    void Pass(std::int64_t seconds) { clock.Set(Later(clock.Now(), seconds * 1000)); }
    /// Somebody sets the computer's clock; recorded as the window records it.
    void SetWallClock(std::int64_t stepMs) {
        clock.Set(Later(clock.Now(), stepMs));
        m_commander.Record(kClockStepAct, ClockStepLine(stepMs), RebasedClocks(log.State(), stepMs));
    }

    SessionLog log;
    ScriptedClock clock{Instant{1, 180}};

private:
    CommandRegistry m_commands;
    Commander m_commander{m_commands, log, clock, "Operator 1"};
};

}  // namespace mahdar::agenda
