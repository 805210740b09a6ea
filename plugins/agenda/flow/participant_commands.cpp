// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/flow_words.h"
#include "plugins/agenda/flow/participant_flow.h"
#include "plugins/agenda/flow/presence_flow.h"

namespace mahdar::flow {
namespace {

ParticipantRole Role(const std::string& word) {
    const auto role = FromWord<ParticipantRole>(word);
    if (!role)
        throw CommandError(MAHDAR_TR("\"%1\" is not a role; use chair, vice-chair, rapporteur, head, "
                                     "delegate, observer or secretariat."),
                           {word});
    return *role;
}

/// --ar, --en, --fr with that ending: --ar-title.
void SetLanguages(LocalText& text, const Arguments& arguments, const std::string& ending) {
    for (const Language language : kLanguages) {
        if (const auto words = arguments.Option(std::string(Code(language)) + ending))
            text.Set(language, *words);
    }
}

void SetOptions(const CommandContext& context, Participant& person, const Arguments& arguments) {
    SetLanguages(person.name, arguments, "");
    SetLanguages(person.title, arguments, "-title");
    if (const auto title = arguments.Option("title"))
        person.title.Set(LanguageOf(context, arguments), *title);
    if (const auto role = arguments.Option("role")) person.role = Role(*role);
}

/// participants add PK "Ahmed Khan" [--title "Director"] [--role head] [--ar NAME] [--fr NAME] [--ar-title
/// TITLE]
void AddPerson(CommandContext& context, const Arguments& arguments) {
    const Institution& body = RequireInstitution(context.session, arguments.Require(0, "BODY"));
    Participant person;
    person.id = NewId<ParticipantId>();
    person.institution = body.id;
    if (body.kind == InstitutionKind::Observer) person.role = ParticipantRole::Observer;
    person.name.Set(LanguageOf(context, arguments), arguments.Require(1, "NAME"));
    SetOptions(context, person, arguments);
    for (const Participant& other : context.session.Participants()) {
        if (other.institution == person.institution && !other.name.Empty() && other.name == person.name)
            throw CommandError(MAHDAR_TR("%1 is listed already."), {arguments.At(1).text});
    }
    context.change.Put(std::move(person));
}

/// participants edit WHO [--name NAME] [--body BODY] and the options of participants add
void EditPerson(CommandContext& context, const Arguments& arguments) {
    Participant person = RequirePerson(context.session, arguments.Require(0, "WHO"));
    if (const auto name = arguments.Option("name")) person.name.Set(LanguageOf(context, arguments), *name);
    if (const auto body = arguments.Option("body"))
        person.institution = RequireInstitution(context.session, *body).id;
    SetOptions(context, person, arguments);
    context.change.Put(std::move(person));
}

/// bureau set vice-chair PK [--detail "representing the Asian region"] [--lang en]
void SetOffice(CommandContext& context, const Arguments& arguments) {
    const ParticipantRole office = Role(arguments.Require(0, "OFFICE"));
    if (!IsOffice(office))
        throw CommandError(MAHDAR_TR("The bureau has a chair, vice-chairs and a rapporteur."));
    LocalText detail;
    SetLanguages(detail, arguments, "-detail");
    if (const auto words = arguments.Option("detail")) detail.Set(LanguageOf(context, arguments), *words);
    SetBureau(context, office, arguments.Require(1, "WHO"), detail);
}

bool SomebodyIsListed(const Session& session) {
    return session.Participants().Size() > 0;
}

}  // namespace

void AddParticipantCommands(CommandRegistry& commands) {
    commands.Add({"participants/add",
                  MAHDAR_TR("Add a participant"),
                  "",
                  "BODY NAME [--title T] [--role R] [--lang L] [--ar N] [--en N] [--fr N]",
                  "",
                  "",
                  "plus",
                  AddPerson,
                  {},
                  {}});
    commands.Add({"participants/edit",
                  MAHDAR_TR("Edit a participant"),
                  "",
                  "WHO [--name N] [--title T] [--role R] [--body B] [--lang L]",
                  "",
                  "",
                  "pen",
                  EditPerson,
                  {},
                  SomebodyIsListed});
    commands.Add({"participants/remove",
                  MAHDAR_TR("Remove a participant"),
                  "",
                  "WHO",
                  "",
                  "",
                  "cross",
                  [](CommandContext& context, const Arguments& arguments) {
                      RemoveParticipant(context, RequirePerson(context.session, arguments.Require(0, "WHO")));
                  },
                  {},
                  SomebodyIsListed});
    commands.Add({"bureau/set",
                  MAHDAR_TR("Set an office of the bureau"),
                  "",
                  "OFFICE WHO [--detail TEXT] [--lang L]",
                  "",
                  "",
                  "ticked-ring",
                  SetOffice,
                  {},
                  {}});
    commands.Add({"bureau/clear",
                  MAHDAR_TR("Take an office of the bureau back"),
                  "",
                  "WHO",
                  "",
                  "",
                  "ring",
                  [](CommandContext& context, const Arguments& arguments) {
                      LeaveBureau(context, arguments.Require(0, "WHO"));
                  },
                  {},
                  SomebodyIsListed});
}

}  // namespace mahdar::flow
