// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/minutes_composer.h"

#include "core/document/document.h"
#include "plugins/minutes/report/agenda_composer.h"
#include "tests/plugins/minutes/record/record_fixture.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar {

namespace {

const Phrases& TheWords() {
    static const Phrases kPhrases = Phrases::Load(MAHDAR_STAGE "/share/mahdar/minutes");
    return kPhrases;
}

/// A morning's work: two decisions, speakers, a note, a deferred item and one not reached.
struct FilledDesk : RecordDesk {
    FilledDesk() {
        Sitting sitting;
        sitting.id = SittingId{"s1"};
        sitting.ordinal = 1;
        sitting.state = SittingState::Closed;
        sitting.openedAt = *ParseIso("2026-11-18T10:05:00+01:00");
        sitting.closedAt = *ParseIso("2026-11-18T17:40:00+01:00");
        PutRow(sitting);
        Run("minutes note \"The Chair opened the meeting.\" --item 1");
        Run("minutes decide took-note-with-appreciation ICDT \"the briefing on the trade fairs\" --item 3");
        Run("minutes internal \"Ask for the slides [soon].\" --item 3");
        Speak("3", "ICDT", InterventionKind::Briefing);
        Speak("3", "PK", InterventionKind::Statement);
        Speak("3", "SN", InterventionKind::Statement);
        Speak("3", "PK", InterventionKind::Statement);
        Run("minutes decide thanked SESRIC --item 4/1");
        Run("minutes decide requested SESRIC \"to submit the report\" due \"13th Meeting\" --item 2");
        Speak("2", "TR", InterventionKind::Statement);
        SetState("4/2", ItemState::Closed);
        SetState("5", ItemState::Deferred);
    }
};

page::Document Compose(const Session& session, Language language) {
    ComposeRequest request;
    request.language = language;
    request.now = *ParseIso("2026-11-18T18:00:00+01:00");
    return MinutesComposer(Library(), TheWords()).Compose(session, request);
}

std::string TextOf(const page::Runs& runs) {
    std::string text;
    for (const page::Run& run : runs) text += run.text;
    return text;
}

std::vector<page::Heading> Headings(const page::Document& document) {
    std::vector<page::Heading> headings;
    for (const page::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<page::Heading>(&block)) headings.push_back(*heading);
    }
    return headings;
}

std::vector<page::Paragraph> Paragraphs(const page::Document& document) {
    std::vector<page::Paragraph> paragraphs;
    for (const page::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<page::Paragraph>(&block)) paragraphs.push_back(*paragraph);
    }
    return paragraphs;
}

int Numbered(const page::Document& document) {
    const auto rows = Paragraphs(document);
    return static_cast<int>(std::ranges::count_if(rows, [](const auto& row) { return !row.number.empty(); }));
}

const page::Paragraph& Find(const std::vector<page::Paragraph>& paragraphs, std::string_view words) {
    const auto found = std::ranges::find_if(
        paragraphs, [&](const page::Paragraph& row) { return TextOf(row.runs).find(words) != std::string::npos; });
    BOOST_REQUIRE_MESSAGE(found != paragraphs.end(), "no paragraph says: " << words);
    return *found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MinutesReport)

BOOST_AUTO_TEST_CASE(HeadingsFollowTheAgendaInEveryLanguage) {
    const FilledDesk desk;
    const auto english = Headings(Compose(desk.State(), Language::English));
    std::vector<std::string> texts;
    for (const page::Heading& heading : english) texts.push_back(TextOf(heading.runs));
    const std::vector<std::string> expected{"Introduction",                    "Opening (Agenda Item: 1)",
                                            "Follow-up (Agenda Item: 2)",
                                            "Trade facilitation (Agenda Item: 3)", "Private sector (Agenda Item: 4)",
                                            "Dialogue platform",               "Sub-item 4/2",
                                            "Other matters (Agenda Item: 5)",  "Closure of the meeting",
                                            "Annex I: List of participants",   "Annex II: Agenda",
                                            "Annex III: Decisions",            "Annex IV: List of speakers"};
    BOOST_TEST(texts == expected, boost::test_tools::per_element());
    BOOST_TEST(TextOf(Headings(Compose(desk.State(), Language::Arabic))[3].runs) == "تيسير التجارة (البند 3 من جدول الأعمال)");
    BOOST_TEST(TextOf(Headings(Compose(desk.State(), Language::French))[3].runs) ==
               "Facilitation du commerce (point 3 de l’ordre du jour)");
}

