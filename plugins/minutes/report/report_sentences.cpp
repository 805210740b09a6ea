// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/report_sentences.h"

#include "core/command/resolve.h"
#include "core/session/wall_clock.h"
#include "core/text/fold.h"
#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/formula/compose_sentence.h"
#include "plugins/minutes/formula/french_grammar.h"
#include "plugins/minutes/record/formula_names.h"
#include "plugins/minutes/report/dates.h"
#include "plugins/minutes/report/meeting_name.h"

#include <algorithm>
#include <map>

namespace mahdar {
namespace {

SentenceRequest Ask(const ReportScope& scope, std::string formula) {
    SentenceRequest request;
    request.formula = std::move(formula);
    request.body = ActingBody(scope.library, scope.session);
    return request;
}

std::string Compose(const ReportScope& scope, const SentenceRequest& request) {
    return ComposeSentence(scope.library, request, scope.language).text;
}

void AddSentence(std::string& text, const std::string& sentence) {
    if (!text.empty() && !sentence.empty()) text += ' ';
    text += sentence;
}

std::string Held(const ReportScope& scope) {
    const Meeting& meeting = scope.session.TheMeeting();
    SentenceRequest request = Ask(scope, "was-held");
    if (const std::string name = MeetingName(scope); !name.empty())
        request.subject = MakeName({}, {scope.language, name});
    request.slots["place"] = {scope.language, meeting.venue.Best(scope.language)};
    const std::string days = HeldOn(scope.phrases, meeting.startDate, meeting.endDate, scope.language);
    if (!days.empty()) request.slots["date"] = {scope.language, days};
    return Compose(scope, request);
}

std::string WithNames(const ReportScope& scope, const char* formula, const std::vector<Name>& names) {
    if (names.empty()) return {};
    SentenceRequest request = Ask(scope, formula);
    request.addressees = names;
    return Compose(scope, request);
}

/// Seating order of States passes over the Arabic and English articles.
std::string SortKey(const Name& name, Language language) {
    std::string text = name.text.Get(language);
    if (language == Language::English && text.starts_with("the ")) return text.substr(4);
    return HasArabicArticle(text) ? text.substr(std::string_view("ال").size()) : text;
}

std::string Attendance(const ReportScope& scope) {
    std::vector<Name> states;
    std::vector<Name> observers;
    std::vector<Name> others;
    for (const InstitutionId& id : Attending(scope.session)) {
        const InstitutionKind kind = scope.session.Find(id)->kind;
        std::vector<Name>& list = kind == InstitutionKind::MemberState ? states
                                  : kind == InstitutionKind::Observer  ? observers
                                                                       : others;
        list.push_back(NameOf(scope.library, scope.session, id));
    }
    std::ranges::sort(states, [&](const Name& a, const Name& b) {
        return CompareByAlphabet(SortKey(a, scope.language), SortKey(b, scope.language), Code(scope.language)) < 0;
    });
    std::string text = WithNames(scope, "attended-member-states", states);
    AddSentence(text, WithNames(scope, states.empty() ? "was-attended-by" : "in-addition-attended", others));
    AddSentence(text, WithNames(scope, "attended-as-observers", observers));
    return text;
}

std::string AtTime(const ReportScope& scope, const char* formula, const Instant& instant) {
    SentenceRequest request = Ask(scope, formula);
    request.slots["time"] = {scope.language, TimeOfDay(scope.phrases, OnWallClock(scope.session.TheMeeting(), instant), scope.language)};
    return Compose(scope, request);
}

std::string Opened(const ReportScope& scope) {
    const Sitting* first = nullptr;
    for (const Sitting& row : scope.session.Sittings()) {
        if (!row.openedAt.Empty() && (first == nullptr || row.ordinal < first->ordinal)) first = &row;
    }
    return AtTime(scope, "called-to-order", first->openedAt);
}

std::string Closed(const ReportScope& scope) {
    const Sitting* last = nullptr;
    for (const Sitting& row : scope.session.Sittings()) {
        if (last == nullptr || row.ordinal > last->ordinal) last = &row;
    }
    return AtTime(scope, "rose", last->closedAt);
}

/// "A, B and C"; "A وB وC".
std::string JoinSymbols(const std::vector<const MeetingDocument*>& documents, Language language) {
    std::string list;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const std::string& symbol = documents[i]->symbol;
        if (i == 0) {
            list = symbol;
        } else if (language == Language::Arabic) {
            list += ' ' + AfterWa(symbol);
        } else if (i + 1 < documents.size()) {
            list += ", " + symbol;
        } else {
            list += (language == Language::French ? " et " : " and ") + symbol;
        }
    }
    return list;
}

std::string Documents(const ReportScope& scope, const AgendaItem& item) {
    const auto documents = CitedDocuments(scope.session, item.id);
    if (documents.empty()) return {};
    const char* key = documents.size() == 1 ? "document.one" : documents.size() == 2 ? "document.two" : "document.many";
    SentenceRequest request = Ask(scope, "had-before-it");
    request.slots["doc"] = {scope.language, scope.Say(key, {JoinSymbols(documents, scope.language)})};
    return Compose(scope, request);
}

/// Everybody who took the floor under an item, once, in the order in which they first spoke.
struct Speakers {
    std::vector<Name> briefing;
    std::vector<Name> statements;
    std::vector<Name> replies;
    std::map<std::string, std::vector<Name>> onBehalf;
};

void AddOnce(std::vector<Name>& names, Name name) {
    const bool known = std::ranges::any_of(names, [&](const Name& other) { return other.key == name.key; });
    if (!known) names.push_back(std::move(name));
}

Speakers SpeakersOf(const ReportScope& scope, const ItemId& item) {
    std::vector<const Intervention*> rows;
    for (const Intervention& row : scope.session.Interventions()) {
        if (row.item == item) rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, {}, [](const Intervention* row) { return row->start.utcMs; });
    Speakers speakers;
    for (const Intervention* row : rows) {
        Name name = NameOf(scope.library, scope.session, row->speaker);
        switch (row->kind) {
            case InterventionKind::Briefing: AddOnce(speakers.briefing, std::move(name)); break;
            case InterventionKind::RightOfReply: AddOnce(speakers.replies, std::move(name)); break;
            case InterventionKind::OnBehalf: AddOnce(speakers.onBehalf[row->onBehalfOf], std::move(name)); break;
            // A point of order concerns the conduct of the meeting; what came of it is for the drafter to say.
            case InterventionKind::PointOfOrder: break;
            case InterventionKind::Statement:
            case InterventionKind::Question: AddOnce(speakers.statements, std::move(name)); break;
        }
    }
    return speakers;
}

std::string TookTheFloor(const ReportScope& scope, const std::vector<Name>& names) {
    if (names.size() != 1) return WithNames(scope, "took-the-floor", names);
    const std::string pattern = scope.Say("floor.one", {"%1"});
    const std::size_t at = pattern.find("%1");
    std::string text = pattern.substr(0, at);
    AppendNames(text, names, Mention::First, scope.language);
    text += pattern.substr(at + 2);
    return scope.language == Language::French ? PrintedFrench(text) : text;
}

std::string OnBehalf(const ReportScope& scope, const std::string& group, const std::vector<Name>& names) {
    if (group.empty()) return TookTheFloor(scope, names);
    SentenceRequest request = Ask(scope, "spoke-on-behalf");
    if (names.size() == 1) {
        request.subject = names.front();
    } else {
        request.addressees = names;
    }
    const Name* known = scope.library.names.Resolve(group);
    request.slots["group"] = known != nullptr ? known->text : LocalText(group, group, group);
    return Compose(scope, request);
}

std::string FloorText(const ReportScope& scope, const AgendaItem& item) {
    const Speakers speakers = SpeakersOf(scope, item.id);
    std::string text = Documents(scope, item);
    AddSentence(text, WithNames(scope, "heard-presentation", speakers.briefing));
    AddSentence(text, TookTheFloor(scope, speakers.statements));
    for (const auto& [group, names] : speakers.onBehalf) AddSentence(text, OnBehalf(scope, group, names));
    AddSentence(text, WithNames(scope, "right-of-reply", speakers.replies));
    return text;
}

std::string Considered(const ReportScope& scope) {
    SentenceRequest request = Ask(scope, "considered");
    request.text = {scope.language, scope.Say("item.this")};
    return Compose(scope, request);
}

std::string Deferred(const ReportScope& scope, const AgendaItem& item) {
    if (item.deferredTo.empty()) return scope.Say("item.deferred");
    const Due due = ParseDue(item.deferredTo, scope.session.TheMeeting().workingLanguage, scope.library.ordinals);
    if (due.kind == DueKind::Text) return scope.Say("item.deferred-words", {item.deferredTo});
    SentenceRequest request = Ask(scope, "deferred");
    request.text = {scope.language, scope.Say("item.consideration")};
    request.due = due;
    return Compose(scope, request);
}

}  // namespace

std::string DraftedText(const ReportScope& scope, const ReportEntry& entry) {
    switch (entry.part) {
        case ReportPart::Held: return Held(scope);
        case ReportPart::Attendance: return Attendance(scope);
        case ReportPart::Opened: return Opened(scope);
        case ReportPart::Floor: return FloorText(scope, *entry.item);
        case ReportPart::Considered: return Considered(scope);
        case ReportPart::Deferred: return Deferred(scope, *entry.item);
        case ReportPart::NotTaken: return scope.Say("item.not-taken");
        case ReportPart::Closed: return Closed(scope);
        case ReportPart::Heading:
        case ReportPart::Written: break;
    }
    return {};
}

}  // namespace mahdar
