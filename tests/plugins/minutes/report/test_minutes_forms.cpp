// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/document/page_renderer.h"
#include "core/document/page_text.h"
#include "plugins/minutes/report/minutes_composer.h"
#include "tests/plugins/minutes/record/record_fixture.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace mahdar {
namespace {

const Phrases& TheWords() {
    static const Phrases kPhrases = Phrases::Load(MAHDAR_STAGE "/share/mahdar/minutes");
    return kPhrases;
}

struct HeldMeeting : RecordDesk {
    HeldMeeting() {
        AddPerson("TR", {{}, "Mr Demir", {}}, ParticipantRole::Chair);
        AddPerson("PK", {{}, "Mr Shah", {}}, ParticipantRole::Head);
        Speak("3", "ICDT", InterventionKind::Briefing);
        Speak("3", "PK", InterventionKind::Statement);
        Run("minutes note \"The Chair opened the meeting.\" --item 1");
        Run("minutes decide took-note ICDT \"the briefing on the trade fairs\" --item 3");
        Run("minutes decide requested SESRIC \"to submit the report\" due \"13th Meeting\" --item 2");
    }

    void AddPerson(const char* body, LocalText name, ParticipantRole role) {
        Participant row;
        row.id = NewId<ParticipantId>();
        row.institution = InstitutionId{body};
        row.name = std::move(name);
        row.role = role;
        row.presence = Presence::Present;
        row.arrivedAt = clock.Now();
        PutRow(row);
    }

