// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/register/register_edits.h"

#include <algorithm>
#include <utility>

namespace mahdar::briefings {

namespace {

using Belongs = std::function<bool(const ItemId&)>;

/// Puts one name in the place of another, in whatever names bodies.
struct Renamer {
    InstitutionId from;
    InstitutionId to;

    void In(InstitutionId& id) const {
        if (id == from) id = to;
    }
    /// Nobody stands twice in a list.
    void In(std::vector<InstitutionId>& ids) const {
        if (std::find(ids.begin(), ids.end(), from) == ids.end()) return;
        if (std::find(ids.begin(), ids.end(), to) != ids.end()) {
            std::erase(ids, from);
        } else {
            std::replace(ids.begin(), ids.end(), from, to);
        }
    }
    void In(Speaker& speaker) const { In(speaker.institution); }
    void In(std::vector<ReporterTurn>& turns) const {
        const bool has = std::any_of(turns.begin(), turns.end(),
                                     [&](const ReporterTurn& turn) { return turn.institution == to; });
        if (has) std::erase_if(turns, [&](const ReporterTurn& turn) { return turn.institution == from; });
        for (ReporterTurn& turn : turns) In(turn.institution);
    }
};

void Rename(const Renamer& names, RequiredAction& row) {
    names.In(row.reporters);
    names.In(row.turns);
}
void Rename(const Renamer& names, MeetingDocument& row) {
    names.In(row.institution);
}
void Rename(const Renamer& names, Request& row) {
    names.In(row.speaker);
}
void Rename(const Renamer& names, Intervention& row) {
    names.In(row.speaker);
}
void Rename(const Renamer& names, Decision& row) {
    names.In(row.addressees);
}
void Rename(const Renamer& names, Mandate& row) {
    names.In(row.addressees);
}
void Rename(const Renamer& names, Participant& row) {
    names.In(row.institution);
}
void Rename(const Renamer& names, Proposal& row) {
    names.In(row.proposer);
}
void Rename(const Renamer& names, Institution& row) {
    names.In(row.parent);
}
void Rename(const Renamer& names, Meeting& row) {
    names.In(row.members);
}

template <class Row>
void RenameAll(ChangeBuilder& change, const Renamer& names,
               const std::function<bool(const Row&)>& fits = {}) {
    for (const Row& row : change.Base().Get<Row>()) {
        if (fits && !fits(row)) continue;
        Row after = row;
        Rename(names, after);
        if (!(after == row)) change.Put(std::move(after));
    }
}

template <class... Rows>
void RenameUnderItems(ChangeBuilder& change, const Renamer& names, const Belongs& belongs) {
    (RenameAll<Rows>(change, names, [&](const Rows& row) { return belongs(row.item); }), ...);
}

template <class... Rows>
int CountPlaces(const Session& session, const Renamer& names) {
    int places = 0;
    const auto count = [&](const auto& table) {
        for (const auto& row : table) {
            auto after = row;
            Rename(names, after);
            places += after == row ? 0 : 1;
        }
    };
    (count(session.Get<Rows>()), ...);
    return places;
}

void AddVariant(Institution& row, const std::string& name) {
    const bool known = name.empty() || name == row.acronym || name == row.names.ar || name == row.names.en ||
                       name == row.names.fr ||
                       std::find(row.variants.begin(), row.variants.end(), name) != row.variants.end();
    if (!known) row.variants.push_back(name);
}

}  // namespace

void MergeInstitutions(ChangeBuilder& change, const InstitutionId& from, const InstitutionId& into) {
    const Renamer names{from, into};
    RenameUnderItems<RequiredAction, MeetingDocument, Request, Intervention, Decision, Mandate>(
        change, names, [](const ItemId&) { return true; });
    RenameAll<Participant>(change, names);
    RenameAll<Proposal>(change, names);
    RenameAll<Institution>(change, names);
    RenameAll<Meeting>(change, names);
    const Institution gone = *change.Find(from);
    Institution stays = *change.Find(into);
    if (stays.parent == into) stays.parent = {};
    for (const Language language : kLanguages) {
        if (stays.names.Get(language).empty()) stays.names.Set(language, gone.names.Get(language));
    }
    for (const std::string* name : {&gone.acronym, &gone.names.ar, &gone.names.en, &gone.names.fr})
        AddVariant(stays, *name);
    for (const std::string& name : gone.variants) AddVariant(stays, name);
    for (const std::string& role : gone.roles) {
        if (std::find(stays.roles.begin(), stays.roles.end(), role) == stays.roles.end())
            stays.roles.push_back(role);
    }
    if (stays.contact.empty()) stays.contact = gone.contact;
    change.Put(std::move(stays));
    change.Remove(from);
}

void NameOtherwise(ChangeBuilder& change, const InstitutionId& from, const InstitutionId& other,
                   const Belongs& belongs) {
    RenameUnderItems<RequiredAction, MeetingDocument, Request, Intervention, Decision, Mandate>(
        change, {from, other}, belongs);
}

int PlacesOf(const Session& session, const InstitutionId& institution) {
    return CountPlaces<RequiredAction, MeetingDocument, Request, Intervention, Decision, Mandate, Participant,
                       Proposal, Institution, Meeting>(session, {institution, InstitutionId{"\x01"}});
}

}  // namespace mahdar::briefings
