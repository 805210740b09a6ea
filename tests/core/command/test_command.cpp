// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "core/command/arguments.h"
#include "core/command/command.h"
#include "core/command/commander.h"
#include "core/command/resolve.h"
#include "core/command/script.h"
#include "tests/core/session/sample_session.h"

using namespace mahdar;

namespace {

std::string SaidBy(const std::function<void()>& act) {
    try {
        act();
    } catch (const CommandError& error) {
        return error.what();
    }
    return {};
}

bool Holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Command Named(const std::string& id) {
    Command command;
    command.id = id;
    command.plan = [](CommandContext& context, Arguments arguments) {
        AgendaItem item = RequireItem(context.session, arguments.Require(0, "ITEM"));
        item.title.en = arguments.Require(1, "TITLE");
        context.change.Put(item);
    };
    return command;
}

/// A registry and a log to run scripts against: "agenda rename ITEM TITLE".
struct Bench {
    CommandRegistry registry;
    SessionLog log;
    ScriptedClock clock{SampleTime(0)};
    Commander commander{registry, log, clock, "Operator 1"};
    std::vector<std::string> done;

    Bench() {
        registry.Add(Named("agenda/rename"));
        registry.Add(Named("agenda"));
        registry.Add(Named("agenda/item/rename"));
        log.Record(SampleChange());
    }
    void Run(const std::string& script) {
        RunScript(script, commander, clock, [&](int line, const std::string& text) {
            done.push_back(std::to_string(line) + ":" + text);
        });
    }
    [[nodiscard]] std::string Title() const { return log.State().Find(ItemId{"i1"})->title.en; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ArgumentsTest)

BOOST_AUTO_TEST_CASE(LinesSplitIntoWords) {
    const auto words = SplitLine("  floor\trequest \"Member State: Indonesia\" \"\" \"a \\\"b\\\" \\\\\" x\"y ");
    BOOST_REQUIRE(words.size() == 6U);
    BOOST_TEST(words[2].text == "Member State: Indonesia");
    BOOST_TEST(words[2].quoted);
    BOOST_TEST(words[3].text.empty());
    BOOST_TEST(words[4].text == "a \"b\" \\");
    BOOST_TEST(words[5].text == "x\"y");
    BOOST_TEST(!words[5].quoted);
    BOOST_TEST(SplitLine(" \t ").empty());
    BOOST_CHECK_THROW((void)SplitLine("note \"open"), CommandError);
    BOOST_CHECK_THROW((void)SplitLine("note \"open\\"), CommandError);
    BOOST_CHECK_THROW((void)SplitLine("note \"open\\\""), CommandError);
}

BOOST_AUTO_TEST_CASE(QuotedIsReadBackAsOneWord) {
    for (const std::string text : {"", "plain", "two words", "\"", "\\", "a\"b\\c", "--lang", "نص عربي", "tab\tbed", "#x", "@y"}) {
        const auto words = SplitLine(Quoted(text));
        BOOST_REQUIRE_MESSAGE(words.size() == 1U, text);
        BOOST_TEST(words[0].text == text);
        BOOST_TEST(Arguments(words).Size() == 1U);
    }
}

BOOST_AUTO_TEST_CASE(OptionsAreTakenOut) {
    Arguments arguments(SplitLine("a --lang en \"--lang\" b due \"42nd Meeting\" \"due\" c"));
    BOOST_TEST(arguments.Option("lang").value() == "en");
    BOOST_TEST(!arguments.Option("due").has_value());
    BOOST_TEST(arguments.Size() == 7U);
    BOOST_TEST(arguments.TakeAfter("due").value() == "42nd Meeting");
    BOOST_TEST(arguments.Size() == 5U);
    BOOST_TEST(!arguments.TakeAfter("due").has_value());
    BOOST_TEST(!arguments.TakeAfter("c").has_value());
    BOOST_TEST(Holds(SaidBy([&] { (void)arguments.Require(9, "ITEM"); }), "ITEM"));
    BOOST_CHECK_THROW(Arguments(SplitLine("a --lang")), CommandError);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(RegistryTest)

BOOST_AUTO_TEST_CASE(LongestNameWins) {
    const Bench bench;
    BOOST_TEST(bench.registry.Parse("agenda rename 4 x").command->id == "agenda/rename");
    BOOST_TEST(bench.registry.Parse("agenda item rename 4").command->id == "agenda/item/rename");
    BOOST_TEST(bench.registry.Parse("agenda item 4").command->id == "agenda");
    BOOST_TEST(bench.registry.Parse("agenda item 4").arguments.Size() == 2U);
    BOOST_TEST(bench.registry.Parse("agenda \"rename\"").command->id == "agenda");
    BOOST_TEST(LineOf("agenda/item/rename") == "agenda item rename");
}

BOOST_AUTO_TEST_CASE(UnknownNamesTheNearest) {
    const Bench bench;
    const std::string said = SaidBy([&] { (void)bench.registry.Parse("agnda renam 4"); });
    BOOST_TEST(Holds(said, "agnda renam"));
    BOOST_TEST(Holds(said, "agenda rename"));
    BOOST_TEST(!SaidBy([&] { (void)bench.registry.Parse(""); }).empty());
    BOOST_TEST(!SaidBy([] { (void)CommandRegistry{}.Parse("x"); }).empty());
    CommandRegistry registry;
    registry.Add(Named("a/b"));
    BOOST_CHECK_THROW(registry.Add(Named("a/b")), std::logic_error);
}

BOOST_AUTO_TEST_CASE(FailedCommandChangesNothing) {
    Bench bench;
    const Session before = bench.log.State();
    for (const char* line : {"agenda rename 9 x", "agenda rename 1", "nonsense", "agenda rename 1 \"x"})
        BOOST_CHECK_THROW(bench.commander.Run(line), CommandError);
    BOOST_TEST((bench.log.State() == before));
    BOOST_TEST(bench.log.LastSequence() == 1U);
}

BOOST_AUTO_TEST_CASE(LineIsRememberedAsWritten) {
    Bench bench;
    bench.commander.Run("agenda rename 1 \"a  b\"");
    BOOST_TEST(bench.log.History().back().line == "agenda rename 1 \"a  b\"");
    BOOST_TEST(bench.log.History().back().act == "agenda/rename");
    BOOST_TEST(bench.log.History().back().operatorName == "Operator 1");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ScriptTest)

BOOST_AUTO_TEST_CASE(TimesCommentsAndBlankLines) {
    Bench bench;
    // The sample meeting stands at +03:30; the clock was set at +03:00.
    bench.Run("\xEF\xBB\xBF# comment\r\n\r\n@10:35:30 agenda rename 1 a\n  @2025-05-14T09:00:00\tagenda rename 1 b\n@09:00:01\nagenda rename 1 c");
    BOOST_TEST((bench.done == std::vector<std::string>{"3:agenda rename 1 a", "4:agenda rename 1 b", "6:agenda rename 1 c"}));
    const auto& history = bench.log.History();
    BOOST_TEST(ToIso(history[1].at) == "2025-05-13T10:35:30+03:30");
    BOOST_TEST(ToIso(history[2].at) == "2025-05-14T09:00:00+03:30");
    BOOST_TEST(ToIso(history[3].at) == "2025-05-14T09:00:01+03:30");
    BOOST_TEST(bench.Title() == "c");
}

BOOST_AUTO_TEST_CASE(FirstErrorStopsAndNamesItsLine) {
    Bench bench;
    const std::string said = SaidBy([&] { bench.Run("agenda rename 1 a\n\n# x\nagenda rename 17 b\nagenda rename 1 c\n"); });
    BOOST_TEST(said.starts_with("Line 4: "));
    BOOST_TEST(Holds(said, "17"));
    BOOST_TEST(bench.done.size() == 1U);
    BOOST_TEST(bench.Title() == "a");
}

BOOST_AUTO_TEST_CASE(BadTimesAreErrors) {
    for (const char* script : {"@10:5 agenda rename 1 a", "@25:00:00 agenda rename 1 a", "@09:59:59 agenda rename 1 a",
                               "@ agenda rename 1 a", "@2025-05-12T10:00:00 agenda rename 1 a"}) {
        Bench bench;
        BOOST_TEST(SaidBy([&] { bench.Run(script); }).starts_with("Line 1: "), script);
        BOOST_TEST(bench.log.LastSequence() == 1U);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Resolve)

BOOST_AUTO_TEST_CASE(PathsNameItemsAndSubItems) {
    const Session session = SampleSession();
    BOOST_TEST(FindItem(session, "4")->id.value == "i4");
    BOOST_TEST(FindItem(session, "4/1")->id.value == "i4a");
    BOOST_TEST(FindItem(session, "4/2")->id.value == "i4b");
    for (const char* path : {"", "5", "4/", "4/0", "4/3", "4/01", "4/x", "4/1/1", "/1", "-4", "1/1"})
        BOOST_TEST(FindItem(session, path) == nullptr, path);
    for (const AgendaItem& item : session.Items()) BOOST_TEST(FindItem(session, PathOf(session, item.id)) == &item);
    BOOST_TEST(PathOf(session, ItemId{"none"}).empty());
    BOOST_TEST(Holds(SaidBy([&] { (void)RequireItem(session, "5"); }), "1, 4"));
    BOOST_TEST(Holds(SaidBy([] { (void)RequireItem(Session{}, "5"); }), "empty"));
}

BOOST_AUTO_TEST_CASE(InstitutionsByAnyOfTheirNames) {
    const Session session = SampleSession();
    for (const char* name : {"SESRIC", "sesric", "SESRTCIC", "statistical research centre", "Centre de recherches statistiques",
                             "مركز الابحاث الاحصائيه", "مركز أنقرة", "  SESRIC. "})
        BOOST_TEST(FindInstitution(session, name) == session.Find(InstitutionId{"SESRIC"}), name);
    BOOST_TEST(FindInstitution(session, "indonesie")->id.value == "ID");
    for (const char* name : {"", "-", "SESR", "Nobody"}) BOOST_TEST(FindInstitution(session, name) == nullptr, name);
    BOOST_TEST(Holds(SaidBy([&] { (void)RequireInstitution(session, "SESRC"); }), "SESRIC"));
    BOOST_TEST(Holds(SaidBy([&] { (void)RequireInstitution(session, "Xyz"); }), "Xyz"));
}

BOOST_AUTO_TEST_CASE(SpeakersAreBodiesOrNames) {
    const Session session = SampleSession();
    BOOST_TEST(ResolveSpeaker(session, "Member State: Indonesia").institution.value == "ID");
    BOOST_TEST(ResolveSpeaker(session, "Member State: Atlantis").name == "Atlantis");
    BOOST_TEST(ResolveSpeaker(session, "the guest of honour").name == "the guest of honour");
    BOOST_CHECK_THROW((void)ResolveSpeaker(session, "SESRC"), CommandError);
    BOOST_CHECK_THROW((void)ResolveSpeaker(session, "Observer: "), CommandError);
    BOOST_TEST(SpeakerName(session, {InstitutionId{"ID"}, {}}, Language::French) == "Indonésie");
    BOOST_TEST(SpeakerName(session, {InstitutionId{"SESRIC"}, {}}, Language::Arabic) == "SESRIC");
    BOOST_TEST(SpeakerName(session, {InstitutionId{"gone"}, {}}, Language::English) == "gone");
    BOOST_TEST(SpeakerName(session, {{}, "guest"}, Language::English) == "guest");
}

BOOST_AUTO_TEST_CASE(NextRankIsBehindTheLast) {
    const Session session = SampleSession();
    BOOST_TEST(NextRank<AgendaItem>(session, [](const AgendaItem& row) { return row.parent.Empty(); }) == 3072);
    BOOST_TEST(NextRank<AgendaItem>(session, [](const AgendaItem&) { return false; }) == 1024);
}

BOOST_AUTO_TEST_SUITE_END()
