// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/raw_text.h"
#include "plugins/agenda/read/restore/restore_document.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/property_tree/json_parser.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

/// The real document lies beside the repository and may be absent on other machines.
struct Seed {
    Seed() {
        present = std::filesystem::exists(SeedPath());
        BOOST_WARN_MESSAGE(present, "SKIPPED: the seed agenda is not on this machine");
        if (!present) return;
        const std::filesystem::path shared(MAHDAR_SHARED);
        agenda = ReadAgendaText(Slurp(SeedPath()),
                                ParseInstitutionNames(Slurp(shared / "facts/institutions.tsv")));
        boost::property_tree::read_json(
            (shared / "samples/annotated-agenda-41.truth-items-2-6.json").string(), truth);
    }

    bool present = false;
    AnnotatedAgenda agenda;
    boost::property_tree::ptree truth;
};

const Seed& TheSeed() {
    static const Seed seed;
    return seed;
}

const ReadAction* ActionAtLine(const AnnotatedAgenda& agenda, int line) {
    for (const ReadAction* action : Actions(agenda)) {
        if (action->firstLine == line) return action;
    }
    return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SeedAgenda)

BOOST_AUTO_TEST_CASE(ItemsTwoToThirteenAndNoOthers) {
    if (!TheSeed().present) return;
    BOOST_TEST(Numbers(TheSeed().agenda) == "2 3 4 5 6 7 8 9 10 11 12 13");
    for (const ReadItem& item : TheSeed().agenda.items) BOOST_TEST(item.titled);
    BOOST_TEST(TheSeed().agenda.items[10].titleLines.size() == 2u);
}

BOOST_AUTO_TEST_CASE(FourteenTitledSubItemsAndOneUntitled) {
    if (!TheSeed().present) return;
    std::map<std::string, std::string> bySize;
    int untitled = 0;
    for (const ReadItem& item : TheSeed().agenda.items) {
        if (!item.subItems.empty()) bySize[item.number] = std::to_string(item.subItems.size());
        for (const ReadItem& sub : item.subItems) untitled += !sub.titled;
    }
    const std::map<std::string, std::string> expected{{"4", "5"}, {"5", "4"}, {"6", "3"}, {"10", "3"}};
    BOOST_TEST((bySize == expected));
    BOOST_TEST(untitled == 1);
    const ReadItem& pair = TheSeed().agenda.items[3].subItems[3];
    BOOST_REQUIRE(!pair.titled);
    BOOST_TEST(pair.background.front().firstLine == 367);
    BOOST_TEST(pair.requiredActions.front().firstLine == 379);
    BOOST_TEST(pair.requiredActions.front().lastLine == 381);
}

BOOST_AUTO_TEST_CASE(TwentyFiveLabelledActionsAndOneWithout) {
    if (!TheSeed().present) return;
    const auto actions = Actions(TheSeed().agenda);
    const auto labelled =
        std::count_if(actions.begin(), actions.end(), [](const auto* a) { return !a->label.empty(); });
    BOOST_TEST(labelled == 25);
    BOOST_REQUIRE(actions.size() == 26u);
    BOOST_TEST(actions.back()->label.empty());
    BOOST_TEST((actions.back()->committeeAction == CommitteeAction::Consider));
    int atItem = 0;
    for (const ReadItem& item : TheSeed().agenda.items) {
        for (const ReadAction& action : item.requiredActions) atItem += !action.label.empty();
        for (const ReadItem& sub : item.subItems) BOOST_TEST(sub.requiredActions.size() == 1u);
    }
    BOOST_TEST(atItem == 10);
}

