// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <unistd.h>

#include "core/base/error.h"
#include "core/io/digest.h"
#include "tests/core/store/session_on_disk.h"

using namespace mahdar;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(OpenSessionTest)

BOOST_AUTO_TEST_CASE(CreatedFileIsThereAtOnce) {
    const TempFolder folder;
    const auto open = OpenSession::Create(folder / "a", SampleSession());
    BOOST_TEST((LoadSession(folder / "a").session == SampleSession()));
    BOOST_TEST(!open->Modified());
    BOOST_TEST(!open->ReadOnly());
    BOOST_CHECK_THROW((void)OpenSession::Create(folder / "a", Session{}), IoError);
}

BOOST_AUTO_TEST_CASE(CleanCloseLeavesOnlyTheFiles) {
    const TempFolder folder;
    {
        auto open = Started(folder);
        open->Save();
        BOOST_TEST(!open->Modified());
    }
    BOOST_TEST(!fs::exists(folder / "a.journal"));
    BOOST_TEST(!fs::exists(folder / "a.lock"));
    const auto again = OpenSession::Open(folder / "a");
    BOOST_TEST(again->Found().acts == 0U);
    BOOST_TEST(again->Log().LastSequence() == 1U);
    BOOST_TEST((again->Log().State() == SampleSession()));
}

BOOST_AUTO_TEST_CASE(ClosingWithoutSavingKeepsEveryAct) {
    const TempFolder folder;
    {
        auto open = Started(folder);
        Retitle(*open, "two");
    }
    const auto again = OpenSession::Open(folder / "a");
    BOOST_TEST(again->Found().acts == 2U);
    BOOST_TEST(Title(*again) == "two");
    BOOST_TEST(again->Modified());
    BOOST_TEST((again->Found().upTo == SampleTime(60)));
    BOOST_TEST(again->Notes().empty());
}

BOOST_AUTO_TEST_CASE(CrashKeepsEveryAct) {
    const TempFolder folder;
    auto open = Started(folder);
    for (int i = 0; i < 20; ++i) Retitle(*open, std::to_string(i));
    open->Log().Undo(SampleTime(90), "x");
    open->Flush();
    const auto again = OpenSession::Open(Crash(folder, "crash"));
    BOOST_TEST(again->Found().acts == 22U);
    BOOST_TEST(Title(*again) == "18");
    BOOST_TEST((again->Log().History() == open->Log().History()));
    BOOST_TEST(again->Log().Redo(SampleTime(91), "x"));
    BOOST_TEST(Title(*again) == "19");
}

BOOST_AUTO_TEST_CASE(CrashAfterCrashKeepsEveryAct) {
    const TempFolder folder;
    {
        auto open = Started(folder);
        Retitle(*open, "one");
    }
    for (int round = 0; round < 5; ++round) {
        const auto again = OpenSession::Open(folder / "a");
        BOOST_TEST(again->Found().acts == static_cast<std::uint64_t>(2 + round));
        Retitle(*again, "round " + std::to_string(round));
    }
    BOOST_TEST(Title(*OpenSession::Open(folder / "a")) == "round 4");
}

BOOST_AUTO_TEST_CASE(TornTailIsReportedNotFatal) {
    const TempFolder folder;
    auto open = Started(folder);
    Retitle(*open, "whole");
    const fs::path crash = Crash(folder, "crash");
    const fs::path journal = JournalPath(crash);
    const std::size_t whole = DecodeJournal(Content(journal)).wholeBytes;
    Retitle(*open, "torn");
    fs::copy_file(folder / "a.journal", journal, fs::copy_options::overwrite_existing);
    fs::resize_file(journal, whole + 20);
    const auto again = OpenSession::Open(crash);
    BOOST_TEST(Title(*again) == "whole");
    BOOST_TEST(again->Found().tornBytes == 20U);
    BOOST_TEST(again->Notes().empty());
    BOOST_TEST(Kept(crash) == 0U);
    Retitle(*again, "after");
    const auto third = OpenSession::Open(crash, Access::ReadOnly);
    BOOST_TEST(Title(*third) == "after");
}

BOOST_AUTO_TEST_CASE(CrashBetweenSnapshotAndNewJournal) {
    const TempFolder folder;
    auto open = Started(folder);
    Retitle(*open, "saved");
    const fs::path crash = Crash(folder, "crash");
    open->Save();
    // The snapshot is the new one, the journal still the old one.
    fs::copy_file(folder / "a", crash, fs::copy_options::overwrite_existing);
    {
        const auto again = OpenSession::Open(crash);
        BOOST_TEST(Title(*again) == "saved");
        BOOST_TEST(again->Found().acts == 0U);
        BOOST_TEST(!again->Modified());
        BOOST_TEST(again->Notes().empty());
        Retitle(*again, "goes on");
    }
    BOOST_TEST(Title(*OpenSession::Open(crash)) == "goes on");
}

