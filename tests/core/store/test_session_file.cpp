// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <random>
#include <sstream>

#include <sys/resource.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/io/digest.h"
#include "core/io/xml_in_archive.h"
#include "core/store/session_file.h"
#include "core/store/session_reader.h"
#include "core/text/utf8.h"
#include "tests/core/session/sample_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;
using namespace std::string_literals;

namespace {

std::string Small() {
    SessionLog log;
    Change change = SampleChange();
    change.edits.resize(3);
    std::erase_if(change.edits, [](const AnyEdit& edit) { return !std::holds_alternative<Edit<Meeting>>(edit); });
    log.Record(change);
    return SerializeSession(log.State(), log.History());
}

/// A file that carries a right checksum, whatever else is wrong with it.
std::string Sealed(const std::string& body) { return body + "<!--checksum " + Checksum(body) + "-->\n"; }

std::string Refusal(const std::string& bytes) {
    try {
        (void)ParseSession(bytes, "a.mahdar");
    } catch (const ParseError& error) {
        return error.what();
    }
    return {};
}

std::string WithRoot(const std::string& attributes, const std::string& inside) {
    return Sealed("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mahdar-session " + attributes + ">" + inside + "</mahdar-session>\n");
}

/// A full session with its history, as it stands in the file before the seal.
std::string FullBody() {
    SessionLog log;
    log.Record(SampleChange());
    log.Record(RetitleChange(log.State(), "five & six < seven > \"eight\"\n"));
    log.Undo(SampleTime(70), "Operator \"1\" & <2>");
    std::string bytes = SerializeSession(log.State(), log.History());
    bytes.resize(bytes.rfind("<!--checksum"));
    return bytes;
}

/// True if the quick reader took it; then the other must have read the same.
bool ReadersAgree(const std::string& body) {
    if (!IsCleanText(body)) return false;
    std::optional<SessionParts> quick;
    try {
        quick = QuickRead(body);
    } catch (const ParseError&) {
        BOOST_CHECK_THROW((void)TreeRead(body, "a"), ParseError);
    }
    if (!quick) return false;
    const SessionParts tree = TreeRead(body, "a");
    BOOST_REQUIRE_MESSAGE(quick->session == tree.session && quick->history == tree.history, body);
    return true;
}

std::string Printed(const std::string& body, unsigned flags) {
    pugi::xml_document document;
    BOOST_REQUIRE(document.load_buffer(body.data(), body.size(), kParseFlags | pugi::parse_declaration, pugi::encoding_utf8));
    std::ostringstream out;
    document.save(out, "  ", flags, pugi::encoding_utf8);
    return out.str();
}

long PeakKb() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SessionFileTest)

