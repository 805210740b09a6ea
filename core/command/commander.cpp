// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/command/commander.h"

#include "core/base/error.h"
#include "core/text/utf8.h"

namespace mahdar {

Commander::Commander(const CommandRegistry& registry, SessionLog& log, const Clock& clock, std::string operatorName)
    : m_registry(registry), m_log(log), m_clock(clock), m_operatorName(std::move(operatorName)) {}

void Commander::Run(std::string_view line, const Selection& selection) {
    const std::string clean = CleanText(line);
    const auto [command, arguments] = m_registry.Parse(clean);
    if (command->act) {
        command->act(arguments);
        return;
    }
    ChangeBuilder builder(m_log.State());
    CommandContext context{m_log.State(), builder, m_clock.Now(), m_operatorName,
                           selection.item, selection.request, selection.paragraph};
    command->plan(context, arguments);
    m_log.Record(Change{0, context.now, m_operatorName, command->id, clean, 0, 0, builder.Take()});
}

bool Commander::Record(std::string act, std::string line, std::vector<AnyEdit> edits) {
    return m_log.Record(
        Change{0, m_clock.Now(), m_operatorName, std::move(act), std::move(line), 0, 0, std::move(edits)});
}

}  // namespace mahdar
