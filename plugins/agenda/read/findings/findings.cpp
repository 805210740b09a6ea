// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/findings/findings.h"

#include "plugins/agenda/read/findings/finding_context.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr void (*kRules[])(const FindingContext&, Notes&) = {
    FindEventsAfterMeeting, FindDatesOutsidePeriod,
    FindOrdinalConflicts,   FindCountsBelowOrdinals,
    FindOtherSessions,      FindReportersUnderOtherNames,
    FindSharedAcronyms,     FindDifferingThemes,
    FindFormerNames,        FindUnansweredAsks,
    FindPartsOutsideWhole,  FindOtherNumbers,
    FindTwoDates,           FindNextMeetingNumber,
    FindNamesGivenUp,       FindNameDrift,
    FindReportersNotAsked,  FindNoReporter,
    FindListLengths,        FindTwoCounts,
    FindSumsOfFates,        FindUndatedSessions,
    FindReversedRanges,     FindDoubledWords,
};

/// A name that the document gives up itself is no wrong name as well.
void DropExplained(Notes& notes) {
    std::set<std::pair<std::string, int>> explained;
    for (const ReadNote& note : notes) {
        if (note.code == "name-given-up" || note.code == "former-name")
            explained.insert({note.item, note.lines.front()});
    }
    std::erase_if(notes, [&](const ReadNote& note) {
        return note.code == "reporter-other-name" && explained.contains({note.item, note.lines.front()});
    });
}

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

bool IsSure(const FindingContext& context, int line) {
    const auto& lines = context.agenda.lines;
    const auto at = static_cast<std::size_t>(line);
    return line >= 1 && at <= lines.size() && lines[at - 1].confidence == Confidence::Sure;
}

std::vector<ReadNote> FindInconsistencies(const AnnotatedAgenda& agenda, const InstitutionNames& names) {
    const std::vector<TextNode> nodes = NodesOf(agenda);
    const MentionFinder finder(names);
    FindingContext context{agenda, finder, {}};
    for (const TextNode& node : nodes) context.nodes.push_back(NodeOf(node));
    Notes notes;
    for (const auto rule : kRules) rule(context, notes);
    DropExplained(notes);
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ReadNote& a, const ReadNote& b) { return a.weight > b.weight; });
    return notes;
}

}  // namespace mahdar::agenda
