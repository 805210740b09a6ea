// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/board/document_commands.h"

#include "core/command/resolve.h"
#include "core/io/archive_types.h"
#include "core/text/fold.h"
#include "plugins/briefings/board/command_words.h"
#include "plugins/briefings/ledger/mandate_evidence.h"
#include "plugins/briefings/planned_commands.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace mahdar::briefings {

namespace {

std::string RequireDay(const std::string& word) {
    if (!word.empty() && !DayNumber(word))
        throw CommandError(MAHDAR_TR("\"%1\" is no date; write it like 2025-05-13."), {word});
    return word;
}

Language RequireLanguage(const std::string& code) {
    const auto language = ParseLanguage(code);
    if (!language)
        throw CommandError(MAHDAR_TR("\"%1\" is no language of the record; use ar, en or fr."), {code});
    return *language;
}

/// "ar en" or "ar,en"; in the order of the record.
std::vector<Language> LanguagesIn(std::string words) {
    std::replace(words.begin(), words.end(), ',', ' ');
    std::vector<Language> languages;
    std::istringstream in(words);
    for (std::string code; in >> code;) {
        const Language language = RequireLanguage(code);
        if (std::find(languages.begin(), languages.end(), language) == languages.end())
            languages.push_back(language);
    }
    std::sort(languages.begin(), languages.end());
    return languages;
}

/// What stands behind the keywords; what is not said stays.
void TakeFields(const CommandContext& context, Arguments& arguments, MeetingDocument& document) {
    if (const auto name = arguments.TakeAfter("of"))
        document.institution =
            name->empty() ? InstitutionId{} : RequireInstitution(context.session, *name).id;
    if (const auto symbol = arguments.TakeAfter("symbol")) document.symbol = *symbol;
    if (const auto due = arguments.TakeAfter("due")) document.dueDate = RequireDay(*due);
    if (const auto link = arguments.TakeAfter("link")) document.link = *link;
    if (const auto words = arguments.TakeAfter("languages")) document.languages = LanguagesIn(*words);
    for (const Language language : kLanguages) {
        if (const auto title = arguments.Option(Code(language))) document.title.Set(language, *title);
    }
}

Language TypedLanguage(const CommandContext& context, const Arguments& arguments) {
    const auto code = arguments.Option("lang");
    return code ? RequireLanguage(*code) : context.session.TheMeeting().workingLanguage;
}

/// Two documents of one symbol would be one for whoever cites them.
void RefuseSecond(const CommandContext& context, const MeetingDocument& document) {
    if (document.symbol.empty()) return;
    for (const MeetingDocument& row : context.session.Documents()) {
        if (row.id != document.id && FoldForSearch(row.symbol) == FoldForSearch(document.symbol))
            throw CommandError(MAHDAR_TR("There is a document %1 already."), {document.symbol});
    }
}

/// The moment something came: now, or at noon of the day given.
Instant MomentOf(const CommandContext& context, const std::optional<std::string>& day) {
    if (!day) return context.now;
    return ParseIso(RequireDay(*day) + "T12:00:00", context.session.TheMeeting().offsetMinutes)
        .value_or(context.now);
}

void PutState(const CommandContext& context, MeetingDocument& document, DocumentState state,
              const std::optional<std::string>& day) {
    document.state = state;
    const bool here = state == DocumentState::Received || state == DocumentState::Published;
    if (!here) document.receivedAt = {};
    if (here && (document.receivedAt.Empty() || (day && state == DocumentState::Received)))
        document.receivedAt = MomentOf(context, day);
    if (state != DocumentState::Published) document.publishedAt = {};
    if (state == DocumentState::Published && (document.publishedAt.Empty() || day))
        document.publishedAt = MomentOf(context, day);
}

void Add(CommandContext& context, Arguments arguments) {
    MeetingDocument document;
    document.id = NewId<DocumentId>();
    const auto day = arguments.TakeAfter("on");
    if (const auto word = arguments.TakeAfter("state")) {
        const auto state = FromWord<DocumentState>(*word);
        if (!state)
            throw CommandError(
                MAHDAR_TR("\"%1\" is no state of a document; use expected, late, received or published."),
                {*word});
        PutState(context, document, *state, day);
    }
    TakeFields(context, arguments, document);
    document.item = RequireItem(context.session, arguments.Require(0, "ITEM")).id;
    document.title.Set(TypedLanguage(context, arguments), arguments.Require(1, "\"TITLE\""));
    RefuseMore(arguments, 2);
    RefuseSecond(context, document);
    context.change.Put(std::move(document));
}

void Set(CommandContext& context, Arguments arguments) {
    MeetingDocument document = RequireDocument(context.session, arguments.Require(0, "DOCUMENT"));
    TakeFields(context, arguments, document);
    if (const auto item = arguments.TakeAfter("item")) document.item = RequireItem(context.session, *item).id;
    if (const auto title = arguments.TakeAfter("title"))
        document.title.Set(TypedLanguage(context, arguments), *title);
    RefuseMore(arguments, 1);
    RefuseSecond(context, document);
    context.change.Put(std::move(document));
}

void SetState(CommandContext& context, Arguments arguments, DocumentState state) {
    MeetingDocument document = RequireDocument(context.session, arguments.Require(0, "DOCUMENT"));
    const auto day = arguments.TakeAfter("on");
    TakeFields(context, arguments, document);
    RefuseMore(arguments, 1);
    PutState(context, document, state, day);
    context.change.Put(std::move(document));
}

void Remove(CommandContext& context, const Arguments& arguments) {
    const MeetingDocument& document = RequireDocument(context.session, arguments.Require(0, "DOCUMENT"));
    RefuseMore(arguments, 1);
    context.change.Remove(document.id);
}

std::function<void(CommandContext&, Arguments)> Putting(DocumentState state) {
    return [state](CommandContext& context, Arguments arguments) {
        SetState(context, std::move(arguments), state);
    };
}

bool HasItems(const Session& session) {
    return session.Items().Size() > 0;
}
bool HasDocuments(const Session& session) {
    return session.Documents().Size() > 0;
}

}  // namespace

