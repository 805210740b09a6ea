// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/agenda_importer.h"

#include "core/base/error.h"
#include "core/io/digest.h"
#include "tests/core/text/stored_text.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
using mahdar::test::Stored;

namespace {

struct Imported {
    Session session;
    AgendaImporter::Result result;
};

Imported Import(const ImportRequest& request) {
    Imported imported;
    ChangeBuilder change(imported.session);
    imported.result = TextAgendaImporter().Import(request, change);
    Applier::Apply(imported.session, change.Take());
    return imported;
}

ImportRequest AgendaFile(const std::string& name, const std::string& bytes) {
    ImportRequest request;
    request.name = name;
    request.bytes = bytes;
    return request;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(AgendaImporting)

BOOST_AUTO_TEST_CASE(DocumentsAndPlannedTimesReachTheirItems) {
    const Imported imported = Import(AgendaFile("postal.txt", OwnFile("postal-union.fr.txt")));
    int minutes = 0;
    for (const AgendaItem& item : imported.session.Items()) minutes += item.plannedMinutes;
    BOOST_TEST(minutes == 15 + 45 + 90 + 60 + 30 + 45 + 15);
    std::string documents;
    for (const MeetingDocument& document : imported.session.Documents()) {
        const AgendaItem* item = imported.session.Find(document.item);
        BOOST_REQUIRE(item != nullptr);
        if (item->number == "4")
            documents += document.symbol + " " + document.title.fr + " " +
                         std::to_string(document.languages.size()) + "\n";
    }
    BOOST_TEST(documents ==
               "CR 12-Doc 4 Barème des frais de règlement 1\n"
               "CR 12-Doc 5 Interconnexion des plateformes de paiement 2\n");
}

BOOST_AUTO_TEST_CASE(EveryPartOfADocumentIsReadAndKeptAsItCame) {
    const std::string whole = OwnFile("clean.en.txt");
    const std::size_t cut = whole.find("Agenda Item 3");
    // Without a line end between them: the parts must not grow together.
    ImportRequest request = AgendaFile("folder/one.txt", whole.substr(0, cut - 2));
    request.more.push_back({"folder/two.txt", whole.substr(cut)});
    const Imported imported = Import(request);
    BOOST_TEST(imported.result.itemCount == 4);
    const Envelope* first = imported.session.Find(EnvelopeId{"org.mahdar.agenda#source"});
    const Envelope* second = imported.session.Find(EnvelopeId{"org.mahdar.agenda#source-2"});
    BOOST_REQUIRE(first != nullptr);
    BOOST_REQUIRE(second != nullptr);
    BOOST_TEST(first->payload.data == request.bytes);
    BOOST_TEST(second->payload.data == request.more[0].bytes);
    BOOST_TEST(second->name == "two.txt");
    BOOST_TEST(second->digest == Digest(request.more[0].bytes));
}

BOOST_AUTO_TEST_CASE(EncodingIsToldAndKeptWithTheDocument) {
    const std::string bytes = Stored(OwnFile("clean.ar.txt"), "CP1256");
    const Imported imported = Import(AgendaFile("agenda.txt", bytes));
    BOOST_TEST(imported.result.encoding == "Windows-1256");
    BOOST_TEST(imported.result.itemCount == 5);
    const Envelope* kept = imported.session.Find(EnvelopeId{"org.mahdar.agenda#source"});
    BOOST_REQUIRE(kept != nullptr);
    BOOST_TEST(kept->mediaType == "text/plain; charset=Windows-1256");
    BOOST_TEST(kept->payload.data == bytes);
}

BOOST_AUTO_TEST_CASE(ToldEncodingIsTaken) {
    ImportRequest request = AgendaFile("agenda.txt", Stored(OwnFile("clean.ar.txt"), "CP1256"));
    request.encoding = "Windows-1252";
    BOOST_CHECK_THROW((void)Import(request), ParseError);
}

BOOST_AUTO_TEST_CASE(ImportCanBeCancelled) {
    ImportRequest request = AgendaFile("agenda.txt", OwnFile("clean.en.txt"));
    request.progress = [](int, int) { throw UserCancelled(); };
    BOOST_CHECK_THROW((void)Import(request), UserCancelled);
}

BOOST_AUTO_TEST_SUITE_END()
