// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/board/board_commands.h"

#include "core/command/resolve.h"
#include "core/io/archive_types.h"
#include "plugins/briefings/board/command_words.h"
#include "plugins/briefings/board/turn_order.h"
#include "plugins/briefings/planned_commands.h"

#include <algorithm>
#include <utility>

namespace mahdar::briefings {

namespace {

constexpr int kLongestSlotMinutes = 24 * 60;

std::string NameOf(const CommandContext& context, const InstitutionId& id) {
    return SpeakerName(context.session, {id, {}}, Language::English);
}

/// The turns of an item, and which of them is meant.
struct ChosenTurn {
    const AgendaItem& item;
    const Institution& institution;
    std::vector<ReportingTurn> turns;
    std::size_t place = 0;

    [[nodiscard]] const ReportingTurn& Turn() const { return turns[place]; }
};

std::size_t PlaceOf(const CommandContext& context, const AgendaItem& item,
                    const std::vector<ReportingTurn>& turns, const InstitutionId& id) {
    const auto found = std::find_if(turns.begin(), turns.end(), [&](const ReportingTurn& turn) {
        return std::find(turn.reporters.begin(), turn.reporters.end(), id) != turn.reporters.end();
    });
    if (found == turns.end())
        throw CommandError(
            MAHDAR_TR("%1 does not report under item %2. Add it first with \"briefing reporter\"."),
            {NameOf(context, id), PathOf(context.session, item.id)});
    return static_cast<std::size_t>(found - turns.begin());
}

ChosenTurn Choose(const CommandContext& context, const Arguments& arguments) {
    const AgendaItem& item = RequireItem(context.session, arguments.Require(0, "ITEM"));
    const Institution& institution = RequireInstitution(context.session, arguments.Require(1, "INSTITUTION"));
    ChosenTurn chosen{item, institution, ReportingTurns(context.session, item.id)};
    chosen.place = PlaceOf(context, item, chosen.turns, institution.id);
    return chosen;
}

void Move(CommandContext& context, Arguments arguments) {
    const auto before = arguments.TakeAfter("before");
    const ChosenTurn chosen = Choose(context, arguments);
    RefuseMore(arguments, before ? 2 : 3);
    const std::size_t last = chosen.turns.size() - 1;
    std::size_t to = chosen.place;
    if (before) {
        to = PlaceOf(context, chosen.item, chosen.turns, RequireInstitution(context.session, *before).id);
        if (to > chosen.place) --to;
    } else if (const std::string& word = arguments.Require(2, "up|down|first|last"); word == "up") {
        to = chosen.place == 0 ? 0 : chosen.place - 1;
    } else if (word == "down") {
        to = std::min(chosen.place + 1, last);
    } else if (word == "first" || word == "last") {
        to = word == "first" ? 0 : last;
    } else {
        throw CommandError(MAHDAR_TR("Where to? Say up, down, first, last or before somebody, not \"%1\"."),
                           {word});
    }
    if (to == chosen.place)
        throw CommandError(MAHDAR_TR("%1 stands there already under item %2."),
                           {NameOf(context, chosen.institution.id), PathOf(context.session, chosen.item.id)});
    MoveTurn(context.change, chosen.item.id, chosen.place, to);
}

/// What an action gives to all of its reporters is taken from those of the turn only.
void GiveOthersTheirOwn(CommandContext& context, const ReportingTurn& turn) {
    for (const ActionId& id : turn.actions) {
        RequiredAction action = *context.change.Find(id);
        const int minutes = std::exchange(action.slotMinutes, 0);
        const std::vector<InstitutionId> named = action.reporters;
        context.change.Put(std::move(action));
        for (const InstitutionId& other : named) {
            if (std::find(turn.reporters.begin(), turn.reporters.end(), other) != turn.reporters.end())
                continue;
            const ReportingTurn alone{{other}, {}, {id}};
            Arrange(context.change, alone, other, [&](ReporterTurn& row) {
                if (row.minutes == 0) row.minutes = minutes;
            });
        }
    }
}

void SetSlot(CommandContext& context, const Arguments& arguments) {
    const ChosenTurn chosen = Choose(context, arguments);
    const int minutes = NumberWord(arguments.Require(2, "MINUTES"), 0, kLongestSlotMinutes,
                                   MAHDAR_TR("\"%1\" is not a number of minutes; use 0 to 1440."));
    RefuseMore(arguments, 3);
    if (minutes == 0) GiveOthersTheirOwn(context, chosen.Turn());
    // Those who report jointly share the slot.
    for (const InstitutionId& id : chosen.Turn().reporters)
        Arrange(context.change, chosen.Turn(), id, [&](ReporterTurn& turn) { turn.minutes = minutes; });
}

void SetJoint(CommandContext& context, const Arguments& arguments) {
    const ChosenTurn chosen = Choose(context, arguments);
    const std::string& word = arguments.Require(2, "yes|no");
    RefuseMore(arguments, 3);
    if (word != "yes" && word != "no")
        throw CommandError(MAHDAR_TR("Jointly or each alone? Say yes or no, not \"%1\"."), {word});
    bool found = false;
    for (const RequiredAction* action : ActionsOf(context.session, chosen.item.id)) {
        const auto& names = action->reporters;
        if (names.size() < 2 || std::find(names.begin(), names.end(), chosen.institution.id) == names.end())
            continue;
        found = true;
        RequiredAction after = *action;
        after.joint = word == "yes";
        // They take one turn, or again each their own: where it stood before would mean nothing.
        for (ReporterTurn& turn : after.turns) turn.rank = 0;
        context.change.Put(std::move(after));
    }
    if (!found)
        throw CommandError(
            MAHDAR_TR("%1 is the only reporter of its action under item %2; add the other one first."),
            {NameOf(context, chosen.institution.id), PathOf(context.session, chosen.item.id)});
}

void SetBehalf(CommandContext& context, const Arguments& arguments) {
    const ChosenTurn chosen = Choose(context, arguments);
    const std::string& whom = arguments.Require(2, "\"BODY\"");
    RefuseMore(arguments, 3);
    Arrange(context.change, chosen.Turn(), chosen.institution.id,
            [&](ReporterTurn& turn) { turn.onBehalfOf = whom; });
}

void Mark(CommandContext& context, const Arguments& arguments) {
    const ChosenTurn chosen = Choose(context, arguments);
    const std::string& word = arguments.Require(2, "expected|delivered|missed");
    RefuseMore(arguments, 3);
    const auto state = FromWord<SlotState>(word);
    if (!state)
        throw CommandError(MAHDAR_TR("\"%1\" is no state of a report; use expected, delivered or missed."),
                           {word});
    for (const InstitutionId& id : chosen.Turn().reporters)
        Arrange(context.change, chosen.Turn(), id, [&](ReporterTurn& turn) { turn.state = *state; });
}

void Drop(CommandContext& context, const Arguments& arguments) {
    const ChosenTurn chosen = Choose(context, arguments);
    RefuseMore(arguments, 2);
    for (const ActionId& id : chosen.Turn().actions) {
        RequiredAction action = *context.change.Find(id);
        std::erase(action.reporters, chosen.institution.id);
        std::erase_if(action.turns,
                      [&](const ReporterTurn& turn) { return turn.institution == chosen.institution.id; });
        context.change.Put(std::move(action));
    }
}

bool HasItems(const Session& session) {
    return session.Items().Size() > 0;
}

}  // namespace

void AddBoardCommands(CommandRegistry& commands) {
    AddAll(
        commands,
        {{"briefing/move", MAHDAR_TR("Move a reporter"),
          MAHDAR_TR("Changes the order in which the institutions report under an item."),
          "ITEM INSTITUTION (up|down|first|last|before INSTITUTION)", "two-arrows", Move},
         {"briefing/slot", MAHDAR_TR("Set the time slot of a reporter"),
          MAHDAR_TR(
              "Sets how many minutes an institution has for its report under an item; 0 is the meeting's own "
              "limit."),
          "ITEM INSTITUTION MINUTES", "clock", SetSlot},
         {"briefing/joint", MAHDAR_TR("Let reporters report jointly"),
          MAHDAR_TR(
              "All who are named for the same report share one turn and one slot; no gives each its own "
              "again."),
          "ITEM INSTITUTION yes|no", "brackets", SetJoint},
         {"briefing/behalf", MAHDAR_TR("Say on whose behalf a reporter speaks"),
          MAHDAR_TR("The body for which the institution reports under an item; empty quotation marks take it "
                    "back."),
          "ITEM INSTITUTION \"BODY\"", "reply-arrow", SetBehalf},
         {"briefing/mark", MAHDAR_TR("Mark a report as delivered or missed"),
          MAHDAR_TR(
              "For what was handed in instead of said, or will not come. What is said under the item marks "
              "itself."),
          "ITEM INSTITUTION expected|delivered|missed", "tick", Mark},
         {"briefing/drop", MAHDAR_TR("Take a reporter off an item"),
          MAHDAR_TR("The institution no longer reports under the item."), "ITEM INSTITUTION", "cross", Drop}},
        HasItems);
}

}  // namespace mahdar::briefings
