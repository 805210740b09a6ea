// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/minutes/drafting/fresh_text.h"
#include "plugins/minutes/record/decision_sentence.h"
#include "plugins/minutes/record/formula_names.h"
#include "plugins/minutes/record/record_commands.h"
#include "plugins/minutes/record/record_target.h"

#include <algorithm>
#include <string_view>

namespace mahdar {
namespace {

/// Has the pattern a place for an object outside its [optional] parts?
bool NeedsText(std::string_view pattern) {
    bool optional = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '[' || pattern[i] == ']') optional = pattern[i] == '[';
        const std::string_view rest = pattern.substr(i);
        if (!optional && (rest.starts_with("{what") || rest.starts_with("{office"))) return true;
    }
    return false;
}

/// The object is the last quoted word, unless the formula can do without and that word is a name.
std::size_t CountAddressees(const FormulaLibrary& library, const Session& session, const Formula& formula,
                            const Arguments& arguments) {
    const std::size_t size = arguments.Size();
    if (size < 2 || !arguments.At(size - 1).quoted) return size;
    const std::string& words = arguments.At(size - 1).text;
    const bool isName = !NeedsText(formula.englishPattern) && (FindInstitution(session, words) != nullptr ||
                                                library.names.Resolve(words) != nullptr);
    return isName ? size : size - 1;
}

int NextNumber(const Session& session) {
    int highest = 0;
    for (const Decision& row : session.Decisions()) highest = std::max(highest, row.number);
    return highest + 1;
}

/// Every language whose sentence the bank can say whole; the others stay missing.
void WriteSentences(const FormulaLibrary& library, const CommandContext& context, const Decision& decision,
                    Language typed, Paragraph& paragraph) {
    const SentenceRequest request = RequestOf(library, context.session, decision, typed);
    for (const Language language : kLanguages) {
        const Sentence sentence = ComposeSentence(library, request, language);
        if (!sentence.missing.empty() && language != typed) continue;
        paragraph.text.Set(language, sentence.text);
        paragraph.status.Set(language, language == typed ? TextStatus::Drafted : TextStatus::Translated);
    }
    paragraph.proposed = paragraph.text;
}

Mandate MandateOf(const Session& session, const Decision& decision) {
    Mandate mandate;
    mandate.id = NewId<MandateId>();
    mandate.item = decision.item;
    mandate.verb = decision.verb;
    mandate.addressees = decision.addressees;
    mandate.otherAddressees = decision.otherAddressees;
    const int ordinal = session.TheMeeting().ordinal;
    if (ordinal > 0) mandate.session = std::to_string(ordinal);
    mandate.text = decision.text;
    mandate.due = decision.due;
    mandate.decision = decision.id;
    return mandate;
}

Decision ReadDecision(const FormulaLibrary& library, const CommandContext& context, Arguments arguments,
                      Language typed) {
    Decision decision;
    const auto due = arguments.TakeAfter("due");
    const Formula& formula = library.formulas.At(arguments.Require(0, "VERB"));
    const std::size_t end = CountAddressees(library, context.session, formula, arguments);
    Addressees addressees;
    for (std::size_t i = 1; i < end; ++i)
        AddAddressee(addressees, library, context.session, arguments.At(i).text);
    decision.verb = formula.key;
    decision.addressees = std::move(addressees.institutions);
    decision.otherAddressees = std::move(addressees.others);
    if (end > 0 && end < arguments.Size()) decision.text.Set(typed, arguments.At(end).text);
    for (const Language language : kLanguages) {
        if (const auto text = arguments.Option(Code(language))) decision.text.Set(language, *text);
    }
    if (due) decision.due = SpokenDue(library, *due, typed);
    return decision;
}

/// minutes decide requested SESRIC "to submit the updated report" due "42nd Meeting" [--lang en] [--item 4]
void Decide(const FormulaLibrary& library, CommandContext& context, const Arguments& arguments) {
    const Language typed = TargetLanguage(context, arguments);
    Decision decision = ReadDecision(library, context, arguments, typed);
    decision.id = NewId<DecisionId>();
    decision.item = TargetItem(context, arguments).id;
    decision.number = NextNumber(context.session);
    decision.takenAt = context.now;

    Paragraph paragraph;
    paragraph.id = NewId<ParagraphId>();
    paragraph.item = decision.item;
    paragraph.rank = NextRank<Paragraph>(context.session, [&](const Paragraph& row) { return row.item == decision.item; });
    paragraph.kind = ParagraphKind::Decision;
    paragraph.decision = decision.id;
    paragraph.source = "formula";
    paragraph.writtenAt = context.now;
    decision.paragraph = paragraph.id;
    WriteSentences(library, context, decision, typed, paragraph);

    if (library.formulas.At(decision.verb).asks == Asks::Yes) context.change.Put(MandateOf(context.session, decision));
    context.change.Put(std::move(paragraph));
    context.change.Put(std::move(decision));
}

