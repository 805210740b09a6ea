// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/console/session_json.h"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "core/command/resolve.h"
#include "core/session/report_order.h"
#include "core/session/wall_clock.h"

namespace mahdar::console {
namespace {

using Json = nlohmann::ordered_json;

Json Text(const LocalText& text) {
    Json json = Json::object();
    for (const Language language : kLanguages) {
        if (!text.Get(language).empty()) json[std::string(Code(language))] = text.Get(language);
    }
    return json;
}

Json Time(const Session& session, const Instant& instant) {
    return instant.Empty() ? Json(nullptr) : Json(ToIso(OnWallClock(session.TheMeeting(), instant)));
}

Json Lines(const LineSpan& lines) { return lines.first == 0 ? Json::array() : Json::array({lines.first, lines.last}); }

template <class Ids>
Json Keys(const Ids& ids, const std::vector<std::string>& others) {
    Json json = Json::array();
    for (const auto& id : ids) json.push_back(id.value);
    for (const std::string& other : others) json.push_back(other);
    return json;
}

Json LanguageCodes(const std::vector<Language>& languages) {
    Json json = Json::array();
    for (const Language language : languages) json.push_back(Code(language));
    return json;
}

/// "4" and, for a sub-item, its place among its siblings.
struct Place {
    Json item = nullptr;
    Json subItem = nullptr;
};

Place PlaceOf(const Session& session, const ItemId& id) {
    const std::string path = PathOf(session, id);
    if (path.empty()) return {};
    const std::size_t slash = path.find('/');
    if (slash == std::string::npos) return {path, nullptr};
    return {path.substr(0, slash), std::stoi(path.substr(slash + 1))};
}

Json Spans(const Session& session, const std::vector<Span>& spans) {
    Json json = Json::array();
    for (const Span& span : spans) json.push_back({{"from", Time(session, span.from)}, {"to", Time(session, span.to)}});
    return json;
}

Json Stays(const Session& session, const std::vector<Stay>& stays) {
    Json json = Json::array();
    for (const Stay& stay : stays) {
        const Sitting* sitting = session.Find(stay.sitting);
        json.push_back({{"sitting", sitting != nullptr ? Json(sitting->ordinal) : Json(nullptr)},
                        {"presence", WordOf(stay.presence)},
                        {"from", Time(session, stay.from)},
                        {"to", Time(session, stay.to)},
                        {"reason", stay.reason}});
    }
    return json;
}

Json NameOf(const Speaker& speaker) { return speaker.institution ? speaker.institution.value : speaker.name; }

template <class Row>
std::vector<const Row*> Of(const Session& session, const ItemId& item) {
    std::vector<const Row*> rows;
    for (const Row& row : session.Get<Row>()) {
        if (row.item == item) rows.push_back(&row);
    }
    if constexpr (requires(Row row) { row.rank; })
        std::sort(rows.begin(), rows.end(), [](const Row* a, const Row* b) { return a->rank < b->rank; });
    return rows;
}

Json Item(const Session& session, const AgendaItem& item) {
    Json json;
    if (item.parent.Empty()) json["number"] = item.number;
    json["title"] = item.title.Empty() && !item.parent.Empty() ? Json(nullptr) : Text(item.title);
    json["state"] = WordOf(item.state);
    json["background"] = Json::array();
    for (const Passage* row : Of<Passage>(session, item.id))
        json["background"].push_back(
            {{"text", Text(row->text)}, {"source_lines", Lines(row->lines)}, {"confidence", WordOf(row->confidence)}, {"to_confirm", row->toConfirm}});
    json["required_actions"] = Json::array();
    for (const RequiredAction* row : Of<RequiredAction>(session, item.id))
        json["required_actions"].push_back({{"label", Text(row->label)},
                                            {"text", Text(row->text)},
                                            {"reporters", Keys(row->reporters, row->unknownReporters)},
                                            {"committee_action", WordOf(row->committeeAction)},
                                            {"state", WordOf(row->state)},
                                            {"source_lines", Lines(row->lines)},
                                            {"confidence", WordOf(row->confidence)}});
    if (item.parent.Empty()) {
        json["sub_items"] = Json::array();
        for (const AgendaItem* child : Children(session, item.id)) json["sub_items"].push_back(Item(session, *child));
    }
    json["documents"] = Json::array();
    for (const MeetingDocument* row : Of<MeetingDocument>(session, item.id))
        json["documents"].push_back({{"symbol", row->symbol}, {"title", Text(row->title)}, {"state", WordOf(row->state)},
                                     {"institution", row->institution.value},
                                     {"languages", LanguageCodes(row->languages)},
                                     {"link", row->link},
                                     {"due_date", row->dueDate},
                                     {"received_at", Time(session, row->receivedAt)},
                                     {"published_at", Time(session, row->publishedAt)}});
    json["planned_minutes"] = item.plannedMinutes;
    json["spent_seconds"] = item.spentMs / 1000;
    json["discussed"] = item.discussed;
    json["discussed_in"] = Spans(session, item.discussedIn);
    json["planned_sitting"] = item.plannedSitting > 0 ? Json(item.plannedSitting) : Json(nullptr);
    json["deferred_to"] = item.deferredTo;
    json["opened_at"] = Time(session, item.openedAt);
    json["closed_at"] = Time(session, item.closedAt);
    json["source_lines"] = Lines(item.lines);
    return json;
}

Json MeetingJson(const Session& session) {
    const Meeting& meeting = session.TheMeeting();
    return {{"title", Text(meeting.title)},
            {"organisation", Text(meeting.organisation)},
            {"body", Text(meeting.body)},
            {"ordinal", meeting.ordinal > 0 ? Json(meeting.ordinal) : Json(nullptr)},
            {"start_date", meeting.startDate.empty() ? Json(nullptr) : Json(meeting.startDate)},
            {"end_date", meeting.endDate.empty() ? Json(nullptr) : Json(meeting.endDate)},
            {"venue", Text(meeting.venue)},
            {"utc_offset", OffsetText(meeting.offsetMinutes)},
            {"symbol", meeting.symbol},
            {"languages", LanguageCodes(meeting.languages)},
            {"rules", meeting.rules.key},
            {"members", Keys(meeting.members, {})}};
}

Json Institutions(const Session& session) {
    Json json = Json::array();
    for (const Institution& row : session.Institutions()) {
        if (row.kind == InstitutionKind::MemberState) continue;
        json.push_back({{"key", row.id.value},
                        {"acronym", row.acronym},
                        {"names", Text(row.names)},
                        {"aliases", row.variants},
                        {"kind", WordOf(row.kind)}});
    }
    return json;
}

Json Mandates(const Session& session) {
    Json json = Json::array();
    for (const Mandate& row : session.Mandates()) {
        const Place place = PlaceOf(session, row.item);
        json.push_back({{"verb", row.verb},
                        {"item", place.item},
                        {"sub_item", place.subItem},
                        {"addressees", Keys(row.addressees, row.otherAddressees)},
                        {"session", row.session},
                        {"due", Text(row.due)},
                        {"asks", row.asks},
                        {"recurring", row.recurring},
                        {"text", Text(row.text)},
                        {"source_lines", Lines(row.lines)},
                        {"source_paragraph", row.sourceParagraph},
                        {"note", row.note},
                        {"state", WordOf(row.state)}});
    }
    return json;
}

Json Sittings(const Session& session) {
    Json json = Json::array();
    for (const Sitting& row : session.Sittings()) {
        Json breaks = Json::array();
        for (const Break& pause : row.breaks)
            breaks.push_back({{"from", Time(session, pause.from)}, {"to", Time(session, pause.to)}, {"reason", pause.reason}});
        json.push_back({{"ordinal", row.ordinal},
                        {"state", WordOf(row.state)},
                        {"opened_at", Time(session, row.openedAt)},
                        {"closed_at", Time(session, row.closedAt)},
                        {"planned_start", Time(session, row.plannedStart)},
                        {"planned_end", Time(session, row.plannedEnd)},
                        {"breaks", breaks}});
    }
    return json;
}

Json Participants(const Session& session) {
    Json json = Json::array();
    for (const Participant& row : session.Participants())
        json.push_back({{"institution", row.institution.value},
                        {"name", Text(row.name)},
                        {"title", Text(row.title)},
                        {"role", WordOf(row.role)},
                        {"role_detail", Text(row.roleDetail)},
                        {"presence", WordOf(row.presence)},
                        {"arrived_at", Time(session, row.arrivedAt)},
                        {"left_at", Time(session, row.leftAt)},
                        {"stays", Stays(session, row.stays)}});
    return json;
}

Json FloorJson(const Session& session) {
    Json interventions = Json::array();
    for (const Intervention& row : session.Interventions()) {
        const Place place = PlaceOf(session, row.item);
        interventions.push_back({{"item", place.item},
                                 {"sub_item", place.subItem},
                                 {"speaker", NameOf(row.speaker)},
                                 {"kind", WordOf(row.kind)},
                                 {"start", Time(session, row.start)},
                                 {"end", Time(session, row.end)},
                                 {"seconds", row.runMs / 1000},
                                 {"limit_seconds", row.limitSeconds},
                                 {"motion", row.motion},
                                 {"interrupts", !row.interrupts.Empty()},
                                 {"note", row.note}});
    }
    Json queue = Json::array();
    for (const Request& row : session.Requests()) {
        const Place place = PlaceOf(session, row.item);
        queue.push_back({{"item", place.item},
                         {"sub_item", place.subItem},
                         {"speaker", NameOf(row.speaker)},
                         {"kind", WordOf(row.kind)},
                         {"state", WordOf(row.state)}});
    }
    return {{"current_item", PathOf(session, session.TheFloor().currentItem)},
            {"speaking", session.TheFloor().speaking.value},
            {"interventions", interventions},
            {"queue", queue}};
}

Json Paragraphs(const Session& session) {
    Json json = Json::array();
    const auto numbers = ReportNumbers(session);
    for (const Paragraph* row : AllParagraphs(session)) {
        const Place place = PlaceOf(session, row->item);
        Json status;
        for (const Language language : kLanguages) status[std::string(Code(language))] = WordOf(row->status.Get(language));
        const auto number = numbers.find(row->id);
        json.push_back({{"id", row->id.value},
                        {"item", place.item},
                        {"sub_item", place.subItem},
                        {"number", number == numbers.end() ? Json(nullptr) : Json(number->second)},
                        {"kind", WordOf(row->kind)},
                        {"text", Text(row->text)},
                        {"status", status},
                        {"adoption", WordOf(row->adoption)}});
        if (row->bis > 0) json.back()["bis"] = row->bis;
        if (!row->adoptedAt.Empty()) json.back()["adopted_at"] = Time(session, row->adoptedAt);
        if (!row->tabledAt.Empty()) json.back()["tabled"] = Text(row->tabled);
        if (!row->reopenedBecause.empty()) json.back()["reopened_because"] = row->reopenedBecause;
    }
    return json;
}

Json Proposals(const Session& session) {
    Json json = Json::array();
    for (const Proposal& row : session.Proposals()) {
        json.push_back({{"number", row.number},
                        {"paragraph", row.paragraph.value},
                        {"kind", WordOf(row.kind)},
                        {"lang", Code(row.language)},
                        {"base", row.base},
                        {"text", row.text},
                        {"proposer", SpeakerName(session, row.proposer, Language::English)},
                        {"state", WordOf(row.state)},
                        {"proposed_at", Time(session, row.proposedAt)},
                        {"settled_at", Time(session, row.settledAt)},
                        {"note", row.note}});
    }
    return json;
}

Json Versions(const Session& session) {
    Json json = Json::array();
    for (const SealedVersion& row : session.Versions()) {
        json.push_back({{"number", row.number},
                        {"digest", row.digest},
                        {"sealed_at", Time(session, row.sealedAt)},
                        {"sealed_by", row.sealedBy},
                        {"reopened_at", Time(session, row.reopenedAt)},
                        {"reopened_because", row.reopenedBecause}});
    }
    return json;
}

Json Decisions(const Session& session) {
    Json json = Json::array();
    for (const Decision& row : session.Decisions()) {
        const Place place = PlaceOf(session, row.item);
        json.push_back({{"number", row.number},
                        {"item", place.item},
                        {"sub_item", place.subItem},
                        {"verb", row.verb},
                        {"addressees", Keys(row.addressees, row.otherAddressees)},
                        {"text", Text(row.text)},
                        {"due", Text(row.due)},
                        {"paragraph", row.paragraph.value}});
    }
    return json;
}

Json Events(const Session& session) {
    Json json = Json::array();
    for (const Event& row : session.Events()) {
        const Place place = PlaceOf(session, row.item);
        json.push_back({{"date", row.date.empty() ? Json(nullptr) : Json(row.date)},
                        {"end_date", row.endDate.empty() ? Json(nullptr) : Json(row.endDate)},
                        {"text", Text(row.text)},
                        {"item", place.item},
                        {"sub_item", place.subItem},
                        {"source_lines", Lines(row.lines)}});
    }
    return json;
}

/// Every line by itself, the one where the finding shows first.
Json FindingLines(const Finding& finding) {
    Json json = Json::array();
    for (int line = std::max(finding.lines.first, 1); line <= finding.lines.last; ++line) json.push_back(line);
    for (const int line : finding.otherLines) json.push_back(line);
    return json;
}

Json Findings(const Session& session, const std::vector<Finding>& findings) {
    Json json = Json::array();
    for (const Finding& row : findings) {
        const Place place = PlaceOf(session, row.item);
        json.push_back({{"code", row.code},
                        {"severity", WordOf(row.severity)},
                        {"item", place.item},
                        {"sub_item", place.subItem},
                        {"source_lines", FindingLines(row)},
                        {"message", Text(row.message)}});
    }
    return json;
}

}  // namespace

std::string SessionJson(const Session& session, const std::vector<Finding>& findings) {
    Json json;
    json["format"] = "mahdar-session-json/1";
    json["meeting"] = MeetingJson(session);
    json["preamble"] = Json::array();
    for (const Passage* row : Of<Passage>(session, {}))
        json["preamble"].push_back({{"text", Text(row->text)}, {"source_lines", Lines(row->lines)}});
    json["agenda"] = Json::array();
    for (const AgendaItem* item : Children(session, {})) json["agenda"].push_back(Item(session, *item));
    json["institutions"] = Institutions(session);
    json["mandates"] = Mandates(session);
    json["events"] = Events(session);
    json["findings"] = Findings(session, findings);
    json["sittings"] = Sittings(session);
    json["participants"] = Participants(session);
    json["floor"] = FloorJson(session);
    json["paragraphs"] = Paragraphs(session);
    json["decisions"] = Decisions(session);
    json["proposals"] = Proposals(session);
    json["versions"] = Versions(session);
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::string FindingsJson(const Session& session, const std::vector<Finding>& findings) {
    return Findings(session, findings).dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace mahdar::console
