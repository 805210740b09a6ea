// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/report_order.h"
#include "plugins/minutes/record/edit_text.h"
#include "plugins/minutes/record/record_commands.h"
#include "plugins/minutes/record/new_paragraph.h"
#include "plugins/minutes/record/record_target.h"

#include <algorithm>

namespace mahdar {
namespace {

/// minutes note ["text"] [--lang en] [--item 4 | --part opening]
void Note(RecordWindow& window, CommandContext& context, const Arguments& arguments) {
    const std::string text = arguments.Empty() ? std::string{} : arguments.At(0).text;
    const ParagraphId id = WriteParagraph(context, arguments, ParagraphKind::Narrative, text);
    if (text.empty()) window.paragraphAdded.Emit(id);
}

/// The words of "edit" and "translate": [last|NUMBER|ID] "text".
void Rewrite(CommandContext& context, const Arguments& arguments, Language language) {
    const bool named = arguments.Size() > 1;
    const Paragraph& before =
        named ? TargetParagraph(context, arguments.At(0).text) : TargetParagraph(context);
    Paragraph after = before;
    SetText(context.session, after, language, arguments.Require(named ? 1 : 0, "TEXT"));
    after.writtenAt = context.now;
    FollowText(context.change, after);
    context.change.Put(std::move(after));
}

void Translate(CommandContext& context, const Arguments& arguments) {
    if (!arguments.Option("lang")) throw CommandError(MAHDAR_TR("Into which language? Add --lang ar, en or fr."));
    const Language language = TargetLanguage(context, arguments);
    const Paragraph& paragraph =
        arguments.Size() > 1 ? TargetParagraph(context, arguments.At(0).text) : TargetParagraph(context);
    if (!paragraph.text.Empty() && SourceLanguage(context.session, paragraph) == language)
        throw CommandError(MAHDAR_TR("This paragraph was written in that language; change it with: minutes edit."));
    Rewrite(context, arguments, language);
}

void RemoveActionPoint(CommandContext& context, const ParagraphId& id) {
    for (const Mandate& mandate : context.session.Mandates()) {
        if (mandate.paragraph == id) context.change.Remove(mandate.id);
    }
}

void RemoveDecision(CommandContext& context, const DecisionId& id) {
    if (id.Empty()) return;
    for (const Mandate& mandate : context.session.Mandates()) {
        if (mandate.decision == id) context.change.Remove(mandate.id);
    }
    context.change.Remove(id);
}

void Remove(CommandContext& context, const Arguments& arguments) {
    const Paragraph& paragraph =
        arguments.Empty() ? TargetParagraph(context) : TargetParagraph(context, arguments.At(0).text);
    for (const Proposal& proposal : context.session.Proposals()) {
        if (proposal.paragraph == paragraph.id) context.change.Remove(proposal.id);
    }
    RemoveDecision(context, paragraph.decision);
    RemoveActionPoint(context, paragraph.id);
    context.change.Remove(paragraph.id);
}

DecisionId AddBareDecision(CommandContext& context, const Paragraph& paragraph) {
    Decision decision;
    decision.id = NewId<DecisionId>();
    decision.item = paragraph.item;
    decision.paragraph = paragraph.id;
    decision.text = paragraph.text;
    decision.takenAt = context.now;
    for (const Decision& row : context.session.Decisions()) decision.number = std::max(decision.number, row.number);
    ++decision.number;
    const DecisionId id = decision.id;
    context.change.Put(std::move(decision));
    return id;
}

ParagraphKind NextKind(ParagraphKind kind) {
    switch (kind) {
        case ParagraphKind::Narrative: return ParagraphKind::Decision;
        case ParagraphKind::Decision: return ParagraphKind::Action;
        case ParagraphKind::Action: return ParagraphKind::Note;
        case ParagraphKind::Note: break;
    }
    return ParagraphKind::Narrative;
}

/// minutes kind [last|NUMBER|ID] [narrative|decision|action|note]; without a kind the next one.
void ChangeKind(CommandContext& context, const Arguments& arguments) {
    const bool named = !arguments.Empty() && NamesParagraph(context.session, arguments.At(0));
    const Paragraph& before = named ? TargetParagraph(context, arguments.At(0).text) : TargetParagraph(context);
    std::optional<ParagraphKind> kind = NextKind(before.kind);
    const std::size_t at = named ? 1 : 0;
    if (arguments.Size() > at) kind = FromWord<ParagraphKind>(arguments.At(at).text);
    if (!kind)
        throw CommandError(MAHDAR_TR("\"%1\" is no kind of paragraph; use narrative, decision, action or note."),
                           {arguments.At(at).text});
    if (*kind == before.kind) return;
    Paragraph after = before;
    after.kind = *kind;
    if (before.kind == ParagraphKind::Decision) {
        RemoveDecision(context, before.decision);
        after.decision = {};
    }
    if (before.kind == ParagraphKind::Action) RemoveActionPoint(context, before.id);
    if (*kind == ParagraphKind::Decision) after.decision = AddBareDecision(context, before);
    if (*kind == ParagraphKind::Action) context.change.Put(NewActionPoint(context.session, before));
    context.change.Put(std::move(after));
}

void MoveToItem(CommandContext& context, Paragraph paragraph, const AgendaItem& item) {
    paragraph.item = item.id;
    paragraph.part.clear();
    paragraph.rank =
        NextRank<Paragraph>(context.session, [&](const Paragraph& row) { return row.item == item.id; });
    const auto follow = [&](auto row) {
        row.item = item.id;
        context.change.Put(std::move(row));
    };
    if (const Decision* decision = context.session.Find(paragraph.decision)) follow(*decision);
    for (const Mandate& mandate : context.session.Mandates()) {
        const bool decided = !mandate.decision.Empty() && mandate.decision == paragraph.decision;
        if (decided || mandate.paragraph == paragraph.id) follow(mandate);
    }
    context.change.Put(std::move(paragraph));
}

void MoveBeside(CommandContext& context, const Paragraph& paragraph, std::string_view where) {
    std::vector<const Paragraph*> row;
    for (const Paragraph* other : ParagraphsOf(context.session, paragraph.item)) {
        if (other->part == paragraph.part) row.push_back(other);
    }
    const auto at = std::ranges::find(row, &paragraph);
    std::vector<const Paragraph*> moved = row;
    const auto from = moved.begin() + (at - row.begin());
    if (where == "up" && from != moved.begin()) {
        std::iter_swap(from, from - 1);
    } else if (where == "down" && from + 1 != moved.end()) {
        std::iter_swap(from, from + 1);
    } else if (where == "top") {
        std::rotate(moved.begin(), from, from + 1);
    } else if (where == "bottom") {
        std::rotate(from, from + 1, moved.end());
    }
    std::int64_t rank = 0;
    for (const Paragraph* other : moved) {
        Paragraph after = *other;
        after.rank = rank += 1024;
        context.change.Put(std::move(after));
    }
}

/// minutes move [last|NUMBER|ID] up|down|top|bottom, or --item 5.
void Move(CommandContext& context, const Arguments& arguments) {
    const bool named = !arguments.Empty() && NamesParagraph(context.session, arguments.At(0));
    const Paragraph& paragraph = named ? TargetParagraph(context, arguments.At(0).text) : TargetParagraph(context);
    if (const auto path = arguments.Option("item"))
        return MoveToItem(context, paragraph, RequireItem(context.session, *path));
    const std::string& where = arguments.Require(named ? 1 : 0, "up, down, top, bottom");
    if (where != "up" && where != "down" && where != "top" && where != "bottom")
        throw CommandError(MAHDAR_TR("\"%1\" is no direction; use up, down, top or bottom, or --item 5."), {where});
    MoveBeside(context, paragraph, where);
}

bool HasParagraphs(const Session& session) { return session.Paragraphs().Size() > 0; }

void AddWriting(CommandRegistry& commands, RecordWindow& window) {
    const char* usage = "\"TEXT\" [--lang LANG] [--item ITEM | --part PART]";
    commands.Add({"minutes/note", MAHDAR_TR("New paragraph"), MAHDAR_TR("Adds a paragraph to the item, or an empty one to type into."),
                  "[\"TEXT\"] [--lang LANG] [--item ITEM | --part PART]", "Shift+F12", "Ctrl+Enter", "lines",
                  [&window](CommandContext& context, const Arguments& arguments) { Note(window, context, arguments); },
                  {}, {}});
    commands.Add({"minutes/internal", MAHDAR_TR("Write an internal note"),
                  MAHDAR_TR("A note for the secretariat; it is never printed."), usage, "", "", "leaf",
                  [](CommandContext& context, const Arguments& arguments) {
                      WriteParagraph(context, arguments, ParagraphKind::Note, arguments.Require(0, "TEXT"));
                  },
                  {}, {}});
}

void AddRewriting(CommandRegistry& commands) {
    commands.Add({"minutes/edit", MAHDAR_TR("Change the text of a paragraph"), "",
                  "[last|NUMBER|ID] \"TEXT\" [--lang LANG]", "", "", "pen",
                  [](CommandContext& context, const Arguments& arguments) {
                      Rewrite(context, arguments, TargetLanguage(context, arguments));
                  },
                  {}, HasParagraphs});
    commands.Add({"minutes/translate", MAHDAR_TR("Give a paragraph in another language"), "",
                  "[last|NUMBER|ID] \"TEXT\" --lang LANG", "", "", "two-arrows", Translate, {}, HasParagraphs});
}

void AddShaping(CommandRegistry& commands, RecordWindow& window) {
    commands.Add({"minutes/kind", MAHDAR_TR("Change the kind of a paragraph"), "",
                  "[last|NUMBER|ID] [narrative|decision|action|note]", "Ctrl+Shift+F12", "Ctrl+Shift+K", "diamond",
                  ChangeKind, {}, HasParagraphs});
    commands.Add({"minutes/move", MAHDAR_TR("Move a paragraph"), "", "[last|NUMBER|ID] up|down|top|bottom | --item ITEM",
                  "", "", "arrow", Move, {}, HasParagraphs});
    commands.Add({"minutes/remove", MAHDAR_TR("Remove a paragraph"), "", "[last|NUMBER|ID]", "", "", "cross", Remove,
                  {}, HasParagraphs});
    commands.Add({"minutes/language", MAHDAR_TR("Next language of this paragraph"), "", "", "Ctrl+F12",
                  "Ctrl+Shift+T", "two-arrows", {},
                  [&window](const Arguments&) {
                      bool heard = false;
                      window.languageWanted.Emit(heard);
                      if (!heard) throw CommandError(MAHDAR_TR("No paragraph is shown to change the language of."));
                  },
                  {}});
}

}  // namespace

void AddNoteCommands(CommandRegistry& commands, RecordWindow& window) {
    AddWriting(commands, window);
    AddRewriting(commands);
    AddShaping(commands, window);
}

}  // namespace mahdar