BOOST_AUTO_TEST_CASE(NumbersRunWithoutGapAndAreTheSameInEveryLanguage) {
    const FilledDesk desk;
    std::vector<std::string> first;
    for (const Language language : kLanguages) {
        std::vector<std::string> numbers;
        for (const page::Paragraph& row : Paragraphs(Compose(desk.State(), language))) {
            if (row.number.empty()) continue;
            BOOST_TEST(row.number == std::to_string(numbers.size() + 1) + ".");
            BOOST_TEST(!TextOf(row.runs).empty());
            numbers.push_back(row.number + row.marginNote.substr(0, 0));
        }
        if (first.empty()) first = numbers;
        BOOST_TEST(numbers.size() == first.size());
    }
    BOOST_TEST(first.size() > 10u);
    const auto numbers = ReportNumbers(desk.State());
    const auto rows = Paragraphs(Compose(desk.State(), Language::English));
    const Paragraph& opening = desk.State().Paragraphs().Rows().front();
    BOOST_TEST(Find(rows, opening.text.en).number == std::to_string(numbers.at(opening.id)) + ".");
}

BOOST_AUTO_TEST_CASE(NoNoteAndNoPatternIsPrinted) {
    const FilledDesk desk;
    for (const Language language : kLanguages) {
        BOOST_TEST_CONTEXT(Code(language)) {
            const page::Document document = Compose(desk.State(), language);
            std::string all = document.title + document.footer.centre;
            for (const page::Paragraph& row : Paragraphs(document)) all += '\n' + TextOf(row.runs) + row.marginNote;
            for (const auto* side : {&document.masthead.start, &document.masthead.end}) {
                for (const page::Runs& runs : *side) all += '\n' + TextOf(runs);
            }
            BOOST_TEST_MESSAGE(all);
            for (const char* never : {"Ask for the slides", "{", "}", "%1", "%2", "…"})
                BOOST_TEST(all.find(never) == std::string::npos, "printed: " << never);
        }
    }
}

BOOST_AUTO_TEST_CASE(OperativeVerbIsBoldAndDecisionNumbered) {
    const FilledDesk desk;
    const auto check = [&](Language language, const char* words, const char* verb, const char* margin) {
        const auto rows = Paragraphs(Compose(desk.State(), language));
        const page::Paragraph& row = Find(rows, words);
        const auto bold = std::ranges::find_if(row.runs, [](const page::Run& run) { return run.bold; });
        BOOST_REQUIRE(bold != row.runs.end());
        BOOST_TEST(bold->text == verb);
        BOOST_TEST(row.marginNote == margin);
    };
    check(Language::English, "the trade fairs", "took note with appreciation", "Decision 1");
    check(Language::English, "thanked SESRIC", "thanked", "Decision 2");
    check(Language::Arabic, "مركز الأبحاث", "شكرت", "قرار 2");
}

BOOST_AUTO_TEST_CASE(VerbIsFoundAgainInEditedText) {
    FilledDesk desk;
    desk.Run("minutes edit last \"After a debate, the Committee requested SESRIC to think again.\"");
    const auto rows = Paragraphs(Compose(desk.State(), Language::English));
    const page::Paragraph& row = Find(rows, "think again");
    BOOST_REQUIRE(row.runs.size() == 3u);
    BOOST_TEST(row.runs[1].text == "requested");
    BOOST_TEST(row.runs[1].bold);
}

