// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/session/fields.h"
#include "core/session/ids.h"
#include "core/session/words.h"

namespace mahdar {

/// Lines of the original document, 1-based, both included; 0 if it did not come from one.
struct LineSpan {
    int first = 0;
    int last = 0;
    bool operator==(const LineSpan&) const = default;
    MAHDAR_FIELDS(first, last)
};

/// A stretch of time; `to` is empty while it lasts.
struct Span {
    Instant from;
    Instant to;
    bool operator==(const Span&) const = default;
    MAHDAR_FIELDS(from, to)
};

/// An agenda item, or a sub-item if it has a parent. `number` is what is printed and never changes by moving;
/// `rank` orders siblings; `discussed` is the order in which items were opened, 0 if not yet.
struct AgendaItem {
    ItemId id;
    ItemId parent;
    std::string number;  ///< "4"; empty for a sub-item, which is named by its place: 4/5
    std::int64_t rank = 0;
    LocalText title;  ///< empty for a sub-item without title
    ItemState state = ItemState::Pending;
    int plannedMinutes = 0;  ///< 0: not planned
    Instant openedAt;        ///< first time
    Instant closedAt;
    Instant runningSince;      ///< while open
    std::int64_t spentMs = 0;  ///< time open before runningSince
    int discussed = 0;
    std::vector<Span> discussedIn;  ///< each time it was on, sittings' breaks left out
    std::string deferredTo;
    int plannedSitting = 0;   ///< ordinal of the sitting it is planned for or deferred to; 0: any
    bool listClosed = false;  ///< list of speakers
    Instant listClosesAt;     ///< announced: nobody is added from then on
    LineSpan lines;
    bool recurring = false;   ///< stands on every agenda of this body
    std::string carriedFrom;  ///< ordinal of the meeting it was carried over from: "41"
    KeptXml kept;

    bool operator==(const AgendaItem&) const = default;
    MAHDAR_FIELDS(id, parent, number, rank, title, state, plannedMinutes, openedAt, closedAt, runningSince, spentMs,
                  discussed, discussedIn, deferredTo, plannedSitting, listClosed, listClosesAt, lines, recurring,
                  carriedFrom, kept)
};

/// Closed by hand, or by the time that was announced.
[[nodiscard]] inline bool ListIsClosed(const AgendaItem& item, const Instant& now) noexcept {
    return item.listClosed || (!item.listClosesAt.Empty() && MsBetween(item.listClosesAt, now) >= 0);
}

/// Time spent on the item up to now.
[[nodiscard]] inline std::int64_t SpentMs(const AgendaItem& item, const Instant& now) noexcept {
    return item.spentMs + (item.runningSince.Empty() ? 0 : MsBetween(item.runningSince, now));
}

/// One paragraph of an item's annotation. Without an item it belongs to the document's introduction.
struct Passage {
    PassageId id;
    ItemId item;
    std::int64_t rank = 0;
    LocalText text;
    LineSpan lines;
    Confidence confidence = Confidence::Sure;
    bool toConfirm = false;  ///< an old fact, carried over: not true again before somebody says so
    KeptXml kept;

    bool operator==(const Passage&) const = default;
    MAHDAR_FIELDS(id, item, rank, text, lines, confidence, toConfirm, kept)
};

/// What is arranged for one reporter of an action beyond what the action says of all.
struct ReporterTurn {
    InstitutionId institution;
    std::int64_t rank = 0;  ///< orders the turns of an item; 0: where the document has it
    int minutes = 0;        ///< 0: the action's
    SlotState state = SlotState::Expected;
    std::string onBehalfOf;  ///< as typed: "the Exchanges Forum"
    bool operator==(const ReporterTurn&) const = default;
    MAHDAR_FIELDS(institution, rank, minutes, state, onBehalfOf)
};

/// What has to happen under an item: who reports, and what the committee itself is to do.
struct RequiredAction {
    ActionId id;
    ItemId item;
    std::int64_t rank = 0;
    LocalText label;  ///< empty if the document has none
    LocalText text;
    std::vector<InstitutionId> reporters;
    std::vector<std::string> unknownReporters;
    CommitteeAction committeeAction = CommitteeAction::None;
    SlotState state = SlotState::Expected;
    int slotMinutes = 0;
    LineSpan lines;
    Confidence confidence = Confidence::Sure;
    std::vector<ReporterTurn> turns;  ///< of those reporters for whom something is arranged, in any order
    bool joint = false;               ///< its reporters share one slot
    bool toConfirm = false;  ///< as in Passage
    KeptXml kept;

    bool operator==(const RequiredAction&) const = default;
    MAHDAR_FIELDS(id, item, rank, label, text, reporters, unknownReporters, committeeAction, state, slotMinutes,
                  lines, confidence, turns, joint, toConfirm, kept)
};

struct MeetingDocument {
    DocumentId id;
    ItemId item;
    InstitutionId institution;
    std::string symbol;
    LocalText title;
    std::vector<Language> languages;
    DocumentState state = DocumentState::Expected;
    std::string link;
    std::string dueDate;  ///< ISO date by which it is to be in; empty: not set
    Instant receivedAt;
    Instant publishedAt;
    KeptXml kept;

    bool operator==(const MeetingDocument&) const = default;
    MAHDAR_FIELDS(id, item, institution, symbol, title, languages, state, link, dueDate, receivedAt, publishedAt, kept)
};

/// A dated thing that the documents announce.
struct Event {
    EventId id;
    ItemId item;
    std::string date;     ///< ISO date; "2025-05" or "2025" where only that is said; empty: not dated
    std::string endDate;  ///< likewise, or empty
    LocalText text;
    LineSpan lines;
    KeptXml kept;

    bool operator==(const Event&) const = default;
    MAHDAR_FIELDS(id, item, date, endDate, text, lines, kept)
};

/// An inconsistency worth telling. Told, never repaired by itself.
struct Finding {
    FindingId id;
    std::string code;
    FindingSeverity severity = FindingSeverity::Low;
    ItemId item;
    LineSpan lines;               ///< where it shows first
    std::vector<int> otherLines;  ///< the lines it does not agree with, and further places
    LocalText message;
    bool dismissed = false;
    KeptXml kept;

    bool operator==(const Finding&) const = default;
    MAHDAR_FIELDS(id, code, severity, item, lines, otherLines, message, dismissed, kept)
};

}  // namespace mahdar
