// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/app/ui/gallery_samples.h"

namespace mahdar {

ClockView SampleClock(ClockState state) {
    switch (state) {
        case ClockState::Within: return {state, 252, 600, 60, 0};
        case ClockState::Warning: return {state, 560, 600, 60, 0};
        case ClockState::Overtime: return {state, 667, 600, 60, 0};
        case ClockState::Paused: return {state, 252, 600, 60, 25};
        case ClockState::Idle: break;
    }
    return {ClockState::Idle, 0, 600, 60, 0};
}

HallView SampleHall(ClockState state, Language primary) {
    HallView view;
    view.primary = primary;
    view.second = primary == Language::Arabic ? Language::English : Language::Arabic;
    view.meetingTitle = {"الاجتماع الخامس للجنة تجريبية", "Fifth Meeting of a Sample Committee", "Cinquième réunion d’un comité d’essai"};
    view.placeAndDate = {"مدينة النموذج، 13–14 مايو 2025", "Sample City, 13–14 May 2025", "Ville d’essai, 13–14 mai 2025"};
    view.city = {"مدينة النموذج", "Sample City", "Ville d’essai"};
    view.itemNumber = "4";
    view.parentTitle = {"التعاون بين الأعضاء", "Cooperation among members", "Coopération entre membres"};
    view.itemTitle = {"أنشطة تمويل المشروعات", "Project finance activities", "Activités de financement"};
    view.speakerName = {"ABCD", "ABCD", "ABCD"};
    view.speakerFullName = {"الهيئة التجريبية لتأمين المشروعات وضمان الصادرات", "Sample Authority for the Insurance of Projects and Export Guarantees", "Autorité d’essai pour l’assurance des projets"};
    view.clock = SampleClock(state);
    view.next = {{{"باكستان", "Pakistan", "Pakistan"}, {}},
                 {{"السنغال", "Senegal", "Sénégal"}, {}},
                 {{"EFGH", "EFGH", "EFGH"}, {"المركز التجريبي لتنمية الأعمال", "Sample Centre for Business", ""}}};
    view.wallClock = "11:42";
    view.list = HallList::Open;
    view.message = {"تُستأنف الجلسة في الساعة 14:30", "The sitting resumes at 14:30", "La séance reprend à 14:30"};
    return view;
}

std::vector<ParagraphView> SampleParagraphs() {
    const std::vector<LanguageStatus> done{{Language::Arabic, TextStatus::Reviewed},
                                           {Language::English, TextStatus::Translated},
                                           {Language::French, TextStatus::Stale}};
    const std::vector<LanguageStatus> fresh{{Language::Arabic, TextStatus::Drafted},
                                            {Language::English, TextStatus::Missing},
                                            {Language::French, TextStatus::Missing}};
    return {
        {"a", "28", ParagraphKind::Narrative, "11:34",
         "قدّمت المجموعة التجريبية (ABCD) تقريراً عن أنشطتها المتعلقة بتمويل التجارة والتأمين ضد مخاطر ائتمان الصادرات.",
         Language::Arabic, done, "", RowEditing::Editable, {}},
        {"b", "29", ParagraphKind::Decision, "ABCD",
         "ABCD: أعربت اللجنة عن تقديرها لأنشطة تمويل التجارة (EFGH) بنسبة 50% في 13-14 مايو 2025.", Language::Arabic,
         fresh, "", RowEditing::Editable, {}},
        {"c", "30", ParagraphKind::Narrative, "",
         "The Authority informed the Committee of the latest developments on the programme, and of its plans for the "
         "coming year in three regions.",
         Language::English, fresh, "", RowEditing::Editable, {}},
        {"d", "31", ParagraphKind::Action, "EFGH", "يوافي المكتب الوفود بنص العرض قبل 14 مايو 2025.", Language::Arabic,
         fresh, "", RowEditing::Editable, {}},
        {"e", "✳", ParagraphKind::Note, "", "يُتحقق من اسم البرنامج قبل الطبع.", Language::Arabic, {},
         "—", RowEditing::Editable, {}},
        {"f", "32", ParagraphKind::Decision, "", "The Committee requested [invited] the Centre to report.",
         Language::English, done, "", RowEditing::ReadOnly,
         {{14, 23, TextMarkKind::Deletion}, {24, 33, TextMarkKind::Bracket}, {41, 47, TextMarkKind::Insertion}}},
    };
}

}  // namespace mahdar
