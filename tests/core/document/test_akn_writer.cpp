// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/akn_writer.h"

#include "tests/core/document/sample_documents.h"

#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>

#include <set>

namespace mahdar::page::test {
namespace {

pugi::xml_document Read(const Document& document) {
    pugi::xml_document part;
    BOOST_REQUIRE(part.load_string(WriteAkn(document).c_str()));
    return part;
}

Document WithAnnexes() {
    Document page = SampleDocument(Language::French);
    for (const char* title : {"Annexe I", "Annexe II"}) {
        page.blocks.emplace_back(PageBreak{});
        page.blocks.emplace_back(Heading{.runs = Plain(title), .isAnnex = true});
        page.blocks.emplace_back(Table{.rows = {{{Plain("a")}, {Plain("b")}}}});
    }
    return page;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(AknWriter)

// What the standard's own schema was found to insist on; the schema itself is not part of the project.
BOOST_AUTO_TEST_CASE(PartsStandInTheOrderTheStandardWants) {
    const pugi::xml_document part = Read(WithAnnexes());
    const pugi::xml_node doc = part.document_element().child("doc");
    BOOST_TEST(part.document_element().attribute("xmlns").value() ==
               std::string("http://docs.oasis-open.org/legaldocml/ns/akn/3.0"));
    std::string order;
    for (const pugi::xml_node node : doc.children()) order += std::string(node.name()) + ' ';
    BOOST_TEST(order == "meta preface mainBody attachments ");
    order.clear();
    for (const pugi::xml_node node : doc.child("meta").child("identification").children())
        order += std::string(node.name()) + ' ';
    BOOST_TEST(order == "FRBRWork FRBRExpression FRBRManifestation ");
    BOOST_TEST(part.select_nodes("//attachment/doc[@name='annex']/meta").size() == 2u);
    BOOST_TEST(part.select_node("//FRBRLanguage | //FRBRlanguage").node().attribute("language").value() ==
               std::string("fra"));
}

BOOST_AUTO_TEST_CASE(EveryElementIdIsUniqueAndEveryHierarchyHasOne) {
    const pugi::xml_document part = Read(WithAnnexes());
    std::set<std::string> ids;
    for (const auto& found : part.select_nodes("//*[@eId]"))
        BOOST_TEST(ids.insert(found.node().attribute("eId").value()).second,
                   found.node().attribute("eId").value());
    BOOST_TEST(
        part.select_nodes("//section[not(@eId)] | //subsection[not(@eId)] | //paragraph[not(@eId)]").empty());
}

BOOST_AUTO_TEST_CASE(NumbersAndDecisionsStandInNum) {
    const pugi::xml_document part = Read(SampleDocument(Language::English));
    const pugi::xml_node num = part.select_node("//paragraph/num[contains(., '5.')]").node();
    BOOST_TEST(std::string(num.child("authorialNote").child("p").text().get()) == "Decision 2");
    BOOST_TEST(part.select_nodes("//section/heading").size() > 0u);
    BOOST_TEST(part.select_node("//section/subsection/heading[contains(., 'Financing')]"));
    BOOST_TEST(part.select_node("//del[. = 'five']"));
    BOOST_TEST(part.select_node("//span[@xml:lang = 'ar']"));
}

BOOST_AUTO_TEST_CASE(EmptySectionAndEmptyBodyStayValid) {
    Document page;
    BOOST_TEST(Read(page).select_node("//mainBody/paragraph/content/p"));
    page.blocks = {Heading{.runs = Plain("Alone")}};
    BOOST_TEST(Read(page).select_node("//section/content/p"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar::page::test
