// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/briefings/briefing_session.h"

#include "core/session/change_builder.h"

#include <utility>

namespace mahdar::briefings {

namespace {

void PutMeeting(ChangeBuilder& change) {
    Meeting meeting = change.Base().TheMeeting();
    meeting.title = {"الاجتماع السابع للجنة متابعة التعاون", "Seventh Meeting of the Follow-up Committee on Cooperation",
                     "Septième réunion du Comité de suivi de la coopération"};
    meeting.startDate = "2025-05-13";
    meeting.endDate = "2025-05-14";
    meeting.venue = {"أنقرة", "Ankara", "Ankara"};
    meeting.symbol = "OIC/FC/7-25";
    change.Put(meeting);
}

void PutInstitutions(ChangeBuilder& change) {
    const auto put = [&](const char* key, const char* acronym, LocalText names, InstitutionKind kind) {
        Institution row;
        row.id = InstitutionId{key};
        row.acronym = acronym;
        row.names = std::move(names);
        row.kind = kind;
        change.Put(row);
    };
    put("SESRIC", "SESRIC",
        {"مركز الأبحاث الإحصائية والاقتصادية والاجتماعية والتدريب للدول الإسلامية",
         "Statistical, Economic and Social Research and Training Centre for Islamic Countries",
         "Centre de recherches statistiques, économiques et sociales et de formation pour les pays islamiques"},
        InstitutionKind::Institution);
    put("ICDT", "ICDT", {"المركز الإسلامي لتنمية التجارة", "Islamic Centre for Development of Trade",
                         "Centre islamique pour le développement du commerce"}, InstitutionKind::Institution);
    put("CCO", "CCO", {"مكتب تنسيق الكومسيك", "COMCEC Coordination Office", "Bureau de coordination du COMCEC"},
        InstitutionKind::Organ);
    put("ID", "", {"إندونيسيا", "Indonesia", "Indonésie"}, InstitutionKind::MemberState);
    put("BORSA", "", LocalText(Language::English, "Borsa Istanbul"), InstitutionKind::Institution);
}

AgendaItem PutItem(ChangeBuilder& change, const char* id, const char* parent, const char* number, int rank,
                   LocalText title) {
    AgendaItem item;
    item.id = ItemId{id};
    item.parent = ItemId{parent};
    item.number = number;
    item.rank = rank;
    item.title = std::move(title);
    change.Put(item);
    return item;
}

void PutItems(ChangeBuilder& change) {
    AgendaItem two = PutItem(change, "i2", "", "2", 2, {"استراتيجية التعاون", "Strategy of Cooperation",
                                                       "Stratégie de coopération"});
    two.state = ItemState::Closed;
    change.Put(two);
    PutItem(change, "i4", "", "4", 4, {"التجارة البينية", "Intra-Regional Trade", "Commerce intrarégional"});
    PutItem(change, "i41", "i4", "", 1, {"المعارض التجارية", "Trade Fairs", "Foires commerciales"});
    PutItem(change, "i42", "i4", "", 2, {});
    PutItem(change, "i5", "", "5", 5, LocalText(Language::Arabic, "المعلومات العلمية"));
    PutItem(change, "i6", "", "6", 6, {});
    AgendaItem seven = PutItem(change, "i7", "", "7", 7, {"السياحة", "Tourism", "Tourisme"});
    seven.state = ItemState::Closed;
    change.Put(seven);
}

RequiredAction Action(const char* id, const char* item, std::vector<std::string> reporters, LocalText text) {
    RequiredAction action;
    action.id = ActionId{id};
    action.item = ItemId{item};
    for (std::string& key : reporters) action.reporters.push_back(InstitutionId{std::move(key)});
    action.text = std::move(text);
    return action;
}

void PutActions(ChangeBuilder& change) {
    change.Put(Action("a2", "i2", {"CCO"}, {"يقدم مكتب التنسيق التقرير المرحلي عن تنفيذ الاستراتيجية.",
                                           "The Coordination Office presents the progress report on the Strategy.",
                                           "Le Bureau de coordination présente le rapport d'étape sur la Stratégie."}));
    RequiredAction fairs = Action("a41", "i41", {"ICDT", "SESRIC"},
                                  LocalText(Language::Arabic, "إحاطة اللجنة بآخر تطورات المعارض (2020-2025)."));
    fairs.committeeAction = CommitteeAction::Consider;
    fairs.slotMinutes = 7;
    change.Put(fairs);
    RequiredAction second = Action("a41b", "i41", {"SESRIC"}, LocalText(Language::English, "A note on statistics."));
    second.rank = 1;
    change.Put(second);
    RequiredAction unknown = Action("a42", "i42", {"ID", "BORSA"}, {});
    unknown.unknownReporters = {"منتدى البورصات"};
    unknown.confidence = Confidence::Review;
    change.Put(unknown);
    change.Put(Action("a5", "i5", {}, LocalText(Language::Arabic, "تُعرض نتائج ورشة العمل.")));
    change.Put(Action("a7", "i7", {"SESRIC"}, {}));
}

Mandate MandateOf(const char* id, const char* item, const char* verb, const char* session, LocalText text) {
    Mandate mandate;
    mandate.id = MandateId{id};
    mandate.item = ItemId{item};
    mandate.verb = verb;
    mandate.addressees = {InstitutionId{"SESRIC"}};
    mandate.session = session;
    mandate.text = std::move(text);
    return mandate;
}

void PutMandates(ChangeBuilder& change) {
    Mandate report = MandateOf("m1", "i41", "requested", "40",
                               LocalText(Language::Arabic, "تقديم تحديثات منتظمة عن برنامج OIC-VET."));
    report.due = {"كل دورة", "every Session", "chaque session"};
    report.recurring = true;
    change.Put(report);
    change.Put(MandateOf("m2", "i2", "encouraged", "39",
                         LocalText(Language::Arabic, "إعداد خارطة طريق للفترة 2026-2030.")));
    Mandate done = MandateOf("m3", "i7", "some-new-verb", "", {});
    done.state = MandateState::Reported;
    change.Put(done);
}

void PutRest(ChangeBuilder& change) {
    Passage passage;
    passage.id = PassageId{"p1"};
    passage.item = ItemId{"i41"};
    passage.text = LocalText(Language::Arabic, "أقيمت المعارض التجارية منذ سنوات في عدد من الدول الأعضاء.");
    change.Put(passage);
    MeetingDocument document;
    document.id = DocumentId{"d1"};
    document.item = ItemId{"i41"};
    document.institution = InstitutionId{"SESRIC"};
    document.title = {"تقرير مرحلي", "Progress report", "Rapport d'étape"};
    document.state = DocumentState::Late;
    document.languages = {Language::English};
    change.Put(document);
    Finding finding;
    finding.id = FindingId{"f1"};
    finding.severity = FindingSeverity::High;
    finding.item = ItemId{"i41"};
    finding.message = {"يأتي المعرض بعد الاجتماع.", "The fair comes after the meeting.",
                       "La foire a lieu après la réunion."};
    change.Put(finding);
    Intervention speech;
    speech.id = InterventionId{"v1"};
    speech.item = ItemId{"i7"};
    speech.speaker.institution = InstitutionId{"SESRIC"};
    speech.kind = InterventionKind::Briefing;
    speech.state = InterventionState::Done;
    speech.start = Later(EveningBefore(), 17 * 3'600'000);
    speech.runMs = 312'000;
    change.Put(speech);
}

}  // namespace

Session BriefingSession() {
    Session session;
    ChangeBuilder change(session);
    PutMeeting(change);
    PutInstitutions(change);
    PutItems(change);
    PutActions(change);
    PutMandates(change);
    PutRest(change);
    Applier::Apply(session, change.Take());
    return session;
}

std::shared_ptr<const Phrases> ShippedPhrases() {
    // Shared as the composer and the checker share it in the program.
    static const auto kPhrases =
        std::make_shared<const Phrases>(Phrases::Read(MAHDAR_STAGE "/share/mahdar/briefings/phrases.tsv"));
    return kPhrases;
}

Instant EveningBefore() { return *ParseIso("2025-05-12T17:30:00", 180); }

}  // namespace mahdar::briefings