BOOST_AUTO_TEST_CASE(FailedSaveLosesNothing) {
    const TempFolder folder;
    auto open = Started(folder);
    fs::create_directory(folder / "aside");
    fs::rename(folder / "a", folder / "aside/a");
    fs::create_directory(folder / "a");
    WriteFile(folder / "a/in the way", "x");
    BOOST_CHECK_THROW(open->Save(), IoError);
    BOOST_TEST(!open->ReadOnly());
    BOOST_TEST(open->Modified());
    Retitle(*open, "still recorded");
    fs::remove_all(folder / "a");
    fs::rename(folder / "aside/a", folder / "a");
    const auto crashed = OpenSession::Open(Crash(folder, "crash"));
    BOOST_TEST(Title(*crashed) == "still recorded");
    BOOST_CHECK_NO_THROW(open->Save());
}

BOOST_AUTO_TEST_CASE(FailedNewJournalGoesOnWithTheOld) {
    const TempFolder folder;
    auto open = Started(folder);
    // The name is taken by a folder that is not empty: nothing can be renamed over it.
    fs::rename(folder / "a.journal", folder / "j");
    fs::create_directory(folder / "a.journal");
    WriteFile(folder / "a.journal/x", "x");
    BOOST_CHECK_THROW(open->Save(), IoError);
    BOOST_TEST(!open->ReadOnly());
    open->Log().Record(RetitleChange(open->Log().State(), "still recorded"));
    // It goes on, and does not keep quiet about a journal that nobody will find.
    BOOST_CHECK_THROW(open->Flush(), IoError);
    fs::remove_all(folder / "a.journal");
    fs::rename(folder / "j", folder / "a.journal");
    open->TheJournal()->TryNow();
    for (int i = 0; i < 5 && !open->TheJournal()->WaitDurable(open->Log().LastSequence()); ++i) {
    }
    const auto crashed = OpenSession::Open(Crash(folder, "crash"));
    BOOST_TEST(Title(*crashed) == "still recorded");
}

BOOST_AUTO_TEST_CASE(SecondOpenerReadsAndIsToldWho) {
    const TempFolder folder;
    auto open = Started(folder);
    Retitle(*open, "first");
    const auto second = OpenSession::Open(folder / "a");
    BOOST_TEST(second->ReadOnly());
    BOOST_REQUIRE(second->LockedBy().has_value());
    BOOST_TEST(second->LockedBy()->process == ::getpid());
    BOOST_TEST(Title(*second) == "first");
    BOOST_CHECK_THROW(second->Log().Record(RetitleChange(second->Log().State(), "x")), CommandError);
    BOOST_CHECK_THROW(second->Save(), IoError);
    fs::create_symlink("a", folder / "link");
    BOOST_TEST(OpenSession::Open(folder / "link")->ReadOnly());
    Retitle(*open, "undisturbed");
    BOOST_TEST(Title(*OpenSession::Open(folder / "a", Access::ReadOnly)) == "undisturbed");
}

BOOST_AUTO_TEST_CASE(SaveAsMovesOn) {
    const TempFolder folder;
    auto open = Started(folder);
    open->Save();
    Retitle(*open, "moved");
    open->SaveAs(folder / "b");
    BOOST_TEST((open->Path() == RealPath(folder / "b")));
    BOOST_TEST(!open->Modified());
    Retitle(*open, "after");
    {
        const auto old = OpenSession::Open(folder / "a");
        BOOST_TEST(!old->ReadOnly());
        BOOST_TEST(old->Found().acts == 0U);
        BOOST_TEST((old->Log().State() == SampleSession()));
    }
    open->SaveAs(folder / "b");
    BOOST_TEST(LoadSession(folder / "b").session.Find(ItemId{"i1"})->title.en == "after");
    BOOST_CHECK_THROW(open->SaveAs(folder / "no/such/b"), IoError);
    Retitle(*open, "still here");
    open.reset();
    BOOST_TEST(Title(*OpenSession::Open(folder / "b")) == "still here");
}

BOOST_AUTO_TEST_CASE(ReadOnlySessionMayBeSavedElsewhere) {
    const TempFolder folder;
    auto open = Started(folder);
    const auto second = OpenSession::Open(folder / "a");
    BOOST_CHECK_THROW(second->SaveAs(folder / "a"), IoError);
    second->SaveAs(folder / "b");
    BOOST_TEST(!second->ReadOnly());
    Retitle(*second, "of the copy");
    Retitle(*open, "of the original");
    open.reset();
    BOOST_TEST(Title(*OpenSession::Open(folder / "a")) == "of the original");
}

BOOST_AUTO_TEST_CASE(NewerFileIsNeverReplacedByItsBackup) {
    const TempFolder folder;
    {
        auto open = Started(folder);
        open->Save();
        Retitle(*open, "x");
    }
    WriteFile(folder / "a", "<mahdar-session format=\"99\" minReader=\"99\" program=\"9.0\"></mahdar-session>\n");
    BOOST_CHECK_THROW((void)OpenSession::Open(folder / "a"), FormatTooNewError);
}

BOOST_AUTO_TEST_SUITE_END()