BOOST_AUTO_TEST_CASE(EverythingGoesThereAndBack) {
    SessionLog log;
    log.Record(SampleChange());
    log.Record(RetitleChange(log.State(), " spaces \n and lines "));
    log.Undo(SampleTime(70), "أمينة");
    const std::string bytes = SerializeSession(log.State(), log.History());
    const LoadedSession loaded = ParseSession(bytes, "a");
    BOOST_TEST((loaded.session == log.State()));
    BOOST_TEST((loaded.history == log.History()));
    BOOST_TEST(loaded.notes.empty());
    BOOST_TEST(SerializeSession(loaded.session, loaded.history) == bytes);
    BOOST_TEST(bytes.find(loaded.checksum) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(WhatWeWriteIsReadQuickly) {
    BOOST_TEST(ReadersAgree(FullBody()));
    std::string empty = SerializeSession(Session{}, {});
    empty.resize(empty.rfind("<!--checksum"));
    BOOST_TEST(ReadersAgree(empty));
}

BOOST_AUTO_TEST_CASE(TheFileLooksAsAnXmlLibraryWouldWriteIt) {
    const std::string body = FullBody();
    std::string again = Printed(body, pugi::format_raw) + '\n';
    again.insert(again.find("?>") + 2, "\n");
    BOOST_TEST((again == body));
}

BOOST_AUTO_TEST_CASE(OtherLayoutsHoldTheSameSession) {
    const std::string body = FullBody();
    const std::string indented = Printed(body, pugi::format_indent);
    BOOST_TEST(!QuickRead(indented).has_value());
    const LoadedSession ours = ParseSession(Sealed(body), "a"), other = ParseSession(Sealed(indented), "a");
    BOOST_TEST((ours.history == other.history));
    BOOST_TEST((ours.session == other.session));
}

BOOST_AUTO_TEST_CASE(ReadersAgreeOnAlteredFiles) {
    const std::string body = FullBody();
    std::size_t taken = 0;
    for (std::size_t at = 0; at < body.size(); at += 31) {
        for (const char letter : {'x', '1', '<', '>', '&', ' ', '/'}) {
            std::string altered = body;
            altered[at] = letter;
            taken += ReadersAgree(altered) ? 1 : 0;
        }
        std::string shorter = body, longer = body;
        shorter.erase(at, 1);
        longer.insert(at, 1, body[at]);
        taken += ReadersAgree(shorter) ? 1 : 0;
        taken += ReadersAgree(longer) ? 1 : 0;
    }
    BOOST_TEST(taken > 500U);
}

BOOST_AUTO_TEST_CASE(ReadersAgreeOnMovedParts) {
    const std::string body = FullBody();
    std::vector<std::size_t> tags;
    for (std::size_t at = body.find('<'); at != std::string::npos; at = body.find('<', at + 1)) tags.push_back(at);
    std::mt19937 random(7);
    const auto pick = [&] { return tags[random() % tags.size()]; };
    std::size_t taken = 0;
    for (int i = 0; i < 3'000; ++i) {
        const std::size_t from = random() % tags.size();
        const std::size_t to = std::min(from + 1 + random() % 6, tags.size() - 1);
        const std::string part = body.substr(tags[from], tags[to] - tags[from]);
        std::string altered = body;
        if (i % 2 == 0) altered.erase(tags[from], part.size());
        if (i % 3 != 0) altered.insert(std::min(pick(), altered.size()), part);
        taken += ReadersAgree(altered) ? 1 : 0;
    }
    BOOST_TEST(taken > 10U);
}

BOOST_AUTO_TEST_CASE(CutAnywhereIsRefused) {
    const std::string whole = Small();
    BOOST_TEST(Refusal(whole).empty());
    for (std::size_t length = 0; length < whole.size(); ++length)
        BOOST_REQUIRE_MESSAGE(!Refusal(whole.substr(0, length)).empty(), "cut at " << length);
}

BOOST_AUTO_TEST_CASE(AnyDamagedByteIsRefusedAsDamage) {
    const std::string whole = Small();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char mask : {'\x01', '\x02', '\x20', '\x80'}) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ mask);
            const std::string said = Refusal(damaged);
            BOOST_REQUIRE_MESSAGE(!said.empty(), "byte " << at);
            BOOST_REQUIRE_MESSAGE(said.find("newer") == std::string::npos, "byte " << at << ": " << said);
        }
    }
}

BOOST_AUTO_TEST_CASE(LostAndDoubledBytesAreRefused) {
    const std::string whole = Small();
    for (std::size_t at = 0; at + 8 < whole.size(); at += 3) {
        std::string lost = whole, doubled = whole, zeroed = whole;
        lost.erase(at, 8);
        doubled.insert(at, whole.substr(at, 8));
        zeroed.replace(at, 8, 8, '\0');
        for (const std::string& damaged : {lost, doubled, zeroed})
            BOOST_REQUIRE_MESSAGE(damaged == whole || !Refusal(damaged).empty(), "at " << at);
    }
}

BOOST_AUTO_TEST_CASE(NewerFileNamesTheVersion) {
    const std::string newer = WithRoot("format=\"120\" minReader=\"99\" program=\"7.3.1\"", "<whatever/>");
    BOOST_CHECK_EXCEPTION((void)ParseSession(newer, "a.mahdar"), FormatTooNewError, [](const FormatTooNewError& error) {
        const std::string said = error.what();
        return said.find("7.3.1") != std::string::npos && said.find("a.mahdar") != std::string::npos;
    });
    BOOST_CHECK_THROW((void)ParseSession(WithRoot("minReader=\"99999999999999999999\"", ""), "a"), FormatTooNewError);
    // A later program may seal in another way.
    BOOST_CHECK_THROW((void)ParseSession("<mahdar-session minReader=\"99\" program=\"7\"/>\n<!--other-->", "a"), FormatTooNewError);
}

