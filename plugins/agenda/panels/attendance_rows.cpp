// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/attendance_rows.h"

#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/session/presence.h"
#include "core/session/protocol_order.h"
#include "core/session/sittings.h"
#include "core/text/fold.h"

#include <wx/intl.h>

#include <algorithm>
#include <unordered_set>

namespace mahdar::agenda {

namespace {

wxString ToMinute(const Instant& instant) { return Ltr(ToWx(WallTime(instant).substr(0, 5))); }

Look PresenceLook(const Participant& person) {
    if (IsHere(person)) return {GlyphName::Tick, Ink::Good, wxGETTEXT_IN_CONTEXT("participant", "Present")};
    switch (person.presence) {
        case Presence::Present: return {GlyphName::Arrow, Ink::Secondary, wxGETTEXT_IN_CONTEXT("participant", "Left")};
        case Presence::Excused: return {GlyphName::Dash, Ink::Care, wxGETTEXT_IN_CONTEXT("participant", "Excused")};
        case Presence::Absent: return {GlyphName::Cross, Ink::Wrong, wxGETTEXT_IN_CONTEXT("participant", "Absent")};
        case Presence::Expected: break;
    }
    return {GlyphName::Ring, Ink::Secondary, wxGETTEXT_IN_CONTEXT("participant", "Expected")};
}

/// What was noted in the sitting that is on, else what was noted last.
wxString TimesOf(const Session& session, const Participant& person) {
    const Sitting* sitting = CurrentSitting(session);
    const SittingId id = sitting != nullptr ? sitting->id : SittingId{};
    wxString text;
    for (const Stay& stay : person.stays) {
        if (stay.sitting != id) continue;
        wxString part = ToWx(stay.reason);
        if (stay.presence == Presence::Present)
            part = stay.to.Empty() ? Filled(_("since %1"), {ToMinute(stay.from)})
                                   : Ltr(ToMinute(stay.from) + wxString::FromUTF8("–") + ToMinute(stay.to));
        if (!part.empty()) text += (text.empty() ? wxString() : ToWx(" · ")) + part;
    }
    return text;
}

/// "Vice-Chair, representing the Arab region".
wxString RoleText(const Participant& person, Language language) {
    const wxString detail = ToWx(person.roleDetail.Best(language));
    if (detail.empty()) return WordOf(person.role);
    // TRANSLATORS: %1 an office of the bureau, %2 what it is about.
    return Filled(_("%1, %2"), {WordOf(person.role), detail});
}

std::string Searched(const Participant& person, const Institution* body) {
    std::string all = person.institution.value;
    for (const Language language : kLanguages) {
        all += ' ' + person.name.Get(language);
        if (body != nullptr) all += ' ' + body->names.Get(language);
    }
    if (body != nullptr) all += ' ' + body->acronym;
    return FoldForSearch(all);
}

/// Bodies of which nobody is listed, as delegations without names.
std::vector<Participant> Unlisted(const Session& session) {
    std::unordered_set<InstitutionId> listed;
    for (const Participant& person : session.Participants()) listed.insert(person.institution);
    const auto members = Members(session);
    const std::unordered_set<InstitutionId> wanted(members.begin(), members.end());
    std::vector<Participant> people;
    for (const Institution& body : session.Institutions()) {
        const bool state = body.kind == InstitutionKind::MemberState;
        if (listed.contains(body.id) || (state && !wanted.contains(body.id))) continue;
        Participant person;
        person.institution = body.id;
        person.role = body.kind == InstitutionKind::Observer ? ParticipantRole::Observer : ParticipantRole::Head;
        people.push_back(person);
    }
    return people;
}

bool Shows(AttendanceShown shown, const AttendanceRow& row) {
    switch (shown) {
        case AttendanceShown::Here: return row.here;
        case AttendanceShown::NotHere: return !row.here;
        case AttendanceShown::Away: return row.away;
        case AttendanceShown::Members: return row.group == AttendanceGroup::Members;
        case AttendanceShown::Others: return row.group == AttendanceGroup::Others;
        case AttendanceShown::All: break;
    }
    return true;
}

wxString UseWord(QuorumUse use) {
    // TRANSLATORS: what a quorum is needed for, inside a sentence.
    return use == QuorumUse::Debate ? wxGETTEXT_IN_CONTEXT("quorum", "debate") : wxGETTEXT_IN_CONTEXT("quorum", "decisions");
}

}  // namespace

wxString WordOf(ParticipantRole role) {
    switch (role) {
        case ParticipantRole::Chair: return wxGETTEXT_IN_CONTEXT("participant", "Chair");
        case ParticipantRole::ViceChair: return wxGETTEXT_IN_CONTEXT("participant", "Vice-Chair");
        case ParticipantRole::Rapporteur: return wxGETTEXT_IN_CONTEXT("participant", "Rapporteur");
        case ParticipantRole::Head: return wxGETTEXT_IN_CONTEXT("participant", "Head of delegation");
        case ParticipantRole::Delegate: return wxGETTEXT_IN_CONTEXT("participant", "Delegate");
        case ParticipantRole::Observer: return wxGETTEXT_IN_CONTEXT("participant", "Observer");
        case ParticipantRole::Secretariat: return wxGETTEXT_IN_CONTEXT("participant", "Secretariat");
    }
    return {};
}

std::vector<AttendanceRow> AttendanceRows(const Session& session, Language language) {
    const std::vector<Participant> unlisted = Unlisted(session);
    std::vector<const Participant*> people;
    for (const Participant& person : session.Participants()) people.push_back(&person);
    for (const Participant& person : unlisted) people.push_back(&person);
    std::vector<AttendanceRow> rows;
    for (const Participant* person : InOrderOfProtocol(session, people, language)) {
        const Institution* body = session.Find(person->institution);
        AttendanceRow row;
        row.person = person->id;
        row.word = person->id ? person->id.value : person->institution.value;
        row.presence = PresenceLook(*person);
        row.body = ToWx(body == nullptr ? person->institution.value : body->names.Best(language));
        row.name = ToWx(person->name.Best(language));
        row.role = person->id ? RoleText(*person, language) : wxString();
        row.times = TimesOf(session, *person);
        const bool state = body != nullptr && body->kind == InstitutionKind::MemberState;
        row.group = state ? AttendanceGroup::Members : AttendanceGroup::Others;
        row.here = IsHere(*person);
        row.away = person->presence == Presence::Excused || person->presence == Presence::Absent;
        row.searched = Searched(*person, body);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<AttendanceRow> Narrowed(const std::vector<AttendanceRow>& rows, AttendanceShown shown,
                                    const std::string& folded) {
    std::vector<AttendanceRow> narrowed;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(narrowed), [&](const AttendanceRow& row) {
        return Shows(shown, row) && (folded.empty() || row.searched.find(folded) != std::string::npos);
    });
    return narrowed;
}

Look QuorumLook(const Session& session) {
    const auto quorum = QuorumNow(session);
    const auto members = static_cast<std::int64_t>(Members(session).size());
    const auto here = static_cast<std::int64_t>(MembersHere(session).size());
    wxString words = Filled(_("%1 of %2 member States present"), {Number(here), Number(members)});
    if (!quorum) return {GlyphName::Ring, Ink::Secondary, words};
    for (const QuorumStanding& standing : quorum->standings) {
        const wxString needed =
            standing.rule->rule.empty()
                ? Filled(_("quorum for %1: %2"), {UseWord(standing.rule->use), Number(standing.required)})
                : Filled(_("quorum for %1: %2 (rule %3)"),
                         {UseWord(standing.rule->use), Number(standing.required), ToWx(standing.rule->rule)});
        words += ToWx(" · ") + needed;
    }
    return {quorum->Met() ? GlyphName::Tick : GlyphName::WarningTriangle, quorum->Met() ? Ink::Good : Ink::Care, words};
}

}  // namespace mahdar::agenda
