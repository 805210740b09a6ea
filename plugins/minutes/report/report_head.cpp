// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/report_head.h"

#include "core/session/wall_clock.h"
#include "core/text/fold.h"
#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/report/dates.h"
#include "plugins/minutes/report/meeting_name.h"

namespace mahdar {
namespace {

/// "Limited" and its kin are said in the language of the report; other words stay.
std::string Distribution(const ReportScope& scope) {
    const std::string& typed = scope.session.TheMeeting().distribution;
    const std::string folded = FoldForSearch(typed);
    for (const char* key : {"distribution.general", "distribution.limited", "distribution.restricted"}) {
        for (const Language language : kLanguages) {
            if (FoldForSearch(scope.phrases.Say(key, language)) == folded) return scope.Say(key);
        }
    }
    return typed;
}

std::string LastDay(const Meeting& meeting) { return meeting.endDate.empty() ? meeting.startDate : meeting.endDate; }

}  // namespace

page::Run RunOf(const LocalText& text, Language wanted) {
    const Language language = PrintedLanguage(text, wanted);
    page::Run run{.text = text.Get(language)};
    if (language != wanted) run.language = language;
    return run;
}

page::Runs FillRuns(const std::string& pattern, const std::vector<page::Run>& arguments) {
    page::Runs runs;
    std::string plain;
    const auto flush = [&] {
        if (!plain.empty()) runs.push_back({.text = std::exchange(plain, {})});
    };
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t number = i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (pattern[i] != '%' || number >= arguments.size()) {
            plain += pattern[i];
            continue;
        }
        const page::Run& run = arguments[number];
        if (run == page::Run{.text = run.text}) {
            plain += run.text;
        } else {
            flush();
            runs.push_back(run);
        }
        ++i;
    }
    flush();
    return runs;
}

std::map<std::string, page::Runs> MastheadFields(const ReportScope& scope) {
    const Meeting& meeting = scope.session.TheMeeting();
    std::map<std::string, page::Runs> fields;
    const auto local = [&](const char* name, const LocalText& text) {
        if (!text.Empty()) fields[name] = {RunOf(text, scope.language)};
    };
    const auto plain = [&](const char* name, const std::string& text) {
        if (!text.empty()) fields[name] = page::Plain(text);
    };
    local("organisation", meeting.organisation);
    local("parent-body", meeting.parentBody);
    local("body", meeting.body);
    local("meeting", meeting.title);
    local("place", meeting.venue);
    plain("symbol", meeting.symbol);
    // The symbol of a draft carries its mark; where it does not, the word stands below it.
    const bool marked = meeting.symbol.find("D.Rep") != std::string::npos;
    if (!marked && !IsFinal(scope.session)) fields["draft"] = page::Bold(scope.Say("masthead.draft"));
    if (!meeting.distribution.empty()) plain("distribution", scope.Say("masthead.distribution", {Distribution(scope)}));
    const std::string original = scope.Say("language." + std::string(Code(meeting.originalLanguage)));
    plain("original-language", scope.Say("masthead.original", {original}));
    const std::string day = LastDay(meeting);
    const std::string days = DualRange(scope.phrases, day, day, scope.language);
    plain("day", days);
    if (!days.empty() && !meeting.venue.Empty()) {
        fields["place-and-day"] = FillRuns(scope.Say("place-and-days", {"%1", "%2"}),
                                           {RunOf(meeting.venue, scope.language), {.text = days}});
    } else {
        plain("place-and-day", days);
    }
    return fields;
}

page::Masthead HouseMasthead(const std::map<std::string, page::Runs>& fields) {
    page::Masthead masthead;
    const auto add = [&](std::vector<page::Runs>& side, const char* name) {
        if (const auto found = fields.find(name); found != fields.end()) side.push_back(found->second);
    };
    for (const char* name : {"organisation", "parent-body", "body"}) add(masthead.start, name);
    for (const char* name : {"symbol", "draft", "distribution", "original-language", "place-and-day"}) add(masthead.end, name);
    return masthead;
}

std::string ReportTitle(const ReportScope& scope) {
    std::string name = OfMeeting(scope);
    const bool isFinal = IsFinal(scope.session);
    if (scope.form == ReportForm::Report) {
        if (name.empty()) return scope.Say(isFinal ? "title.final-plain" : "title.plain");
        return scope.Say(isFinal ? "title.final-report" : "title.report", {name});
    }
    const bool isSummary = scope.form == ReportForm::Summary;
    const std::string key = std::string("title.") + (isFinal ? "final-" : "") + (isSummary ? "summary" : "action");
    if (name.empty()) return scope.Say(key + "-plain");
    // A record "for" the meeting in Arabic, its decisions "of" the meeting.
    if (isSummary && scope.language == Language::Arabic) name = AfterLi(name);
    return scope.Say(key, {name});
}

void AddSubtitles(const ReportScope& scope, std::vector<page::Block>& blocks) {
    const Meeting& meeting = scope.session.TheMeeting();
    const auto add = [&](page::Runs runs) {
        blocks.emplace_back(page::Paragraph{.runs = std::move(runs), .style = page::ParagraphStyle::Subtitle});
    };
    const bool isNamed = !meeting.title.Get(scope.language).empty() || !meeting.body.Get(scope.language).empty();
    if (!isNamed && !meeting.title.Empty()) add({RunOf(meeting.title, scope.language)});
    const std::string days = DualRange(scope.phrases, meeting.startDate, meeting.endDate, scope.language);
    if (!meeting.venue.Empty() && !days.empty()) {
        add(FillRuns(scope.Say("place-and-days", {"%1", "%2"}), {RunOf(meeting.venue, scope.language), {.text = days}}));
    } else if (!meeting.venue.Empty()) {
        add({RunOf(meeting.venue, scope.language)});
    } else if (!days.empty()) {
        add(page::Plain(days));
    }
}

page::Footer MakeFooter(const ReportScope& scope, const Instant& now) {
    page::Footer footer;
    footer.start = scope.session.TheMeeting().symbol;
    footer.centre = scope.Say("footer.draft");
    if (IsFinal(scope.session)) {
        footer.centre = scope.Say("footer.final", {std::to_string(scope.session.Versions().Rows().back().number)});
        return footer;
    }
    if (!now.Empty()) {
        const Meeting& meeting = scope.session.TheMeeting();
        const std::string day = WallDate(meeting, now);
        const std::string comma = scope.language == Language::Arabic ? "، " : ", ";
        footer.centre = scope.Say("footer.draft-of", {DayRange(scope.phrases, day, day, scope.language) + comma +
                                                      TimeOfDay(scope.phrases, OnWallClock(meeting, now), scope.language)});
    }
    return footer;
}

}  // namespace mahdar
