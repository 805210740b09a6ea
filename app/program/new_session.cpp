// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/program/new_session.h"

#include "core/base/error.h"
#include "core/session/register.h"

namespace mahdar {
namespace {

Session Applied(Session session, ChangeBuilder& change) {
    Applier::Apply(session, change.Take());
    return session;
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
    return Applied(empty, change);
}

ImportedSession ImportedFrom(const Host& host, const ImportRequest& request) {
    if (host.Importer() == nullptr)
        throw CommandError(MAHDAR_TR("No loaded plugin reads agendas. See the list of plugins."));
    const Session base = NewSession(host, {}, request.language);
    ChangeBuilder change(base);
    ImportedSession imported;
    imported.result = host.Importer()->Import(request, change);
    imported.session = Applied(base, change);
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
    change.Put(std::move(meeting));
    for (const Institution& row : from.Institutions()) change.Put(row);
    for (const auto& carry : host.CarryOvers()) carry->Carry(from, change);
    return Applied(base, change);
}

}  // namespace mahdar