BOOST_AUTO_TEST_CASE(FloorIsToldWhereNobodyWroteIt) {
    const FilledDesk desk;
    const auto says = [&](Language language, const char* words) {
        const auto rows = Paragraphs(Compose(desk.State(), language));
        (void)Find(rows, words);
    };
    says(Language::English, "The representatives of Pakistan and Senegal took the floor.");
    says(Language::English, "The representative of Türkiye took the floor.");
    says(Language::French, "Les représentants du Pakistan et du Sénégal ont pris la parole.");
    says(Language::French, "Le représentant de la Türkiye a pris la parole.");
    says(Language::Arabic, "تناول الكلمة ممثلو باكستان والسنغال.");
    says(Language::Arabic, "تناول الكلمة ممثل تركيا.");
}

BOOST_AUTO_TEST_CASE(OpeningSaysWhenAndWhere) {
    const FilledDesk desk;
    const auto first = [&](Language language) {
        for (const page::Paragraph& row : Paragraphs(Compose(desk.State(), language))) {
            if (row.number == "1.") return TextOf(row.runs);
        }
        return std::string{};
    };
    BOOST_TEST(first(Language::English) ==
               "The 12th Meeting of the Follow-up Committee was held in Tunis on 18 and 19 November 2026.");
    BOOST_TEST(first(Language::French) ==
               "La 12e réunion du Comité de suivi s’est tenue à Tunis les 18 et 19 novembre 2026.");
    BOOST_TEST(first(Language::Arabic) == "انعقد الاجتماع الثاني عشر للجنة المتابعة في تونس يومي 18 و19 نوفمبر 2026.");
    BOOST_TEST(Compose(desk.State(), Language::Arabic).title == "مشروع تقرير الاجتماع الثاني عشر للجنة المتابعة");
    BOOST_TEST(Compose(desk.State(), Language::English).title == "Draft report of the 12th Meeting of the Follow-up Committee");
    BOOST_TEST(Compose(desk.State(), Language::French).title == "Projet de rapport de la 12e réunion du Comité de suivi");
}

BOOST_AUTO_TEST_CASE(MissingTranslationStandsInItsOwnLanguageAndIsMarked) {
    const FilledDesk desk;
    const auto rows = Paragraphs(Compose(desk.State(), Language::Arabic));
    const page::Paragraph& row = Find(rows, "The Chair opened the meeting.");
    BOOST_CHECK(row.language == Language::English);
    BOOST_TEST(row.runs.back().text == "[الترجمة ناقصة]");
    BOOST_CHECK(row.runs.back().language == Language::Arabic);
}

BOOST_AUTO_TEST_CASE(UntouchedItemsAreToldOnlyOnceTheMeetingHasBegun) {
    RecordDesk desk;
    BOOST_TEST(Numbered(Compose(desk.State(), Language::English)) == 1);
    desk.Run("minutes note \"Talk.\" --item 2");
    const auto rows = Paragraphs(Compose(desk.State(), Language::English));
    const auto untouched = std::ranges::count_if(
        rows, [](const page::Paragraph& row) { return TextOf(row.runs) == "This item was not taken up."; });
    BOOST_TEST(untouched == 4);
    // A sub-item nobody opened is left out once its item was dealt with.
    desk.Run("minutes note \"Talk.\" --item 4");
    const auto titles = Headings(Compose(desk.State(), Language::English));
    BOOST_TEST(std::ranges::none_of(titles, [](const auto& row) { return TextOf(row.runs) == "Dialogue platform"; }));
}

BOOST_AUTO_TEST_CASE(AgendaComesBackWithActionsUnderTheirItems) {
    FilledDesk desk;
    Passage passage;
    passage.id = PassageId{"p"};
    passage.item = ItemId{"3"};
    passage.text = {"خلفية البند", {}, {}};
    desk.PutRow(passage);
    RequiredAction action;
    action.id = ActionId{"a"};
    action.item = ItemId{"3"};
    action.text = {"سيقدم المركز تقريرا", {}, {}};
    desk.PutRow(action);
    ComposeRequest request;
    request.language = Language::Arabic;
    const page::Document document = AgendaComposer(Library(), TheWords()).Compose(desk.State(), request);
    const auto rows = Paragraphs(document);
    BOOST_TEST(TextOf(Find(rows, "سيقدم المركز").runs) == "الإجراء المطلوب: سيقدم المركز تقريرا");
    BOOST_TEST(Headings(document).size() == 7u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
