// SPDX-License-Identifier: LGPL-2.1-or-later
// One event has one number and one date, wherever the document speaks of it.
#include "core/base/error.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_words.h"

#include <algorithm>
#include <optional>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kOutcomeReach = 8;

struct Place {
    const FindingContext::Text* text = nullptr;
    const Occasion* occasion = nullptr;
};

int LineOf(const Place& place) {
    return place.text->text->lines[place.occasion->name.begin];
}

bool WantsOutcome(const PlacedText& text, const Occasion& occasion) {
    const std::size_t begin = occasion.name.begin;
    for (std::size_t at = begin; at > 0 && begin - at < kOutcomeReach; --at) {
        if (IsOne("outcome", text.Word(at - 1))) return true;
    }
    return false;
}

/// Meetings, groups and rounds have a rule of their own; a session may be any body's.
bool IsCounted(const Occasion& occasion) {
    return occasion.kind != "meeting" && occasion.kind != "group" && occasion.kind != "round" &&
           occasion.kind != "session" && occasion.kind != "conference";
}

std::vector<Place> DatedOf(const FindingContext::Node& node, const Occasion& wanted) {
    std::vector<Place> dated;
    for (const FindingContext::Text& text : node.background) {
        for (const Occasion& told : text.calendar.occasions) {
            const bool one = told.kind == wanted.kind && MayBeOne(told.series, wanted.series);
            if (one && &told != &wanted && told.time) dated.push_back({&text, &told});
        }
    }
    return dated;
}

void CompareNumber(const FindingContext::Node& node, const Place& wanted, Notes& notes) {
    const Occasion& occasion = *wanted.occasion;
    if (!occasion.ordinal || !IsCounted(occasion) || occasion.time) return;
    const bool past = occasion.tense == Tense::TookPlace;
    if (!past && !WantsOutcome(*wanted.text->text, occasion)) return;
    std::vector<Place> dated = DatedOf(node, occasion);
    std::erase_if(dated, [](const Place& told) { return !told.occasion->ordinal; });
    const bool known = std::any_of(dated.begin(), dated.end(), [&](const Place& told) {
        return told.occasion->ordinal == occasion.ordinal;
    });
    if (dated.empty() || known) return;
    const Place& told = dated.back();
    ReadNote note = NoteFor(*node.node, "two-numbers", NoteWeight::High, {LineOf(wanted), LineOf(told)});
    note.messageId = MAHDAR_TR("Item %1: “%2” is No. %3 in one place and No. %4 in another.");
    note.arguments = {node.node->item, told.text->text->Slice(told.occasion->name),
                      std::to_string(*told.occasion->ordinal), std::to_string(*occasion.ordinal)};
    notes.push_back(std::move(note));
}

std::string Days(const TimeMention& time) {
    return time.start == time.end ? time.start : time.start + '/' + time.end;
}

void CompareDate(const FindingContext::Node& node, const Place& wanted, Notes& notes) {
    const Occasion& occasion = *wanted.occasion;
    if (!occasion.time) return;
    const TimeMention& time = wanted.text->calendar.times[*occasion.time];
    std::vector<Place> dated = DatedOf(node, occasion);
    std::erase_if(dated, [&](const Place& told) {
        return occasion.ordinal && told.occasion->ordinal && told.occasion->ordinal != occasion.ordinal;
    });
    if (dated.size() != 1 || time.precision != TimePrecision::Days) return;
    const TimeMention& told = dated.front().text->calendar.times[*dated.front().occasion->time];
    const bool apart =
        told.precision == TimePrecision::Days && (time.end < told.start || time.start > told.end);
    const auto alone =
        std::count_if(dated.front().text->calendar.times.begin(), dated.front().text->calendar.times.end(),
                      [&](const TimeMention& other) { return other.start == time.start; }) == 0;
    if (!apart || !alone) return;
    ReadNote note =
        NoteFor(*node.node, "two-dates", NoteWeight::High, {LineOf(wanted), LineOf(dated.front())});
    note.messageId = MAHDAR_TR("Item %1: “%2” is dated %3 in one place and %4 in another.");
    note.arguments = {node.node->item, dated.front().text->text->Slice(dated.front().occasion->name),
                      Days(told), Days(time)};
    notes.push_back(std::move(note));
}

/// The number of a meeting still to come that a text names.
std::optional<int> ComingNumber(const Calendar& calendar, int present) {
    for (const Occasion& occasion : calendar.occasions) {
        const bool sits = occasion.kind == "meeting" || occasion.kind == "session";
        if (sits && occasion.ordinal.value_or(0) > present) return occasion.ordinal;
    }
    return std::nullopt;
}

}  // namespace

void FindOtherNumbers(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        for (const auto* texts : {&node.background, &node.actions}) {
            for (const FindingContext::Text& text : *texts) {
                for (const Occasion& occasion : text.calendar.occasions)
                    CompareNumber(node, {&text, &occasion}, notes);
            }
        }
    }
}

void FindTwoDates(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        for (const FindingContext::Text& action : node.actions) {
            for (const Occasion& occasion : action.calendar.occasions)
                CompareDate(node, {&action, &occasion}, notes);
        }
    }
}

void FindNextMeetingNumber(const FindingContext& context, Notes& notes) {
    const int present = context.agenda.meeting.ordinal.value_or(0);
    if (present == 0) return;
    for (const FindingContext::Node& node : context.nodes) {
        if (node.node->title.Size() == 0) continue;
        auto titled = ComingNumber(CalendarOf(node.node->title), present);
        // The last item asks where to meet next; its title may give no number.
        if (!titled && &node == &context.nodes.back() && !node.background.empty()) {
            titled = ComingNumber(node.background.back().calendar, present);
            if (titled != present + 1) titled.reset();
        }
        if (!titled) continue;
        for (const FindingContext::Text& action : node.actions) {
            const auto told = ComingNumber(action.calendar, present);
            if (!told || told == titled || action.text->Size() == 0) continue;
            ReadNote note = NoteFor(*node.node, "next-number", NoteWeight::High,
                                    {action.text->lines.front(), node.node->title.lines.front()});
            note.messageId = MAHDAR_TR("Item %1 speaks of the coming meeting No. %2, its action of No. %3.");
            note.arguments = {node.node->item, std::to_string(*titled), std::to_string(*told)};
            notes.push_back(std::move(note));
            break;
        }
    }
}

}  // namespace mahdar::agenda
