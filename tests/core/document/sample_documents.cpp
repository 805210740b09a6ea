// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/core/document/sample_documents.h"

namespace mahdar::page::test {
namespace {

Paragraph Numbered(std::string number, Runs runs, std::string marginNote = {}) {
    return {.runs = std::move(runs), .number = std::move(number), .marginNote = std::move(marginNote)};
}

Runs Operative(std::string verb, std::string rest) {
    return {Run{.text = std::move(verb), .bold = true}, Run{.text = std::move(rest)}};
}

Document Arabic() {
    Document page{
        .title = "مشروع تقرير اجتماع لجنة المياه", .language = Language::Arabic, .author = "أمانة اللجنة"};
    page.masthead.start = {Plain("منظمة الأنهار المشتركة"), Plain("اللجنة الدائمة للمياه والري (المجلس)"),
                           Plain("لجنة المتابعة · الاجتماع السابع")};
    page.masthead.end = {Plain("ORW/COMW-FC/07-25/D.Rep."), Plain("التوزيع: محدود"),
                         Plain("الأصل: الإنجليزية"), Plain("14 مايو 2025 (16 ذو القعدة 1446 هـ)")};
    page.footer = {"ORW/COMW-FC/07-25/D.Rep.", "مشروع · النسخة 3 · 14 مايو 2025، 15:40", ""};
    page.blocks = {
        Paragraph{.runs = Plain("مشروع تقرير الاجتماع السابع للجنة المتابعة"),
                  .style = ParagraphStyle::Title},
        Paragraph{.runs = Plain("طرابلس، 13-14 مايو 2025 (15-16 ذو القعدة 1446 هـ)"),
                  .style = ParagraphStyle::Subtitle},
        Numbered("1.", Plain("انعقد الاجتماع السابع للجنة المتابعة يومي 13-14 مايو 2025 في طرابلس.")),
        Numbered(
            "2.",
            Plain("حضر الاجتماع ممثلو الدول الأعضاء في اللجنة وممثلو مكتب التنسيق والأمانة العامة ومؤسسات "
                  "المنظمة ذات الصلة. (ترد قائمة المشاركين في المرفق الأول.)")),
        Heading{1, Plain("تقرير عن خطة الري وتنفيذها (البند 2 من جدول الأعمال)")},
        Numbered(
            "3.",
            Plain(
                "قدّم مكتب التنسيق تقريراً إلى اللجنة حول التقدم المحرز في تنفيذ الخطة، وأفاد بأنه تم تنفيذ 23 "
                "مشروعاً في عام 2024 في إطار برنامج تمويل المشاريع (CPF). وترد التفاصيل في الوثيقة "
                "ORW/COMW-FC/07-25/REP. المعروضة على اللجنة.")),
        Numbered("4.", Operative("أحاطت", " اللجنة علماً مع التقدير بالتقرير المقدَّم من مكتب التنسيق."),
                 "قرار 1"),
        Numbered("5.",
                 Operative("طلبت",
                           " اللجنة من مركز البحوث (WRC)، بالتعاون مع ICWS وRWDT، استكمال الأعمال الفنية "
                           "للفترة 2026-2035 [قبل نهاية عام 2025]، وتقديم تقرير مرحلي إلى الدورة القادمة."),
                 "قرار 2"),
        Heading{2, Plain("أنشطة التمويل")},
        Paragraph{.runs = {Run{.text = "عدّلت اللجنة النص: "},
                           Run{.text = "خمسة مشاريع", .change = ChangeMark::Deleted}, Run{.text = " "},
                           Run{.text = "ستة مشاريع", .change = ChangeMark::Inserted},
                           Run{.text = " كما في الاسم "},
                           Run{.text = "Waterland", .language = Language::English}, Run{.text = "."}}},
        Paragraph{.runs = Plain("تقييم الآبار القديمة في الإقليم الشمالي."), .style = ParagraphStyle::Bullet},
        Table{.widths = {1, 2, 4, 2},
              .header = {{Plain("الموعد")}, {Plain("البند")}, {Plain("المطلوب")}, {Plain("الحال")}},
              .rows = {{{Plain("14 مايو")},
                        {Plain("10 · السدود")},
                        {Plain("إحاطة بآخر تطورات خارطة الطريق (2020-2025)")},
                        {{Run{.text = "ورد (EN)", .bold = true, .tone = Tone::Good}}}},
                       {{Plain("14 مايو")},
                        {Plain("11 · الآبار")},
                        {Plain("تقرير مرحلي عن الآبار العميقة")},
                        {{Run{.text = "لم يصل", .bold = true, .tone = Tone::Wrong}}}}}},
        Paragraph{.runs = Plain("التكليف 3: الإجراء المطلوب يذكر خارطة الطريق ولا يذكر 2026-2030."),
                  .style = ParagraphStyle::Notice},
        Paragraph{.runs = Plain("أحاطت اللجنة علماً بالإحاطة التي قدّمها WRC."),
                  .style = ParagraphStyle::Quote},
        Paragraph{.runs = Plain("The Committee took note of the report (WRC)."),
                  .number = "6.",
                  .language = Language::English},
    };
    return page;
}

Document English() {
    Document page{.title = "Draft report of the water committee",
                  .language = Language::English,
                  .author = "The Secretariat"};
    page.masthead.start = {Plain("Organisation of Shared Rivers"),
                           Plain("Standing Committee on Water (the Council)"),
                           Plain("Follow-up Committee · Seventh Meeting")};
    page.masthead.end = {Plain("ORW/COMW-FC/07-25/D.Rep."), Plain("Distribution: limited"),
                         Plain("Original: English"), Plain("14 May 2025")};
    page.footer = {"ORW/COMW-FC/07-25/D.Rep.", "Draft · version 3 · 14 May 2025, 15:40", ""};
    page.blocks = {
        Paragraph{.runs = Plain("Draft report of the seventh meeting"), .style = ParagraphStyle::Title},
        Paragraph{.runs = Plain("Tripoli, 13-14 May 2025"), .style = ParagraphStyle::Subtitle},
        Numbered("1.", Plain("The Follow-up Committee met in Tripoli on 13-14 May 2025.")),
        Numbered("2.", Plain("Delegates of the member states, the coordination office and the general "
                             "secretariat attended "
                             "the meeting. (The list of participants is in Annex I.)")),
        Heading{1, Plain("Report on the irrigation plan (agenda item 2)")},
        Numbered("3.", Plain("The coordination office reported that 23 projects were carried out in 2024 "
                             "under the project "
                             "fund (CPF), as told in document ORW/COMW-FC/07-25/REP. before the Committee.")),
        Numbered("4.", Operative("Took note", " with appreciation of the report of the coordination office."),
                 "Decision 1"),
        Numbered("5.",
                 Operative("Requested",
                           " the research centre (WRC), together with ICWS and RWDT, to finish the "
                           "technical work for 2026-2035 [before the end of 2025] and to report."),
                 "Decision 2"),
        Heading{2, Plain("Financing")},
        Paragraph{.runs = {Run{.text = "The Committee changed "},
                           Run{.text = "five", .change = ChangeMark::Deleted}, Run{.text = " "},
                           Run{.text = "six", .change = ChangeMark::Inserted},
                           Run{.text = " projects, in Arabic "},
                           Run{.text = "ستة مشاريع", .language = Language::Arabic}, Run{.text = ", "},
                           Run{.text = "and no more", .italic = true}, Run{.text = "."}}},
        Paragraph{.runs = Plain("Survey of the old wells in the north."), .style = ParagraphStyle::Bullet},
        Table{.widths = {1, 2, 4, 2},
              .header = {{Plain("When")}, {Plain("Item")}, {Plain("What")}, {Plain("State")}},
              .rows = {{{Plain("14 May")},
                        {Plain("10 · Dams")},
                        {Plain("Briefing on the road map (2020-2025)")},
                        {{Run{.text = "Received (EN)", .bold = true, .tone = Tone::Good}}}},
                       {{Plain("14 May")},
                        {Plain("11 · Wells")},
                        {Plain("Progress report on deep wells")},
                        {{Run{.text = "Not received", .bold = true, .tone = Tone::Wrong}}}}}},
        Paragraph{.runs = Plain("Mandate 3 names the road map but not 2026-2030."),
                  .style = ParagraphStyle::Notice},
        Paragraph{.runs = Plain("The Committee took note of the briefing by WRC."),
                  .style = ParagraphStyle::Quote},
        Paragraph{.runs = Plain("أحاطت اللجنة علماً بالتقرير."), .language = Language::Arabic},
    };
    return page;
}

Document French() {
    Document page{.title = "Projet de rapport du comité de l'eau",
                  .language = Language::French,
                  .author = "Le Secrétariat"};
    page.masthead.start = {Plain("Organisation des fleuves partagés"),
                           Plain("Comité permanent de l'eau (le Conseil)")};
    page.masthead.end = {Plain("ORW/COMW-FC/07-25/D.Rep."), Plain("Distribution : limitée")};
    page.footer = {"ORW/COMW-FC/07-25/D.Rep.", "Projet · version 3", ""};
    page.blocks = {
        Paragraph{.runs = Plain("Projet de rapport de la septième réunion"), .style = ParagraphStyle::Title},
        Numbered("1.", Plain("Le comité de suivi s'est réuni à Tripoli les 13-14 mai 2025.")),
        Heading{1, Plain("Rapport sur le plan d'irrigation (point 2)")},
        Numbered("2.",
                 Operative("A pris note",
                           " avec satisfaction du rapport du bureau de coordination (BCC), établi au titre "
                           "des « projets » pour 2026-2035, et a invité les États membres à y contribuer."),
                 "Décision 1"),
        Table{.widths = {1, 3},
              .header = {{Plain("Date")}, {Plain("Objet")}},
              .rows = {{{Plain("14 mai")}, {Plain("Exposé sur la feuille de route (2020-2025)")}},
                       {{Plain("15 mai")}, {Plain("Rapport d'étape")}}}},
    };
    return page;
}

}  // namespace

Document SampleDocument(Language language) {
    Document page = language == Language::Arabic    ? Arabic()
                    : language == Language::English ? English()
                                                    : French();
    page.subject = "07-25";
    page.keywords = {"WRC", "CPF"};
    page.created = "2025-05-14T12:40:00Z";
    page.blocks.insert(page.blocks.begin() + 1,
                       Contents{.title = language == Language::Arabic ? "المحتويات" : "Contents"});
    Parallel heading{.columns = {{.runs = Plain("Closing"), .language = Language::English},
                                 {.runs = Plain("Clôture"), .language = Language::French}},
                     .headingLevel = 1};
    Parallel text{
        .columns = {{.runs = Plain("The meeting rose."), .number = "7.", .language = Language::English},
                    {.runs = Plain("La séance est levée."), .number = "7.", .language = Language::French}}};
    if (language == Language::Arabic) {
        heading.columns = {{.runs = Plain("اختتام الاجتماع")}, {.runs = Plain("ختام")}};
        text.columns[0] = {.runs = Plain("رفعت الجلسة."), .number = "7.", .language = Language::Arabic};
    }
    page.blocks.emplace_back(heading);
    page.blocks.emplace_back(text);
    return page;
}

Document LongDocument(Language language, int count) {
    const bool arabic = language == Language::Arabic;
    const std::string sentence =
        arabic ? "واصلت اللجنة النظر في التقارير المعروضة عليها وأعربت عن تقديرها للجهود المبذولة. "
               : "The Committee went on with the reports before it and thanked those who wrote them. ";
    Document page{.title = "Long", .language = language};
    for (int i = 1; i <= count; ++i) {
        if (i % 6 == 1)
            page.blocks.push_back(
                Heading{1, Plain((arabic ? "البند " : "Item ") + std::to_string(i / 6 + 1))});
        std::string text;
        for (int times = 0; times <= i % 4; ++times) text += sentence;
        page.blocks.push_back(Numbered(std::to_string(i) + ".", Plain(text)));
    }
    return page;
}

}  // namespace mahdar::page::test
