// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/archive/archive_entries.h"

#include <map>

#include "core/session/item_tree.h"

namespace mahdar::archive {
namespace {

std::string Lines(const LocalText& text) {
    std::string lines;
    for (const Language language : kLanguages) {
        std::string line = text.Get(language);
        if (line.empty()) continue;
        for (char& letter : line) letter = letter == '\n' ? ' ' : letter;
        lines += (lines.empty() ? "" : "\n") + line;
    }
    return lines;
}

/// Places are looked up many times, and finding one walks the agenda.
std::map<ItemId, std::string> PlacesOf(const Session& session) {
    std::map<ItemId, std::string> places;
    for (const AgendaItem& item : session.Items()) places.emplace(item.id, PathOf(session, item.id));
    return places;
}

std::string NamesOf(const Session& session, const Mandate& mandate) {
    std::string names;
    for (const InstitutionId& id : mandate.addressees) {
        const Institution* row = session.Find(id);
        names += ' ' + (row == nullptr || row->acronym.empty() ? id.value : row->acronym);
    }
    for (const std::string& other : mandate.otherAddressees) names += ' ' + other;
    return names;
}

}  // namespace

std::vector<Entry> EntriesOf(const Session& session) {
    std::vector<Entry> entries;
    const std::map<ItemId, std::string> places = PlacesOf(session);
    const auto add = [&](EntryKind kind, const ItemId& item, std::string text) {
        const auto place = places.find(item);
        if (!text.empty())
            entries.push_back({kind, place == places.end() ? std::string{} : place->second, std::move(text)});
    };
    const Meeting& meeting = session.TheMeeting();
    std::string head = Lines(meeting.title);
    for (const LocalText& more : {meeting.venue, meeting.organisation}) {
        if (const std::string lines = Lines(more); !lines.empty()) head += '\n' + lines;
    }
    if (!meeting.symbol.empty()) head += '\n' + meeting.symbol;
    add(EntryKind::Meeting, {}, std::move(head));
    for (const AgendaItem& row : session.Items()) add(EntryKind::Item, row.id, Lines(row.title));
    for (const Passage& row : session.Passages()) add(EntryKind::Annotation, row.item, Lines(row.text));
    for (const RequiredAction& row : session.RequiredActions())
        add(EntryKind::Annotation, row.item, Lines(row.text));
    for (const Paragraph& row : session.Paragraphs()) {
        if (row.kind == ParagraphKind::Note) continue;
        add(row.kind == ParagraphKind::Decision ? EntryKind::Decision : EntryKind::Paragraph, row.item,
            Lines(row.text));
    }
    for (const Mandate& row : session.Mandates()) {
        if (row.asks && !row.text.Empty())
            add(EntryKind::Mandate, row.item, Lines(row.text) + '\n' + NamesOf(session, row));
    }
    for (const MeetingDocument& row : session.Documents())
        add(EntryKind::Document, row.item, row.symbol + (row.symbol.empty() ? "" : "\n") + Lines(row.title));
    return entries;
}

std::vector<Share> SharesOf(const Session& session) {
    std::map<InstitutionId, Share> shares;
    for (const Mandate& mandate : session.Mandates()) {
        if (!mandate.asks) continue;
        for (const InstitutionId& id : mandate.addressees) {
            Share& share = shares[id];
            ++share.asked;
            share.reported += mandate.state == MandateState::Reported ? 1 : 0;
            share.partly += mandate.state == MandateState::Partly ? 1 : 0;
            share.lapsed += mandate.state == MandateState::Lapsed ? 1 : 0;
        }
    }
    for (const Intervention& speech : session.Interventions()) {
        if (speech.speaker.institution.Empty()) continue;
        Share& share = shares[speech.speaker.institution];
        ++share.speeches;
        share.spokenMs += speech.runMs;
    }
    std::vector<Share> list;
    for (auto& [id, share] : shares) {
        share.institution = id;
        list.push_back(share);
    }
    return list;
}

}  // namespace mahdar::archive
