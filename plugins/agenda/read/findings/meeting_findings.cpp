// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/findings/counts.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kOutcomeReach = 8;
constexpr std::size_t kSoFarReach = 8;

std::string MeetingDays(const MeetingFacts& meeting) {
    const bool one = meeting.endDate.empty() || meeting.endDate == meeting.startDate;
    return one ? meeting.startDate : meeting.startDate + '/' + meeting.endDate;
}

std::string NameOf(const FindingContext::Text& text, const Occasion& occasion) {
    return text.text->Slice(occasion.name);
}

int LineOf(const FindingContext::Text& text, const Occasion& occasion) {
    return text.text->lines[occasion.name.begin];
}

bool IsMeeting(const Occasion& occasion) {
    return occasion.kind == "meeting" || occasion.kind == "group";
}

/// "the outcome of the 24th meeting": what the action wants to hear of.
bool WantsOutcome(const PlacedText& text, const Occasion& occasion) {
    const std::size_t begin = occasion.name.begin;
    for (std::size_t at = begin; at > 0 && begin - at < kOutcomeReach; --at) {
        if (IsOne("outcome", text.Word(at - 1))) return true;
    }
    return false;
}

bool SameMeeting(const Occasion& a, const Occasion& b) {
    return IsMeeting(a) == IsMeeting(b) && MayBeOne(a.series, b.series);
}

/// The line of the action of the heading that is to report on this meeting; 0: none.
int ActionFor(const FindingContext::Node& node, const Occasion& meeting) {
    for (const FindingContext::Text& action : node.actions) {
        for (const Occasion& wanted : action.calendar.occasions) {
            const bool same = wanted.ordinal == meeting.ordinal && SameMeeting(wanted, meeting);
            if (same && WantsOutcome(*action.text, wanted)) return LineOf(action, wanted);
        }
    }
    return 0;
}

/// Visits every meeting of a heading's background that has a time.
template <class Visit>
void ForDated(const FindingContext::Node& node, Visit visit) {
    for (const FindingContext::Text& text : node.background) {
        for (const Occasion& occasion : text.calendar.occasions) {
            if (occasion.time) visit(text, occasion, text.calendar.times[*occasion.time]);
        }
    }
}

bool SoFarWithin(const PlacedText& text, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
        for (const auto& phrase : MeaningPhrases("so-far")) {
            if (PhraseLength(text, at, phrase) > 0) return true;
        }
    }
    return false;
}

/// "seventeen meetings so far", "سبعة عشر اجتماعا حتى الآن": the count and its line.
std::optional<std::pair<int, int>> HeldSoFar(const PlacedText& text) {
    for (std::size_t at = 0; at + 1 < text.Size(); ++at) {
        const auto count = CountAt(text, at);
        const std::size_t noun = count ? at + count->tokens : text.Size();
        if (noun >= text.Size() || !IsOne("held-count", text.Word(noun))) continue;
        const std::size_t end = std::min(text.SentenceOf(at).end, noun + kSoFarReach);
        if (SoFarWithin(text, noun, end)) return std::pair(count->value, text.lines[at]);
    }
    return std::nullopt;
}

/// The highest number of a meeting of the heading that has taken place, and its line.
std::pair<int, int> HighestHeld(const FindingContext& context, const FindingContext::Node& node) {
    std::pair<int, int> highest{0, 0};
    const std::string& present = context.agenda.meeting.startDate;
    for (const FindingContext::Text& text : node.background) {
        for (const Occasion& occasion : text.calendar.occasions) {
            const bool sits = occasion.kind == "meeting" || occasion.kind == "forum";
            const bool over = occasion.time && LastDay(text.calendar.times[*occasion.time]) < present;
            if (!sits || (occasion.tense != Tense::TookPlace && !over)) continue;
            if (occasion.ordinal.value_or(0) > highest.first)
                highest = {*occasion.ordinal, LineOf(text, occasion)};
        }
    }
    return highest;
}

std::vector<int> PartsOutside(const FindingContext& context, const Occasion& whole,
                              const TimeMention& period) {
    std::vector<int> lines;
    for (const FindingContext::Node& node : context.nodes) {
        ForDated(node, [&](const auto& text, const Occasion& part, const TimeMention& time) {
            if (!IsMeeting(part) || part.ordinal != whole.ordinal) return;
            if (time.precision != TimePrecision::Days) return;
            if (LastDay(time) < FirstDay(period.start) || FirstDay(time.start) > LastDay(period))
                lines.push_back(text.text->lines[time.span.begin]);
        });
    }
    return lines;
}

