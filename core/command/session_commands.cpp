// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/command/session_commands.h"

#include <cstdlib>

#include "core/base/error.h"

namespace mahdar {
namespace {

std::string Date(const std::string& word) {
    if (!DayNumber(word)) throw CommandError(MAHDAR_TR("\"%1\" is not a date; write 2025-05-13."), {word});
    return word;
}

Language RequireLanguage(const std::string& code) {
    const auto language = ParseLanguage(code);
    if (!language) throw CommandError(MAHDAR_TR("\"%1\" is not a language of the record; use ar, en or fr."), {code});
    return *language;
}

void SetField(Meeting& meeting, const std::string& field, const std::string& value, Language language) {
    if (field == "title") return meeting.title.Set(language, value);
    if (field == "organisation") return meeting.organisation.Set(language, value);
    if (field == "body") return meeting.body.Set(language, value);
    if (field == "parent-body") return meeting.parentBody.Set(language, value);
    if (field == "venue") return meeting.venue.Set(language, value);
    if (field == "symbol") return void(meeting.symbol = value);
    if (field == "distribution") return void(meeting.distribution = value);
    if (field == "start-date") return void(meeting.startDate = Date(value));
    if (field == "end-date") return void(meeting.endDate = Date(value));
    if (field == "ordinal") return void(meeting.ordinal = std::atoi(value.c_str()));
    if (field == "working-language") return void(meeting.workingLanguage = RequireLanguage(value));
    if (field == "original-language") return void(meeting.originalLanguage = RequireLanguage(value));
    throw CommandError(MAHDAR_TR("The meeting has no field \"%1\"; it has title, organisation, body, parent-body, venue, "
                                 "symbol, distribution, start-date, end-date, ordinal, working-language and "
                                 "original-language."),
                       {field});
}

/// meeting set title "41st Meeting ..." --lang en
void Set(CommandContext& context, const Arguments& arguments) {
    Meeting meeting = context.session.TheMeeting();
    const auto code = arguments.Option("lang");
    const Language language = code ? RequireLanguage(*code) : meeting.workingLanguage;
    SetField(meeting, arguments.Require(0, "FIELD"), arguments.Require(1, "VALUE"), language);
    context.change.Put(std::move(meeting));
}

}  // namespace

void AddSessionCommands(CommandRegistry& commands) {
    commands.Add({"meeting/set", MAHDAR_TR("Set a fact of the meeting"), "", "FIELD VALUE [--lang LANG]", "", "", "pen", Set,
                  {}, {}});
}

}  // namespace mahdar
