// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/panels/sample_meeting.h"

#include "core/command/resolve.h"
#include "core/session/change_builder.h"

#include <array>

namespace mahdar::agenda {

namespace {

struct SampleItem {
    const char* parent;
    const char* number;
    const char* ar;
    const char* en;
    const char* fr;
    int planned;
};

constexpr std::array kItems{
    SampleItem{"", "1", "افتتاح الاجتماع واعتماد جدول الأعمال", "Opening and adoption of the agenda",
               "Ouverture et adoption de l’ordre du jour", 15},
    SampleItem{"", "2", "تقرير عن تنفيذ الخطة الخمسية", "Report on the five-year plan", "Rapport sur le plan quinquennal", 20},
    SampleItem{"", "3", "متابعة برنامج التعاون الفني للأعوام المقبلة", "Follow-up of the technical cooperation programme",
               "Suivi du programme de coopération technique", 20},
    SampleItem{"", "4", "التجارة بين الدول الأعضاء", "Trade among member states", "Commerce entre États membres", 60},
    SampleItem{"4", "a", "نظام الأفضليات التجارية", "Trade preferences", "Préférences commerciales", 15},
    SampleItem{"4", "b", "المعارض التجارية", "Trade fairs", "Foires commerciales", 10},
    SampleItem{"4", "c", "المساعدة التقنية المتصلة بالتجارة", "Trade-related technical assistance",
               "Assistance technique liée au commerce", 10},
    SampleItem{"4", "d", "أنشطة تمويل التجارة", "Trade finance activities", "Activités de financement du commerce", 10},
    SampleItem{"4", "e", "", "", "", 10},
    SampleItem{"", "5", "تعزيز دور القطاع الخاص في التنمية", "Enhancing the role of the private sector in development",
               "Renforcer le rôle du secteur privé dans le développement", 35},
    SampleItem{"5", "f", "ملتقى أصحاب الأعمال", "Business forum", "Forum des affaires", 0},
    SampleItem{"", "6", "تحسين النقل والاتصالات", "Improving transport and communications", "Transports et communications", 15},
    SampleItem{"", "7", "تطوير السياحة", "Developing tourism", "Développement du tourisme", 15},
    SampleItem{"", "8", "إنتاجية القطاع الزراعي", "Productivity of agriculture", "Productivité de l’agriculture", 15},
    SampleItem{"", "9", "التخفيف من حدة الفقر", "Alleviating poverty", "Réduction de la pauvreté", 30},
    SampleItem{"", "10", "تعبئة الموارد", "Mobilising resources", "Mobilisation des ressources", 15},
};

void AddBody(ChangeBuilder& change, const char* key, InstitutionKind kind, LocalText names) {
    Institution body;
    body.id = {key};
    if (kind == InstitutionKind::Institution) body.acronym = key;
    body.kind = kind;
    body.names = std::move(names);
    change.Put(body);
}

void AddRegister(ChangeBuilder& change) {
    using enum InstitutionKind;
    AddBody(change, "TIC", Institution, {"مؤسسة تأمين التجارة وائتمان الصادرات", "Trade Insurance and Export Credit Corporation",
                                         "Société d’assurance du commerce et du crédit à l’exportation"});
    AddBody(change, "TDC", Institution, {"مركز تنمية التجارة", "Trade Development Centre", "Centre de développement du commerce"});
    AddBody(change, "SRC", Institution, {"مركز البحوث الإحصائية", "Statistical Research Centre", "Centre de recherches statistiques"});
    AddBody(change, "DEV", Institution, {"مصرف التنمية", "Development Bank", "Banque de développement"});
    AddBody(change, "PK", MemberState, {"باكستان", "Pakistan", "Pakistan"});
    AddBody(change, "SN", MemberState, {"السنغال", "Senegal", "Sénégal"});
    AddBody(change, "UG", MemberState, {"أوغندا", "Uganda", "Ouganda"});
    AddBody(change, "MY", MemberState, {"ماليزيا", "Malaysia", "Malaisie"});
    AddBody(change, "ID", MemberState, {"إندونيسيا", "Indonesia", "Indonésie"});
}

void AddItems(ChangeBuilder& change) {
    std::int64_t rank = 0;
    for (const SampleItem& sample : kItems) {
        AgendaItem item;
        item.parent = {sample.parent};
        const bool isSub = !item.parent.Empty();
        item.id = {isSub ? item.parent.value + sample.number : std::string(sample.number)};
        if (!isSub) item.number = sample.number;
        item.title = {sample.ar, sample.en, sample.fr};
        item.plannedMinutes = sample.planned;
        item.rank = rank += 1024;
        if (item.id.value == "4d") item.lines = {230, 266};
        change.Put(item);
    }
}

void AddAction(ChangeBuilder& change, const char* id, const char* item, std::vector<InstitutionId> who, LocalText text) {
    RequiredAction action;
    action.id = {id};
    action.item = {item};
    action.reporters = std::move(who);
    action.text = std::move(text);
    change.Put(action);
}

void AddAnnotation(ChangeBuilder& change) {
    Passage passage;
    passage.id = {"p1"};
    passage.item = {"4d"};
    passage.text = {"طلبت اللجنة في دورتها السابقة من مؤسسة تأمين التجارة (TIC) مواصلة جهودها لاستكمال الترتيبات الفنية لإطلاق "
                    "برنامج استخبارات الأعمال، ورفع تقرير في 13-14 مايو 2025.",
                    "At its last session the Committee requested the Corporation (TIC) to go on with the technical preparations "
                    "for the business intelligence programme and to report on 13-14 May 2025.",
                    "À sa dernière session, le Comité a prié la Société (TIC) de poursuivre les préparatifs techniques du "
                    "programme d’intelligence économique et de rendre compte les 13-14 mai 2025."};
    change.Put(passage);
    AddAction(change, "a1", "4d", {{"DEV"}}, {"تقرير عن تمويل التجارة", "Report on trade finance", "Rapport sur le financement"});
    AddAction(change, "a2", "4d", {{"TIC"}}, {"إحاطة عن إطلاق البرنامج", "Briefing on the launch of the programme", "Exposé sur le lancement"});
    AddAction(change, "a3", "6", {{"SRC"}, {"TDC"}}, {"تقرير عن النقل", "Report on transport", "Rapport sur les transports"});
    AddAction(change, "a4", "9", {}, {"تقديم تقرير عن الفقر", "Report on poverty", "Rapport sur la pauvreté"});
}

void AddOutcome(ChangeBuilder& change, const char* item) {
    Paragraph paragraph;
    paragraph.id = {std::string("outcome") + item};
    paragraph.item = {item};
    paragraph.kind = ParagraphKind::Decision;
    change.Put(paragraph);
}

class Player {
public:
    Player(Commander& commander, ScriptedClock& clock) : m_commander(commander), m_clock(clock) {}
    void At(const char* time, std::initializer_list<const char*> lines) {
        m_clock.Set(*ParseIso(std::string("2025-05-13T") + time, 180));
        for (const char* line : lines) m_commander.Run(line);
    }

private:
    Commander& m_commander;
    ScriptedClock& m_clock;
};

void PlayMorning(Player& play) {
    play.At("10:00:00", {"sitting open", "agenda open 1"});
    play.At("10:18:00", {"agenda close 1", "agenda open 2", "floor give SN"});
    play.At("10:24:10", {"floor stop", "floor give PK"});
    play.At("10:29:05", {"floor stop"});
    play.At("10:42:00", {"agenda close 2", "agenda open 3", "floor give TDC"});
    play.At("10:51:02", {"floor stop"});
    play.At("11:03:00", {"agenda close 3", "agenda open 4/1"});
    play.At("11:15:00", {"agenda close 4/1", "agenda open 4/2", "floor give ID"});
    play.At("11:17:40", {"floor stop", "floor give MY"});
    play.At("11:21:00", {"floor stop"});
    play.At("11:24:00", {"agenda close 4/2", "agenda open 4/3", "agenda defer 10 to \"14:00\""});
    play.At("11:30:00", {"agenda open 4/4"});
    play.At("11:31:00", {"floor give DEV --kind briefing"});
    play.At("11:37:00", {"floor stop", "floor request PK", "floor request SN --for \"G10\"", "floor request TDC", "floor request UG",
                         "floor reply MY"});
}

}  // namespace

void PlaySample(SessionLog& log, Commander& commander, ScriptedClock& clock, SampleScene scene) {
    Player play(commander, clock);
    play.At("09:58:00", {});
    if (scene == SampleScene::Empty) return;
    ChangeBuilder change(log.State());
    AddRegister(change);
    AddItems(change);
    AddAnnotation(change);
    for (const char* item : {"1", "2", "4a", "4b"}) AddOutcome(change, item);
    commander.Record("agenda/import", "agenda import", change.Take());
    PlayMorning(play);
    if (scene == SampleScene::Quiet) {
        play.At("11:38:00", {"agenda open 6"});
        return;
    }
    play.At("11:38:06", {"floor give TIC --kind briefing", "floor order ID"});
    ChangeBuilder absent(log.State());
    for (Request request : log.State().Requests().Rows()) {
        if (request.speaker.institution.value != "UG") continue;
        request.state = RequestState::Absent;
        absent.Put(request);
    }
    commander.Record("floor/skip", "floor skip", absent.Take());
    if (scene == SampleScene::Within) play.At("11:42:18", {});
    if (scene == SampleScene::Warning) play.At("11:47:26", {});
    if (scene == SampleScene::Overtime) play.At("11:49:13", {"floor list"});
    if (scene == SampleScene::Paused) {
        play.At("11:42:18", {"floor pause"});
        play.At("11:42:43", {});
    }
}

}  // namespace mahdar::agenda
