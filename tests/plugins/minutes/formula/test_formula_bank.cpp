// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/minutes/formula/library_fixture.h"

#include "core/base/error.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace mahdar {

namespace {

const std::string kHeader =
    "key\tgroup\tstrength\tasks\tsubject\twhole\ten_past\ten_present\ten_pattern\tfr_past\tfr_present\tfr_pattern\t"
    "ar_past_f\tar_past_m\tar_present_f\tar_present_m\tar_pattern\tar_agrees\tnote\n";
const std::string kForms =
    "\tbody\t\tsaluted\tsalutes\tsaluted {what_np}\ta salué\tsalue\ta salué {what_np}\tحيت {subject}\tحيا {subject}\t"
    "تحيي {subject}\tيحيي {subject}\tحيت {subject} {what_np}\tsubject\tmade for the test\n";

/// A directory of its own whose name has a space and letters that are not ASCII.
class Folder {
public:
    Folder() : m_path(std::filesystem::temp_directory_path() / ("mahdar formules é " + std::to_string(::getpid()))) {
        std::filesystem::create_directories(m_path);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::filesystem::path Write(const std::string& text) const {
        std::ofstream(m_path / "formulas.tsv", std::ios::binary) << text;
        return m_path / "formulas.tsv";
    }

private:
    std::filesystem::path m_path;
};

void CheckRefused(const std::string& text, const std::string& line, const std::string& column) {
    const Folder folder;
    const std::filesystem::path file = folder.Write(text);
    FormulaBank bank = Library().formulas;
    const std::size_t count = bank.All().size();
    BOOST_TEST_CONTEXT(column << " in line " << line) {
        BOOST_CHECK_EXCEPTION(bank.Overlay(file), ParseError, [&](const ParseError& error) {
            const std::vector<std::string>& arguments = error.Arguments();
            return arguments.at(0) == file.string() && arguments.at(1) == line && (column.empty() || arguments.at(2) == column);
        });
        BOOST_CHECK_EQUAL(bank.All().size(), count);
    }
}

std::vector<std::string> Keys(const std::vector<const Formula*>& formulas) {
    std::vector<std::string> keys;
    for (const Formula* formula : formulas) keys.push_back(formula->key);
    return keys;
}

bool Has(const std::vector<std::string>& keys, const std::string& key) {
    return std::ranges::find(keys, key) != keys.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FormulaBankSuite)

BOOST_AUTO_TEST_CASE(HoldsTheVerbsScriptsUse) {
    for (const char* const key :
         {"requested", "took-note-with-appreciation", "took-note", "welcomed", "commended", "called-upon", "invited", "encouraged",
          "urged", "recommended", "endorsed", "adopted", "approved", "decided-to", "deferred", "noted-with-concern", "stressed",
          "recalled", "acknowledged", "expressed-appreciation"}) {
        BOOST_CHECK_MESSAGE(Library().formulas.Find(key) != nullptr, key);
    }
    BOOST_CHECK(Library().formulas.At("requested").asks == Asks::Yes);
    BOOST_CHECK(Library().formulas.At("took-note").asks == Asks::No);
}

BOOST_AUTO_TEST_CASE(GroupsRunFromMildToStrong) {
    std::size_t count = 0;
    for (const FormulaGroup group : kFormulaGroups) {
        const auto formulas = Library().formulas.InGroup(group);
        BOOST_CHECK(!formulas.empty());
        BOOST_CHECK(std::ranges::is_sorted(formulas, {}, &Formula::strength));
        count += formulas.size();
    }
    BOOST_CHECK_EQUAL(count, Library().formulas.All().size());
}

BOOST_AUTO_TEST_CASE(SearchFindsAnyLanguageWhateverTheMarks) {
    BOOST_CHECK(Has(Keys(Library().formulas.Search("أَحاطَتْ")), "took-note"));
    BOOST_CHECK(Has(Keys(Library().formulas.Search("احاطت")), "took-note"));
    BOOST_CHECK(Has(Keys(Library().formulas.Search("ذكرت")), "reminded"));
    BOOST_CHECK(Has(Keys(Library().formulas.Search("FELICITE")), "welcomed"));
    BOOST_CHECK(Has(Keys(Library().formulas.Search("took note")), "took-note"));
    BOOST_CHECK(Has(Keys(Library().formulas.Search("took-note")), "took-note"));
    BOOST_CHECK(Library().formulas.Search("zzzz").empty());
    BOOST_CHECK_EQUAL(Library().formulas.Search("").size(), Library().formulas.All().size());
}

BOOST_AUTO_TEST_CASE(SearchPutsPhrasesThatBeginWithTheWordsFirst) {
    const auto keys = Keys(Library().formulas.Search("request"));
    const auto position = [&](const std::string& key) { return std::ranges::find(keys, key) - keys.begin(); };
    BOOST_CHECK_LT(position("requested"), position("also-requested"));
    BOOST_CHECK_LT(position("requested"), position("reiterated-request"));
}

BOOST_AUTO_TEST_CASE(OverlayAddsAndReplaces) {
    const Folder folder;
    FormulaBank bank = Library().formulas;
    const std::size_t count = bank.All().size();
    bank.Overlay(folder.Write(kHeader + "saluted\tappreciation\t4\tno" + kForms + "requested\trequest\t9\tno" + kForms));
    BOOST_CHECK_EQUAL(bank.All().size(), count + 1);
    BOOST_CHECK_EQUAL(bank.At("saluted").frenchPresent, "salue");
    BOOST_CHECK_EQUAL(bank.At("requested").strength, 9);
    BOOST_CHECK_EQUAL(bank.At("requested").englishPast, "saluted");
}

BOOST_AUTO_TEST_CASE(BadRowsNameTheirFileAndLine) {
    const std::string good = "one\tdecision\t4\tno" + kForms;
    CheckRefused(kHeader + good + "two\tnonsense\t4\tno" + kForms, "3", "group");
    CheckRefused(kHeader + "\n# remark\ntwo\tdecision\tfour\tno" + kForms, "4", "strength");
    CheckRefused(kHeader + good + "two\tdecision\t4\tperhaps" + kForms, "3", "asks");
    CheckRefused(kHeader + good + "\tdecision\t4\tno" + kForms, "3", "key");
    CheckRefused(kHeader + good + good, "3", "key");
    CheckRefused(kHeader + good + "three\tdecision\t4\tno\tbody\n", "3", "en_past");
    CheckRefused(kHeader + "one\tdecision\t4\tno" + kForms.substr(0, kForms.size() - 1) + "\tmore\n", "2", "");
    std::string open = kForms;
    open.replace(open.find("{what_np}"), 9, "{what_np");
    CheckRefused(kHeader + "one\tdecision\t4\tno" + open, "2", "en_pattern");
    std::string head = kForms;
    head.replace(head.find("a salué {"), 9, "salua   {");
    CheckRefused(kHeader + "one\tdecision\t4\tno" + head, "2", "fr_pattern");
    CheckRefused("key\tgroup\n", "1", "strength");
    CheckRefused("", "1", "key");
}

BOOST_AUTO_TEST_CASE(AMissingFileIsAnIoError) {
    FormulaBank bank;
    BOOST_CHECK_THROW(bank.Overlay("/nonexistent/formulas.tsv"), IoError);
}

BOOST_AUTO_TEST_CASE(NamesKeepTheirGrammarPerLanguage) {
    const NameBook& names = Library().names;
    BOOST_CHECK(names.FindBody("meeting")->french == FrenchAgreement::Feminine);
    BOOST_CHECK(names.FindBody("meeting")->arabic == ArabicGender::Masculine);
    BOOST_CHECK_EQUAL(names.Find("IsDB")->frenchTo, "au Groupe de la BID");
    BOOST_CHECK_EQUAL(names.Find("ICCD")->arabicAfterLi, "للغرفة الإسلامية للتجارة والتنمية");
    BOOST_CHECK_EQUAL(names.Find("LY")->arabicAfterLi, "لليبيا");
    BOOST_CHECK_EQUAL(names.Find("OM")->frenchOf, "d'Oman");
    BOOST_CHECK_EQUAL(names.Resolve("the Kingdom of Morocco")->key, "MA");
    BOOST_CHECK_EQUAL(names.Resolve("cidc")->key, "ICDT");
    BOOST_CHECK_EQUAL(names.Resolve("الدول الاعضاء")->key, "MEMBER-STATES");
    BOOST_CHECK(names.Resolve("Atlantis") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mahdar