    page::Document Compose(Language language, const std::map<std::string, std::string>& options = {}) const {
        ComposeRequest request;
        request.language = language;
        request.options = options;
        request.now = *ParseIso("2026-11-18T18:00:00+01:00");
        return MinutesComposer(Library(), TheWords()).Compose(State(), request);
    }
};

template <class Kind>
std::vector<Kind> All(const page::Document& document) {
    std::vector<Kind> found;
    for (const page::Block& block : document.blocks) {
        if (const auto* kind = std::get_if<Kind>(&block)) found.push_back(*kind);
    }
    return found;
}

bool Says(const page::Table& table, const std::string& words) {
    return std::ranges::any_of(table.rows, [&](const auto& row) {
        return std::ranges::any_of(row, [&](const page::Cell& cell) {
            return page::PlainText(cell.runs).find(words) != std::string::npos;
        });
    });
}

bool Says(const page::Document& document, const std::string& words) {
    const auto rows = All<page::Paragraph>(document);
    return std::ranges::any_of(
        rows, [&](const auto& row) { return page::PlainText(row.runs).find(words) != std::string::npos; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MinutesForms)

BOOST_AUTO_TEST_CASE(ReportCarriesContentsAnnexesAndWordCount) {
    const HeldMeeting meeting;
    const page::Document report = meeting.Compose(Language::English);
    BOOST_TEST(All<page::Contents>(report).size() == 1u);
    const auto tables = All<page::Table>(report);
    BOOST_REQUIRE(tables.size() == 4u);
    BOOST_TEST(Says(tables[0], "Mr Demir"));
    BOOST_TEST(Says(tables[0], "Chair"));
    BOOST_TEST(Says(tables[1], "Trade facilitation"));
    BOOST_TEST(Says(tables[2], "requested SESRIC"));
    BOOST_TEST(Says(tables[3], "Briefing"));
    BOOST_TEST(Says(report, "The list of participants is attached as Annex I."));
    BOOST_TEST(Says(report, "Words, annexes not counted: "));
    BOOST_TEST(Says(meeting.Compose(Language::Arabic), "وترد قائمة المشاركين في المرفق الأول."));
    BOOST_TEST(Says(meeting.Compose(Language::French), "La liste des participants figure à l’annexe I."));
}

BOOST_AUTO_TEST_CASE(DraftWithoutItsMarkInTheSymbolSaysSo) {
    HeldMeeting meeting;
    const auto marks = [&] {
        int count = 0;
        for (const page::Runs& line : meeting.Compose(Language::French).masthead.end)
            count += page::PlainText(line) == "Projet";
        return count;
    };
    BOOST_TEST(marks() == 0);
    Meeting row = meeting.State().TheMeeting();
    row.symbol = "FC/12-26";
    meeting.PutRow(row);
    BOOST_TEST(marks() == 1);
}

BOOST_AUTO_TEST_CASE(SealedMinutesAreNoDraft) {
    HeldMeeting meeting;
    SealedVersion version;
    version.id = VersionId{"v1"};
    version.number = 1;
    meeting.PutRow(version);
    const page::Document report = meeting.Compose(Language::English);
    BOOST_TEST(report.title == "Report of the 12th Meeting of the Follow-up Committee");
    BOOST_TEST(report.footer.centre == "Version 1");
    version.reopenedBecause = "a corrigendum";
    meeting.PutRow(version);
    BOOST_TEST(meeting.Compose(Language::English).title.starts_with("Draft report"));
}

BOOST_AUTO_TEST_CASE(SummaryRecordNamesSpeakersAndInvitesCorrections) {
    const HeldMeeting meeting;
    const page::Document record = meeting.Compose(Language::English, {{"form", "summary"}});
    BOOST_TEST(record.title == "Draft summary record of the 12th Meeting of the Follow-up Committee");
    BOOST_TEST(meeting.Compose(Language::Arabic, {{"form", "summary"}}).title ==
               "مشروع محضر موجز للاجتماع الثاني عشر للجنة المتابعة");
    BOOST_TEST(Says(record, "This record is subject to correction."));
    BOOST_TEST(Says(record, "Speakers: "));
    BOOST_TEST(All<page::Contents>(record).empty());
}

BOOST_AUTO_TEST_CASE(ActionMinutesTellOnlyWhatWasDone) {
    const HeldMeeting meeting;
    const page::Document minutes = meeting.Compose(Language::English, {{"form", "action"}});
    BOOST_TEST(Says(minutes, "requested SESRIC"));
    BOOST_TEST(!Says(minutes, "The Chair opened the meeting."));
    BOOST_TEST(Says(minutes, "No decision was taken under this item."));
    const auto tables = All<page::Table>(minutes);
    const auto asks =
        std::ranges::find_if(tables, [](const auto& table) { return Says(table, "13th Meeting"); });
    BOOST_REQUIRE(asks != tables.end());
    // Taking note asks nobody for anything.
    BOOST_TEST(!Says(*asks, "took note"));
    BOOST_TEST(meeting.Compose(Language::French, {{"form", "action"}}).title ==
               "Projet de relevé de décisions de la 12e réunion du Comité de suivi");
    BOOST_CHECK_THROW((void)meeting.Compose(Language::French, {{"form", "verbatim"}}), CommandError);
}

BOOST_AUTO_TEST_CASE(ColumnsStandUnderTheSameNumbers) {
    const HeldMeeting meeting;
    for (const char* form : {"report", "summary", "action"}) {
        const page::Document edition =
            meeting.Compose(Language::Arabic, {{"form", form}, {"columns", "ar,en,fr"}});
        int rows = 0;
        for (const page::Parallel& row : All<page::Parallel>(edition)) {
            BOOST_REQUIRE(row.columns.size() == 3u);
            ++rows;
            for (std::size_t i = 0; i < 3; ++i) {
                BOOST_TEST(row.columns[i].number == row.columns[0].number);
                BOOST_CHECK(row.columns[i].language == kLanguages[i]);
                BOOST_TEST(!page::PlainText(row.columns[i].runs).empty());
            }
        }
        BOOST_TEST(rows > 5);
        BOOST_TEST(edition.style.pageWidthPt > edition.style.pageHeightPt);
        BOOST_TEST(page::PageRenderer(edition).UnknownGlyphCount() == 0);
    }
}

BOOST_AUTO_TEST_CASE(ColumnWithoutATranslationSaysSoAndBorrowsNothing) {
    const HeldMeeting meeting;
    for (const page::Parallel& row :
         All<page::Parallel>(meeting.Compose(Language::Arabic, {{"columns", "ar,en"}}))) {
        if (page::PlainText(row.columns[1].runs) != "The Chair opened the meeting.") continue;
        BOOST_TEST(page::PlainText(row.columns[0].runs) == "[الترجمة ناقصة]");
        return;
    }
    BOOST_ERROR("the paragraph is not in the edition");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
