// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/sittings.h"
#include "plugins/agenda/flow/agenda_edit.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/flow_words.h"
#include "plugins/agenda/flow/item_flow.h"

namespace mahdar::flow {
namespace {

bool AnyItem(const Session& session) { return session.Items().Size() > 0; }
bool AnyOpen(const Session& session) { return session.Find(session.TheFloor().currentItem) != nullptr; }

/// Without words: the current item rather than the selected one.
const AgendaItem& CurrentOr(const CommandContext& context, const Arguments& arguments) {
    if (arguments.Empty() && AnyOpen(context.session)) return *context.session.Find(context.session.TheFloor().currentItem);
    return ItemFor(context, arguments);
}

struct Place {
    const AgendaItem* at = nullptr;
    Side side = Side::After;
};

/// Takes `before ITEM` or `after ITEM` out of the words.
std::optional<Place> TakePlace(const CommandContext& context, Arguments& arguments) {
    if (const auto before = arguments.TakeAfter("before")) return Place{&RequireItem(context.session, *before), Side::Before};
    if (const auto after = arguments.TakeAfter("after")) return Place{&RequireItem(context.session, *after), Side::After};
    return std::nullopt;
}

/// agenda add 14 "Any other business" [after 13]   or   agenda add 4/6 "Title" for a sub-item of item 4.
void AddItem(CommandContext& context, Arguments arguments) {
    const auto place = TakePlace(context, arguments);
    const std::string path = arguments.Require(0, "NUMBER");
    const std::string& title = arguments.Require(1, "TITLE");
    if (FindItem(context.session, path) != nullptr)
        throw CommandError(MAHDAR_TR("There is an item %1 already; printed numbers stay as they are."), {path});
    AgendaItem item;
    item.id = NewId<ItemId>();
    const std::size_t slash = path.find('/');
    if (slash == std::string::npos) {
        item.number = path;
    } else {
        item.parent = RequireItem(context.session, path.substr(0, slash)).id;
    }
    item.title.Set(LanguageOf(context, arguments), title);
    if (place) return PlaceItem(context, std::move(item), *place->at, place->side);
    AppendItem(context, std::move(item));
}

/// agenda move 7 before 4
void MoveItem(CommandContext& context, Arguments arguments) {
    const auto place = TakePlace(context, arguments);
    if (!place) throw CommandError(MAHDAR_TR("Whereto? Write before ITEM or after ITEM."));
    PlaceItem(context, ItemFor(context, arguments), *place->at, place->side);
}

/// agenda split 7 "First part" "Second part"
void Divide(CommandContext& context, const Arguments& arguments) {
    const AgendaItem& item = RequireItem(context.session, arguments.Require(0, "ITEM"));
    std::vector<std::string> titles;
    for (std::size_t i = 1; i < arguments.Size(); ++i) titles.push_back(arguments.At(i).text);
    SplitItem(context, item, titles, LanguageOf(context, arguments));
}

void SetTitle(CommandContext& context, const Arguments& arguments) {
    AgendaItem item = RequireItem(context.session, arguments.Require(0, "ITEM"));
    item.title.Set(LanguageOf(context, arguments), arguments.Require(1, "TITLE"));
    context.change.Put(std::move(item));
}

int SittingNumber(const CommandContext& context, const std::string& word) {
    const int number = Minutes(word);
    const Sitting* sitting = SittingByOrdinal(context.session, number);
    if (sitting != nullptr && sitting->state == SittingState::Closed)
        throw CommandError(MAHDAR_TR("Sitting %1 is closed."), {word});
    return number;
}

/// agenda plan 4 20 [in 2]: minutes, and the sitting it is planned for
void Plan(CommandContext& context, Arguments arguments) {
    const auto sitting = arguments.TakeAfter("in");
    AgendaItem item = RequireItem(context.session, arguments.Require(0, "ITEM"));
    if (!sitting || arguments.Size() > 1) item.plannedMinutes = Minutes(arguments.Require(1, "MINUTES"));
    if (sitting) item.plannedSitting = SittingNumber(context, *sitting);
    context.change.Put(std::move(item));
}

/// agenda defer 7 to sitting 3   or   agenda defer 7 to "the next meeting"
void Defer(CommandContext& context, Arguments arguments) {
    if (const auto word = arguments.TakeAfter("sitting")) {
        std::vector<Word> rest = arguments.Words();
        std::erase_if(rest, [](const Word& one) { return one.text == "to" && !one.quoted; });
        DeferItem(context, ItemFor(context, Arguments(rest)), SittingNumber(context, *word), {});
        return;
    }
    const std::string until = arguments.TakeAfter("to").value_or("");
    DeferItem(context, ItemFor(context, arguments), 0, until);
}

void AddStateCommands(CommandRegistry& commands) {
    commands.Add({"agenda/open", MAHDAR_TR("Open the item"), "", "[ITEM]", "F7", "Ctrl+E", "triangle",
                  [](CommandContext& context, const Arguments& arguments) {
                      OpenItem(context, ItemFor(context, arguments));
                  },
                  {}, AnyItem});
    commands.Add({"agenda/close", MAHDAR_TR("Close the item"), "", "[ITEM]", "Shift+F7", "Ctrl+Shift+C", "ticked-box",
                  [](CommandContext& context, const Arguments& arguments) {
                      CloseItem(context, CurrentOr(context, arguments));
                  },
                  {}, AnyItem});
    commands.Add({"agenda/suspend", MAHDAR_TR("Suspend or resume the item"), "", "[ITEM]", "Ctrl+F7", "Ctrl+Shift+W",
                  "two-bars",
                  [](CommandContext& context, const Arguments& arguments) {
                      SuspendItem(context, CurrentOr(context, arguments));
                  },
                  {}, AnyItem});
    commands.Add({"agenda/defer", MAHDAR_TR("Defer the item"), "", "[ITEM] [to sitting N | to WHEN]", "Ctrl+Shift+F7",
                  "Ctrl+Shift+F", "hooked-arrow", Defer, {}, AnyItem});
}

}  // namespace

void AddItemCommands(CommandRegistry& commands) {
    AddStateCommands(commands);
    commands.Add({"agenda/add", MAHDAR_TR("Add an item"), "", "NUMBER TITLE [before ITEM | after ITEM] [--lang LANG]", "", "",
                  "plus", AddItem, {}, {}});
    commands.Add({"agenda/move", MAHDAR_TR("Move an item"), MAHDAR_TR("Its printed number stays."),
                  "[ITEM] before ITEM | after ITEM", "", "", "arrow", MoveItem, {}, AnyItem});
    commands.Add({"agenda/split", MAHDAR_TR("Split an item into sub-items"), "", "ITEM TITLE TITLE... [--lang LANG]", "", "",
                  "two-bars", Divide, {}, AnyItem});
    commands.Add({"agenda/remove", MAHDAR_TR("Remove an item that was never taken up"), "", "ITEM", "", "", "cross",
                  [](CommandContext& context, const Arguments& arguments) {
                      RemoveItem(context, RequireItem(context.session, arguments.Require(0, "ITEM")));
                  },
                  {}, AnyItem});
    commands.Add({"agenda/title", MAHDAR_TR("Change the title of an item"), "", "ITEM TITLE [--lang LANG]", "", "", "pen",
                  SetTitle, {}, AnyItem});
    commands.Add({"agenda/plan", MAHDAR_TR("Plan the time of an item"), "", "ITEM MINUTES [in SITTING]", "", "", "clock", Plan,
                  {}, AnyItem});
}

}  // namespace mahdar::flow
