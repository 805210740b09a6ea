// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/io/digest.h"
#include "plugins/agenda/import/agenda_importer.h"
#include "plugins/agenda/import/correction_rows.h"
#include "plugins/agenda/import/import_record.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar;
using namespace mahdar::agenda;

namespace {

constexpr const char* kAgenda =
    "Agenda Item 1: Opening\n"
    "\n"
    "The Chair will open the meeting.\n"
    "\n"
    "Agenda Item 2: Trade\n"
    "\n"
    "  Trade grows <fast> & well.  \n";

ImportRecord FullRecord() {
    ImportRecord record;
    record.name = "مشروع جدول الأعمال.txt";
    record.digest = Digest("x");
    record.encoding = "windows-1256";
    Corrections& said = record.corrections;
    said.texts = {{3, "نص مصحح"}, {9, ""}};
    said.noise = {5};
    said.kept = {6};
    said.joined = {7};
    said.parted = {8};
    said.roles = {{10, LineRole::Text},
                  {11, LineRole::ItemHeading},
                  {12, LineRole::SubItemHeading},
                  {13, LineRole::ActionLabel}};
    said.numbers = {{11, "4"}};
    said.parents = {{12, "4/2"}};
    said.titles = {{14, "Trade & <finance>"}};
    said.added = {{"1", "Opening"}, {"14", ""}};
    RecordedLine line{1, LineKind::Heading, RecordedLine::State::Corrected, "  raw\ttext ", "restored"};
    record.lines = {
        line, {2, {}, {}, "plain", {}}, {3, LineKind::Noise, RecordedLine::State::Review, "7", {}}};
    return record;
}

Session Imported(const std::string& text) {
    Session session;
    ChangeBuilder change(session);
    ImportRequest request;
    request.name = "/somewhere/agenda.txt";
    request.bytes = text;
    (void)TextAgendaImporter().Import(request, change);
    Applier::Apply(session, change.Take());
    return session;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ImportRecordTest)

BOOST_AUTO_TEST_CASE(EverythingComesBack) {
    const ImportRecord record = FullRecord();
    BOOST_TEST((ImportRecordFromXml(ToXml(record)) == record));
}

BOOST_AUTO_TEST_CASE(AnEmptyRecordComesBack) {
    BOOST_TEST((ImportRecordFromXml(ToXml(ImportRecord{})) == ImportRecord{}));
}

BOOST_AUTO_TEST_CASE(ARecordOfANewerProgramIsRefusedByName) {
    std::string xml = ToXml(FullRecord());
    const std::size_t at = xml.find("format=\"1\"");
    BOOST_REQUIRE(at != std::string::npos);
    xml.replace(at, 10, "format=\"2\"");
    BOOST_CHECK_THROW((void)ImportRecordFromXml(xml), FormatTooNewError);
}

BOOST_AUTO_TEST_CASE(DamageIsAnErrorNotACrash) {
    const std::string xml = ToXml(FullRecord());
    for (std::size_t length = 0; length < xml.size(); ++length) {
        try {
            (void)ImportRecordFromXml(xml.substr(0, length));
        } catch (const ParseError&) {
        }
    }
    BOOST_CHECK_THROW((void)ImportRecordFromXml(xml.substr(0, xml.size() / 2)), ParseError);
    BOOST_CHECK_THROW((void)ImportRecordFromXml("<other/>"), ParseError);
}

BOOST_AUTO_TEST_CASE(RowsThatMakeNoSenseAreLeftOut) {
    const Corrections corrections = CorrectionsOf({{CorrectionKind::Noise, 0, {}, {}},
                                                   {CorrectionKind::Noise, -3, {}, {}},
                                                   {CorrectionKind::Role, 4, "emperor", {}},
                                                   {CorrectionKind::AddedItem, 0, "no number", {}}});
    BOOST_TEST(corrections.Empty());
}

BOOST_AUTO_TEST_CASE(EveryLineOfAnImportCanBeLookedUp) {
    const Session session = Imported(kAgenda);
    const auto record = ImportRecordOf(session);
    BOOST_REQUIRE(record.has_value());
    BOOST_TEST(record->name == "agenda.txt");
    BOOST_TEST(record->encoding == "UTF-8");
    BOOST_TEST(record->digest == Digest(kAgenda));
    BOOST_REQUIRE(record->lines.size() == 4U);
    BOOST_TEST(record->lines[3].number == 7);
    BOOST_TEST(record->lines[3].raw == "  Trade grows <fast> & well.  ");
    BOOST_TEST((record->lines[0].kind == LineKind::Heading));
    BOOST_TEST(DocumentIsIntact(session));
}

BOOST_AUTO_TEST_CASE(AnAlteredDocumentIsNoticed) {
    Session session = Imported(kAgenda);
    ChangeBuilder change(session);
    Envelope document = *session.Find(EnvelopeId{"org.mahdar.agenda#source"});
    document.payload.data += "more";
    change.Put(document);
    Applier::Apply(session, change.Take());
    BOOST_TEST(!DocumentIsIntact(session));
    document.digest = Digest(document.payload.data);
    change.Put(document);
    Applier::Apply(session, change.Take());
    BOOST_TEST(!DocumentIsIntact(session));
}

BOOST_AUTO_TEST_CASE(ASessionThatWasNotImportedHasNone) {
    BOOST_TEST(!ImportRecordOf(Session{}).has_value());
    BOOST_TEST(!DocumentIsIntact(Session{}));
}

BOOST_AUTO_TEST_SUITE_END()
