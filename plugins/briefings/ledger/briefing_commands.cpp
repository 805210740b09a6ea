// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/briefing_commands.h"

#include "core/command/resolve.h"
#include "core/text/fold.h"
#include "plugins/briefings/board/command_words.h"
#include "plugins/briefings/ledger/institution_briefing.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <algorithm>
#include <utility>

namespace mahdar::briefings {

namespace {

bool Names(const RequiredAction& action, const InstitutionId& id) {
    return std::find(action.reporters.begin(), action.reporters.end(), id) != action.reporters.end();
}

/// Takes the name out of the unknown ones that the institution now stands for: the one given, else one that the
/// register knows as the institution, else the only one there is.
void Resolve(std::vector<std::string>& unknown, const Institution& institution, const Session& session,
             const std::optional<std::string>& given) {
    const auto found = std::find_if(unknown.begin(), unknown.end(), [&](const std::string& name) {
        if (given) return FoldForSearch(name) == FoldForSearch(*given);
        const Institution* row = FindInstitution(session, name);
        return row != nullptr && row->id == institution.id;
    });
    if (found != unknown.end()) {
        unknown.erase(found);
    } else if (given) {
        throw CommandError(MAHDAR_TR("No unknown reporter is called \"%1\" there."), {*given});
    } else if (unknown.size() == 1) {
        unknown.clear();
    }
}

void AddReporter(CommandContext& context, Arguments arguments) {
    const std::optional<std::string> given = arguments.TakeAfter("for");
    const AgendaItem& item = RequireItem(context.session, arguments.Require(0, "ITEM"));
    const Institution& institution = RequireInstitution(context.session, arguments.Require(1, "INSTITUTION"));
    RefuseMore(arguments, 2);
    const std::vector<const RequiredAction*> actions = ActionsOf(context.session, item.id);
    RequiredAction action;
    if (actions.empty()) {
        action.id = NewId<ActionId>();
        action.item = item.id;
        action.rank = NextRank<RequiredAction>(context.session,
                                               [&](const RequiredAction& row) { return row.item == item.id; });
    } else {
        action = *actions.front();
    }
    // A name to be matched may stand in a later action of the item.
    for (const RequiredAction* other : actions) {
        const auto& unknown = other->unknownReporters;
        const bool holds = given && std::any_of(unknown.begin(), unknown.end(), [&](const std::string& name) {
                               return FoldForSearch(name) == FoldForSearch(*given);
                           });
        if (holds) action = *other;
    }
    if (Names(action, institution.id))
        throw CommandError(MAHDAR_TR("%1 reports under item %2 already."),
                           {SpeakerName(context.session, {institution.id, {}}, Language::English),
                            PathOf(context.session, item.id)});
    Resolve(action.unknownReporters, institution, context.session, given);
    action.reporters.push_back(institution.id);
    context.change.Put(std::move(action));
}

void SetMandate(CommandContext& context, const Arguments& arguments) {
    const Institution& institution = RequireInstitution(context.session, arguments.Require(0, "INSTITUTION"));
    const std::string& number = arguments.Require(1, "NUMBER");
    const std::string& word = arguments.Require(2, "STATE");
    RefuseMore(arguments, 3);
    const std::optional<MandateState> state = FromWord<MandateState>(word);
    if (!state)
        throw CommandError(
            MAHDAR_TR("\"%1\" is no state of a mandate; use open, reported, partly, carried-over or lapsed."), {word});
    const InstitutionBriefing briefing = BriefingOf(context.session, institution.id);
    if (briefing.mandates.empty())
        throw CommandError(MAHDAR_TR("No mandate is recorded for %1."),
                           {SpeakerName(context.session, {institution.id, {}}, Language::English)});
    const int place = NumberWord(number, 1, static_cast<int>(briefing.mandates.size()),
                             MAHDAR_TR("There is no mandate \"%1\"; take the number from the briefing sheet."));
    Mandate mandate = briefing.mandates[static_cast<std::size_t>(place) - 1].mandate;
    mandate.state = *state;
    context.change.Put(std::move(mandate));
}

bool HasItems(const Session& session) { return session.Items().Size() > 0; }
bool HasMandates(const Session& session) { return session.Mandates().Size() > 0; }

}  // namespace

void AddBriefingCommands(CommandRegistry& commands) {
    commands.Add({.id = "briefing/reporter",
                  .label = MAHDAR_TR("Add a reporter to an item"),
                  .help = MAHDAR_TR("Names the institution that reports under an item, in place of a reporter who is "
                                    "missing or not in the register."),
                  .usage = "ITEM INSTITUTION [for NAME]",
                  .key = {},
                  .chord = {},
                  .glyph = "plus",
                  .plan = AddReporter,
                  .act = {},
                  .enabled = HasItems});
    commands.Add({.id = "briefing/mandate",
                  .label = MAHDAR_TR("Set the state of a mandate"),
                  .help = MAHDAR_TR("Marks what was asked of an institution as open, reported, partly, carried-over or "
                                    "lapsed; the number is that of its briefing sheet."),
                  .usage = "INSTITUTION NUMBER STATE",
                  .key = {},
                  .chord = {},
                  .glyph = "tick",
                  .plan = SetMandate,
                  .act = {},
                  .enabled = HasMandates});
}

}  // namespace mahdar::briefings
