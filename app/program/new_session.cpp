// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/program/new_session.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/session/register.h"
#include "core/session/venue_zones.h"

namespace mahdar {
namespace {

Session Applied(Session session, ChangeBuilder& change) {
    Applier::Apply(session, change.Take());
    return session;
}

/// What this computer's clock shows on the day the meeting begins.
std::int32_t LocalOffset(const Meeting& meeting) {
    const auto noon = ParseIso(meeting.startDate + "T12:00:00", 0);
    return LocalOffsetMinutes(noon.value_or(SystemClock{}.Now()).utcMs);
}

Session WithWallClock(Session session, const Host& host) {
    const VenueZones zones = VenueZones::Load(host.DataFolder(), host.UserFolder());
    Meeting meeting = session.TheMeeting();
    meeting.offsetMinutes = zones.OffsetOf(meeting.venue, meeting.startDate).value_or(LocalOffset(meeting));
    ChangeBuilder change(session);
    change.Put(std::move(meeting));
    return Applied(std::move(session), change);
}

}  // namespace

Session NewSession(const Host& host, const std::string& title, Language language) {
    const Session empty;
    ChangeBuilder change(empty);
    Meeting meeting = empty.TheMeeting();
    meeting.title.Set(language, title);
    meeting.workingLanguage = language;
    meeting.originalLanguage = language;
    meeting.languages = {language};
    change.Put(std::move(meeting));
    PutRegister(change, LoadRegister(host.DataFolder(), host.UserFolder()));
    for (const auto& starter : host.Starters()) starter->Start(change);
    return WithWallClock(Applied(empty, change), host);
}

ImportedSession ImportedFrom(const Host& host, const ImportRequest& request) {
    if (host.Importer() == nullptr)
        throw CommandError(MAHDAR_TR("No loaded plugin reads agendas. See the list of plugins."));
    const Session base = NewSession(host, {}, request.language);
    ChangeBuilder change(base);
    ImportedSession imported;
    imported.result = host.Importer()->Import(request, change);
    imported.session = WithWallClock(Applied(base, change), host);
    return imported;
}

Session NextMeeting(const Host& host, const Session& from, const std::string& title) {
    const Session base = NewSession(host, title, from.TheMeeting().workingLanguage);
    ChangeBuilder change(base);
    Meeting meeting = base.TheMeeting();
    const Meeting& old = from.TheMeeting();
    meeting.organisation = old.organisation;
    meeting.body = old.body;
    meeting.parentBody = old.parentBody;
    meeting.bodyKind = old.bodyKind;
    meeting.ordinal = old.ordinal > 0 ? old.ordinal + 1 : 0;
    meeting.languages = old.languages;
    meeting.offsetMinutes = old.offsetMinutes;
    meeting.rules = old.rules;
    meeting.members = old.members;
    meeting.limitMemberMinutes = old.limitMemberMinutes;
    meeting.limitInstitutionMinutes = old.limitInstitutionMinutes;
    change.Put(std::move(meeting));
    for (const Institution& row : from.Institutions()) change.Put(row);
    for (const auto& carry : host.CarryOvers()) carry->Carry(from, change);
    return Applied(base, change);
}

}  // namespace mahdar