BOOST_AUTO_TEST_CASE(NewerButReadableIsReadAndKept) {
    std::string body = SerializeSession(SampleSession(), {});
    body.resize(body.rfind("<!--checksum"));
    const auto replace = [&](const std::string& old, const std::string& by) { body.replace(body.find(old), old.size(), by); };
    replace("format=\"1\"", "format=\"2\"");
    replace("<session>", "<session><rooms><e>blue</e></rooms>");
    const LoadedSession loaded = ParseSession(Sealed(body), "a");
    BOOST_TEST(loaded.notes.size() == 1U);
    const std::string again = SerializeSession(loaded.session, {});
    BOOST_TEST(again.find("<rooms><e>blue</e></rooms>") != std::string::npos);
    BOOST_TEST(again.find("<later how=\"1\">item</later>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(WhatIsNoSessionIsSaidInOneSentence) {
    BOOST_TEST(Refusal("").find("is empty") != std::string::npos);
    for (const std::string& other : {"hello"s, "PK\x03\x04zip"s, "<html></html>"s, "\x00\x00"s, Sealed("<a/>\n"),
                                     Sealed("<a><mahdar-session><session/></mahdar-session></a>\n"),
                                     Sealed("<mahdar-sessions><session/></mahdar-sessions>\n"), WithRoot("format=\"1\"", "")})
        BOOST_TEST(Refusal(other).find("is not a Mahdar session") != std::string::npos, other);
    BOOST_TEST(!Refusal(WithRoot("", "<session>")).empty());
    BOOST_TEST(Refusal(WithRoot("", "<session>\x01</session>")).find("characters") != std::string::npos);
    BOOST_TEST(Refusal(WithRoot("", "<session>\xFF</session>")).find("characters") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(InnerFaultsAreRefused) {
    const auto inside = [](const std::string& xml) { return Refusal(WithRoot("format=\"1\" minReader=\"1\"", xml)); };
    BOOST_TEST(inside("<session/>").empty());
    for (const char* xml :
         {"<session><agenda><e><id>a</id></e><e><id>a</id></e></agenda></session>",
          "<session><agenda><e/></agenda></session>", "<session><agenda><e><number>1</number></e></agenda></session>", "<session><meeting/></session>",
          "<session><agenda><e><id>a</id><parent>a</parent></e></agenda></session>",
          "<session><agenda><e><id>a</id><parent>b</parent></e><e><id>b</id><parent>a</parent></e></agenda></session>",
          "<session><passages><e><id>a</id><item>none</item></e></passages></session>",
          "<session><agenda><e><id>a</id><state>ajar</state></e></agenda></session>",
          "<session/><history><c n=\"2\" at=\"2025-05-13T10:00:00Z\"/><c n=\"2\" at=\"2025-05-13T10:00:00Z\"/></history>",
          "<session/><history><c n=\"1\" at=\"never\"/></history>"})
        BOOST_TEST(!inside(xml).empty(), xml);
}

BOOST_AUTO_TEST_CASE(WhateverOpensCanBeSavedAndOpensAgain) {
    // Each of these opened, and came back as another session or not at all once it was saved.
    for (const char* xml :
         {"<session><meeting><e><id>meeting</id><bodyKind></bodyKind></e></meeting></session>",
          "<session><meeting><e><id>meeting</id><symbol>a&#1;b&#13;&#xD800;c&#xFFFE;</symbol></e></meeting></session>",
          "<session><rooms>&#xD800;</rooms></session>",
          "<session/><history><c n=\"1\" at=\"2025-05-13T10:00:00Z\" by=\"a&#1;&#10;&#xD800;\" act=\"&#2;\"><line>&#3;</line></c></history>"}) {
        const LoadedSession first = ParseSession(WithRoot("format=\"1\"", xml), "a");
        const LoadedSession second = ParseSession(SerializeSession(first.session, first.history), "a");
        BOOST_TEST((second.session == first.session), xml);
        BOOST_TEST((second.history == first.history), xml);
    }
    for (const char* xml :
         {"<session><sittings><e><id>a</id><openedAt>1970-01-01T03:00:00+03:00</openedAt></e></sittings></session>",
          "<session/><history><c n=\"1\" at=\"1970-01-01T00:00:00Z\"/></history>",
          "<session/><history><c n=\"18446744073709551615\" at=\"2025-05-13T10:00:00Z\"/></history>"})
        BOOST_TEST(!Refusal(WithRoot("format=\"1\"", xml)).empty(), xml);
}

BOOST_AUTO_TEST_CASE(EntitiesAreNoBomb) {
    std::string dtd = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c < 'k'; ++c) dtd += "<!ENTITY "s + c + " \"&" + static_cast<char>(c - 1) + ";&" + static_cast<char>(c - 1) + ";\">";
    const std::string bytes = Sealed("<?xml version=\"1.0\"?>" + dtd + "]><mahdar-session><session><meeting><e><id>meeting</id>"
                                     "<symbol>&j;</symbol></e></meeting></session></mahdar-session>\n");
    const LoadedSession loaded = ParseSession(bytes, "a");
    BOOST_TEST(loaded.session.TheMeeting().symbol == "&j;");
}

BOOST_AUTO_TEST_CASE(DepthBombIsRefusedBeforeItCostsMemory) {
    std::string body = "<?xml version=\"1.0\"?><mahdar-session><session>";
    body.reserve(50'000'100);
    while (body.size() < 50'000'000) body += "<a>";
    const std::string bytes = Sealed(body + '\n');
    const long before = PeakKb();
    BOOST_TEST(Refusal(bytes).find("nested too deeply") != std::string::npos);
    BOOST_TEST(PeakKb() - before < 200'000);
}

BOOST_AUTO_TEST_CASE(TooManyPartsAreRefusedBeforeTheyCostMemory) {
    std::string body = "<?xml version=\"1.0\"?><mahdar-session><session>";
    body.reserve(50'000'100);
    while (body.size() < 50'000'000) body += "<a/>";
    const std::string bytes = Sealed(body + "</session></mahdar-session>\n");
    const long before = PeakKb();
    BOOST_TEST(Refusal(bytes).find("more parts") != std::string::npos);
    BOOST_TEST(PeakKb() - before < 200'000);
}

BOOST_AUTO_TEST_CASE(RowsWithoutIdAreRefusedBeforeTheyCostMemory) {
    std::string body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mahdar-session format=\"1\" minReader=\"1\" program=\"1\">"
                       "<session><paragraphs>";
    body.reserve(16'000'200);
    while (body.size() < 16'000'000) body += "<e/>";
    const std::string bytes = Sealed(body + "</paragraphs></session><history/></mahdar-session>\n");
    const long before = PeakKb();
    BOOST_TEST(!Refusal(bytes).empty());
    BOOST_TEST(PeakKb() - before < 600'000);
}

BOOST_AUTO_TEST_CASE(HugeFileIsNotRead) {
    const TempFolder folder;
    WriteFile(folder / "a", "x");
    BOOST_REQUIRE(::truncate((folder / "a").c_str(), 300L << 20) == 0);
    const long before = PeakKb();
    BOOST_CHECK_EXCEPTION((void)LoadSession(folder / "a"), ParseError, [](const ParseError& error) {
        return std::string(error.what()).find("256 MB") != std::string::npos;
    });
    BOOST_TEST(PeakKb() - before < 20'000);
}

BOOST_AUTO_TEST_CASE(PreviousFileStaysAsBackup) {
    const TempFolder folder;
    const std::string first = SaveSession(folder / "a", Session{}, {});
    const std::string second = SaveSession(folder / "a", SampleSession(), {});
    BOOST_TEST(LoadSession(folder / "a").checksum == second);
    BOOST_TEST(LoadSession(folder / "a.bak").checksum == first);
}

BOOST_AUTO_TEST_CASE(UncleanTextStillGivesAFileThatOpens) {
    Session session = SampleSession();
    Applier::Apply(session, RetitleChange(session, "a\x01" "b\xFF\r\n").edits);
    Change change = SampleChange();
    change.operatorName = "tab\x02";
    change.line = "\xC3";
    const LoadedSession loaded = ParseSession(SerializeSession(session, {change}), "a");
    BOOST_TEST(loaded.session.Find(ItemId{"i1"})->title.en == "ab\xEF\xBF\xBD\n");
}

BOOST_AUTO_TEST_SUITE_END()
