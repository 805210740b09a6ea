// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/files/raw_text.h"
#include "plugins/agenda/read/text_tools.h"
#include "tests/plugins/agenda/read/reading_support.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <string>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

bool HasNote(const AnnotatedAgenda& agenda, const std::string& code) {
    return std::any_of(agenda.notes.begin(), agenda.notes.end(),
                       [&](const ReadNote& note) { return note.code == code; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(InputHygiene)

BOOST_AUTO_TEST_CASE(ByteOrderMarkAndEveryLineEndAreTakenOff) {
    const SourceText text = ReadRawText("\xEF\xBB\xBFone\r\ntwo\rthree\nfour");
    std::vector<std::string> lines;
    for (const RawLine& line : text.lines) lines.push_back(line.text);
    BOOST_TEST(lines == (std::vector<std::string>{"one", "two", "three", "four"}),
               boost::test_tools::per_element());
    BOOST_TEST(text.notes.empty());
}

BOOST_AUTO_TEST_CASE(IllFormedBytesAreReplacedAndNoted) {
    const AnnotatedAgenda agenda = ReadAgendaText(
        "Item 1: Op\xFF"
        "ening\n\nText \xC3\n",
        {});
    BOOST_TEST(HasNote(agenda, "invalid-utf8"));
    BOOST_REQUIRE(agenda.items.size() == 1u);
    BOOST_TEST(agenda.items[0].title ==
               "Op\xEF\xBF\xBD"
               "ening");
    BOOST_TEST((agenda.lines[0].confidence == Confidence::Review));
}

BOOST_AUTO_TEST_CASE(NulAndControlCharactersAreLeftOutAndNoted) {
    const std::string text("Item 1: Op\0en\x07ing\n", 20);
    const AnnotatedAgenda agenda = ReadAgendaText(text, {});
    BOOST_TEST(HasNote(agenda, "control-characters"));
    BOOST_REQUIRE(agenda.items.size() == 1u);
    BOOST_TEST(agenda.items[0].title == "Opening");
}

/// A byte order mark of the other order inside the text made a line no session can hold.
BOOST_AUTO_TEST_CASE(CodePointsThatAreNoCharactersAreLeftOut) {
    const AnnotatedAgenda agenda = ReadAgendaText("Item 1: Ope\xEF\xBF\xBEning\xEF\xBF\xBF\n", {});
    BOOST_TEST(agenda.lines.at(0).raw == "Item 1: Opening");
    BOOST_TEST(HasNote(agenda, "control-characters"));
}

BOOST_AUTO_TEST_CASE(OverlongSequencesAndSurrogatesAreNotText) {
    BOOST_TEST((Decode("\xC0\xAF") == U"\uFFFD"));
    BOOST_TEST((Decode("\xED\xA0\x80") == U"\uFFFD"));
    BOOST_TEST((Decode("\xF4\x90\x80\x80") == U"\uFFFD"));
    BOOST_TEST(Encode(Decode("محضر é 𝄞")) == "محضر é 𝄞");
}

BOOST_AUTO_TEST_CASE(TooLongLineIsRefusedWithItsNumber) {
    const std::string text = "Item 1\n" + std::string(kLongestLineBytes + 1, 'a');
    BOOST_CHECK_EXCEPTION(ReadAgendaText(text, {}), ParseError,
                          [](const ParseError& e) { return e.Arguments().front() == "2"; });
}

BOOST_AUTO_TEST_CASE(TooLongTextIsRefused) {
    std::string text(kLargestTextBytes + 1, '\n');
    BOOST_CHECK_THROW(ReadAgendaText(text, {}), ParseError);
}

BOOST_AUTO_TEST_CASE(LongestAllowedLineIsRead) {
    const std::string text = "Item 1: Opening\n\n" + std::string(kLongestLineBytes, 'a') + "\n";
    BOOST_TEST(ReadAgendaText(text, {}).items.size() == 1u);
}

BOOST_AUTO_TEST_CASE(EmptyTextHasNoItemsAndSaysSo) {
    BOOST_TEST(HasNote(ReadAgendaText("", {}), "no-items"));
    BOOST_TEST(HasNote(ReadAgendaText("\n \n\t\n", {}), "no-items"));
}

BOOST_AUTO_TEST_CASE(RandomBytesNeverCrashAndKeepEveryLine) {
    std::mt19937 random(20250513);
    const InstitutionNames names = OwnNames();
    const std::string arabic = Damaged(OwnFile("clean.ar.txt"));
    for (int round = 0; round < 200; ++round) {
        std::string text;
        const std::size_t from = random() % arabic.size();
        text = round % 2 ? arabic.substr(from, random() % 3000) : std::string();
        const std::size_t changes = round % 2 ? 40 : 600;
        for (std::size_t i = 0; i < changes; ++i) {
            const char byte = static_cast<char>(random() & 0xFF);
            if (text.empty() || round % 2 == 0) {
                text.push_back(random() % 12 == 0 ? '\n' : byte);
            } else {
                text[random() % text.size()] = byte;
            }
        }
        const AnnotatedAgenda agenda = ReadAgendaText(text, names);
        for (const SourceLine& line : agenda.lines)
            BOOST_TEST((line.kind == LineKind::Blank || Letters(line.raw) == Letters(line.restored)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
