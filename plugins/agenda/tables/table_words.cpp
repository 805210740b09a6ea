// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/tables/table_words.h"

#include <cstdio>
#include <utility>

namespace mahdar::tables {
namespace {

template <class Key>
struct Words {
    Key key;
    LocalText text;
};

template <class Key, std::size_t Size>
std::string Find(const Words<Key> (&table)[Size], Key key, Language language) {
    for (const auto& row : table) {
        if (row.key == key) return row.text.Get(language);
    }
    return {};
}

}  // namespace

std::string WordFor(Title title, Language language) {
    static const Words<Title> kTable[] = {
        {Title::Number, {"الرقم", "No.", "N°"}},
        {Title::Speaker, {"المتحدث", "Speaker", "Orateur"}},
        {Title::Group, {"الفئة", "Group", "Groupe"}},
        {Title::Kind, {"نوع المداخلة", "Kind", "Nature"}},
        {Title::Item, {"البند", "Item", "Point"}},
        {Title::Sitting, {"الجلسة", "Sitting", "Séance"}},
        {Title::Date, {"التاريخ", "Date", "Date"}},
        {Title::Start, {"البداية", "Start", "Début"}},
        {Title::End, {"النهاية", "End", "Fin"}},
        {Title::Seconds, {"بالثواني", "Seconds", "Secondes"}},
        {Title::Length, {"المدة", "Length", "Durée"}},
        {Title::Limit, {"الحد بالثواني", "Limit in seconds", "Limite en secondes"}},
        {Title::OverLimit, {"تجاوز الحد", "Over the limit", "Au-delà de la limite"}},
        {Title::Note, {"ملاحظة", "Note", "Remarque"}},
        {Title::Speeches, {"المداخلات", "Speeches", "Interventions"}},
        {Title::PointsOfOrder, {"نقاط النظام", "Points of order", "Motions d'ordre"}},
        {Title::Replies, {"حق الرد", "Rights of reply", "Droits de réponse"}},
        {Title::Questions, {"الأسئلة", "Questions", "Questions"}},
        {Title::Total, {"المجموع", "Total", "Total"}},
        {Title::Mean, {"المتوسط", "Mean", "Moyenne"}},
        {Title::Longest, {"الأطول", "Longest", "La plus longue"}},
        {Title::Share, {"النسبة المئوية", "Share in per cent", "Part en pour cent"}},
        {Title::Speakers, {"المتحدثون", "Speakers", "Orateurs"}},
        {Title::Body, {"الدولة أو المؤسسة", "State or institution", "État ou institution"}},
        {Title::Name, {"الاسم", "Name", "Nom"}},
        {Title::Position, {"المنصب", "Position", "Fonction"}},
        {Title::Role, {"الصفة", "Role", "Qualité"}},
        {Title::Presence, {"الحضور", "Presence", "Présence"}},
        {Title::Arrived, {"وصل", "Arrived", "Arrivée"}},
        {Title::Left, {"غادر", "Left", "Départ"}},
        {Title::Reason, {"السبب", "Reason", "Motif"}}};
    return Find(kTable, title, language);
}

std::string WordFor(SpeakerGroup group, Language language) {
    static const Words<SpeakerGroup> kTable[] = {
        {SpeakerGroup::Member, {"الدول الأعضاء", "Member States", "États membres"}},
        {SpeakerGroup::Institution, {"المؤسسات", "Institutions", "Institutions"}},
        {SpeakerGroup::Observer, {"المراقبون", "Observers", "Observateurs"}}};
    return Find(kTable, group, language);
}

std::string WordFor(InterventionKind kind, Language language) {
    static const Words<InterventionKind> kTable[] = {
        {InterventionKind::Briefing, {"إحاطة", "Briefing", "Exposé"}},
        {InterventionKind::Statement, {"مداخلة", "Statement", "Déclaration"}},
        {InterventionKind::OnBehalf, {"بيان باسم مجموعة", "On behalf of a group", "Au nom d'un groupe"}},
        {InterventionKind::PointOfOrder, {"نقطة نظام", "Point of order", "Motion d'ordre"}},
        {InterventionKind::RightOfReply, {"حق الرد", "Right of reply", "Droit de réponse"}},
        {InterventionKind::Question, {"سؤال", "Question", "Question"}}};
    return Find(kTable, kind, language);
}

std::string WordFor(ParticipantRole role, Language language) {
    static const Words<ParticipantRole> kTable[] = {
        {ParticipantRole::Chair, {"الرئيس", "Chair", "Président"}},
        {ParticipantRole::ViceChair, {"نائب الرئيس", "Vice-Chair", "Vice-Président"}},
        {ParticipantRole::Rapporteur, {"المقرر", "Rapporteur", "Rapporteur"}},
        {ParticipantRole::Head, {"رئيس الوفد", "Head of delegation", "Chef de délégation"}},
        {ParticipantRole::Delegate, {"عضو الوفد", "Delegate", "Délégué"}},
        {ParticipantRole::Observer, {"مراقب", "Observer", "Observateur"}},
        {ParticipantRole::Secretariat, {"الأمانة", "Secretariat", "Secrétariat"}}};
    return Find(kTable, role, language);
}

std::string WordFor(Presence presence, Language language) {
    static const Words<Presence> kTable[] = {{Presence::Expected, {"منتظر", "Expected", "Attendu"}},
                                             {Presence::Present, {"حاضر", "Present", "Présent"}},
                                             {Presence::Excused, {"معتذر", "Excused", "Excusé"}},
                                             {Presence::Absent, {"غائب", "Absent", "Absent"}}};
    return Find(kTable, presence, language);
}

std::string LengthText(std::int64_t ms) {
    const long long seconds = ms / 1000;
    char text[32];
    std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return text;
}

}  // namespace mahdar::tables
