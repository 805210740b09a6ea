// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/minutes/record/decision_sentence.h"
#include "plugins/minutes/record/formula_names.h"
#include "plugins/minutes/record/new_paragraph.h"
#include "plugins/minutes/record/record_commands.h"
#include "plugins/minutes/record/record_target.h"

namespace mahdar {
namespace {

/// minutes action "TEXT" [WHO...] [due "WHEN"] [--lang en] [--item 4]
void Action(const FormulaLibrary& library, CommandContext& context, Arguments arguments) {
    const auto due = arguments.TakeAfter("due");
    const Language language = TargetLanguage(context, arguments);
    const ParagraphId id =
        WriteParagraph(context, arguments, ParagraphKind::Action, arguments.Require(0, "TEXT"));
    Mandate action = NewActionPoint(context.session, *context.change.Find(id));
    Addressees addressees;
    for (std::size_t i = 1; i < arguments.Size(); ++i)
        AddAddressee(addressees, library, context.session, arguments.At(i).text);
    action.addressees = std::move(addressees.institutions);
    action.otherAddressees = std::move(addressees.others);
    if (due) action.due = SpokenDue(library, *due, language);
    context.change.Put(std::move(action));
}

/// The mandate of decision D7 or action point A3.
const Mandate& Named(const Session& session, const std::string& name) {
    const std::string number = name.empty() ? name : name.substr(1);
    for (const Mandate& row : session.Mandates()) {
        const Decision* decision = session.Find(row.decision);
        if (name.starts_with('A') && row.number > 0 && std::to_string(row.number) == number) return row;
        if (name.starts_with('D') && decision != nullptr && std::to_string(decision->number) == number)
            return row;
    }
    throw CommandError(MAHDAR_TR("There is nothing to follow under \"%1\". Name a decision that asks for "
                                 "something (D7) or an action point (A3)."),
                       {name});
}

/// minutes state D7 reported ["note"]
void SetState(CommandContext& context, const Arguments& arguments) {
    Mandate after = Named(context.session, arguments.Require(0, "D7, A3"));
    const std::string& word = arguments.Require(1, "open, reported, partly, carried-over, lapsed");
    const auto state = FromWord<MandateState>(word);
    if (!state)
        throw CommandError(
            MAHDAR_TR("\"%1\" is no state of a mandate; use open, reported, partly, carried-over or lapsed."),
            {word});
    after.state = *state;
    if (arguments.Size() > 2) after.note = arguments.At(2).text;
    context.change.Put(std::move(after));
}

/// minutes assign A3 WHO... [due "WHEN"]: what is not named stays as it was.
void Assign(const FormulaLibrary& library, CommandContext& context, Arguments arguments) {
    const auto due = arguments.TakeAfter("due");
    Mandate after = Named(context.session, arguments.Require(0, "A3"));
    if (after.number == 0)
        throw CommandError(MAHDAR_TR("Decisions are changed with: minutes redecide. Only action points are assigned."));
    Addressees addressees;
    for (std::size_t i = 1; i < arguments.Size(); ++i)
        AddAddressee(addressees, library, context.session, arguments.At(i).text);
    if (arguments.Size() > 1) {
        after.addressees = std::move(addressees.institutions);
        after.otherAddressees = std::move(addressees.others);
    }
    if (due) after.due = SpokenDue(library, *due, TargetLanguage(context, arguments));
    context.change.Put(std::move(after));
}

}  // namespace

void AddActionCommands(CommandRegistry& commands, const FormulaLibrary& library) {
    commands.Add({"minutes/action",
                  MAHDAR_TR("Record an action point"),
                  MAHDAR_TR("What is to be done, by whom and until when; it stands in the register and goes "
                            "to the next meeting."),
                  "\"TEXT\" [WHO...] [due \"WHEN\"] [--lang LANG] [--item ITEM | --part PART]",
                  "",
                  "",
                  "arrow",
                  [&library](CommandContext& context, const Arguments& arguments) {
                      Action(library, context, arguments);
                  },
                  {},
                  {}});
    commands.Add({"minutes/assign", MAHDAR_TR("Say who does an action point, and until when"), "", "A3 WHO... [due \"WHEN\"]", "", "", "arrow",
                  [&library](CommandContext& context, const Arguments& arguments) { Assign(library, context, arguments); },
                  {}, [](const Session& session) { return session.Mandates().Size() > 0; }});
    commands.Add({"minutes/state",
                  MAHDAR_TR("Say how far a decision or action point has come"),
                  "",
                  "D7|A3 open|reported|partly|carried-over|lapsed [\"NOTE\"]",
                  "",
                  "",
                  "half-tick",
                  SetState,
                  {},
                  [](const Session& session) { return session.Mandates().Size() > 0; }});
}

}  // namespace mahdar