/// The dated meeting of the background that the action must mean though it gives it another number.
struct OtherNumber {
    const FindingContext::Text* text = nullptr;
    const Occasion* meeting = nullptr;
};

OtherNumber OtherNumberFor(const FindingContext::Node& node, const Occasion& wanted) {
    OtherNumber other;
    for (const FindingContext::Text& text : node.background) {
        for (const Occasion& told : text.calendar.occasions) {
            if (!told.ordinal || !IsMeeting(told) || !MayBeOne(told.series, wanted.series)) continue;
            if (told.ordinal == wanted.ordinal) return {};
            if (told.time) other = {&text, &told};
        }
    }
    return other;
}

}  // namespace

void FindEventsAfterMeeting(const FindingContext& context, Notes& notes) {
    const MeetingFacts& meeting = context.agenda.meeting;
    if (meeting.startDate.empty()) return;
    for (const FindingContext::Node& node : context.nodes) {
        ForDated(node, [&](const auto& text, const Occasion& occasion, const TimeMention& time) {
            if (time.precision != TimePrecision::Days || time.end < meeting.startDate) return;
            const int action = ActionFor(node, occasion);
            if (action == 0) return;
            ReadNote note = NoteFor(*node.node, "event-after-meeting", NoteWeight::High,
                                    {text.text->lines[time.span.begin], LineOf(text, occasion), action});
            note.messageId = MAHDAR_TR(
                "Item %1: “%2” is dated %3, not before the meeting of %4 that is to hear its outcome.");
            note.arguments = {node.node->item, NameOf(text, occasion),
                              time.start == time.end ? time.start : time.start + '/' + time.end,
                              MeetingDays(meeting)};
            notes.push_back(std::move(note));
        });
    }
}

void FindDatesOutsidePeriod(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        ForDated(node, [&](const auto& text, const Occasion& whole, const TimeMention& period) {
            if (whole.kind != "round" || !whole.ordinal || period.precision == TimePrecision::Year) return;
            std::vector<int> lines = PartsOutside(context, whole, period);
            if (lines.empty()) return;
            lines.insert(lines.begin(), text.text->lines[period.span.begin]);
            ReadNote note = NoteFor(*node.node, "dates-outside-period", NoteWeight::High, lines);
            note.messageId = MAHDAR_TR(
                "Item %1 puts “%2” in %3, but %4 of its meetings are dated outside that time under other "
                "items.");
            note.arguments = {node.node->item, NameOf(text, whole), period.start,
                              std::to_string(lines.size() - 1)};
            notes.push_back(std::move(note));
        });
    }
}

void FindOrdinalConflicts(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        for (const FindingContext::Text& action : node.actions) {
            for (const Occasion& wanted : action.calendar.occasions) {
                if (!wanted.ordinal || !IsMeeting(wanted) || !WantsOutcome(*action.text, wanted)) continue;
                const OtherNumber other = OtherNumberFor(node, wanted);
                if (!other.meeting) continue;
                ReadNote note = NoteFor(*node.node, "ordinal-conflict", NoteWeight::High,
                                        {LineOf(action, wanted), LineOf(*other.text, *other.meeting)});
                note.messageId = MAHDAR_TR(
                    "Item %1: the background speaks of meeting No. %2, the required action of No. %3 "
                    "(“%4”).");
                note.arguments = {node.node->item, std::to_string(*other.meeting->ordinal),
                                  std::to_string(*wanted.ordinal), NameOf(action, wanted)};
                notes.push_back(std::move(note));
            }
        }
    }
}

void FindCountsBelowOrdinals(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        const auto [highest, line] = HighestHeld(context, node);
        for (const FindingContext::Text& text : node.background) {
            const auto held = HeldSoFar(*text.text);
            if (!held || highest <= held->first) continue;
            ReadNote note =
                NoteFor(*node.node, "count-below-ordinal", NoteWeight::High, {held->second, line});
            note.messageId = MAHDAR_TR(
                "Item %1: %2 meetings are said to have been held so far, yet meeting No. %3 has taken "
                "place.");
            note.arguments = {node.node->item, std::to_string(held->first), std::to_string(highest)};
            notes.push_back(std::move(note));
        }
    }
}

}  // namespace mahdar::agenda
