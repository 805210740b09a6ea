// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/console/session_text.h"

#include <sstream>

#include "core/command/resolve.h"
#include "core/session/report_order.h"

namespace mahdar::console {
namespace {

void PrintItem(std::ostream& out, const Session& session, const AgendaItem& item, Language language) {
    const std::string indent(item.parent.Empty() ? 0 : 4, ' ');
    out << indent << PathOf(session, item.id) << "  " << item.title.Best(language) << "  [" << WordOf(item.state) << "]\n";
    for (const RequiredAction& action : session.RequiredActions()) {
        if (action.item != item.id) continue;
        out << indent << "    ->";
        for (const InstitutionId& reporter : action.reporters) out << ' ' << reporter.value;
        out << "  " << action.text.Best(language) << '\n';
    }
    for (const AgendaItem* child : Children(session, item.id)) PrintItem(out, session, *child, language);
}

}  // namespace

std::string SessionAsText(const Session& session) {
    const Meeting& meeting = session.TheMeeting();
    const Language language = meeting.workingLanguage;
    std::ostringstream out;
    out << meeting.title.Best(language) << '\n'
        << meeting.startDate << " .. " << meeting.endDate << "  " << meeting.venue.Best(language) << "\n\n";
    for (const AgendaItem* item : Children(session, {})) PrintItem(out, session, *item, language);
    const auto numbers = ReportNumbers(session);
    if (!numbers.empty()) out << '\n';
    for (const Paragraph* row : AllParagraphs(session)) {
        const auto number = numbers.find(row->id);
        out << (number == numbers.end() ? std::string("*") : std::to_string(number->second)) << ". ("
            << PathOf(session, row->item) << ") " << row->text.Best(language) << '\n';
    }
    return out.str();
}

}  // namespace mahdar::console