void AddDocumentCommands(CommandRegistry& commands) {
    const std::string fields =
        " [of INSTITUTION] [symbol S] [due DATE] [languages \"ar en\"] [link URL] [--ar TITLE] [--en TITLE] "
        "[--fr TITLE]";
    AddAll(commands,
           {{"document/add", MAHDAR_TR("Enter a document"),
             MAHDAR_TR("A document that is expected under an item: of whom, until when, in which languages."),
             "ITEM \"TITLE\" [state STATE] [on DATE]" + fields, "plus", Add, HasItems},
            {"document/set", MAHDAR_TR("Change a document"),
             MAHDAR_TR("Corrects title, symbol, sender, date, languages or link."),
             "DOCUMENT [title \"TITLE\"] [item ITEM]" + fields, "pen", Set},
            {"document/receive", MAHDAR_TR("A document has come"),
             MAHDAR_TR("Marks a document as received, today or on a day given."),
             "DOCUMENT [on DATE] [languages \"ar en\"]", "tick", Putting(DocumentState::Received)},
            {"document/publish", MAHDAR_TR("A document is published"),
             MAHDAR_TR("Marks a document as published, with its link if you give it."),
             "DOCUMENT [on DATE] [link URL]", "ticked-box", Putting(DocumentState::Published)},
            {"document/late", MAHDAR_TR("A document is late"), MAHDAR_TR("It should be here and is not."),
             "DOCUMENT", "warning-triangle", Putting(DocumentState::Late)},
            {"document/expect", MAHDAR_TR("A document is still expected"),
             MAHDAR_TR("Takes back that it is late or has come."), "DOCUMENT [due DATE]", "ring",
             Putting(DocumentState::Expected)},
            {"document/remove", MAHDAR_TR("Remove a document"),
             MAHDAR_TR("It is no longer expected and not listed."), "DOCUMENT", "cross", Remove}},
           HasDocuments);
}

}  // namespace mahdar::briefings