Arguments WithoutFirst(const Arguments& arguments) {
    std::vector<Word> words(arguments.Words().begin() + 1, arguments.Words().end());
    for (const char* name : {"ar", "en", "fr", "lang"}) {
        if (const auto value = arguments.Option(name)) {
            words.push_back({std::string("--") + name, false});
            words.push_back({*value, true});
        }
    }
    return Arguments(std::move(words));
}

/// What it asks is asked of its addressees; what no longer asks anything is followed no more.
void FollowDecision(const FormulaLibrary& library, CommandContext& context, const Decision& decision) {
    const bool asks = library.formulas.At(decision.verb).asks == Asks::Yes;
    bool followed = false;
    for (const Mandate& row : context.session.Mandates()) {
        if (row.decision != decision.id) continue;
        followed = true;
        if (!asks) {
            context.change.Remove(row.id);
            continue;
        }
        Mandate after = row;
        after.verb = decision.verb;
        after.addressees = decision.addressees;
        after.otherAddressees = decision.otherAddressees;
        after.text = decision.text;
        after.due = decision.due;
        context.change.Put(std::move(after));
    }
    if (asks && !followed) context.change.Put(MandateOf(context.session, decision));
}

/// minutes redecide [N] VERB ADDRESSEE... "TEXT" due "WHEN": the data change, and the sentence where no hand edited it.
void Redecide(const FormulaLibrary& library, CommandContext& context, const Arguments& arguments) {
    const bool named = !arguments.Empty() && NamesParagraph(context.session, arguments.At(0));
    const Paragraph& before = named ? TargetParagraph(context, arguments.At(0).text) : TargetParagraph(context);
    const Decision* old = context.session.Find(before.decision);
    if (old == nullptr) throw CommandError(MAHDAR_TR("This paragraph is no decision. Record one with: minutes decide."));
    Decision decision = ReadDecision(library, context, named ? WithoutFirst(arguments) : arguments, TargetLanguage(context, arguments));
    decision.id = old->id;
    decision.item = old->item;
    decision.paragraph = old->paragraph;
    decision.number = old->number;
    decision.takenAt = old->takenAt;
    if (decision.text.Empty()) decision.text = old->text;
    Paragraph after = before;
    if (after.source.empty()) after.source = "formula";
    if (Update(context.session, after, DecidedText(library, context.session, decision))) after.writtenAt = context.now;
    FollowDecision(library, context, decision);
    context.change.Put(std::move(after));
    context.change.Put(std::move(decision));
}

}  // namespace

void AddDecisionCommands(CommandRegistry& commands, const FormulaLibrary& library, RecordWindow& window) {
    commands.Add({"minutes/decide", MAHDAR_TR("Record a decision"),
                  MAHDAR_TR("Writes a decision in the words of the formula bank, in every language it can."),
                  "VERB ADDRESSEE... \"TEXT\" [due \"WHEN\"] [--en TEXT] [--fr TEXT] [--ar TEXT] [--lang LANG] [--item ITEM]", "F12", "Ctrl+D", "diamond",
                  [&library, &window](CommandContext& context, const Arguments& arguments) {
                      bool heard = false;
                      if (arguments.Empty()) window.formulaWanted.Emit(heard);
                      if (!heard) Decide(library, context, arguments);
                  },
                  {}, {}});
    commands.Add({"minutes/redecide", MAHDAR_TR("Change the data of a decision"),
                  MAHDAR_TR("Verb, addressees, object and due date anew. A text edited by hand stays and is shown against the new one."),
                  "[last|NUMBER|ID] VERB ADDRESSEE... \"TEXT\" [due \"WHEN\"] [--lang LANG]", "", "", "diamond",
                  [&library](CommandContext& context, const Arguments& arguments) { Redecide(library, context, arguments); },
                  {}, [](const Session& session) { return session.Decisions().Size() > 0; }});
}

}  // namespace mahdar
