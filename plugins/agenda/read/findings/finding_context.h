// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/meaning/event_reader.h"
#include "plugins/agenda/read/meaning/mention_finder.h"

#include <vector>

namespace mahdar::agenda {

/// What the rules look at: the agenda, its texts under their headings, and the times and meetings in them.
struct FindingContext {
    struct Text {
        const PlacedText* text = nullptr;
        Calendar calendar;
    };
    struct Node {
        const TextNode* node = nullptr;
        std::vector<Text> background;
        std::vector<Text> actions;
    };

    const AnnotatedAgenda& agenda;
    const MentionFinder& finder;
    std::vector<Node> nodes;
};

using Notes = std::vector<ReadNote>;

/// Visits every text of the document with its heading: titles, background, actions.
template <class Visit>
void ForTexts(const FindingContext& context, Visit visit) {
    for (const FindingContext::Node& node : context.nodes) {
        visit(*node.node, node.node->title);
        for (const FindingContext::Text& text : node.background) visit(*node.node, *text.text);
        for (const FindingContext::Text& text : node.actions) visit(*node.node, *text.text);
    }
}

/// Whether the order of the line is certain, so that what it says may be held against it.
[[nodiscard]] bool IsSure(const FindingContext& context, int line);

/// A note about one heading; lines without repeats, the first one first.
[[nodiscard]] ReadNote NoteFor(const TextNode& node, const char* code, NoteWeight weight,
                               const std::vector<int>& lines);

// The rules; each adds what it finds.
void FindEventsAfterMeeting(const FindingContext& context, Notes& notes);
void FindDatesOutsidePeriod(const FindingContext& context, Notes& notes);
void FindOrdinalConflicts(const FindingContext& context, Notes& notes);
void FindCountsBelowOrdinals(const FindingContext& context, Notes& notes);
void FindOtherSessions(const FindingContext& context, Notes& notes);
void FindUnansweredAsks(const FindingContext& context, Notes& notes);
void FindFormerNames(const FindingContext& context, Notes& notes);
void FindReportersUnderOtherNames(const FindingContext& context, Notes& notes);
void FindSharedAcronyms(const FindingContext& context, Notes& notes);
void FindDifferingThemes(const FindingContext& context, Notes& notes);
void FindDoubledWords(const FindingContext& context, Notes& notes);
void FindReversedRanges(const FindingContext& context, Notes& notes);
void FindListLengths(const FindingContext& context, Notes& notes);
void FindSumsOfFates(const FindingContext& context, Notes& notes);
void FindTwoCounts(const FindingContext& context, Notes& notes);
void FindPartsOutsideWhole(const FindingContext& context, Notes& notes);
void FindOtherNumbers(const FindingContext& context, Notes& notes);
void FindTwoDates(const FindingContext& context, Notes& notes);
void FindNextMeetingNumber(const FindingContext& context, Notes& notes);
void FindNoReporter(const FindingContext& context, Notes& notes);
void FindReportersNotAsked(const FindingContext& context, Notes& notes);
void FindNamesGivenUp(const FindingContext& context, Notes& notes);
void FindNameDrift(const FindingContext& context, Notes& notes);
void FindUndatedSessions(const FindingContext& context, Notes& notes);

}  // namespace mahdar::agenda
