// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/command/script.h"

#include "core/base/error.h"
#include "core/session/wall_clock.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace {

/// Takes "@..." off the front of a line and sets the clock by it. Times are those of the meeting's wall clock.
std::string TakeTime(const std::string& line, const Meeting& meeting, ScriptedClock& clock) {
    if (!line.starts_with('@')) return line;
    const std::size_t end = line.find_first_of(" \t");
    std::string stamp = line.substr(1, end == std::string::npos ? end : end - 1);
    const Instant now = OnWallClock(meeting, clock.Now());
    const std::string written = stamp;
    if (stamp.size() == 8) stamp = WallDate(now) + 'T' + stamp;
    const auto instant = ParseIso(stamp, now.offsetMinutes);
    if (!instant)
        throw CommandError(MAHDAR_TR("\"@%1\" is not a time; write @10:05:30 or @2025-05-13T10:05:30."), {written});
    if (instant->utcMs < now.utcMs)
        throw CommandError(MAHDAR_TR("\"@%1\" is earlier than the act before it."), {written});
    clock.Set(*instant);
    return end == std::string::npos ? std::string{} : Trimmed(line.substr(end));
}

}  // namespace

void RunScript(std::string_view script, Commander& commander, ScriptedClock& clock,
               const std::function<void(int, const std::string&)>& done) {
    const std::string clean = CleanText(script.starts_with("\xEF\xBB\xBF") ? script.substr(3) : script);
    int number = 0;
    std::size_t at = 0;
    while (at < clean.size()) {
        const std::size_t end = std::min(clean.find('\n', at), clean.size());
        const std::string line = Trimmed(std::string_view(clean).substr(at, end - at));
        at = end + 1;
        ++number;
        if (line.empty() || line.starts_with('#')) continue;
        try {
            const std::string command = TakeTime(line, commander.State().TheMeeting(), clock);
            if (command.empty()) continue;
            commander.Run(command);
            done(number, command);
        } catch (const CommandError& error) {
            throw ScriptError(number, error);
        }
    }
}

}  // namespace mahdar
