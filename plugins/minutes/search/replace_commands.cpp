// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/search/replace_commands.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "plugins/minutes/record/edit_text.h"
#include "plugins/minutes/record/new_paragraph.h"
#include "plugins/minutes/record/record_target.h"
#include "plugins/minutes/search/folded_find.h"

namespace mahdar {
namespace {

bool IsWithin(const CommandContext& context, const Arguments& arguments, const Paragraph& row) {
    const auto path = arguments.Option("item");
    if (!path) return true;
    const ItemId item = RequireItem(context.session, *path).id;
    const AgendaItem* own = context.session.Find(row.item);
    return row.item == item || (own != nullptr && own->parent == item);
}

struct Done {
    int replaced = 0;
    int locked = 0;
};

/// A slip is mended in each language for itself: the others say the same as before and do not become stale.
void ReplaceIn(CommandContext& context, const Arguments& arguments, const Paragraph& row, Matching matching,
               Done& done) {
    const auto only = arguments.Option("lang");
    Paragraph after = row;
    int count = 0;
    for (const Language language : kLanguages) {
        if (only && TargetLanguage(context, arguments) != language) continue;
        Replacement replacement =
            ReplaceWords(row.text.Get(language), arguments.At(0).text, arguments.At(1).text, matching);
        count += replacement.count;
        after.text.Set(language, std::move(replacement.text));
    }
    if (count == 0) return;
    if (IsLocked(row)) {
        done.locked += count;
        return;
    }
    after.writtenAt = context.now;
    FollowText(context.change, after);
    context.change.Put(std::move(after));
    done.replaced += count;
}

/// minutes replace "OLD" "NEW" [--lang L] [--item N | --paragraph N] [--exact yes]
void Replace(CommandContext& context, const Arguments& arguments) {
    const std::string& words = arguments.Require(0, "OLD");
    (void)arguments.Require(1, "NEW");
    const Matching matching = arguments.Option("exact") ? Matching::Exact : Matching::Folded;
    Done done;
    if (const auto one = arguments.Option("paragraph")) {
        ReplaceIn(context, arguments, TargetParagraph(context, *one), matching, done);
    } else {
        for (const Paragraph* row : AllParagraphs(context.session)) {
            if (IsWithin(context, arguments, *row)) ReplaceIn(context, arguments, *row, matching, done);
        }
    }
    if (done.replaced > 0) return;
    if (done.locked > 0)
        throw CommandError(
            MAHDAR_TR("\"%1\" stands in adopted paragraphs only. Reopen them with a reason first."), {words});
    throw CommandError(MAHDAR_TR("\"%1\" stands nowhere in the record."), {words});
}

/// minutes review [N] [--lang L]: somebody has read the text in that language.
void Review(CommandContext& context, const Arguments& arguments) {
    const Paragraph& row =
        arguments.Empty() ? TargetParagraph(context) : TargetParagraph(context, arguments.At(0).text);
    const Language language = TargetLanguage(context, arguments);
    if (row.text.Get(language).empty())
        throw CommandError(MAHDAR_TR("The paragraph has no text in that language to review."));
    Paragraph after = row;
    after.status.Set(language, TextStatus::Reviewed);
    context.change.Put(std::move(after));
}

bool HasParagraphs(const Session& session) {
    return session.Paragraphs().Size() > 0;
}

}  // namespace

void AddReplaceCommands(CommandRegistry& commands) {
    commands.Add({"minutes/replace",
                  MAHDAR_TR("Replace words in the whole record"),
                  MAHDAR_TR("Found without marks, hamza forms, tatweel, case or accents, unless exactly is "
                            "asked for. Taken back in one step."),
                  "\"OLD\" \"NEW\" [--lang LANG] [--item ITEM | --paragraph NUMBER] [--exact yes]",
                  "",
                  "",
                  "two-arrows",
                  Replace,
                  {},
                  HasParagraphs});
    commands.Add({"minutes/review",
                  MAHDAR_TR("This text is reviewed"),
                  MAHDAR_TR("Marks the paragraph as read and found right in that language."),
                  "[last|NUMBER|ID] [--lang LANG]",
                  "",
                  "",
                  "tick",
                  Review,
                  {},
                  HasParagraphs});
}

}  // namespace mahdar
