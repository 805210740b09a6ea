// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/minutes/formula/library_fixture.h"

#include "core/base/error.h"

#include <boost/test/unit_test.hpp>

namespace mahdar {

namespace {

struct Row {
    const char* formula;
    const char* body;
    std::vector<std::string> addressees;
    LocalText text;
    Tense tense;
    std::optional<Due> due;
    const char* english;
    const char* french;  // with straight apostrophes
    const char* arabic;  // with acronyms left out
};

const Due kMeeting42{DueKind::Meeting, 42, {}, {}};
const Due kSession41{DueKind::Session, 41, {}, {}};
constexpr Tense kPast = Tense::Past;
constexpr Tense kPresent = Tense::Present;

const std::vector<Row> kRows{
    {"requested", "committee", {"SESRIC"}, {"تقديم التقرير المحدث", "to submit the updated report", "de soumettre le rapport actualisé"}, kPast, kMeeting42,
     "The Committee requested SESRIC to submit the updated report by the 42nd Meeting.",
     "Le Comité a demandé au SESRIC de soumettre le rapport actualisé d'ici à la 42e réunion.",
     "طلبت اللجنة من مركز الأبحاث الإحصائية والاقتصادية والاجتماعية والتدريب للدول الإسلامية تقديم التقرير المحدث بحلول الاجتماع الثاني والأربعين."},
    {"requested", "council", {"ICIEC", "ITFC"}, {"إعداد دراسة", "prepare a study", "élaborer une étude"}, kPast, {},
     "The Council requested ICIEC and ITFC to prepare a study.",
     "Le Conseil a demandé à la SIACE et à l'ITFC d'élaborer une étude.",
     "طلب المجلس من المؤسسة الإسلامية لتأمين الاستثمار وائتمان الصادرات والمؤسسة الدولية الإسلامية لتمويل التجارة إعداد دراسة."},
    {"requested", "session", {"MEMBER-STATES"}, {"موافاة الأمانة بتعليقاتها", "to send their comments to the Secretariat", "à faire parvenir leurs observations au Secrétariat"}, kPresent, kSession41,
     "The Session requests Member States to send their comments to the Secretariat by the 41st Session.",
     "La session demande aux États membres de faire parvenir leurs observations au Secrétariat d'ici à la 41e session.",
     "تطلب الدورة من الدول الأعضاء موافاة الأمانة بتعليقاتها بحلول الدورة الحادية والأربعين."},
    {"requested-un", "committee", {"CCO"}, {"يقدم تقريرا مرحليا", "to submit a progress report", "soumettre un rapport d'étape"}, kPast, {},
     "The Committee requested the CCO to submit a progress report.",
     "Le Comité a prié le Bureau de coordination du COMCEC de soumettre un rapport d'étape.",
     "طلبت اللجنة إلى مكتب تنسيق الكومسيك أن يقدم تقريرا مرحليا."},
    {"took-note-with-appreciation", "committee", {}, {"العرض المقدم بشأن المعارض التجارية", "the briefing on the trade fairs", "l'exposé sur les foires commerciales"}, kPast, {},
     "The Committee took note with appreciation of the briefing on the trade fairs.",
     "Le Comité a pris note avec satisfaction de l'exposé sur les foires commerciales.",
     "أحاطت اللجنة علما مع التقدير بالعرض المقدم بشأن المعارض التجارية."},
    {"took-note-with-appreciation", "committee", {"ICDT"}, {"العرض بشأن المعارض التجارية", "the briefing on the trade fairs", "l'exposé sur les foires commerciales"}, kPresent, {},
     "The Committee takes note with appreciation of the briefing by ICDT on the trade fairs.",
     "Le Comité prend note avec satisfaction de l'exposé du CIDC sur les foires commerciales.",
     "تحيط اللجنة علما مع التقدير بالعرض المقدم من المركز الإسلامي لتنمية التجارة بشأن المعارض التجارية."},
    // What was typed of the origin already is not said twice.
    {"took-note-with-appreciation", "committee", {"ICDT"}, {"العرض المقدم بشأن المعارض التجارية", "the briefing submitted by on the trade fairs", "l'exposé présenté sur les foires commerciales"}, kPresent, {},
     "The Committee takes note with appreciation of the briefing submitted by ICDT on the trade fairs.",
     "Le Comité prend note avec satisfaction de l'exposé présenté par le CIDC sur les foires commerciales.",
     "تحيط اللجنة علما مع التقدير بالعرض المقدم من المركز الإسلامي لتنمية التجارة بشأن المعارض التجارية."},
    {"took-note", "committee", {"ICDT"}, {"الإحاطة المقدمة من", "the briefing", "l'exposé"}, kPast, {},
     "The Committee took note of the briefing by ICDT.",
     "Le Comité a pris note de l'exposé du CIDC.",
     "أحاطت اللجنة علما بالإحاطة المقدمة من المركز الإسلامي لتنمية التجارة."},
    {"took-note", "council", {}, {"التقرير السنوي", "of the annual report", "du rapport annuel"}, kPast, {},
     "The Council took note of the annual report.",
     "Le Conseil a pris note du rapport annuel.",
     "أحاط المجلس علما بالتقرير السنوي."},
    {"welcomed", "conference", {}, {"الجهود المبذولة", "the efforts made", "les efforts déployés"}, kPast, {},
     "The Conference welcomed the efforts made.",
     "La Conférence s'est félicitée des efforts déployés.",
     "رحب المؤتمر بالجهود المبذولة."},
    {"welcomed-offer", "committee", {"TR"}, {"استضافة الاجتماع", "to host the meeting", "accueillir la réunion"}, kPast, {},
     "The Committee welcomed the offer of Türkiye to host the meeting.",
     "Le Comité s'est félicité de l'offre de la Türkiye d'accueillir la réunion.",
     "رحبت اللجنة بعرض تركيا استضافة الاجتماع."},
    {"commended", "committee", {"SMIIC", "ICCD"}, {"تنظيم المنتدى", "organizing the forum", "l'organisation du forum"}, kPast, {},
     "The Committee commended SMIIC and ICCD for organizing the forum.",
     "Le Comité a félicité l'INMPI et la CICD de l'organisation du forum.",
     "أثنت اللجنة على معهد المواصفات والمقاييس للدول الإسلامية والغرفة الإسلامية للتجارة والتنمية لتنظيم المنتدى."},
    {"commended-efforts", "council", {}, {"العمل المنجز", "the work done", "le travail accompli"}, kPresent, {},
     "The Council commends the work done.",
     "Le Conseil salue le travail accompli.",
     "يشيد المجلس بالعمل المنجز."},
    {"expressed-appreciation", "committee", {"ICCD"}, {"استضافة المنتدى", "hosting the forum", "l'accueil du forum"}, kPast, {},
     "The Committee expressed its appreciation to ICCD for hosting the forum.",
     "Le Comité a exprimé sa reconnaissance à la CICD pour l'accueil du forum.",
     "أعربت اللجنة عن تقديرها للغرفة الإسلامية للتجارة والتنمية على استضافة المنتدى."},
    {"expressed-appreciation", "council", {"LB", "QA", "KM"}, {}, kPast, {},
     "The Council expressed its appreciation to Lebanon, Qatar and the Comoros.",
     "Le Conseil a exprimé sa reconnaissance au Liban, au Qatar et aux Comores.",
     "أعرب المجلس عن تقديره للبنان وقطر وجزر القمر."},
    {"thanked", "committee", {"MA"}, {"كرم الضيافة", "its generous hospitality", "sa généreuse hospitalité"}, kPast, {},
     "The Committee thanked Morocco for its generous hospitality.",
     "Le Comité a remercié le Maroc de sa généreuse hospitalité.",
     "شكرت اللجنة المغرب على كرم الضيافة."},
    {"invited", "committee", {"MEMBER-STATES"}, {"المشاركة في المعرض", "to participate in the fair", "à participer à la foire"}, kPast, {},
     "The Committee invited Member States to participate in the fair.",
     "Le Comité a invité les États membres à participer à la foire.",
     "دعت اللجنة الدول الأعضاء إلى المشاركة في المعرض."},
    {"called-upon", "council", {"SN", "OM"}, {"الانضمام إلى الاتفاق", "accede to the agreement", "adhérer à l'accord"}, kPresent, kSession41,
     "The Council calls upon Senegal and Oman to accede to the agreement by the 41st Session.",
     "Le Conseil appelle le Sénégal et Oman à adhérer à l'accord d'ici à la 41e session.",
     "يدعو المجلس السنغال وعُمان إلى الانضمام إلى الاتفاق بحلول الدورة الحادية والأربعين."},
    {"called-upon-un", "committee", {"OIC-INSTITUTIONS"}, {"تكثيف التعاون", "to intensify cooperation", "intensifier la coopération"}, kPast, {},
     "The Committee called upon the OIC institutions to intensify cooperation.",
     "Le Comité a engagé les institutions de l'OCI à intensifier la coopération.",
     "أهابت اللجنة بمؤسسات منظمة التعاون الإسلامي تكثيف التعاون."},
    {"encouraged", "committee", {"PRIVATE-SECTOR"}, {"الاستثمار في القطاع", "to invest in the sector", "investir dans le secteur"}, kPast, {},
     "The Committee encouraged the private sector to invest in the sector.",
     "Le Comité a encouragé le secteur privé à investir dans le secteur.",
     "شجعت اللجنة القطاع الخاص على الاستثمار في القطاع."},
    {"urged", "council", {"MEMBER-STATES"}, {"التصديق على الاتفاق", "to ratify the agreement", "ratifier l'accord"}, kPast, {},
     "The Council urged Member States to ratify the agreement.",
     "Le Conseil a exhorté les États membres à ratifier l'accord.",
     "حث المجلس الدول الأعضاء على التصديق على الاتفاق."},
    {"recommended", "committee", {"ICDT"}, {"إجراء تقييم", "to carry out an assessment", "de réaliser une évaluation"}, kPast, kMeeting42,
     "The Committee recommended that ICDT carry out an assessment by the 42nd Meeting.",
     "Le Comité a recommandé au CIDC de réaliser une évaluation d'ici à la 42e réunion.",
     "أوصت اللجنة المركز الإسلامي لتنمية التجارة بإجراء تقييم بحلول الاجتماع الثاني والأربعين."},
    {"endorsed", "council", {}, {"توصيات الفريق العامل", "the recommendations of the Working Group", "les recommandations du Groupe de travail"}, kPast, {},
     "The Council endorsed the recommendations of the Working Group.",
     "Le Conseil a entériné les recommandations du Groupe de travail.",
     "أيد المجلس توصيات الفريق العامل."},
    {"adopted", "committee", {}, {"مشروع القرار", "the draft resolution.", "le projet de résolution."}, kPast, {},
     "The Committee adopted the draft resolution.",
     "Le Comité a adopté le projet de résolution.",
     "اعتمدت اللجنة مشروع القرار."},
    {"approved", "assembly", {}, {"برنامج العمل", "the programme of work", "le programme de travail"}, kPresent, {},
     "The Assembly approves the programme of work.",
     "L'Assemblée approuve le programme de travail.",
     "توافق الجمعية على برنامج العمل."},
    {"decided-to", "committee", {}, {"إنشاء فريق عامل", "to establish a working group", "d'établir un groupe de travail"}, kPast, {},
     "The Committee decided to establish a working group.",
     "Le Comité a décidé d'établir un groupe de travail.",
     "قررت اللجنة إنشاء فريق عامل."},
    {"deferred", "council", {}, {"النظر في البند", "consideration of the item", "l'examen du point"}, kPast, kMeeting42,
     "The Council deferred consideration of the item to the 42nd Meeting.",
     "Le Conseil a reporté l'examen du point à la 42e réunion.",
     "أرجأ المجلس النظر في البند إلى الاجتماع الثاني والأربعين."},
    {"noted-with-concern", "committee", {}, {"التأخر في التنفيذ", "the delay in implementation", "le retard pris dans l'exécution"}, kPast, {},
     "The Committee noted with concern the delay in implementation.",
     "Le Comité a relevé avec préoccupation le retard pris dans l'exécution.",
     "لاحظت اللجنة مع القلق التأخر في التنفيذ."},
    {"expressed-concern", "commission", {}, {"انخفاض حجم التجارة", "the decline in trade", "la baisse des échanges"}, kPast, {},
     "The Commission expressed concern at the decline in trade.",
     "La Commission s'est déclarée préoccupée par la baisse des échanges.",
     "أعربت الهيئة عن قلقها إزاء انخفاض حجم التجارة."},
    {"stressed", "council", {}, {"أهمية التجارة البينية", "the importance of intra-OIC trade", "l'importance du commerce intra-OCI"}, kPast, {},
     "The Council stressed the importance of intra-OIC trade.",
     "Le Conseil a souligné l'importance du commerce intra-OCI.",
     "أكد المجلس أهمية التجارة البينية."},
    {"recalled", "committee", {}, {"قرارات الدورة السابقة", "the resolutions of the previous session", "les résolutions de la session précédente"}, kPresent, {},
     "The Committee recalls the resolutions of the previous session.",
     "Le Comité rappelle les résolutions de la session précédente.",
     "تشير اللجنة إلى قرارات الدورة السابقة."},
    {"acknowledged", "committee", {}, {"الدور المحوري للقطاع الخاص", "the pivotal role of the private sector", "le rôle central du secteur privé"}, kPast, {},
     "The Committee acknowledged the pivotal role of the private sector.",
     "Le Comité a reconnu le rôle central du secteur privé.",
     "أقرت اللجنة بالدور المحوري للقطاع الخاص."},
    {"was-informed", "session", {}, {"لجنة المتابعة وأعمالها", "the work of the Follow-up Committee", "les travaux du Comité de suivi"}, kPast, {},
     "The Session was informed of the work of the Follow-up Committee.",
     "La session a été informée des travaux du Comité de suivi.",
     "أُبلغت الدورة بلجنة المتابعة وأعمالها."},
    {"authorized", "committee", {"OIC-GS"}, {"توقيع الاتفاق", "to sign the agreement", "signer l'accord"}, kPast, {},
     "The Committee authorized the OIC General Secretariat to sign the agreement.",
     "Le Comité a autorisé le Secrétariat général de l'OCI à signer l'accord.",
     "أذنت اللجنة للأمانة العامة لمنظمة التعاون الإسلامي بتوقيع الاتفاق."},
    {"agreed-that", "session", {}, {"يعقد الاجتماع في أنقرة", "the meeting would be held in Ankara", "elle se réunirait à Ankara"}, kPast, {},
     "The Session agreed that the meeting would be held in Ankara.",
     "La session est convenue qu'elle se réunirait à Ankara.",
     "اتفقت الدورة على أن يعقد الاجتماع في أنقرة."},
    {"presented-report", "committee", {"ICDT", "SESRIC"}, {"التجارة البينية", "intra-OIC trade", "le commerce intra-OCI"}, kPast, {},
     "ICDT and SESRIC presented their report on intra-OIC trade.",
     "Le CIDC et le SESRIC ont présenté leur rapport sur le commerce intra-OCI.",
     "قدم المركز الإسلامي لتنمية التجارة ومركز الأبحاث الإحصائية والاقتصادية والاجتماعية والتدريب للدول الإسلامية تقريرهما عن التجارة البينية."},
    {"submitted-to", "committee", {"COMCEC"}, {"التوصيات", "the recommendations", "les recommandations"}, kPast, {},
     "The Committee submitted the recommendations to the COMCEC for consideration.",
     "Le Comité a soumis les recommandations au COMCEC pour examen.",
     "رفعت اللجنة التوصيات إلى الكومسيك للنظر فيها."},
    {"remained-seized", "council", {}, {"هذه المسألة", "the matter", "la question"}, kPast, {},
     "The Council decided to remain seized of the matter.",
     "Le Conseil a décidé de rester saisi de la question.",
     "قرر المجلس أن يبقي هذه المسألة قيد نظره."},
};

std::string Straight(std::string text) {
    for (auto at = text.find("’"); at != std::string::npos; at = text.find("’")) text.replace(at, std::string_view("’").size(), "'");
    return text;
}

SentenceRequest RequestOf(const Row& row) {
    SentenceRequest request;
    request.formula = row.formula;
    request.body = row.body;
    request.addressees = Names(row.addressees);
    request.text = row.text;
    request.tense = row.tense;
    request.due = row.due;
    request.mention = Mention::Later;
    return request;
}

std::string Composed(SentenceRequest request, Language language) {
    return Straight(ComposeSentence(Library(), request, language).text);
}

SentenceRequest Requested(std::string key, LocalText text) {
    SentenceRequest request;
    request.formula = std::move(key);
    request.addressees = Names({"SESRIC"});
    request.text = std::move(text);
    request.mention = Mention::Later;
    return request;
}

const std::string kSesric = "مركز الأبحاث الإحصائية والاقتصادية والاجتماعية والتدريب للدول الإسلامية";

}  // namespace

BOOST_AUTO_TEST_SUITE(ComposeSentenceSuite)

BOOST_AUTO_TEST_CASE(SaysWhatADrafterWouldWrite) {
    for (const Row& row : kRows) {
        BOOST_TEST_CONTEXT(row.formula) {
            BOOST_CHECK_EQUAL(Composed(RequestOf(row), Language::English), row.english);
            BOOST_CHECK_EQUAL(Composed(RequestOf(row), Language::French), row.french);
            BOOST_CHECK_EQUAL(Composed(RequestOf(row), Language::Arabic), row.arabic);
            BOOST_CHECK(ComposeSentence(Library(), RequestOf(row), Language::Arabic).missing.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(FirstMentionBracketsTheIsolatedAcronym) {
    SentenceRequest request = Requested("requested", {"تقديم تقرير", "", ""});
    request.mention = Mention::First;
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "طلبت اللجنة من " + kSesric + " \u2068(SESRIC)\u2069 تقديم تقرير.");
}

BOOST_AUTO_TEST_CASE(VerbRangeCoversTheOperativeVerb) {
    SentenceRequest request = Requested("took-note-with-appreciation", {"التقرير", "the report", "le rapport"});
    request.addressees.clear();
    const auto verb = [&](Language language) {
        const Sentence sentence = ComposeSentence(Library(), request, language);
        return sentence.text.substr(sentence.verb.begin, sentence.verb.end - sentence.verb.begin);
    };
    BOOST_CHECK_EQUAL(verb(Language::English), "took note with appreciation");
    BOOST_CHECK_EQUAL(verb(Language::French), "a pris note avec satisfaction");
    BOOST_CHECK_EQUAL(verb(Language::Arabic), "أحاطت");
}

BOOST_AUTO_TEST_CASE(ANounWhereAnInfinitiveIsExpectedGetsAVerb) {
    const SentenceRequest request = Requested("requested", {"التقرير المحدث", "an updated report", "un rapport actualisé"});
    BOOST_CHECK_EQUAL(Composed(request, Language::English), "The Committee requested SESRIC to provide an updated report.");
    BOOST_CHECK_EQUAL(Composed(request, Language::French), "Le Comité a demandé au SESRIC de fournir un rapport actualisé.");
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "طلبت اللجنة من " + kSesric + " تقديم التقرير المحدث.");
}

BOOST_AUTO_TEST_CASE(APronounBeforeAFrenchInfinitiveIsNotContracted) {
    BOOST_CHECK_EQUAL(Composed(Requested("requested", {Language::French, "le mettre à jour"}), Language::French),
                      "Le Comité a demandé au SESRIC de le mettre à jour.");
}

BOOST_AUTO_TEST_CASE(AVerbalNounTakesThePlaceOfAnAndItsVerb) {
    BOOST_CHECK_EQUAL(Composed(Requested("requested-un", {Language::Arabic, "تقديم تقرير"}), Language::Arabic),
                      "طلبت اللجنة إلى " + kSesric + " تقديم تقرير.");
    BOOST_CHECK_EQUAL(Composed(Requested("requested", {Language::Arabic, "أن يقدم تقريرا"}), Language::Arabic),
                      "طلبت اللجنة من " + kSesric + " أن يقدم تقريرا.");
    SentenceRequest recommended = Requested("recommended-that", {Language::Arabic, "تعزيز التعاون"});
    recommended.addressees.clear();
    BOOST_CHECK_EQUAL(Composed(recommended, Language::Arabic), "أوصت اللجنة بتعزيز التعاون.");
}

BOOST_AUTO_TEST_CASE(ParticlesStandApartFromLatinAndDigits) {
    SentenceRequest request = Requested("expressed-appreciation", {Language::Arabic, "العرض"});
    request.addressees = {MakeName("X", {}, "XPRO")};
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "أعربت اللجنة عن تقديرها لـ XPRO على العرض.");
    request = Requested("welcomed", {Language::Arabic, "25 مشروعا"});
    request.addressees.clear();
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "رحبت اللجنة بـ 25 مشروعا.");
    request.text.ar = "التزام الدول الأعضاء";
    request.formula = "expressed-appreciation-for";
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "أعربت اللجنة عن تقديرها لالتزام الدول الأعضاء.");
    request.text.ar = "اللجنة التوجيهية";
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "أعربت اللجنة عن تقديرها للجنة التوجيهية.");
}

