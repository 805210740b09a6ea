// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <unistd.h>

#include "core/base/error.h"
#include "core/io/digest.h"
#include "core/store/open_session.h"
#include "tests/core/session/sample_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;
namespace fs = std::filesystem;

namespace {

std::string Title(OpenSession& open) { return open.Log().State().Find(ItemId{"i1"})->title.en; }

void Retitle(OpenSession& open, const std::string& text) {
    open.Log().Record(RetitleChange(open.Log().State(), text));
    open.Flush();
}

/// A session at <folder>/a with the sample in it: act 1.
std::unique_ptr<OpenSession> Started(const TempFolder& folder) {
    auto open = OpenSession::Create(folder / "a", Session{});
    open->Log().Record(SampleChange());
    open->Flush();
    return open;
}

/// What a power cut would leave: the files as they are now, under a place of their own.
fs::path Crash(const TempFolder& folder, const std::string& name) {
    fs::create_directory(folder / name);
    for (const char* file : {"a", "a.bak", "a.journal", "a.journal.bak"}) {
        if (fs::exists(folder / file)) fs::copy_file(folder / file, folder.Path() / name / file);
    }
    return folder.Path() / name / "a";
}

void Damage(const fs::path& path, std::size_t at) {
    std::string bytes = Content(path);
    bytes.at(at) = static_cast<char>(bytes.at(at) ^ 4);
    WriteFile(path, bytes);
}

bool Noted(const OpenSession& open, const std::string& code) {
    return std::any_of(open.Notes().begin(), open.Notes().end(), [&](const Diagnostic& note) { return note.code == code; });
}

std::size_t Kept(const fs::path& session) {
    return static_cast<std::size_t>(std::count_if(fs::directory_iterator(session.parent_path()), fs::directory_iterator{},
                                                  [](const auto& entry) { return entry.path().string().find(".kept-") != std::string::npos; }));
}

}  // namespace

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
    Retitle(*open, "still recorded");
    fs::remove_all(folder / "a.journal");
    fs::rename(folder / "j", folder / "a.journal");
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
