// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/writer.h"
#include "plugins/agenda/read/files/source_file.h"
#include "tests/plugins/agenda/read/reading_support.h"
#include "tests/plugins/agenda/read/structure/truth.h"
#include "tests/plugins/agenda/read/structure/variants.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <functional>
#include <sstream>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

constexpr double kLeast = 0.95;

Language LanguageFrom(const std::string& document) {
    if (document.ends_with(".ar")) return Language::Arabic;
    return document.ends_with(".fr") ? Language::French : Language::English;
}

/// Reads every document in one dress and holds what is found against its truth.
void CheckDress(const std::string& dress,
                const std::function<AnnotatedAgenda(const std::string&, const InstitutionNames&)>& read) {
    Tallies all;
    for (const std::string& document : DocumentsWithPage()) {
        const Parts parts = PartsOf(read(document, NamesOf(document)));
        const Parts truth = PartsOf(TruthOf(document));
        for (const auto& [kind, tally] : Compare(parts, truth)) all[kind] += tally;
        if (std::getenv("MAHDAR_DIFFERENCES"))
            BOOST_TEST_MESSAGE(dress << ", " << document << "\n" << Differences(parts, truth));
    }
    std::ostringstream table;
    PrintTable(table, "all documents, " + dress, all);
    BOOST_TEST_MESSAGE(table.str());
    BOOST_TEST(!all.empty());
    for (const auto& [kind, tally] : all) {
        BOOST_TEST(tally.Precision() >= kLeast, dress << ", " << kind << ": precision " << tally.Precision());
        BOOST_TEST(tally.Recall() >= kLeast, dress << ", " << kind << ": recall " << tally.Recall());
    }
}

void CheckFormat(page::Format format, const std::string& name) {
    CheckDress(name, [&](const std::string& document, const InstitutionNames& names) {
        const page::Document page = PageOf(ParagraphsOf(document), LanguageFrom(document));
        return ReadAgenda(ReadSourceFile(page::Write(page, format), document + "." + name), names);
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DocumentVariants)

BOOST_AUTO_TEST_CASE(WrappingAtAnyWidthChangesNothing) {
    for (const std::size_t width : {44u, 60u, 72u, 100u, 140u, 0u}) {
        CheckDress(width == 0 ? "not wrapped" : "wrapped at " + std::to_string(width),
                   [width](const std::string& document, const InstitutionNames& names) {
                       return ReadAgendaText(WrappedText(ParagraphsOf(document), width), names);
                   });
    }
}

BOOST_AUTO_TEST_CASE(WordFilesGiveTheSameStructure) {
    CheckFormat(page::Format::Docx, "docx");
}

BOOST_AUTO_TEST_CASE(OpenDocumentFilesGiveTheSameStructure) {
    CheckFormat(page::Format::Odt, "odt");
}

BOOST_AUTO_TEST_SUITE_END()
