// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "plugins/minutes/adoption/adoption_commands.h"
#include "plugins/minutes/adoption/adoption_state.h"
#include "plugins/minutes/adoption/brackets.h"
#include "plugins/minutes/record/edit_text.h"
#include "plugins/minutes/record/record_target.h"

#include <algorithm>
#include <charconv>

namespace mahdar {
namespace {

int NextProposal(const Session& session) {
    int highest = 0;
    for (const Proposal& row : session.Proposals()) highest = std::max(highest, row.number);
    return highest + 1;
}

void RequireOpen(const Paragraph& row) {
    if (IsLocked(row))
        throw CommandError(
            MAHDAR_TR("This paragraph is adopted and locked. Reopen it with a reason before it is changed."));
}

Proposal Proposed(const CommandContext& context, const ParagraphId& paragraph,
                  const std::optional<std::string>& by) {
    Proposal proposal;
    proposal.id = NewId<ProposalId>();
    proposal.paragraph = paragraph;
    proposal.number = NextProposal(context.session);
    proposal.proposedAt = context.now;
    if (by) proposal.proposer = ResolveSpeaker(context.session, *by);
    return proposal;
}

std::string Replaced(const std::string& text, const std::string& words, const std::string& with) {
    const std::size_t at = words.empty() ? std::string::npos : text.find(words);
    if (at == std::string::npos) throw CommandError(MAHDAR_TR("The paragraph does not say \"%1\"."), {words});
    if (text.find(words, at + 1) != std::string::npos)
        throw CommandError(MAHDAR_TR("The paragraph says \"%1\" more than once; give more words around it."),
                           {words});
    return text.substr(0, at) + with + text.substr(at + words.size());
}

/// --replace OLD --with NEW, --delete WORDS, --insert NEW --after WORDS, or the whole new text.
std::string NewText(const Arguments& arguments, std::size_t index, const std::string& text) {
    if (const auto old = arguments.Option("replace"))
        return Replaced(text, *old, arguments.Option("with").value_or(""));
    if (const auto words = arguments.Option("delete")) {
        if (text.find(' ' + *words) != std::string::npos) return Replaced(text, ' ' + *words, "");
        return Replaced(text, *words, "");
    }
    if (const auto words = arguments.Option("insert")) {
        const auto after = arguments.Option("after");
        if (!after) throw CommandError(MAHDAR_TR("Behind which words? Add --after \"WORDS\"."));
        return Replaced(text, *after, *after + ' ' + *words);
    }
    return arguments.Require(index, "TEXT");
}

/// minutes amend [N] "NEW TEXT" [by SPEAKER] [--lang en]
void Amend(CommandContext& context, Arguments arguments) {
    const auto by = arguments.TakeAfter("by");
    const bool named = !arguments.Empty() && NamesParagraph(context.session, arguments.At(0));
    const Paragraph& row = AdoptionTarget(context, arguments, 0);
    RequireOpen(row);
    Proposal proposal = Proposed(context, row.id, by);
    proposal.language = TargetLanguage(context, arguments);
    proposal.base = row.text.Get(proposal.language);
    if (proposal.base.empty())
        throw CommandError(MAHDAR_TR("The paragraph has no text in that language to amend."));
    proposal.text = NewText(arguments, named ? 1 : 0, proposal.base);
    if (proposal.text == proposal.base)
        throw CommandError(MAHDAR_TR("The proposed text is the one that stands already."));
    context.change.Put(Tabled(row, context.now));
    context.change.Put(std::move(proposal));
}

/// minutes strike [N] [by SPEAKER]
void Strike(CommandContext& context, Arguments arguments) {
    const auto by = arguments.TakeAfter("by");
    const Paragraph& row = AdoptionTarget(context, arguments, 0);
    RequireOpen(row);
    Proposal proposal = Proposed(context, row.id, by);
    proposal.kind = ProposalKind::Delete;
    proposal.language = context.session.TheMeeting().workingLanguage;
    proposal.base = row.text.Get(proposal.language);
    context.change.Put(Tabled(row, context.now));
    context.change.Put(std::move(proposal));
}

/// A rank right behind `row`; those that follow make room.
std::int64_t RankBehind(CommandContext& context, const Paragraph& row) {
    std::int64_t shift = 0;
    std::int64_t rank = row.rank + 1024;
    bool behind = false;
    for (const Paragraph* other : ParagraphsOf(context.session, row.item)) {
        if (other->part != row.part) continue;
        if (behind && shift == 0) {
            rank = row.rank + (other->rank - row.rank) / 2;
            if (rank > row.rank && rank < other->rank) return rank;
            rank = row.rank + 1024;
            shift = rank + 1024 - other->rank;
        }
        if (behind) {
            Paragraph after = *other;
            after.rank += shift;
            context.change.Put(std::move(after));
        }
        behind = behind || other->id == row.id;
    }
    return rank;
}

/// The paragraphs that follow with the same number, up to the next number.
int BisBehind(CommandContext& context, const Paragraph& row) {
    int bis = std::max(row.bis, 0) + 1;
    bool behind = false;
    for (const Paragraph* other : ParagraphsOf(context.session, row.item)) {
        if (other->part != row.part || other->kind == ParagraphKind::Note) continue;
        if (behind && other->bis == 0) break;
        if (behind && other->bis >= bis) {
            Paragraph after = *context.change.Find(other->id);
            after.bis = other->bis + 1;
            context.change.Put(std::move(after));
        }
        behind = behind || other->id == row.id;
    }
    return bis;
}

/// minutes insert [N] "TEXT" [by SPEAKER] [--lang en]: a new paragraph behind that one, "4 bis".
void Insert(CommandContext& context, Arguments arguments) {
    const auto by = arguments.TakeAfter("by");
    const bool named = !arguments.Empty() && NamesParagraph(context.session, arguments.At(0));
    const Paragraph& before = AdoptionTarget(context, arguments, 0);
    Paragraph paragraph;
    paragraph.id = NewId<ParagraphId>();
    paragraph.item = before.item;
    paragraph.part = before.part;
    paragraph.rank = RankBehind(context, before);
    paragraph.bis = BisBehind(context, before);
    paragraph.writtenAt = context.now;
    paragraph.tabledAt = context.now;
    Proposal proposal = Proposed(context, paragraph.id, by);
    proposal.kind = ProposalKind::Insert;
    proposal.language = TargetLanguage(context, arguments);
    proposal.text = arguments.Require(named ? 1 : 0, "TEXT");
    SetText(context.session, paragraph, proposal.language, proposal.text);
    context.change.Put(std::move(paragraph));
    context.change.Put(std::move(proposal));
}

/// By its number; else the last one that is open, on the paragraph at hand before all others.
const Proposal& TargetProposal(const CommandContext& context, const Arguments& arguments) {
    if (!arguments.Empty()) {
        for (const Proposal& row : context.session.Proposals()) {
            if (std::to_string(row.number) == arguments.At(0).text) return row;
        }
        throw CommandError(MAHDAR_TR("There is no proposal %1."), {arguments.At(0).text});
    }
    const Paragraph* at = context.session.Find(context.selectedParagraph);
    if (at == nullptr) at = OnFloor(context.session);
    const Proposal* last = nullptr;
    for (const Proposal& row : context.session.Proposals()) {
        if (row.state != ProposalState::Open || (at != nullptr && row.paragraph != at->id)) continue;
        if (last == nullptr || row.number > last->number) last = &row;
    }
    if (last == nullptr) throw CommandError(MAHDAR_TR("No proposal is open here. Name one by its number."));
    return *last;
}

void Settle(CommandContext& context, const Arguments& arguments, const Proposal& proposal,
            ProposalState state) {
    if (proposal.state != ProposalState::Open)
        throw CommandError(MAHDAR_TR("Proposal %1 is settled already."), {std::to_string(proposal.number)});
    Proposal after = proposal;
    after.state = state;
    after.settledAt = context.now;
    if (arguments.Size() > 1) after.note = arguments.At(1).text;
    context.change.Put(std::move(after));
}

void TakeIn(CommandContext& context, const Proposal& proposal, Paragraph& paragraph) {
    const auto text = Amended(paragraph, proposal);
    if (!text)
        throw CommandError(MAHDAR_TR("The same words have changed since proposal %1 was made. Propose it "
                                     "again on the text as it stands."),
                           {std::to_string(proposal.number)});
    SetText(context.session, paragraph, proposal.language, *text);
    paragraph.writtenAt = context.now;
}

/// minutes accept [PROPOSAL]
void Accept(CommandContext& context, const Arguments& arguments) {
    const Proposal& proposal = TargetProposal(context, arguments);
    Settle(context, arguments, proposal, ProposalState::Accepted);
    Paragraph paragraph = *context.session.Find(proposal.paragraph);
    RequireOpen(paragraph);
    if (proposal.kind == ProposalKind::Replace) TakeIn(context, proposal, paragraph);
    if (proposal.kind == ProposalKind::Delete) {
        paragraph = Tabled(paragraph, context.now);
        paragraph.adoption = Adoption::Deleted;
        paragraph.adoptedAt = context.now;
    }
    context.change.Put(std::move(paragraph));
}

/// minutes reject, minutes withdraw [PROPOSAL] ["WHY"]
void TurnDown(CommandContext& context, const Arguments& arguments, ProposalState state) {
    const Proposal& proposal = TargetProposal(context, arguments);
    Settle(context, arguments, proposal, state);
    if (proposal.kind != ProposalKind::Insert) return;
    Paragraph paragraph = *context.session.Find(proposal.paragraph);
    RequireOpen(paragraph);
    paragraph.adoption = Adoption::Deleted;
    paragraph.adoptedAt = context.now;
    paragraph.bis = -1;
    context.change.Put(std::move(paragraph));
}

void PutText(CommandContext& context, const Paragraph& row, Language language, std::string text) {
    Paragraph after = Tabled(row, context.now);
    SetText(context.session, after, language, std::move(text));
    after.writtenAt = context.now;
    context.change.Put(std::move(after));
}

/// minutes bracket [N] ["WORDS"]: without words, the open proposals become alternatives in the text.
void Bracket(CommandContext& context, const Arguments& arguments) {
    const bool named = !arguments.Empty() && NamesParagraph(context.session, arguments.At(0));
    const Paragraph& row = AdoptionTarget(context, arguments, 0);
    RequireOpen(row);
    const Language language = TargetLanguage(context, arguments);
    const std::string& text = row.text.Get(language);
    if (arguments.Size() > (named ? 1U : 0U)) {
        const std::string& words = arguments.At(named ? 1 : 0).text;
        const auto bracketed = Bracketed(text, words);
        if (!bracketed)
            throw CommandError(MAHDAR_TR("The paragraph does not say \"%1\" exactly once."), {words});
        return PutText(context, row, language, *bracketed);
    }
    std::vector<std::string> others;
    for (const Proposal* proposal : OpenProposals(context.session, row.id)) {
        const auto amended = proposal->kind == ProposalKind::Replace && proposal->language == language
                                 ? Amended(row, *proposal)
                                 : std::nullopt;
        if (!amended) continue;
        others.push_back(*amended);
        Settle(context, {}, *proposal, ProposalState::Bracketed);
    }
    if (others.empty())
        throw CommandError(MAHDAR_TR(
            "Which words? Give them, or make a proposal first; open proposals become alternatives."));
    PutText(context, row, language, Alternatives(text, others));
}

int RequireNumber(const std::string& word) {
    int number = -1;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number < 0)
        throw CommandError(
            MAHDAR_TR("\"%1\" is not the number of an alternative; 1 is the first, 0 takes none."), {word});
    return number;
}

/// minutes choose K [--of N] [--bracket M]: of the alternatives in the first brackets, or in those of that
/// number.
void Choose(CommandContext& context, const Arguments& arguments) {
    const auto of = arguments.Option("of");
    const Paragraph& row = of ? TargetParagraph(context, *of) : AdoptionTarget(context, {}, 0);
    RequireOpen(row);
    const Language language = TargetLanguage(context, arguments);
    const auto groups = FindBrackets(row.text.Get(language));
    const int which = RequireNumber(arguments.Option("bracket").value_or("1"));
    if (which < 1 || static_cast<std::size_t>(which) > groups.size())
        throw CommandError(MAHDAR_TR("There are no such brackets in the paragraph."));
    const BracketGroup& group = groups[static_cast<std::size_t>(which - 1)];
    const int choice = RequireNumber(arguments.Require(0, "NUMBER"));
    if (static_cast<std::size_t>(choice) > group.alternatives.size())
        throw CommandError(MAHDAR_TR("There are only %1 alternatives in these brackets."),
                           {std::to_string(group.alternatives.size())});
    PutText(context, row, language, Chosen(row.text.Get(language), group, static_cast<std::size_t>(choice)));
}

bool HasParagraphs(const Session& session) {
    return session.Paragraphs().Size() > 0;
}
bool HasOpen(const Session& session) {
    return std::ranges::any_of(session.Proposals(),
                               [](const Proposal& row) { return row.state == ProposalState::Open; });
}

void AddProposing(CommandRegistry& commands) {
    commands.Add({"minutes/amend",
                  MAHDAR_TR("Propose an amendment"),
                  MAHDAR_TR("The whole new text, or only what changes: --replace and --with, --insert and "
                            "--after, --delete."),
                  "[last|NUMBER|ID] \"TEXT\" [by SPEAKER] [--replace OLD --with NEW] [--lang LANG]",
                  "",
                  "",
                  "pen",
                  Amend,
                  {},
                  HasParagraphs});
    commands.Add({"minutes/strike",
                  MAHDAR_TR("Propose to delete a paragraph"),
                  "",
                  "[last|NUMBER|ID] [by SPEAKER]",
                  "",
                  "",
                  "cross",
                  Strike,
                  {},
                  HasParagraphs});
    commands.Add(
        {"minutes/insert",
         MAHDAR_TR("Propose a new paragraph"),
         MAHDAR_TR(
             "It stands behind the named one and is called 4 bis, so that the others keep their numbers."),
         "[last|NUMBER|ID] \"TEXT\" [by SPEAKER] [--lang LANG]",
         "",
         "",
         "lines",
         Insert,
         {},
         HasParagraphs});
    commands.Add({"minutes/bracket",
                  MAHDAR_TR("Put words in square brackets"),
                  MAHDAR_TR("The given words, or without words the open proposals as alternatives."),
                  "[last|NUMBER|ID] [\"WORDS\"] [--lang LANG]",
                  "",
                  "",
                  "brackets",
                  Bracket,
                  {},
                  HasParagraphs});
    commands.Add({"minutes/choose",
                  MAHDAR_TR("Choose between alternatives in brackets"),
                  "",
                  "NUMBER [--of PARAGRAPH] [--bracket NUMBER] [--lang LANG]",
                  "",
                  "",
                  "brackets",
                  Choose,
                  {},
                  HasParagraphs});
}

}  // namespace

void AddAmendmentCommands(CommandRegistry& commands) {
    AddProposing(commands);
    commands.Add({"minutes/accept",
                  MAHDAR_TR("Accept the proposal"),
                  "",
                  "[PROPOSAL] [\"NOTE\"]",
                  "",
                  "",
                  "tick",
                  Accept,
                  {},
                  HasOpen});
    commands.Add({"minutes/reject",
                  MAHDAR_TR("The proposal is not accepted"),
                  "",
                  "[PROPOSAL] [\"NOTE\"]",
                  "",
                  "",
                  "cross",
                  [](CommandContext& context, const Arguments& arguments) {
                      TurnDown(context, arguments, ProposalState::NotAccepted);
                  },
                  {},
                  HasOpen});
    commands.Add({"minutes/withdraw",
                  MAHDAR_TR("The proposal is withdrawn"),
                  "",
                  "[PROPOSAL] [\"NOTE\"]",
                  "",
                  "",
                  "cross",
                  [](CommandContext& context, const Arguments& arguments) {
                      TurnDown(context, arguments, ProposalState::Withdrawn);
                  },
                  {},
                  HasOpen});
}

}  // namespace mahdar
