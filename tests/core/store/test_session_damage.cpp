// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <unistd.h>

#include "core/base/error.h"
#include "core/io/digest.h"
#include "tests/core/store/session_on_disk.h"

using namespace mahdar;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(SessionDamage)

BOOST_AUTO_TEST_CASE(DamagedFileWithBackupRecoversEverything) {
    const TempFolder folder;
    auto open = Started(folder);
    open->Save();
    Retitle(*open, "in the second save");
    open->Save();
    Retitle(*open, "in the journal");
    const fs::path crash = Crash(folder, "crash");
    Damage(crash, 400);
    const std::string damaged = Content(crash);
    {
        const auto again = OpenSession::Open(crash);
        BOOST_TEST(again->Found().fromBackup);
        BOOST_TEST(again->Found().fileProblem.find("checksum") != std::string::npos);
        BOOST_TEST(Title(*again) == "in the journal");
        BOOST_TEST(again->Found().acts == 2U);
        BOOST_TEST((again->Log().History() == open->Log().History()));
        BOOST_TEST(Content(crash) == damaged);
        Retitle(*again, "after the repair");
    }
    {
        const auto again = OpenSession::Open(crash);
        BOOST_TEST(Title(*again) == "after the repair");
        again->Save();
    }
    BOOST_TEST(LoadSession(crash).session.Find(ItemId{"i1"})->title.en == "after the repair");
    BOOST_CHECK_NO_THROW((void)LoadSession(fs::path(crash) += ".bak"));
    BOOST_TEST(Content(fs::path(crash) += ".damaged") == damaged);
}

BOOST_AUTO_TEST_CASE(FileDamagedAfterCleanCloseRecoversToo) {
    const TempFolder folder;
    {
        auto open = Started(folder);
        open->Save();
        Retitle(*open, "last save");
        open->Save();
    }
    WriteFile(folder / "a", Content(folder / "a").substr(0, 700));
    const auto again = OpenSession::Open(folder / "a");
    BOOST_TEST(again->Found().fromBackup);
    BOOST_TEST(Title(*again) == "last save");
}

BOOST_AUTO_TEST_CASE(LostFileWithBackupRecoversAndIsLocked) {
    const TempFolder folder;
    {
        auto open = Started(folder);
        open->Save();
        Retitle(*open, "unsaved");
    }
    fs::remove(folder / "a");
    const auto again = OpenSession::Open(folder / "a");
    BOOST_TEST(!again->ReadOnly());
    BOOST_TEST(Title(*again) == "unsaved");
    again->Save();
    BOOST_TEST(fs::exists(folder / "a"));
}

BOOST_AUTO_TEST_CASE(DamageWithoutBackupIsAnErrorAndTouchesNothing) {
    const TempFolder folder;
    Started(folder).reset();
    Damage(folder / "a", 100);
    const std::string before = Content(folder / "a"), journal = Content(folder / "a.journal");
    fs::remove(folder / "a.bak");
    BOOST_CHECK_THROW((void)OpenSession::Open(folder / "a"), ParseError);
    BOOST_TEST(Content(folder / "a") == before);
    BOOST_TEST(Content(folder / "a.journal") == journal);
    BOOST_CHECK_THROW((void)OpenSession::Open(folder / "none"), IoError);
    BOOST_TEST(!fs::exists(folder / "none.lock"));
}

BOOST_AUTO_TEST_CASE(AnyDamagedByteOfTheJournalStillOpens) {
    const TempFolder folder;
    auto open = OpenSession::Create(folder / "a", SampleSession());
    for (const char* text : {"1", "2", "3"}) Retitle(*open, text);
    const fs::path crash = Crash(folder, "crash");
    const std::string file = Content(crash);
    std::string journal = Content(JournalPath(crash));
    journal.resize(DecodeJournal(journal).wholeBytes);
    const std::size_t header = journal.find('\n') + 1;
    const std::size_t step = journal.size() / 150 + 1;
    for (std::size_t at = 0; at < journal.size(); at += at < header ? 1 : step) {
        std::string damaged = journal;
        damaged[at] = static_cast<char>(damaged[at] ^ 2);
        WriteFile(JournalPath(crash), damaged);
        const auto again = OpenSession::Open(crash);
        BOOST_REQUIRE_MESSAGE(Noted(*again, "journal-damaged") || again->Found().tornBytes > 0, at);
        // Nothing is thrown away: either all acts are there or the journal is kept aside, or its last entry was hit.
        const bool last = at > journal.size() * 2 / 3;
        BOOST_REQUIRE_MESSAGE(again->Found().acts == 3 || last || Kept(crash) > 0, at);
        if (at < header) BOOST_REQUIRE_MESSAGE(again->Found().acts == 3, at);
        Retitle(*again, "goes on");
        BOOST_REQUIRE(Title(*OpenSession::Open(crash, Access::ReadOnly)) == "goes on");
        for (const auto& entry : fs::directory_iterator(crash.parent_path()))
            if (entry.path().string().find(".kept-") != std::string::npos) fs::remove(entry.path());
    }
}

BOOST_AUTO_TEST_CASE(ForeignJournalIsKeptAsideNotApplied) {
    const TempFolder folder;
    auto open = Started(folder);
    Retitle(*open, "of another state");
    const fs::path crash = Crash(folder, "crash");
    // Somebody copied another session over the file while its journal stayed.
    fs::remove(crash);
    SaveSession(crash, SampleSession(), {});
    const std::string journal = Content(JournalPath(crash));
    {
        const auto again = OpenSession::Open(crash);
        BOOST_TEST(Noted(*again, "journal-foreign"));
        BOOST_TEST(again->Found().acts == 0U);
        BOOST_TEST((again->Log().State() == SampleSession()));
        BOOST_TEST(!again->ReadOnly());
        BOOST_TEST(Kept(crash) == 1U);
        Retitle(*again, "goes on");
    }
    const auto third = OpenSession::Open(crash);
    BOOST_TEST(third->Notes().empty());
    BOOST_TEST(Title(*third) == "goes on");
}

BOOST_AUTO_TEST_CASE(GapIsToldAndKept) {
    const TempFolder folder;
    auto open = Started(folder);
    open->Save();
    Retitle(*open, "two");
    const fs::path crash = Crash(folder, "crash");
    const std::string base = LoadSession(crash).checksum;
    std::string chain = FirstChain(base), bytes = JournalHeader(base);
    const auto& history = open->Log().History();
    bytes += EncodeEntry({2, ToXml(history[1])}, chain);
    bytes += EncodeEntry({4, ToXml(history[1])}, chain);
    WriteFile(JournalPath(crash), bytes);
    {
        const auto again = OpenSession::Open(crash);
        BOOST_TEST(Noted(*again, "journal-gap"));
        BOOST_TEST(Title(*again) == "two");
        BOOST_TEST(Kept(crash) == 1U);
        Retitle(*again, "three");
    }
    BOOST_TEST(Title(*OpenSession::Open(crash)) == "three");
    chain = FirstChain(base);
    WriteFile(JournalPath(crash), JournalHeader(base) + EncodeEntry({2, "<c>nonsense"}, chain));
    BOOST_TEST(Noted(*OpenSession::Open(crash), "journal-unfit"));
}

BOOST_AUTO_TEST_SUITE_END()
