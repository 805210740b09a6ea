// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/flow_words.h"

#include <charconv>

#include "core/base/error.h"
#include "core/text/utf8.h"

namespace mahdar::flow {

Language LanguageOf(const CommandContext& context, const Arguments& arguments) {
    const auto code = arguments.Option("lang");
    if (!code) return context.session.TheMeeting().workingLanguage;
    const auto language = ParseLanguage(*code);
    if (!language)
        throw CommandError(MAHDAR_TR("\"%1\" is not a language of the record; use ar, en or fr."), {*code});
    return *language;
}

int Minutes(const std::string& word) {
    int minutes = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), minutes);
    if (error != std::errc{} || end != word.data() + word.size() || minutes < 0 || minutes > 24 * 60)
        throw CommandError(MAHDAR_TR("\"%1\" is not a number of minutes."), {word});
    return minutes;
}

Instant TimeOf(const std::string& word, const Instant& now) {
    std::string text = word;
    // "9:05" is what a hand writes.
    if (text.size() == 4 || text.size() == 7) text.insert(0, "0");
    if (text.size() == 5) text += ":00";
    if (text.size() == 8) text = WallDate(now) + 'T' + text;
    const auto time = ParseIso(text, now.offsetMinutes);
    if (!time)
        throw CommandError(MAHDAR_TR("\"%1\" is not a time; write 11:30, 11:30:15 or 2025-05-13T11:30:15."),
                           {word});
    return *time;
}

std::optional<Instant> TakeTime(Arguments& arguments, const Instant& now) {
    const auto word = arguments.TakeAfter("at");
    if (!word) return std::nullopt;
    return TimeOf(*word, now);
}

std::string TakeReason(Arguments& arguments) {
    const std::string reason = Trimmed(arguments.TakeAfter("because").value_or(""));
    if (reason.empty())
        throw CommandError(MAHDAR_TR("A correction needs its reason. Write because \"...\" behind it."));
    return reason;
}

std::optional<InterventionKind> KindOption(const Arguments& arguments) {
    const auto word = arguments.Option("kind");
    if (!word) return std::nullopt;
    const auto kind = FromWord<InterventionKind>(*word);
    if (!kind)
        throw CommandError(
            MAHDAR_TR("\"%1\" is not a kind of intervention; use briefing, statement, on-behalf, "
                      "point-of-order, right-of-reply or question."),
            {*word});
    return kind;
}

}  // namespace mahdar::flow
