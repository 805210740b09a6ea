// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "core/session/register.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;

namespace {

const std::filesystem::path kData = std::filesystem::path(MAHDAR_STAGE) / "share" / "mahdar";

const Institution* Row(const std::vector<Institution>& rows, const char* key) {
    for (const Institution& row : rows) {
        if (row.id.value == key) return &row;
    }
    return nullptr;
}

Institution Forum() {
    Institution row;
    row.id.value = "HALAL";
    row.acronym = "HF";
    row.names = {"منتدى الحلال", "Halal\tForum", "Forum halal"};
    row.variants = {"منتدى حلال", "Halal | Forum"};
    row.parent.value = "CCO";
    row.kind = InstitutionKind::Forum;
    row.roles = {"secretariat:CCO"};
    row.contact = "forum@example.org";
    return row;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Register)

BOOST_AUTO_TEST_CASE(OwnRowsLieOverTheProgramsRows) {
    const TempFolder temp;
    const std::filesystem::path user = temp / "my données";
    OwnRegister own;
    own.Put(Forum());
    Institution sesric = *Row(LoadRegister(kData, user), "SESRIC");
    sesric.variants.emplace_back("سيسريك");
    own.Put(sesric);
    SaveOwnRegister(user, own);
    const std::vector<Institution> rows = LoadRegister(kData, user);
    BOOST_REQUIRE(Row(rows, "HALAL") != nullptr);
    BOOST_CHECK_EQUAL(Row(rows, "HALAL")->names.en, "Halal Forum");
    BOOST_CHECK_EQUAL(Row(rows, "HALAL")->variants.size(), 2U);
    BOOST_CHECK_EQUAL(Row(rows, "HALAL")->contact, "forum@example.org");
    BOOST_CHECK(*Row(rows, "SESRIC") == sesric);
}

BOOST_AUTO_TEST_CASE(MergedKeysAreGoneAndStayGone) {
    const TempFolder temp;
    OwnRegister own;
    own.Put(Forum());
    own.Merge(InstitutionId{"HALAL"}, InstitutionId{"ICCIA"});
    own.Merge(InstitutionId{"ICCIA"}, InstitutionId{"ICCD"});
    SaveOwnRegister(temp.Path(), own);
    const OwnRegister again = LoadOwnRegister(temp.Path());
    BOOST_CHECK(again.rows.empty());
    BOOST_CHECK_EQUAL(again.merged.at(InstitutionId{"HALAL"}).value, "ICCD");
    BOOST_CHECK(Row(LoadRegister(kData, temp.Path()), "ICCIA") == nullptr);
    BOOST_CHECK(Row(LoadRegister(kData, temp.Path()), "ICCD") != nullptr);
}

BOOST_AUTO_TEST_CASE(TablesWithoutContactsAreRead) {
    const TempFolder temp;
    WriteFile(temp / "institutions.tsv", "key\tacronym\n# own\nHF\tHF\t\tForum\t\t\t\tforum\t\n");
    BOOST_CHECK_EQUAL(LoadOwnRegister(temp.Path()).rows.size(), 1U);
    WriteFile(temp / "institutions.tsv", "key\tacronym\nHF\tHF\n");
    BOOST_CHECK_THROW((void)LoadOwnRegister(temp.Path()), ParseError);
}

BOOST_AUTO_TEST_CASE(UnwritableFolderIsToldAndKeepsTheFile) {
    const TempFolder temp;
    WriteFile(temp / "file", "not a folder");
    BOOST_CHECK_THROW(SaveOwnRegister(temp / "file", {}), IoError);
    BOOST_CHECK_EQUAL(Content(temp / "file"), "not a folder");
}

BOOST_AUTO_TEST_SUITE_END()
