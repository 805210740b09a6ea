// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/findings/findings.h"

#include "plugins/agenda/read/findings/finding_context.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr void (*kRules[])(const FindingContext&, Notes&) = {
    FindEventsAfterMeeting, FindDatesOutsidePeriod,       FindOrdinalConflicts, FindCountsBelowOrdinals,
    FindOtherSessions,      FindReportersUnderOtherNames, FindSharedAcronyms,   FindDifferingThemes,
    FindFormerNames,        FindUnansweredAsks,
};

FindingContext::Node NodeOf(const TextNode& node) {
    FindingContext::Node made{&node, {}, {}};
    for (const PlacedText& text : node.background) made.background.push_back({&text, CalendarOf(text)});
    for (const PlacedText& text : node.actions) made.actions.push_back({&text, CalendarOf(text)});
    return made;
}

}  // namespace

ReadNote NoteFor(const TextNode& node, const char* code, NoteWeight weight, const std::vector<int>& lines) {
    ReadNote note;
    note.code = code;
    note.weight = weight;
    note.item = node.item;
    note.subItem = node.subItem;
    for (const int line : lines) {
        const bool told = std::find(note.lines.begin(), note.lines.end(), line) != note.lines.end();
        if (line > 0 && !told) note.lines.push_back(line);
    }
    return note;
}

std::vector<ReadNote> FindInconsistencies(const AnnotatedAgenda& agenda, const InstitutionNames& names) {
    const std::vector<TextNode> nodes = NodesOf(agenda);
    const MentionFinder finder(names);
    FindingContext context{agenda, finder, {}};
    for (const TextNode& node : nodes) context.nodes.push_back(NodeOf(node));
    Notes notes;
    for (const auto rule : kRules) rule(context, notes);
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ReadNote& a, const ReadNote& b) { return a.weight > b.weight; });
    return notes;
}

}  // namespace mahdar::agenda