BOOST_AUTO_TEST_CASE(LabelInsideItsLineAndSplitLabelAreRead) {
    if (!TheSeed().present) return;
    const ReadAction* inside = ActionAtLine(TheSeed().agenda, 509);
    const ReadAction* split = ActionAtLine(TheSeed().agenda, 754);
    BOOST_REQUIRE(inside);
    BOOST_REQUIRE(split);
    BOOST_TEST(inside->text.starts_with("بصفته أمين المنتدى، من المتوقع أيضاً أن يقوم البنك المركزي"));
    BOOST_TEST(inside->lastLine == 511);
    BOOST_TEST(split->text ==
               "من المتوقع أن يقوم مكتب تنسيق الكومسيك بإبلاغ اللجنة بالتحضيرات لجلسة تبادل الآراء.");
    BOOST_TEST(split->label == "الإجراء(ات) اللازم(ة):");
}

BOOST_AUTO_TEST_CASE(MeetingFactsAreThoseOfTheFirstSentence) {
    if (!TheSeed().present) return;
    const MeetingFacts& meeting = TheSeed().agenda.meeting;
    BOOST_TEST(meeting.startDate == "2025-05-13");
    BOOST_TEST(meeting.endDate == "2025-05-14");
    BOOST_TEST(meeting.ordinal.value_or(0) == 41);
    BOOST_TEST(meeting.venue == "أنقرة");
    BOOST_TEST(meeting.title == "الاجتماع الواحد والأربعين للجنة المتابعة");
    BOOST_TEST(meeting.organisation == "منظمة التعاون الإسلامي");
    BOOST_TEST(TheSeed().agenda.preamble.size() == 3u);
    BOOST_TEST((TheSeed().agenda.language == Language::Arabic));
}

BOOST_AUTO_TEST_CASE(PageNumberAndLinkListsAreNoise) {
    if (!TheSeed().present) return;
    std::set<int> noise;
    for (const SourceLine& line : TheSeed().agenda.lines) {
        if (line.kind == LineKind::Noise) noise.insert(line.number);
    }
    const std::set<int> expected{13, 254, 488, 489, 490, 491, 492};
    BOOST_TEST((noise == expected));
}

BOOST_AUTO_TEST_CASE(TitlesEqualTheTruth) {
    if (!TheSeed().present) return;
    std::size_t index = 0;
    for (const auto& [key, truth] : TheSeed().truth.get_child("items")) {
        const ReadItem& item = TheSeed().agenda.items.at(index++);
        BOOST_TEST(Normalised(item.title) == Normalised(truth.get<std::string>("title_ar")));
        std::size_t subIndex = 0;
        for (const auto& [subKey, sub] : truth.get_child("subitems", {})) {
            const std::string title = sub.get<std::string>("title_ar");
            if (title != "null")
                BOOST_TEST(Normalised(item.subItems.at(subIndex).title) == Normalised(title));
            ++subIndex;
        }
    }
}

BOOST_AUTO_TEST_CASE(ReportersAndCommitteeActionsEqualTheTruth) {
    if (!TheSeed().present) return;
    const auto check = [](const ReadItem& read, const boost::property_tree::ptree& truth) {
        for (const auto& [key, action] : truth.get_child("required_actions", {})) {
            std::vector<std::string> expected;
            for (const auto& [none, reporter] : action.get_child("reporters"))
                expected.push_back(reporter.data());
            BOOST_TEST(Joined(read.requiredActions.at(0).reporters) == Joined(expected));
            const bool acts = action.get<std::string>("committee_action") != "none";
            BOOST_TEST((read.requiredActions.at(0).committeeAction != CommitteeAction::None) == acts);
        }
    };
    std::size_t index = 0;
    for (const auto& [key, truth] : TheSeed().truth.get_child("items")) {
        const ReadItem& item = TheSeed().agenda.items.at(index++);
        check(item, truth);
        std::size_t subIndex = 0;
        for (const auto& [subKey, sub] : truth.get_child("subitems", {}))
            check(item.subItems.at(subIndex++), sub);
    }
}

