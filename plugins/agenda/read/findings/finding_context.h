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

}  // namespace mahdar::agenda