BOOST_AUTO_TEST_CASE(ChainsAddTheirWordInItsPlace) {
    SentenceRequest request = Requested("requested", {"إعداد دراسة", "to prepare a study", "élaborer une étude"});
    request.chain = Chain::Also;
    BOOST_CHECK_EQUAL(Composed(request, Language::English), "The Committee also requested SESRIC to prepare a study.");
    BOOST_CHECK_EQUAL(Composed(request, Language::French), "Le Comité a également demandé au SESRIC d'élaborer une étude.");
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "كما طلبت اللجنة من " + kSesric + " إعداد دراسة.");
    request.chain = Chain::Further;
    BOOST_CHECK_EQUAL(Composed(request, Language::English), "The Committee further requested SESRIC to prepare a study.");
    BOOST_CHECK_EQUAL(Composed(request, Language::French), "Le Comité a en outre demandé au SESRIC d'élaborer une étude.");
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "وطلبت اللجنة كذلك من " + kSesric + " إعداد دراسة.");
    request.formula = "welcomed";
    request.addressees.clear();
    request.text = {"الاتفاق", "the agreement", "l'accord"};
    request.chain = Chain::Also;
    request.tense = Tense::Present;
    BOOST_CHECK_EQUAL(Composed(request, Language::French), "Le Comité se félicite également de l'accord.");
}

