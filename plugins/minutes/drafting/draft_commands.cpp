// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/drafting/draft_commands.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/locks.h"
#include "core/text/difference.h"
#include "plugins/minutes/record/record_target.h"

namespace mahdar {
namespace {

bool Wanted(const CommandContext& context, const Arguments& arguments, const Paragraph& row) {
    const auto path = arguments.Option("item");
    if (!path) return true;
    const ItemId item = RequireItem(context.session, *path).id;
    const AgendaItem* own = context.session.Find(row.item);
    return row.item == item || (own != nullptr && own->parent == item);
}

/// minutes draft [--item 4]: what the log says becomes paragraphs; drafts no hand has touched follow the log.
void Draft(const DraftTables& tables, CommandContext& context, const Arguments& arguments) {
    for (const Paragraph& row : context.session.Paragraphs()) {
        if (row.source.empty() || row.source == "formula" || IsLocked(row) ||
            !Wanted(context, arguments, row))
            continue;
        Paragraph after = row;
        if (!Update(context.session, after, FreshText(tables, context.session, row))) continue;
        after.writtenAt = context.now;
        context.change.Put(std::move(after));
    }
    for (Paragraph& row : MissingDrafts(tables, context.session, DraftScope::Narrative)) {
        if (!Wanted(context, arguments, row)) continue;
        row.writtenAt = context.now;
        context.change.Put(std::move(row));
    }
    if (context.change.Size() == 0)
        throw CommandError(
            MAHDAR_TR("There is nothing to draft: the record says what the log of the meeting says, or was "
                      "edited by hand."));
}

struct Compared {
    Paragraph row;
    LocalText fresh;
};

Compared Compare(const DraftTables& tables, const CommandContext& context, const Arguments& arguments) {
    const Paragraph& row =
        arguments.Empty() ? TargetParagraph(context) : TargetParagraph(context, arguments.At(0).text);
    LocalText fresh = FreshText(tables, context.session, row);
    if (fresh.Empty())
        throw CommandError(
            MAHDAR_TR("This paragraph was not drafted from the facts; there is nothing to compare it with."));
    return {row, std::move(fresh)};
}

void Put(CommandContext& context, Paragraph row) {
    row.writtenAt = context.now;
    context.change.Put(std::move(row));
}

/// minutes keep [N]: the hand's text stands; the facts as they are now are known.
void Keep(const DraftTables& tables, CommandContext& context, const Arguments& arguments) {
    auto [row, fresh] = Compare(tables, context, arguments);
    for (const Language language : kLanguages) {
        if (!fresh.Get(language).empty()) row.proposed.Set(language, fresh.Get(language));
    }
    Put(context, std::move(row));
}

void SetWhole(const CommandContext& context, Paragraph& row, Language language, std::string text) {
    const bool working = language == context.session.TheMeeting().workingLanguage;
    row.status.Set(language, working ? TextStatus::Drafted : TextStatus::Translated);
    row.text.Set(language, std::move(text));
}

/// minutes renew [N]: what the facts say replaces what stands.
void Renew(const DraftTables& tables, CommandContext& context, const Arguments& arguments) {
    auto [row, fresh] = Compare(tables, context, arguments);
    for (const Language language : kLanguages) {
        if (fresh.Get(language).empty()) continue;
        SetWhole(context, row, language, fresh.Get(language));
        row.proposed.Set(language, fresh.Get(language));
    }
    Put(context, std::move(row));
}

/// minutes combine [N]: the hand's changes on what the facts say now.
void Combine(const DraftTables& tables, CommandContext& context, const Arguments& arguments) {
    auto [row, fresh] = Compare(tables, context, arguments);
    for (const Language language : kLanguages) {
        const std::string& now = fresh.Get(language);
        if (now.empty() || now == row.proposed.Get(language)) continue;
        auto both = Merge(row.proposed.Get(language), row.text.Get(language), now);
        if (!both)
            throw CommandError(MAHDAR_TR("The same words were edited by hand and changed by the facts (%1). "
                                         "Keep the one or take the other."),
                               {std::string(Code(language))});
        SetWhole(context, row, language, std::move(*both));
        row.proposed.Set(language, now);
    }
    Put(context, std::move(row));
}

}  // namespace

void AddDraftCommands(CommandRegistry& commands, const DraftTables& tables) {
    using Plan = void (*)(const DraftTables&, CommandContext&, const Arguments&);
    const auto add = [&](const char* id, const char* label, const char* help, const char* usage,
                         const char* glyph, Plan plan) {
        commands.Add({id,
                      label,
                      help,
                      usage,
                      "",
                      "",
                      glyph,
                      [&tables, plan](CommandContext& context, const Arguments& arguments) {
                          plan(tables, context, arguments);
                      },
                      {},
                      {}});
    };
    add("minutes/draft", MAHDAR_TR("Draft the narrative from the log"),
        MAHDAR_TR("Opening, attendance, documents and speakers of each item, closing: as paragraphs to edit. "
                  "What was edited by hand stays."),
        "[--item ITEM]", "lines", Draft);
    const char* which = "[last|NUMBER|ID]";
    add("minutes/keep", MAHDAR_TR("Keep the edited text"),
        MAHDAR_TR("The text edited by hand stands against what the facts say now."), which, "tick", Keep);
    add("minutes/renew", MAHDAR_TR("Take the text of the facts"),
        MAHDAR_TR("What the log or the decision's data say replaces the text that stands."), which,
        "turning-arrow", Renew);
    add("minutes/combine", MAHDAR_TR("Combine both texts"),
        MAHDAR_TR("What was edited by hand is done again on what the facts say now."), which, "two-arrows",
        Combine);
}

}  // namespace mahdar
