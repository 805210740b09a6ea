// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/reporter_checker.h"

#include "core/command/resolve.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <utility>

namespace mahdar::briefings {

namespace {

Finding FindingOf(const RequiredAction& action, const std::string& code, const std::string& detail,
                  FindingSeverity severity, LocalText message) {
    Finding finding;
    // The same fault has the same id every time, so that it can be dismissed once.
    finding.id = FindingId{"briefings:" + code + ":" + action.id.value + (detail.empty() ? "" : ":" + detail)};
    finding.code = code;
    finding.severity = severity;
    finding.item = action.item;
    finding.lines = action.lines;
    finding.message = std::move(message);
    return finding;
}

LocalText NamedMessage(const Phrases& phrases, const Session& session, const std::string& path,
                       const InstitutionId& id) {
    LocalText message;
    for (const Language language : kLanguages)
        message.Set(language, phrases.In(language, "check.not-heard", {path, SpeakerName(session, {id, {}}, language)}));
    return message;
}

}  // namespace

std::vector<Finding> ReporterChecker::CheckAction(const Session& session, const RequiredAction& action) const {
    std::vector<Finding> findings;
    const AgendaItem* item = session.Find(action.item);
    if (item == nullptr) return findings;
    const std::string path = PathOf(session, action.item);
    const bool isClosed = item->state == ItemState::Closed;
    if (!isClosed && action.reporters.empty() && action.unknownReporters.empty()) {
        const bool committeeOnly = action.committeeAction != CommitteeAction::None;
        findings.push_back(FindingOf(action, "no-reporter", {},
                                     committeeOnly ? FindingSeverity::Low : FindingSeverity::Medium,
                                     m_phrases->InAll("check.nobody", {path})));
    }
    for (const std::string& name : action.unknownReporters) {
        if (isClosed) break;
        findings.push_back(FindingOf(action, "unknown-reporter", name, FindingSeverity::Medium,
                                     m_phrases->InAll("check.unknown", {path, name})));
    }
    if (!isClosed || action.state == SlotState::Delivered) return findings;
    for (const InstitutionId& id : action.reporters) {
        if (WasHeard(session, action.item, id)) continue;
        findings.push_back(FindingOf(action, "reporter-not-heard", id.value, FindingSeverity::Medium,
                                     NamedMessage(*m_phrases, session, path, id)));
    }
    return findings;
}

std::vector<Finding> ReporterChecker::Check(const Session& session) const {
    std::vector<Finding> findings;
    for (const AgendaItem* item : Children(session, {})) {
        for (const AgendaItem* part : ItemWithSubItems(session, item->id)) {
            for (const RequiredAction* action : ActionsOf(session, part->id)) {
                for (Finding& finding : CheckAction(session, *action)) findings.push_back(std::move(finding));
            }
        }
    }
    return findings;
}

}  // namespace mahdar::briefings