BOOST_AUTO_TEST_CASE(WhatHasNoTextInALanguageIsNamedAndShown) {
    SentenceRequest request = Requested("requested", {Language::English, "to report"});
    request.due = Due{DueKind::Text, 0, {}, {Language::English, "by the end of the year"}};
    BOOST_CHECK(ComposeSentence(Library(), request, Language::English).missing.empty());
    const Sentence french = ComposeSentence(Library(), request, Language::French);
    BOOST_CHECK_EQUAL(Straight(french.text), "Le Comité a demandé au SESRIC de … ….");
    BOOST_CHECK((french.missing == std::vector<std::string>{"text", "due"}));
    request.addressees.clear();
    BOOST_CHECK((ComposeSentence(Library(), request, Language::English).missing == std::vector<std::string>{"addressee"}));
}

BOOST_AUTO_TEST_CASE(FrenchIsPrintedWithItsTypography) {
    SentenceRequest request;
    request.formula = "elected-bureau";
    request.text = {Language::French, "Président : la Türkiye"};
    BOOST_CHECK_EQUAL(ComposeSentence(Library(), request, Language::French).text,
                      "Le Comité a élu son bureau comme suit\u00A0: Président\u00A0: la Türkiye.");
    request = Requested("requested", {Language::French, "informer l'OCI"});
    BOOST_CHECK_EQUAL(ComposeSentence(Library(), request, Language::French).text,
                      "Le Comité a demandé au SESRIC d’informer l’OCI.");
}

