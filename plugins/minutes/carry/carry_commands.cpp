// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/minutes/carry/agenda_draft.h"

namespace mahdar {
namespace {

/// agenda recurring 4 [no]
void Recurring(CommandContext& context, const Arguments& arguments) {
    AgendaItem after = RequireItem(context.session, arguments.Require(0, "ITEM"));
    after.recurring = arguments.Size() < 2 || arguments.At(1).text != "no";
    context.change.Put(std::move(after));
}

/// agenda confirm 4: what was carried over is true of this meeting too.
void Confirm(CommandContext& context, const Arguments& arguments) {
    const AgendaItem* item = arguments.Empty() ? context.session.Find(context.selectedItem)
                                               : &RequireItem(context.session, arguments.At(0).text);
    if (item == nullptr)
        throw CommandError(MAHDAR_TR("Under which item? Open one first, or name it: --item 4."));
    const auto confirm = [&](const auto& table) {
        for (const auto& row : table) {
            if (row.item != item->id || !row.toConfirm) continue;
            auto after = row;
            after.toConfirm = false;
            context.change.Put(std::move(after));
        }
    };
    confirm(context.session.Passages());
    confirm(context.session.RequiredActions());
    if (context.change.Size() == 0) throw CommandError(MAHDAR_TR("Nothing of this item is to be confirmed."));
}

}  // namespace

void AddCarryCommands(CommandRegistry& commands) {
    commands.Add({"agenda/recurring",
                  MAHDAR_TR("This item stands on every agenda"),
                  MAHDAR_TR("The next meeting takes it over with its annotation."),
                  "ITEM [no]",
                  "",
                  "",
                  "turning-arrow",
                  Recurring,
                  {},
                  {}});
    commands.Add(
        {"agenda/confirm",
         MAHDAR_TR("Confirm what was carried over"),
         MAHDAR_TR("The annotation of the item, taken from an earlier meeting, is true of this one too."),
         "[ITEM]",
         "",
         "",
         "tick",
         Confirm,
         {},
         {}});
}

}  // namespace mahdar
