// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/adoption/adoption_commands.h"

#include "core/base/error.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "plugins/minutes/adoption/adoption_state.h"
#include "plugins/minutes/record/record_target.h"

#include <algorithm>

namespace mahdar {
namespace {

void RequireParagraphs(const Session& session) {
    if (AdoptionOrder(session).empty())
        throw CommandError(MAHDAR_TR("The record has no paragraph yet; there is nothing to adopt."));
}

/// minutes table: what stands now is what the meeting has before it.
void PutBefore(const DraftTables& tables, CommandContext& context, const Arguments&) {
    // What the report would say by itself is adopted like everything else.
    std::vector<Paragraph> drafts = MissingDrafts(tables, context.session, DraftScope::Everything);
    if (drafts.empty()) RequireParagraphs(context.session);
    bool any = false;
    for (Paragraph& row : drafts) {
        row.writtenAt = context.now;
        context.change.Put(Tabled(row, context.now));
        any = true;
    }
    for (const Paragraph* row : AdoptionOrder(context.session)) {
        if (!row->tabledAt.Empty() || IsLocked(*row)) continue;
        context.change.Put(Tabled(*row, context.now));
        any = true;
    }
    if (!any) throw CommandError(MAHDAR_TR("Every paragraph is before the meeting already."));
}

/// What was on the floor is pending again.
void ClearFloor(CommandContext& context, const ParagraphId& except) {
    for (const Paragraph& row : context.session.Paragraphs()) {
        if (row.adoption != Adoption::OnFloor || row.id == except) continue;
        Paragraph after = row;
        after.adoption = Adoption::Open;
        context.change.Put(std::move(after));
    }
}

void PutOnFloor(CommandContext& context, const Paragraph& row) {
    Paragraph after = Tabled(row, context.now);
    after.adoption = Adoption::OnFloor;
    context.change.Put(std::move(after));
}

/// minutes take-up [N]
void TakeUp(CommandContext& context, const Arguments& arguments) {
    RequireParagraphs(context.session);
    const Paragraph* row = nullptr;
    if (arguments.Empty() && context.session.Find(context.selectedParagraph) == nullptr) {
        const auto order = AdoptionOrder(context.session);
        const auto pending =
            std::ranges::find_if(order, [](const Paragraph* other) { return !IsLocked(*other); });
        if (pending == order.end()) throw CommandError(MAHDAR_TR("Every paragraph is adopted."));
        row = *pending;
    } else {
        row = &AdoptionTarget(context, arguments, 0);
    }
    if (IsLocked(*row))
        throw CommandError(
            MAHDAR_TR("This paragraph is adopted and locked. Reopen it with a reason before it is changed."));
    ClearFloor(context, row->id);
    PutOnFloor(context, *row);
}

/// The first paragraph behind `after` that is neither adopted nor left open, else the first of all.
const Paragraph* NextPending(const Session& session, const ParagraphId& after,
                             const std::vector<ParagraphId>& done) {
    const auto order = AdoptionOrder(session);
    const auto pending = [&](const Paragraph* row) {
        return !IsLocked(*row) && row->adoption != Adoption::LeftOpen &&
               std::ranges::find(done, row->id) == done.end();
    };
    const auto at = std::ranges::find(order, after, &Paragraph::id);
    auto found = std::find_if(at == order.end() ? at : at + 1, order.end(), pending);
    if (found == order.end()) found = std::find_if(order.begin(), order.end(), pending);
    return found == order.end() ? nullptr : *found;
}

void MoveFloorOn(CommandContext& context, const std::vector<ParagraphId>& done) {
    const Paragraph* floor = OnFloor(context.session);
    if (floor != nullptr && std::ranges::find(done, floor->id) == done.end()) return;
    if (const Paragraph* next = NextPending(context.session, done.back(), done)) PutOnFloor(context, *next);
}

void AdoptOne(CommandContext& context, const Paragraph& row) {
    if (IsLocked(row)) {
        const auto label = ReportLabels(context.session, Language::English)[row.id];
        throw CommandError(MAHDAR_TR("Paragraph %1 is adopted already."), {label});
    }
    if (const Obstacle obstacle = WhatStops(context.session, row); !obstacle.messageId.empty())
        throw CommandError(obstacle.messageId, {obstacle.argument});
    Paragraph after = Tabled(row, context.now);
    after.adoption = after.text == after.tabled ? Adoption::Adopted : Adoption::AdoptedAsAmended;
    after.adoptedAt = context.now;
    context.change.Put(std::move(after));
}

/// "3-7": both ends included, in the order of the report.
std::vector<const Paragraph*> Range(const CommandContext& context, const std::string& word) {
    const std::size_t dash = word.find('-');
    const auto order = AdoptionOrder(context.session);
    const auto first =
        std::ranges::find(order, TargetParagraph(context, word.substr(0, dash)).id, &Paragraph::id);
    const auto last =
        std::ranges::find(order, TargetParagraph(context, word.substr(dash + 1)).id, &Paragraph::id);
    if (first == order.end() || last == order.end() || last < first)
        throw CommandError(MAHDAR_TR("\"%1\" is no range of paragraphs; write the lower number first: 3-7."),
                           {word});
    return {first, last + 1};
}

std::vector<const Paragraph*> ToAdopt(const CommandContext& context, const Arguments& arguments) {
    if (arguments.Empty()) return {&AdoptionTarget(context, arguments, 0)};
    const std::string& word = arguments.At(0).text;
    if (word == "all") {
        std::vector<const Paragraph*> rows = AdoptionOrder(context.session);
        std::erase_if(rows, [](const Paragraph* row) { return IsLocked(*row); });
        return rows;
    }
    if (context.session.Find(ParagraphId{word}) == nullptr && word.find('-') != std::string::npos)
        return Range(context, word);
    return {&TargetParagraph(context, word)};
}

/// minutes adopt [N | N-M | all]
void Adopt(CommandContext& context, const Arguments& arguments) {
    RequireParagraphs(context.session);
    std::vector<ParagraphId> done;
    for (const Paragraph* row : ToAdopt(context, arguments)) {
        AdoptOne(context, *row);
        done.push_back(row->id);
    }
    if (done.empty()) throw CommandError(MAHDAR_TR("Every paragraph is adopted."));
    MoveFloorOn(context, done);
}

/// minutes leave [N]
void Leave(CommandContext& context, const Arguments& arguments) {
    const Paragraph& row = AdoptionTarget(context, arguments, 0);
    if (IsLocked(row))
        throw CommandError(
            MAHDAR_TR("This paragraph is adopted and locked. Reopen it with a reason before it is changed."));
    Paragraph after = Tabled(row, context.now);
    after.adoption = Adoption::LeftOpen;
    context.change.Put(std::move(after));
    MoveFloorOn(context, {row.id});
}

/// minutes reopen [N] "reason"
void Reopen(CommandContext& context, const Arguments& arguments) {
    const bool named = !arguments.Empty() && NamesParagraph(context.session, arguments.At(0));
    const Paragraph& row = AdoptionTarget(context, arguments, 0);
    const std::string& reason = arguments.Require(named ? 1 : 0, "REASON");
    if (!IsLocked(row))
        throw CommandError(MAHDAR_TR("This paragraph is not adopted; it can be changed as it stands."));
    ClearFloor(context, row.id);
    Paragraph after = row;
    after.adoption = Adoption::OnFloor;
    after.adoptedAt = {};
    after.reopenedBecause = reason;
    if (after.bis < 0) after.bis = 0;
    context.change.Put(std::move(after));
}

/// minutes renumber: what was inserted gets a number of its own, what was deleted gives its number away.
void Renumber(CommandContext& context, const Arguments&) {
    for (const Paragraph& row : context.session.Paragraphs()) {
        Paragraph after = row;
        after.bis = row.adoption == Adoption::Deleted ? -1 : 0;
        if (after.bis != row.bis) context.change.Put(std::move(after));
    }
    if (context.change.Size() == 0)
        throw CommandError(MAHDAR_TR("The paragraphs are numbered without gaps already."));
}

bool HasParagraphs(const Session& session) {
    return session.Paragraphs().Size() > 0;
}

/// Sittings alone make paragraphs of their own.
bool HasSomethingToTable(const Session& session) {
    return HasParagraphs(session) || session.Sittings().Size() > 0;
}

}  // namespace

void AddAdoptionCommands(CommandRegistry& commands, const DraftTables& tables, RecordWishes& wishes) {
    AddWindowCommand(commands, "minutes/adoption", MAHDAR_TR("Adopt the report"), "Ctrl+F11", "ticked-box",
                     wishes.adoption);
    commands.Add({"minutes/table",
                  MAHDAR_TR("Put the draft report before the meeting"),
                  MAHDAR_TR("From now on every change of a paragraph is shown against its present text."),
                  "",
                  "",
                  "",
                  "document",
                  [&tables](CommandContext& context, const Arguments& arguments) {
                      PutBefore(tables, context, arguments);
                  },
                  {},
                  HasSomethingToTable});
    commands.Add({"minutes/take-up",
                  MAHDAR_TR("Take up a paragraph"),
                  "",
                  "[last|NUMBER|ID]",
                  "",
                  "",
                  "half-disc",
                  TakeUp,
                  {},
                  HasParagraphs});
    commands.Add({"minutes/adopt",
                  MAHDAR_TR("Adopt the paragraph"),
                  MAHDAR_TR("The paragraph on the floor, one by its number, several (3-7), or all that are "
                            "pending. Adopted text is locked."),
                  "[NUMBER | NUMBER-NUMBER | all]",
                  "",
                  "",
                  "ticked-box",
                  Adopt,
                  {},
                  HasParagraphs});
    commands.Add({"minutes/leave",
                  MAHDAR_TR("Leave the paragraph open"),
                  "",
                  "[last|NUMBER|ID]",
                  "",
                  "",
                  "brackets",
                  Leave,
                  {},
                  HasParagraphs});
    commands.Add({"minutes/reopen",
                  MAHDAR_TR("Reopen an adopted paragraph"),
                  "",
                  "[last|NUMBER|ID] \"REASON\"",
                  "",
                  "",
                  "turning-arrow",
                  Reopen,
                  {},
                  HasParagraphs});
    commands.Add(
        {"minutes/renumber",
         MAHDAR_TR("Number the paragraphs anew"),
         MAHDAR_TR("Inserted paragraphs (4 bis) get a number of their own; deleted ones give theirs away."),
         "",
         "",
         "",
         "lines",
         Renumber,
         {},
         HasParagraphs});
}

}  // namespace mahdar
