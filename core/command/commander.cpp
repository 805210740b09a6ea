// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/command/commander.h"

#include "core/base/error.h"
#include "core/session/wall_clock.h"
#include "core/text/utf8.h"

namespace mahdar {

Commander::Commander(const CommandRegistry& registry, SessionLog& log, const Clock& clock, std::string operatorName)
    : m_registry(registry), m_log(log), m_clock(clock), m_operatorName(std::move(operatorName)) {}

Instant Commander::Now() const { return OnWallClock(m_log.State().TheMeeting(), m_clock.Now()); }

void Commander::Run(std::string_view line, const Selection& selection) {
    const std::string clean = CleanText(line);
    const CommandRegistry::Parsed parsed = m_registry.Parse(clean);
    if (parsed.command->act) {
        parsed.command->act(parsed.arguments);
        return;
    }
    m_log.Record(Plan(parsed, clean, selection));
}

void Commander::Check(std::string_view line, const Selection& selection) const {
    const std::string clean = CleanText(line);
    const CommandRegistry::Parsed parsed = m_registry.Parse(clean);
    if (!parsed.command->act) (void)Plan(parsed, clean, selection);
}

Change Commander::Plan(const CommandRegistry::Parsed& parsed, const std::string& line, const Selection& selection) const {
    ChangeBuilder builder(m_log.State());
    CommandContext context{m_log.State(), builder, Now(), m_operatorName,
                           selection.item, selection.request, selection.paragraph, m_log.History()};
    parsed.command->plan(context, parsed.arguments);
    return {0, context.now, m_operatorName, parsed.command->id, line, 0, 0, builder.Take()};
}

bool Commander::Record(std::string act, std::string line, std::vector<AnyEdit> edits) {
    return m_log.Record(
        Change{0, Now(), m_operatorName, std::move(act), std::move(line), 0, 0, std::move(edits)});
}

}  // namespace mahdar