BOOST_AUTO_TEST_CASE(VotesCarryTheirCountedNoun) {
    SentenceRequest request;
    request.formula = "adopted-by-vote";
    request.text = {"مشروع القرار", "the draft resolution", "le projet de résolution"};
    request.slots = {{"for_votes", {Language::English, "25"}}, {"against", {Language::English, "2"}}, {"abstentions", {Language::English, "1"}}};
    BOOST_CHECK_EQUAL(Composed(request, Language::English), "The draft resolution was adopted by 25 votes to 2, with 1 abstention.");
    BOOST_CHECK_EQUAL(Composed(request, Language::French), "Le projet de résolution a été adopté par 25 voix contre 2, avec 1 abstention.");
    BOOST_CHECK_EQUAL(Composed(request, Language::Arabic), "اعتمد مشروع القرار بأغلبية 25 صوتا مقابل صوتين وامتناع عضو واحد عن التصويت.");
}

BOOST_AUTO_TEST_CASE(UnknownFormulaNamesTheNearest) {
    SentenceRequest request;
    request.formula = "requestd";
    BOOST_CHECK_EXCEPTION(ComposeSentence(Library(), request, Language::English), CommandError, [](const CommandError& error) {
        return std::string(error.what()).find("requested") != std::string::npos;
    });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
