// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/command/command.h"
#include "core/session/session_log.h"

namespace mahdar {

/// What the user has selected; empty ids in scripts.
struct Selection {
    ItemId item;
    RequestId request;
    ParagraphId paragraph;
};

/// Runs command lines against one session: parse, plan, record. Main thread.
class Commander {
public:
    Commander(const CommandRegistry& registry, SessionLog& log, const Clock& clock, std::string operatorName);

    /// Throws CommandError; then nothing has changed. `line` is stored in the history as written.
    void Run(std::string_view line, const Selection& selection = {});

    [[nodiscard]] const Session& State() const { return m_log.State(); }

    /// Throws what Run would throw, and does nothing. Lines of commands that plan nothing are only parsed.
    void Check(std::string_view line, const Selection& selection = {}) const;

    /// Edits made by the program itself (an import, typed text) as one change of that act.
    bool Record(std::string act, std::string line, std::vector<AnyEdit> edits);

private:
    /// Every act is recorded on the meeting's wall clock.
    [[nodiscard]] Instant Now() const;
    [[nodiscard]] Change Plan(const CommandRegistry::Parsed& parsed, const std::string& line, const Selection& selection) const;

    const CommandRegistry& m_registry;
    SessionLog& m_log;
    const Clock& m_clock;
    std::string m_operatorName;
};

}  // namespace mahdar
