// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/body_names.h"

#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/session/protocol_order.h"

#include <algorithm>

namespace mahdar::agenda {

wxString BodyNames::NameOf(const InstitutionId& id) const {
    const auto place = std::find(ids.begin(), ids.end(), id);
    return place == ids.end() ? ToWx(id.value) : names[static_cast<std::size_t>(place - ids.begin())];
}

BodyNames NamesOfBodies(const Session& session, Language language) {
    struct Entry {
        bool state;
        std::string name;
        InstitutionId id;
    };
    std::vector<Entry> entries;
    for (const Institution& body : session.Institutions())
        entries.push_back({body.kind == InstitutionKind::MemberState, SpeakerName(session, {body.id, {}}, language), body.id});
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        if (a.state != b.state) return a.state;
        return CompareNames(a.name, b.name, language) < 0;
    });
    BodyNames names;
    for (const Entry& entry : entries) {
        names.ids.push_back(entry.id);
        names.names.push_back(ToWx(entry.name));
    }
    return names;
}

}  // namespace mahdar::agenda
