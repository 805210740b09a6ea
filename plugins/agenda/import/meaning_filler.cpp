// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/meaning_filler.h"

#include "plugins/agenda/import/note_words.h"

namespace mahdar::agenda {
namespace {

FindingSeverity Weighed(NoteWeight weight) {
    switch (weight) {
        case NoteWeight::High:
            return FindingSeverity::High;
        case NoteWeight::Medium:
            return FindingSeverity::Medium;
        default:
            return FindingSeverity::Low;
    }
}

ItemId ItemAt(const ItemIds& items, const std::string& number, int subItem) {
    const auto found = items.find({number, subItem});
    return found == items.end() ? ItemId{} : found->second;
}

Mandate MandateOf(const ReadMandate& read, Language language) {
    Mandate mandate;
    mandate.id = NewId<MandateId>();
    mandate.verb = read.verb;
    for (const std::string& key : read.addressees) mandate.addressees.push_back({key});
    mandate.otherAddressees = read.otherAddressees;
    mandate.session = read.session;
    mandate.text = {language, read.text};
    mandate.due = {language, read.due};
    mandate.asks = read.asks;
    mandate.recurring = read.recurring;
    mandate.lines = {read.firstLine, read.lastLine};
    return mandate;
}

Event EventOf(const ReadEvent& read, Language language) {
    Event event;
    event.id = NewId<EventId>();
    event.date = read.date;
    event.endDate = read.endDate;
    event.text = {language, read.text};
    event.lines = {read.firstLine, read.lastLine};
    return event;
}

Finding FindingOf(const ReadNote& note) {
    Finding finding;
    finding.id = NewId<FindingId>();
    finding.code = note.code;
    finding.severity = Weighed(note.weight);
    if (!note.lines.empty()) {
        finding.lines = {note.lines.front(), note.lines.front()};
        finding.otherLines.assign(note.lines.begin() + 1, note.lines.end());
    }
    finding.message = NoteWords(note);
    return finding;
}

}  // namespace

void FillMeaning(const AnnotatedAgenda& agenda, const ItemIds& items, ChangeBuilder& change) {
    for (const ReadMandate& read : agenda.mandates) {
        if (read.preambular) continue;
        Mandate mandate = MandateOf(read, agenda.language);
        mandate.item = ItemAt(items, read.item, read.subItem);
        change.Put(std::move(mandate));
    }
    for (const ReadEvent& read : agenda.events) {
        Event event = EventOf(read, agenda.language);
        event.item = ItemAt(items, read.item, read.subItem);
        change.Put(std::move(event));
    }
    for (const ReadNote& note : agenda.notes) {
        Finding finding = FindingOf(note);
        finding.item = ItemAt(items, note.item, note.subItem);
        change.Put(std::move(finding));
    }
}

}  // namespace mahdar::agenda
