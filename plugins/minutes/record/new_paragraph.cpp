// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/new_paragraph.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/report_order.h"
#include "plugins/minutes/record/edit_text.h"
#include "plugins/minutes/record/record_target.h"

#include <algorithm>

namespace mahdar {
namespace {

/// --part opening or closing, else an item.
void Place(CommandContext& context, const Arguments& arguments, Paragraph& paragraph) {
    const auto part = arguments.Option("part");
    if (!part) {
        paragraph.item = TargetItem(context, arguments).id;
    } else if (*part == kOpeningPart || *part == kClosingPart) {
        paragraph.part = *part;
    } else {
        throw CommandError(MAHDAR_TR("\"%1\" is no part of the report; use opening or closing."), {*part});
    }
    paragraph.rank = NextRank<Paragraph>(context.session, [&](const Paragraph& row) {
        return row.item == paragraph.item && row.part == paragraph.part;
    });
}

}  // namespace

ParagraphId WriteParagraph(CommandContext& context, const Arguments& arguments, ParagraphKind kind, std::string text) {
    Paragraph paragraph;
    paragraph.id = NewId<ParagraphId>();
    paragraph.kind = kind;
    paragraph.writtenAt = context.now;
    Place(context, arguments, paragraph);
    SetText(context.session, paragraph, TargetLanguage(context, arguments), std::move(text));
    const ParagraphId id = paragraph.id;
    context.change.Put(std::move(paragraph));
    return id;
}

Mandate NewActionPoint(const Session& session, const Paragraph& paragraph) {
    Mandate action;
    action.id = NewId<MandateId>();
    action.item = paragraph.item;
    action.paragraph = paragraph.id;
    action.text = paragraph.text;
    for (const Mandate& row : session.Mandates()) action.number = std::max(action.number, row.number);
    ++action.number;
    if (const int ordinal = session.TheMeeting().ordinal; ordinal > 0) action.session = std::to_string(ordinal);
    return action;
}

void FollowText(ChangeBuilder& change, const Paragraph& paragraph) {
    if (paragraph.kind != ParagraphKind::Action) return;
    for (const Mandate& row : change.Base().Mandates()) {
        if (row.paragraph != paragraph.id) continue;
        Mandate after = row;
        after.text = paragraph.text;
        change.Put(std::move(after));
    }
}

}  // namespace mahdar
