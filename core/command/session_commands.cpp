// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/command/session_commands.h"

#include <charconv>
#include <utility>

#include "core/base/error.h"
#include "core/session/wall_clock.h"

namespace mahdar {
namespace {

constexpr int kMostMinutes = 120;
constexpr int kHighestOrdinal = 9999;

std::string Date(const std::string& word) {
    if (!word.empty() && !DayNumber(word)) throw CommandError(MAHDAR_TR("\"%1\" is not a date; write 2025-05-13."), {word});
    return word;
}

Language RequireLanguage(const std::string& code) {
    const auto language = ParseLanguage(code);
    if (!language) throw CommandError(MAHDAR_TR("\"%1\" is not a language of the record; use ar, en or fr."), {code});
    return *language;
}

int Number(const std::string& word, int most) {
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size() || value < 0 || value > most)
        throw CommandError(MAHDAR_TR("\"%1\" is not a number from 0 to %2."), {word, std::to_string(most)});
    return value;
}

std::int32_t Offset(const std::string& word) {
    const auto offset = ParseOffset(word);
    if (!offset) throw CommandError(MAHDAR_TR("\"%1\" is not a distance from UTC; write +03:00."), {word});
    return *offset;
}

constexpr std::pair<std::string_view, LocalText Meeting::*> kTextFields[] = {{"title", &Meeting::title},
                                                                             {"organisation", &Meeting::organisation},
                                                                             {"body", &Meeting::body},
                                                                             {"parent-body", &Meeting::parentBody},
                                                                             {"venue", &Meeting::venue}};

/// False if there is no such field.
bool SetPlainField(Meeting& meeting, std::string_view field, const std::string& value) {
    if (field == "symbol") return meeting.symbol = value, true;
    if (field == "distribution") return meeting.distribution = value, true;
    if (field == "start-date") return meeting.startDate = Date(value), true;
    if (field == "end-date") return meeting.endDate = Date(value), true;
    if (field == "ordinal") return meeting.ordinal = Number(value, kHighestOrdinal), true;
    if (field == "working-language") return meeting.workingLanguage = RequireLanguage(value), true;
    if (field == "original-language") return meeting.originalLanguage = RequireLanguage(value), true;
    if (field == "offset") return meeting.offsetMinutes = Offset(value), true;
    if (field == "limit-member") return meeting.limitMemberMinutes = Number(value, kMostMinutes), true;
    if (field == "limit-institution") return meeting.limitInstitutionMinutes = Number(value, kMostMinutes), true;
    return false;
}

void SetField(Meeting& meeting, const std::string& field, const std::string& value, Language language) {
    const std::size_t dot = field.find('.');
    for (const auto& [name, text] : kTextFields) {
        if (field.substr(0, dot) == name)
            return (meeting.*text).Set(dot == std::string::npos ? language : RequireLanguage(field.substr(dot + 1)), value);
    }
    if (SetPlainField(meeting, field, value)) return;
    throw CommandError(MAHDAR_TR("The meeting has no field \"%1\"; it has title, organisation, body, parent-body, venue, "
                                 "symbol, distribution, start-date, end-date, ordinal, working-language, "
                                 "original-language, offset, limit-member and limit-institution."),
                       {field});
}

/// meeting set title "41st Meeting ..." --lang en; and several at once: meeting set title.en "..." offset +03:00
void Set(CommandContext& context, const Arguments& arguments) {
    Meeting meeting = context.session.TheMeeting();
    const auto code = arguments.Option("lang");
    const Language language = code ? RequireLanguage(*code) : meeting.workingLanguage;
    (void)arguments.Require(0, "FIELD");
    for (std::size_t i = 0; i < arguments.Size(); i += 2)
        SetField(meeting, arguments.At(i).text, arguments.Require(i + 1, "VALUE"), language);
    if (!meeting.startDate.empty() && !meeting.endDate.empty() && meeting.endDate < meeting.startDate)
        throw CommandError(MAHDAR_TR("The meeting would end on %1, before it begins on %2."), {meeting.endDate, meeting.startDate});
    context.change.Put(std::move(meeting));
}

}  // namespace

void AddSessionCommands(CommandRegistry& commands) {
    commands.Add({"meeting/set", MAHDAR_TR("Set a fact of the meeting"), "", "FIELD VALUE … [--lang LANG]", "", "", "pen", Set,
                  {}, {}});
}

std::string MeetingLine(const Meeting& before, const Meeting& after) {
    std::string line;
    const auto add = [&](const std::string& field, const std::string& value) { line += ' ' + field + ' ' + Quoted(value); };
    for (const auto& [name, text] : kTextFields) {
        for (const Language language : kLanguages) {
            const std::string& value = (after.*text).Get(language);
            if ((before.*text).Get(language) != value) add(std::string(name) + '.' + std::string(Code(language)), value);
        }
    }
    if (before.symbol != after.symbol) add("symbol", after.symbol);
    if (before.distribution != after.distribution) add("distribution", after.distribution);
    if (before.startDate != after.startDate) add("start-date", after.startDate);
    if (before.endDate != after.endDate) add("end-date", after.endDate);
    if (before.ordinal != after.ordinal) add("ordinal", std::to_string(after.ordinal));
    if (before.workingLanguage != after.workingLanguage) add("working-language", std::string(Code(after.workingLanguage)));
    if (before.originalLanguage != after.originalLanguage) add("original-language", std::string(Code(after.originalLanguage)));
    if (before.offsetMinutes != after.offsetMinutes) add("offset", OffsetText(after.offsetMinutes));
    if (before.limitMemberMinutes != after.limitMemberMinutes) add("limit-member", std::to_string(after.limitMemberMinutes));
    if (before.limitInstitutionMinutes != after.limitInstitutionMinutes)
        add("limit-institution", std::to_string(after.limitInstitutionMinutes));
    return line.empty() ? line : "meeting set" + line;
}

}  // namespace mahdar
