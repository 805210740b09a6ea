// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/event_reader.h"

#include "plugins/agenda/read/meaning/meaning_words.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestClause = 25;
constexpr std::size_t kFactReach = 14;
constexpr std::size_t kHoldingReach = 6;
constexpr std::size_t kYearReach = 4;
constexpr std::size_t kNear = 3;

bool HasNear(const PlacedText& text, std::string_view kind, WordSpan around) {
    for (std::size_t at = around.begin; at < around.end; ++at) {
        if (IsOne(kind, text.Word(at))) return true;
    }
    return false;
}

/// The words before a time that say what it is the time of.
WordSpan ClauseBefore(const PlacedText& text, WordSpan time) {
    const WordSpan sentence = text.SentenceOf(time.begin);
    std::size_t begin = time.begin;
    while (begin > sentence.begin && time.begin - begin < kLongestClause) {
        if (begin < time.begin && text.PartedBefore(begin)) break;
        --begin;
    }
    return {begin, time.end};
}

/// A year alone makes an event only when it is an aim or something happened in it.
bool YearTells(const PlacedText& text, const TimeMention& time) {
    const WordSpan sentence = text.SentenceOf(time.span.begin);
    const std::size_t first =
        std::max(sentence.begin, time.span.begin > kFactReach ? time.span.begin - kFactReach : 0);
    const std::size_t close = std::max(sentence.begin, time.span.begin > 3 ? time.span.begin - 3 : 0);
    return HasNear(text, "by-year", {close, time.span.begin}) ||
           HasNear(text, "founded", {first, time.span.begin});
}

/// "before 31 March", "as at 31 May", "Au 31 janvier 2027,": a limit, or the day of a count.
bool IsLimit(const PlacedText& text, const TimeMention& time) {
    std::size_t at = time.span.begin;
    const std::size_t sentence = text.SentenceOf(at).begin;
    while (at > sentence &&
           (IsOne("article", text.Word(at - 1)) || IsOne("part-of-time", text.Word(at - 1)))) {
        if (at - 1 == sentence && text.Word(at - 1) == U"au") return true;
        --at;
    }
    if (at == sentence) return false;
    if (IsOne("deadline", text.Word(at - 1))) return true;
    const std::size_t near = at > sentence + kNear ? at - kNear : sentence;
    return HasNear(text, "expires", {near, at});
}

/// "by 2030": what is aimed at.
bool IsAim(const PlacedText& text, const TimeMention& time) {
    const std::size_t at = time.span.begin;
    return time.precision == TimePrecision::Year && HasNear(text, "by-year", {at > 3 ? at - 3 : 0, at});
}

class Reader {
public:
    Reader(const TextNode& node, const MeetingFacts& meeting) : m_node(node), m_meeting(meeting) {}

    void Read(const PlacedText& text, std::vector<ReadEvent>& events) const {
        const Calendar calendar = CalendarOf(text);
        std::vector<ReadEvent> found;
        for (std::size_t i = 0; i < calendar.times.size(); ++i) AddDated(text, calendar, i, found);
        for (const Occasion& occasion : calendar.occasions) {
            if (!occasion.time && Announced(text, occasion)) AddUndated(text, occasion, found);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const ReadEvent& a, const ReadEvent& b) { return a.firstLine < b.firstLine; });
        events.insert(events.end(), found.begin(), found.end());
    }

private:
    void AddDated(const PlacedText& text, const Calendar& calendar, std::size_t index,
                  std::vector<ReadEvent>& events) const {
        const TimeMention& time = calendar.times[index];
        const bool own = time.start == m_meeting.startDate && time.end == m_meeting.endDate;
        if (own || (IsLimit(text, time) && !IsAim(text, time))) return;
        const auto occasion = std::find_if(calendar.occasions.begin(), calendar.occasions.end(),
                                           [index](const Occasion& o) { return o.time == index; });
        const bool named = occasion != calendar.occasions.end();
        if (time.precision == TimePrecision::Year) {
            const bool close = named && time.span.begin <= occasion->name.end + kYearReach;
            const bool numbered = close && (occasion->ordinal || occasion->tense != Tense::Unsaid);
            const bool tells = numbered || YearTells(text, time);
            if (!tells || (!numbered && SecondInSentence(text, calendar, index))) return;
            if (!close) return AddEvent(text, time, ClauseBefore(text, time.span), events);
        }
        WordSpan span = ClauseBefore(text, time.span);
        if (named)
            span = {std::min(occasion->name.begin, time.span.begin),
                    std::max(occasion->name.end, time.span.end)};
        AddEvent(text, time, span, events);
    }

    void AddEvent(const PlacedText& text, const TimeMention& time, WordSpan span,
                  std::vector<ReadEvent>& events) const {
        ReadEvent event = EventOf(text, span);
        event.date = time.start;
        if (time.end != time.start) event.endDate = time.end;
        events.push_back(std::move(event));
    }

    /// "... adopted in September 2015 the Agenda for 2030": the second year dates nothing.
    static bool SecondInSentence(const PlacedText& text, const Calendar& calendar, std::size_t index) {
        if (index == 0) return false;
        const WordSpan before = calendar.times[index - 1].span;
        return text.SentenceOf(before.begin).begin == text.SentenceOf(calendar.times[index].span.begin).begin;
    }

    void AddUndated(const PlacedText& text, const Occasion& occasion, std::vector<ReadEvent>& events) const {
        events.push_back(EventOf(text, occasion.name));
    }

    /// "سيتم تنظيم المعرض الثامن عشر": numbered, to come, and said to be held.
    static bool Announced(const PlacedText& text, const Occasion& occasion) {
        if (!occasion.ordinal || occasion.tense != Tense::ToCome) return false;
        const WordSpan sentence = text.SentenceOf(occasion.name.begin);
        const std::size_t begin = occasion.name.begin > sentence.begin + kHoldingReach
                                      ? occasion.name.begin - kHoldingReach
                                      : sentence.begin;
        std::size_t end = occasion.name.end;
        while (end < sentence.end && end < occasion.name.end + kHoldingReach && !text.PartedBefore(end))
            ++end;
        return HasNear(text, "holding", {begin, occasion.name.begin}) ||
               HasNear(text, "holding", {occasion.name.end, end});
    }

    ReadEvent EventOf(const PlacedText& text, WordSpan span) const {
        ReadEvent event;
        event.text = text.Slice(span);
        event.firstLine = text.lines[span.begin];
        event.lastLine = text.lines[span.end - 1];
        event.item = m_node.item;
        event.subItem = m_node.subItem;
        return event;
    }

    const TextNode& m_node;
    const MeetingFacts& m_meeting;
};

}  // namespace

Calendar CalendarOf(const PlacedText& text) {
    Calendar calendar;
    calendar.times = TimesIn(text);
    calendar.occasions = OccasionsIn(text, calendar.times);
    return calendar;
}

std::vector<ReadEvent> ReadEvents(const std::vector<TextNode>& nodes, const MeetingFacts& meeting) {
    std::vector<ReadEvent> events;
    for (const TextNode& node : nodes) {
        for (const PlacedText& text : node.background) Reader(node, meeting).Read(text, events);
    }
    return events;
}

}  // namespace mahdar::agenda