BOOST_AUTO_TEST_CASE(TwentyEightSlotsOfThirteenReporters) {
    if (!TheSeed().present) return;
    std::map<std::string, int> slots;
    int committee = 0;
    for (const ReadAction* action : Actions(TheSeed().agenda)) {
        for (const std::string& key : action->reporters) ++slots[key];
        committee += action->committeeAction != CommitteeAction::None;
        BOOST_TEST(action->unknownReporters.empty());
    }
    const std::map<std::string, int> expected{
        {"CCO", 11},  {"IsDB", 3},   {"ICDT", 2}, {"ICCD", 2}, {"SESRIC", 2}, {"OIC-GS", 1}, {"ICIEC", 1},
        {"SMIIC", 1}, {"OIC-AC", 1}, {"ICD", 1},  {"BIST", 1}, {"CMB", 1},    {"CBRT", 1}};
    for (const auto& [key, count] : slots) BOOST_TEST_MESSAGE("reporter " << key << ": " << count);
    BOOST_TEST((slots == expected));
    BOOST_TEST(committee == 7);
}

BOOST_AUTO_TEST_CASE(NoCharacterOfAnyLineIsLost) {
    if (!TheSeed().present) return;
    for (const SourceLine& line : TheSeed().agenda.lines)
        BOOST_TEST((line.kind == LineKind::Blank || Letters(line.raw) == Letters(line.restored)),
                   "line " << line.number);
}

BOOST_AUTO_TEST_CASE(NearlyAllLinesAreRestoredAndSureLinesAreRight) {
    if (!TheSeed().present) return;
    int checked = 0;
    int right = 0;
    for (const auto& [number, text] : TheSeed().truth.get_child("restored_lines")) {
        const SourceLine& line = TheSeed().agenda.lines.at(std::stoul(number) - 1);
        const bool same = Normalised(line.restored) == Normalised(text.data());
        ++checked;
        right += same;
        if (line.confidence == Confidence::Sure)
            BOOST_TEST(same, "line " << number << " is called sure but reads: " << line.restored);
    }
    int content = 0;
    int sure = 0;
    for (const SourceLine& line : TheSeed().agenda.lines) {
        if (line.kind == LineKind::Blank || line.kind == LineKind::Noise) continue;
        ++content;
        sure += line.confidence == Confidence::Sure;
    }
    BOOST_TEST_MESSAGE("restored " << right << " of " << checked << " lines; " << sure << " of " << content
                                   << " called sure");
    BOOST_TEST(right * 100 >= checked * 98);
    BOOST_TEST(content == 364);
    BOOST_TEST(sure * 10 >= content * 9);
}

BOOST_AUTO_TEST_CASE(WithoutTheLawWhatIsAppliedIsMostlyRightAndSureLinesAreRight) {
    if (!TheSeed().present) return;
    RestoreOptions options;
    options.learnsPeriod = false;
    const RestoredDocument document = RestoreDocument(ReadRawText(Slurp(SeedPath())), {}, {}, options);
    BOOST_TEST(document.period == 0);
    int checked = 0;
    int right = 0;
    for (const auto& [number, text] : TheSeed().truth.get_child("restored_lines")) {
        const SourceLine& line = document.lines.at(std::stoul(number) - 1);
        ++checked;
        right += Normalised(line.restored) == Normalised(text.data());
        if (line.confidence == Confidence::Sure)
            BOOST_TEST(Normalised(line.restored) == Normalised(text.data()), "line " << number);
    }
    BOOST_TEST_MESSAGE("without the law what is applied is right in " << right << " of " << checked << " lines");
    // 300 of the document's 364 lines.
    BOOST_TEST(right * 364 >= 300 * checked);
}

BOOST_AUTO_TEST_CASE(RangesNeverRunDownwards) {
    if (!TheSeed().present) return;
    for (const char* wrong :
         {"14-13", "15-14", "11-10", "2025-2016", "2035-2026", "2025-2020", "30-29", "2030-2026"}) {
        for (const SourceLine& line : TheSeed().agenda.lines)
            BOOST_TEST(line.restored.find(wrong) == std::string::npos, "line " << line.number);
    }
}

BOOST_AUTO_TEST_SUITE_END()
