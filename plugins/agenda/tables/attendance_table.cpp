// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/protocol_order.h"
#include "plugins/agenda/tables/speakers_table.h"
#include "plugins/agenda/tables/table_words.h"

namespace mahdar::tables {
namespace {

std::string BodyName(const Session& session, const Participant& person, Language language) {
    const Institution* body = session.Find(person.institution);
    return body == nullptr ? person.institution.value : body->names.Best(language);
}

std::string SittingName(const Session& session, const Stay& stay) {
    const Sitting* sitting = session.Find(stay.sitting);
    return sitting == nullptr ? std::string{} : std::to_string(sitting->ordinal);
}

}  // namespace

PlainTable AttendanceTable::Make(const Session& session, const ComposeRequest& request) const {
    const Language language = request.language;
    PlainTable table;
    for (const Title title : {Title::Body, Title::Name, Title::Position, Title::Role, Title::Sitting,
                              Title::Presence, Title::Date, Title::Arrived, Title::Left, Title::Reason})
        table.titles.push_back(WordFor(title, language));
    for (const Participant* person : InOrderOfProtocol(session, language)) {
        const std::vector<std::string> who{BodyName(session, *person, language), person->name.Best(language),
                                           person->title.Best(language), WordFor(person->role, language)};
        const auto add = [&](std::vector<std::string> rest) {
            std::vector<std::string> row = who;
            row.insert(row.end(), rest.begin(), rest.end());
            table.rows.push_back(std::move(row));
        };
        for (const Stay& stay : person->stays)
            add({SittingName(session, stay), WordFor(stay.presence, language), WallDate(stay.from),
                 WallTime(stay.from), WallTime(stay.to), stay.reason});
        if (person->stays.empty())
            add({"", WordFor(person->presence, language), WallDate(person->arrivedAt),
                 WallTime(person->arrivedAt), WallTime(person->leftAt), ""});
    }
    return table;
}

}  // namespace mahdar::tables
