// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/raw_text.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/property_tree/json_parser.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
using boost::property_tree::ptree;

namespace {

/// The real document with the lines of items 2 to 6 in the order a person read them; it lies beside the
/// repository and may be absent on other machines.
struct Seed {
    Seed() {
        present = std::filesystem::exists(SeedPath());
        BOOST_WARN_MESSAGE(present, "SKIPPED: the seed agenda is not on this machine");
        if (!present) return;
        const std::filesystem::path shared(MAHDAR_SHARED);
        boost::property_tree::read_json(
            (shared / "samples/annotated-agenda-41.truth-items-2-6.json").string(), truth);
        Corrections ordered;
        for (const auto& [number, text] : truth.get_child("restored_lines"))
            ordered.texts[std::stoi(number)] = text.data();
        agenda = ReadAgenda(ReadRawText(Slurp(SeedPath())),
                            ParseInstitutionNames(Slurp(shared / "facts/institutions.tsv")), ordered);
    }

    bool present = false;
    AnnotatedAgenda agenda;
    ptree truth;
};

const Seed& TheSeed() {
    static const Seed seed;
    return seed;
}

std::set<std::string> Values(const ptree& list) {
    std::set<std::string> values;
    for (const auto& [none, value] : list) values.insert(value.data());
    return values;
}

/// The verbs of the truth in the keys of the formula bank.
bool SameVerb(const std::string& truth, const std::string& key) {
    static const std::map<std::string, std::set<std::string>> keys{
        {"welcomed", {"welcomed", "pre-welcoming"}},
        {"commended", {"commended", "commended-efforts", "pre-commending"}},
        {"requested", {"requested"}},
        {"called_upon", {"called-upon"}},
        {"expressed_appreciation", {"expressed-appreciation"}},
        {"acknowledged", {"acknowledged"}},
        {"stressed", {"pre-stressing"}},
        {"took_into_account", {"pre-taking-into-account"}}};
    const auto found = keys.find(truth);
    return found != keys.end() && found->second.contains(key);
}

const ReadMandate* FindMandate(const ptree& truth, std::set<const ReadMandate*>& taken) {
    const int line = truth.get_child("seed_lines").front().second.get_value<int>();
    for (const ReadMandate& mandate : TheSeed().agenda.mandates) {
        if (taken.contains(&mandate) || !SameVerb(truth.get<std::string>("verb_en"), mandate.verb)) continue;
        if (mandate.item != truth.get<std::string>("item") || std::abs(mandate.firstLine - line) > 2)
            continue;
        taken.insert(&mandate);
        return &mandate;
    }
    return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SeedMeaning)

BOOST_AUTO_TEST_CASE(MandatesOfItemsTwoToSixEqualTheTruth) {
    if (!TheSeed().present) return;
    std::set<const ReadMandate*> taken;
    for (const auto& [none, truth] : TheSeed().truth.get_child("mandates")) {
        const std::string id = truth.get<std::string>("id");
        const ReadMandate* read = FindMandate(truth, taken);
        BOOST_REQUIRE_MESSAGE(read, id);
        BOOST_TEST(read->session == truth.get<std::string>("session"), id);
        BOOST_TEST(read->asks == truth.get<bool>("asks"), id);
        BOOST_TEST(read->preambular == (truth.get<std::string>("form") == "preambular"), id);
        BOOST_TEST(read->due.empty() == !truth.get_child_optional("due"), id);
        BOOST_TEST(read->recurring == truth.get<bool>("recurring", false), id);
        const bool named = truth.get<std::string>("addressee_class") == "institution";
        if (named) {
            const std::set<std::string> keys(read->addressees.begin(), read->addressees.end());
            BOOST_TEST((keys == Values(truth.get_child("addressees"))), id);
        }
        if (const auto answered = truth.get_child_optional("answered_by_required_action_of_same_node"))
            BOOST_TEST(read->answered == !answered->empty(), id);
    }
    for (const ReadMandate& mandate : TheSeed().agenda.mandates) {
        if (std::stoi(mandate.item) <= 6)
            BOOST_TEST(taken.contains(&mandate), "made up: " << mandate.verb << ": " << mandate.text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
