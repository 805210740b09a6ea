// SPDX-License-Identifier: LGPL-2.1-or-later
#include <charconv>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/item_flow.h"

namespace mahdar::flow {
namespace {

Language LanguageOf(const CommandContext& context, const Arguments& arguments) {
    const auto code = arguments.Option("lang");
    if (!code) return context.session.TheMeeting().workingLanguage;
    const auto language = ParseLanguage(*code);
    if (!language) throw CommandError(MAHDAR_TR("\"%1\" is not a language of the record; use ar, en or fr."), {*code});
    return *language;
}

int Minutes(const std::string& word) {
    int minutes = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), minutes);
    if (error != std::errc{} || end != word.data() + word.size() || minutes < 0 || minutes > 24 * 60)
        throw CommandError(MAHDAR_TR("\"%1\" is not a number of minutes."), {word});
    return minutes;
}

/// agenda add 14 "Any other business"   or   agenda add 4/6 "Title" for a sub-item at the end of item 4.
void AddItem(CommandContext& context, const Arguments& arguments) {
    const std::string& path = arguments.Require(0, "NUMBER");
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
    item.rank = NextRank<AgendaItem>(context.session, [&](const AgendaItem& row) { return row.parent == item.parent; });
    // A number below existing ones goes before them: item 1 added to an agenda that begins with 2.
    if (item.parent.Empty()) {
        const int number = std::atoi(item.number.c_str());
        const auto items = Children(context.session, {});
        const bool numbered = item.number.find_first_not_of("0123456789") == std::string::npos;
        for (std::size_t i = 0; numbered && i < items.size(); ++i) {
            if (std::atoi(items[i]->number.c_str()) <= number) continue;
            const std::int64_t before = i == 0 ? items[i]->rank - 2048 : items[i - 1]->rank;
            item.rank = before + (items[i]->rank - before) / 2;
            break;
        }
    }
    context.change.Put(std::move(item));
}

void SetTitle(CommandContext& context, const Arguments& arguments) {
    AgendaItem item = RequireItem(context.session, arguments.Require(0, "ITEM"));
    item.title.Set(LanguageOf(context, arguments), arguments.Require(1, "TITLE"));
    context.change.Put(std::move(item));
}

bool AnyItem(const Session& session) { return session.Items().Size() > 0; }
bool AnyOpen(const Session& session) { return session.Find(session.TheFloor().currentItem) != nullptr; }

}  // namespace

void AddItemCommands(CommandRegistry& commands) {
    commands.Add({"agenda/open", MAHDAR_TR("Open the item"), "", "[ITEM]", "F7", "Ctrl+E", "triangle",
                  [](CommandContext& context, const Arguments& arguments) {
                      OpenItem(context, ItemFor(context, arguments));
                  },
                  {}, AnyItem});
    commands.Add({"agenda/close", MAHDAR_TR("Close the item"), "", "[ITEM]", "Shift+F7", "Ctrl+Shift+C", "ticked-box",
                  [](CommandContext& context, const Arguments& arguments) {
                      if (arguments.Empty() && AnyOpen(context.session)) {
                          CloseItem(context, *context.session.Find(context.session.TheFloor().currentItem));
                      } else {
                          CloseItem(context, ItemFor(context, arguments));
                      }
                  },
                  {}, AnyItem});
    commands.Add({"agenda/suspend", MAHDAR_TR("Suspend or resume the item"), "", "[ITEM]", "Ctrl+F7", "Ctrl+Shift+W",
                  "two-bars",
                  [](CommandContext& context, const Arguments& arguments) {
                      if (arguments.Empty() && AnyOpen(context.session)) {
                          SuspendItem(context, *context.session.Find(context.session.TheFloor().currentItem));
                      } else {
                          SuspendItem(context, ItemFor(context, arguments));
                      }
                  },
                  {}, AnyItem});
    commands.Add({"agenda/defer", MAHDAR_TR("Defer the item"), "", "[ITEM] [to WHEN]", "Ctrl+Shift+F7", "Ctrl+Shift+F",
                  "hooked-arrow",
                  [](CommandContext& context, Arguments arguments) {
                      const std::string until = arguments.TakeAfter("to").value_or("");
                      DeferItem(context, ItemFor(context, arguments), until);
                  },
                  {}, AnyItem});
    commands.Add({"agenda/add", MAHDAR_TR("Add an item"), "", "NUMBER TITLE [--lang LANG]", "", "", "plus", AddItem, {}, {}});
    commands.Add({"agenda/title", MAHDAR_TR("Change the title of an item"), "", "ITEM TITLE [--lang LANG]", "", "", "pen",
                  SetTitle, {}, AnyItem});
    commands.Add({"agenda/plan", MAHDAR_TR("Plan the time of an item"), "", "ITEM MINUTES", "", "", "clock",
                  [](CommandContext& context, const Arguments& arguments) {
                      AgendaItem item = RequireItem(context.session, arguments.Require(0, "ITEM"));
                      item.plannedMinutes = Minutes(arguments.Require(1, "MINUTES"));
                      context.change.Put(std::move(item));
                  },
                  {}, AnyItem});
}

}  // namespace mahdar::flow
