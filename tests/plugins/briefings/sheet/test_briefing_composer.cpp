// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/briefing_composer.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/document/writer.h"
#include "core/session/change_builder.h"
#include "plugins/briefings/ledger/speaking_order.h"
#include "tests/plugins/briefings/briefing_session.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <variant>

namespace mahdar::briefings {

namespace {

page::Document Compose(const Session& session, Language language, std::map<std::string, std::string> options) {
    ComposeRequest request;
    request.language = language;
    request.options = std::move(options);
    request.now = EveningBefore();
    return BriefingComposer(ShippedPhrases()).Compose(session, request);
}

std::string Words(const page::Runs& runs) {
    std::string words;
    for (const page::Run& run : runs) words += run.text;
    return words;
}

void CheckTable(const page::Table& table) {
    BOOST_TEST(!table.rows.empty());
    BOOST_TEST(table.widths.size() == table.header.size());
    for (const page::Cell& cell : table.header) BOOST_TEST(!Words(cell.runs).empty());
    for (const auto& row : table.rows) BOOST_TEST(row.size() == table.header.size());
}

/// A heading is followed by something that belongs to it: not by a heading of its own or a higher level, a page
/// break or the end; nothing printed is without words.
void CheckNothingEmpty(const page::Document& document) {
    BOOST_TEST(!document.title.empty());
    BOOST_TEST(!document.blocks.empty());
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const page::Block& block = document.blocks[i];
        if (const auto* heading = std::get_if<page::Heading>(&block)) {
            BOOST_TEST(!Words(heading->runs).empty());
            BOOST_TEST_REQUIRE(i + 1 < document.blocks.size());
            const page::Block& next = document.blocks[i + 1];
            BOOST_TEST(!std::holds_alternative<page::PageBreak>(next));
            const auto* below = std::get_if<page::Heading>(&next);
            // An item may consist of its sub-items alone.
            BOOST_TEST((below == nullptr || below->level > heading->level || heading->level == 1));
        }
        if (const auto* paragraph = std::get_if<page::Paragraph>(&block)) BOOST_TEST(!Words(paragraph->runs).empty());
        if (const auto* table = std::get_if<page::Table>(&block)) CheckTable(*table);
    }
}

std::string Text(const Session& session, Language language, std::map<std::string, std::string> options) {
    return page::Write(Compose(session, language, std::move(options)), page::Format::Txt);
}

bool Has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(BriefingSheets)

BOOST_AUTO_TEST_CASE(NoSectionIsEmptyForAnybodyInAnyLanguage) {
    const Session session = BriefingSession();
    for (const Language language : kLanguages) {
        for (const InstitutionId& id : Reporters(session)) {
            BOOST_TEST_CONTEXT(Code(language) << " " << id.value) {
                CheckNothingEmpty(Compose(session, language, {{"institution", id.value}}));
            }
        }
        for (const AgendaItem& item : session.Items()) {
            BOOST_TEST_CONTEXT(Code(language) << " " << PathOf(session, item.id)) {
                CheckNothingEmpty(Compose(session, language, {{"item", PathOf(session, item.id)}}));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(SheetSaysSlotsMandatesNoticesAndProposedWording) {
    const Session session = BriefingSession();
    const std::string arabic = Text(session, Language::Arabic, {{"institution", "SESRIC"}});
    for (const char* part : {"ما سيقدّمه في هذا الاجتماع", "3 مواعيد", "ما طُلب منه", "3 تكليفات", "متأخرة (EN)",
                             "التكليف 1: لا يقدّم تقريراً تحت البند 2.", "أحاطت اللجنة علماً مع التقدير",
                             "13-14 مايو 2025", "المتحدث 2 من 2"})
        BOOST_TEST(Has(arabic, part), part);
    const std::string french = Text(session, Language::French, {{"institution", "SESRIC"}});
    BOOST_TEST(Has(french, "À présenter à cette réunion"));
    BOOST_TEST(Has(french, "Rapport d'étape"));
}

BOOST_AUTO_TEST_CASE(TextMissingInTheLanguageIsSetInItsOwn) {
    const page::Document document = Compose(BriefingSession(), Language::English, {{"institution", "SESRIC"}});
    bool found = false;
    for (const page::Block& block : document.blocks) {
        const auto* table = std::get_if<page::Table>(&block);
        if (table == nullptr) continue;
        for (const auto& row : table->rows) {
            for (const page::Cell& cell : row) {
                for (const page::Run& run : cell.runs) {
                    if (run.text.starts_with("Together with")) BOOST_TEST((run.language == Language::English));
                    if (!run.text.starts_with("إحاطة اللجنة")) continue;
                    found = true;
                    BOOST_TEST((cell.language == Language::Arabic));
                    BOOST_TEST(!run.language.has_value());
                }
            }
        }
    }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(NothingToSayLeavesNameAndNotesOnly) {
    const page::Document document = Compose(BriefingSession(), Language::English, {{"item", "6"}});
    BOOST_TEST(document.blocks.size() == 3U);
    BOOST_TEST(Has(Text(BriefingSession(), Language::English, {{"item", "6"}}), "Item 6"));
}

BOOST_AUTO_TEST_CASE(PackHoldsEveryReporterAndEveryItemOnItsOwnPage) {
    const Session session = BriefingSession();
    const page::Document pack = Compose(session, Language::English, {{"all", "1"}});
    std::size_t breaks = 0;
    for (const page::Block& block : pack.blocks) breaks += std::holds_alternative<page::PageBreak>(block) ? 1U : 0U;
    BOOST_TEST(breaks + 1 == Reporters(session).size() + Children(session, {}).size());
    CheckNothingEmpty(pack);
}

BOOST_AUTO_TEST_CASE(TextsToReviewStandInOneSentence) {
    Session session = BriefingSession();
    ChangeBuilder change(session);
    for (const char* id : {"a41", "a41b"}) {
        RequiredAction action = *session.Find(ActionId{id});
        action.confidence = Confidence::Review;
        change.Put(action);
    }
    Applier::Apply(session, change.Take());
    const std::string text = Text(session, Language::English, {{"item", "4"}});
    BOOST_TEST(Has(text, "still to be reviewed: Item 4/1, Item 4/2."));
}

BOOST_AUTO_TEST_CASE(LinesForNotesNeverStandAloneOnAPageIfFewerWouldFit) {
    Session session = BriefingSession();
    ChangeBuilder change(session);
    bool wasShortened = false;
    for (int i = 0; i < 24; ++i) {
        Mandate mandate;
        mandate.id = MandateId{"extra" + std::to_string(i)};
        mandate.item = ItemId{"i7"};
        mandate.addressees = {InstitutionId{"CCO"}};
        mandate.text = {"تقديم تقرير مرحلي.", "Submit a progress report.", "Présenter un rapport d'étape."};
        change.Put(mandate);
        Session fuller = session;
        ChangeBuilder all = change;
        Applier::Apply(fuller, all.Take());
        const page::Document document = Compose(fuller, Language::English, {{"institution", "CCO"}});
        const auto& lines = std::get<page::WritingLines>(document.blocks.back());
        BOOST_TEST(lines.count >= 1);
        BOOST_TEST(lines.count <= 4);
        wasShortened = wasShortened || lines.count < 4;
    }
    BOOST_TEST(wasShortened);
}

BOOST_AUTO_TEST_CASE(UnknownNamesAreRefused) {
    const Session session = BriefingSession();
    BOOST_CHECK_THROW((void)Compose(session, Language::English, {{"institution", "SESRC"}}), CommandError);
    BOOST_CHECK_THROW((void)Compose(session, Language::English, {{"item", "99"}}), CommandError);
    BOOST_CHECK_THROW((void)Compose(Session{}, Language::English, {{"all", "1"}}), CommandError);
}

BOOST_AUTO_TEST_CASE(EveryFormatCanBeWritten) {
    const Session session = BriefingSession();
    // With this set the sheets are also left there to be looked at.
    const char* folder = std::getenv("MAHDAR_SHEETS");
    for (const Language language : kLanguages) {
        for (const page::Format format : {page::Format::Pdf, page::Format::Docx, page::Format::Odt, page::Format::Html,
                                          page::Format::Txt}) {
            for (const auto& option : {std::pair{"institution", "SESRIC"}, {"item", "4"}, {"all", "1"}}) {
                const std::string bytes =
                    page::Write(Compose(session, language, {{option.first, option.second}}), format);
                BOOST_TEST(!bytes.empty());
                if (folder == nullptr) continue;
                const std::string name = std::string(option.first) + "-" + std::string(Code(language)) + "." +
                                         std::string(page::Extension(format));
                std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << bytes;
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::briefings
