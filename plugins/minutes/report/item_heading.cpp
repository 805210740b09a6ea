// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/item_heading.h"

#include "core/command/resolve.h"
#include "plugins/minutes/report/report_head.h"

namespace mahdar {

page::Heading HeadingOf(const ReportScope& scope, const AgendaItem& item) {
    if (!item.parent.Empty()) {
        if (!item.title.Empty()) return {.level = 2, .runs = {RunOf(item.title, scope.language)}};
        return {.level = 2, .runs = page::Plain(scope.Say("heading.subitem", {PathOf(scope.session, item.id)}))};
    }
    if (item.title.Empty()) return {.level = 1, .runs = page::Plain(scope.Say("heading.item-untitled", {item.number}))};
    return {.level = 1,
            .runs = FillRuns(scope.Say("heading.item", {"%1", "%2"}),
                             {RunOf(item.title, scope.language), {.text = item.number}})};
}

}  // namespace mahdar
