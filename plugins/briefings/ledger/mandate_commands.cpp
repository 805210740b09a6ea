// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/mandate_commands.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/briefings/board/command_words.h"
#include "plugins/briefings/ledger/mandate_evidence.h"
#include "plugins/briefings/ledger/mandate_ledger.h"
#include "plugins/briefings/planned_commands.h"

#include <charconv>
#include <utility>

namespace mahdar::briefings {

namespace {

/// The mandate of that number or id.
Mandate RequireMandate(const Session& session, const std::vector<LedgerRow>& ledger,
                       const std::string& word) {
    if (const Mandate* named = session.Find(MandateId{word})) return *named;
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool fits = error == std::errc{} && end == word.data() + word.size() && number >= 1 &&
                      number <= static_cast<int>(ledger.size());
    if (!fits)
        throw CommandError(
            MAHDAR_TR("There is no mandate \"%1\"; take its number from the list of mandates."), {word});
    return ledger[static_cast<std::size_t>(number) - 1].mandate;
}

/// Numbers first, then at most one quoted remark.
struct Chosen {
    std::vector<Mandate> mandates;
    std::string note;
};

Chosen ChosenBy(const Session& session, const Arguments& arguments) {
    (void)arguments.Require(0, "NUMBER");
    const std::vector<LedgerRow> ledger = LedgerOf(session);
    Chosen chosen;
    for (const Word& word : arguments.Words()) {
        if (word.quoted && &word == &arguments.Words().back() && arguments.Size() > 1) {
            chosen.note = word.text;
        } else {
            chosen.mandates.push_back(RequireMandate(session, ledger, word.text));
        }
    }
    return chosen;
}

void Settle(CommandContext& context, Arguments arguments, MandateState state) {
    const auto by = arguments.TakeAfter("by");
    const auto document = arguments.TakeAfter("document");
    Chosen chosen = ChosenBy(context.session, arguments);
    for (Mandate& mandate : chosen.mandates) {
        mandate.state = state;
        mandate.note = chosen.note;
        mandate.evidence = by ? SpeechBy(context.session, mandate, *by) : SpeechFor(context.session, mandate);
        if (document) {
            mandate.evidenceDocument = RequireDocument(context.session, *document).id;
        } else {
            mandate.evidenceDocument = DocumentFor(context.session, mandate);
        }
        context.change.Put(std::move(mandate));
    }
}

void Mark(CommandContext& context, const Arguments& arguments, MandateState state) {
    Chosen chosen = ChosenBy(context.session, arguments);
    for (Mandate& mandate : chosen.mandates) {
        mandate.state = state;
        mandate.note = chosen.note;
        mandate.evidence = {};
        mandate.evidenceDocument = {};
        context.change.Put(std::move(mandate));
    }
}

Language TypedLanguage(const CommandContext& context, const Arguments& arguments) {
    const auto code = arguments.Option("lang");
    if (!code) return context.session.TheMeeting().workingLanguage;
    const auto language = ParseLanguage(*code);
    if (!language)
        throw CommandError(MAHDAR_TR("\"%1\" is no language of the record; use ar, en or fr."), {*code});
    return *language;
}

void SetDue(CommandContext& context, const Arguments& arguments) {
    RefuseMore(arguments, 2);
    Mandate mandate =
        RequireMandate(context.session, LedgerOf(context.session), arguments.Require(0, "NUMBER"));
    mandate.due = LocalText(TypedLanguage(context, arguments), arguments.Require(1, "WHEN"));
    for (const Language language : kLanguages) {
        if (const auto text = arguments.Option(Code(language))) mandate.due.Set(language, *text);
    }
    context.change.Put(std::move(mandate));
}

void SetRecurring(CommandContext& context, const Arguments& arguments) {
    RefuseMore(arguments, 2);
    Mandate mandate =
        RequireMandate(context.session, LedgerOf(context.session), arguments.Require(0, "NUMBER"));
    const std::string& word = arguments.Require(1, "yes|no");
    if (word != "yes" && word != "no")
        throw CommandError(MAHDAR_TR("Every session or once? Say yes or no, not \"%1\"."), {word});
    mandate.recurring = word == "yes";
    context.change.Put(std::move(mandate));
}

/// Bodies of the register by name, everybody else as typed in quotation marks.
void AddAddressee(const Session& session, Mandate& mandate, const Word& word) {
    if (const Institution* known = FindInstitution(session, word.text)) {
        mandate.addressees.push_back(known->id);
    } else if (word.quoted) {
        mandate.otherAddressees.push_back(word.text);
    } else {
        mandate.addressees.push_back(RequireInstitution(session, word.text).id);
    }
}

void Assign(CommandContext& context, const Arguments& arguments) {
    Mandate mandate =
        RequireMandate(context.session, LedgerOf(context.session), arguments.Require(0, "NUMBER"));
    (void)arguments.Require(1, "ADDRESSEE");
    mandate.addressees.clear();
    mandate.otherAddressees.clear();
    for (std::size_t i = 1; i < arguments.Size(); ++i)
        AddAddressee(context.session, mandate, arguments.At(i));
    context.change.Put(std::move(mandate));
}

void SetSource(CommandContext& context, Arguments arguments) {
    const auto paragraph = arguments.TakeAfter("paragraph");
    RefuseMore(arguments, 2);
    Mandate mandate =
        RequireMandate(context.session, LedgerOf(context.session), arguments.Require(0, "NUMBER"));
    mandate.session = arguments.Require(1, "SESSION");
    if (paragraph) mandate.sourceParagraph = *paragraph;
    context.change.Put(std::move(mandate));
}

/// mandate add requested SESRIC "to submit the report" due "42nd Session" item 4 session 40 paragraph 17
void AddMandate(CommandContext& context, Arguments arguments) {
    Mandate mandate;
    const auto due = arguments.TakeAfter("due");
    const auto item = arguments.TakeAfter("item");
    const auto session = arguments.TakeAfter("session");
    const auto paragraph = arguments.TakeAfter("paragraph");
    const Language typed = TypedLanguage(context, arguments);
    mandate.id = NewId<MandateId>();
    mandate.verb = arguments.Require(0, "VERB");
    (void)arguments.Require(1, "TEXT");
    const std::size_t last = arguments.Size() - 1;
    for (std::size_t i = 1; i < last; ++i) AddAddressee(context.session, mandate, arguments.At(i));
    mandate.text.Set(typed, arguments.At(last).text);
    if (item) mandate.item = RequireItem(context.session, *item).id;
    if (due) mandate.due.Set(typed, *due);
    mandate.session = session.value_or("");
    mandate.sourceParagraph = paragraph.value_or("");
    context.change.Put(std::move(mandate));
}

bool Always(const Session&) {
    return true;
}

bool HasMandates(const Session& session) {
    return session.Mandates().Size() > 0;
}

std::function<void(CommandContext&, Arguments)> Settling(MandateState state) {
    return [state](CommandContext& context, Arguments arguments) {
        Settle(context, std::move(arguments), state);
    };
}
std::function<void(CommandContext&, Arguments)> Marking(MandateState state) {
    return [state](CommandContext& context, const Arguments& arguments) { Mark(context, arguments, state); };
}

}  // namespace

void AddMandateCommands(CommandRegistry& commands) {
    AddAll(
        commands,
        {{"mandate/report", MAHDAR_TR("Mark a mandate as reported"),
          MAHDAR_TR("What was asked has been answered; the speech or document that answers it is kept as "
                    "evidence."),
          "NUMBER... [by INSTITUTION] [document SYMBOL] [\"NOTE\"]", "tick",
          Settling(MandateState::Reported)},
         {"mandate/partly", MAHDAR_TR("Mark a mandate as reported in part"),
          MAHDAR_TR("A part of what was asked has been answered; the rest goes on to the next meeting."),
          "NUMBER... [by INSTITUTION] [document SYMBOL] [\"NOTE\"]", "half-tick",
          Settling(MandateState::Partly)},
         {"mandate/carry", MAHDAR_TR("Carry a mandate over"),
          MAHDAR_TR("What was asked is left to the next meeting."), "NUMBER... [\"NOTE\"]", "arrow",
          Marking(MandateState::CarriedOver)},
         {"mandate/lapse", MAHDAR_TR("Let a mandate lapse"),
          MAHDAR_TR("Nothing more is expected; the reason is kept."), "NUMBER... [\"NOTE\"]", "cross",
          Marking(MandateState::Lapsed)},
         {"mandate/reopen", MAHDAR_TR("Reopen a mandate"), MAHDAR_TR("What was asked is pending again."),
          "NUMBER... [\"NOTE\"]", "half-disc", Marking(MandateState::Open)},
         {"mandate/add", MAHDAR_TR("Enter a mandate by hand"),
          MAHDAR_TR(
              "What an earlier session asked, if the agenda does not say it; verbs are those of decisions."),
          "VERB ADDRESSEE... \"TEXT\" [due \"WHEN\"] [item ITEM] [session N] [paragraph N] [--lang LANG]",
          "plus", AddMandate, Always},
         {"mandate/assign", MAHDAR_TR("Say who is to answer a mandate"),
          MAHDAR_TR("Puts these addressees in the place of those it has; words in quotation marks are taken "
                    "as they are."),
          "NUMBER ADDRESSEE...", "microphone", Assign},
         {"mandate/due", MAHDAR_TR("Say when a mandate is due"),
          MAHDAR_TR("A meeting, a session, a year or a day."),
          "NUMBER \"WHEN\" [--lang LANG] [--ar TEXT] [--en TEXT] [--fr TEXT]", "clock", SetDue},
         {"mandate/recur", MAHDAR_TR("Say whether a mandate recurs at every session"),
          MAHDAR_TR("A recurring mandate opens again at the next meeting, whatever was reported."),
          "NUMBER yes|no", "turning-arrow", SetRecurring},
         {"mandate/source", MAHDAR_TR("Say where a mandate stands"),
          MAHDAR_TR("The session that asked, and the paragraph of its report."),
          "NUMBER SESSION [paragraph N]", "document", SetSource}},
        HasMandates);
}

}  // namespace mahdar::briefings
