// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "core/base/error.h"
#include "tests/core/store/full_disk.h"
#include "tests/core/store/session_on_disk.h"

using namespace mahdar;
namespace fs = std::filesystem;

namespace {

/// A session whose folder can be taken away like a stick, with a refuge elsewhere.
struct OnStick {
    TempFolder folder;
    fs::path stick = folder / "stick";
    fs::path refuge = folder / "refuge";
    fs::path file = stick / "a";

    OnStick() { fs::create_directory(stick); }
    [[nodiscard]] std::unique_ptr<OpenSession> Start() const {
        auto open = OpenSession::Create(file, Session{}, refuge);
        open->Log().Record(SampleChange());
        open->Flush();
        return open;
    }
    [[nodiscard]] std::unique_ptr<OpenSession> Open(Access access = Access::Write) const {
        return OpenSession::Open(file, access, refuge);
    }
    void Pull() const { fs::rename(stick, folder / "pulled"); }
    void PutBack() const { fs::rename(folder / "pulled", stick); }
    [[nodiscard]] std::size_t InRefuge() const {
        return fs::exists(refuge) ? static_cast<std::size_t>(std::distance(fs::directory_iterator(refuge), fs::directory_iterator{})) : 0;
    }
};

/// Retitle without waiting for the disk.
void Note(OpenSession& open, const std::string& text) { open.Log().Record(RetitleChange(open.Log().State(), text)); }

void WaitFor(const std::function<bool()>& fulfilled) {
    for (int i = 0; i < 500 && !fulfilled(); ++i) ::usleep(10'000);
    BOOST_TEST(fulfilled());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DiskTrouble)

BOOST_AUTO_TEST_CASE(RemovedJournalIsWrittenAgainWhole) {
    const TempFolder folder;
    auto open = Started(folder);
    Retitle(*open, "before");
    fs::remove(folder / "a.journal");
    Retitle(*open, "after");
    BOOST_TEST(open->TheJournal()->CurrentState().restored == 1U);
    const auto crashed = OpenSession::Open(Crash(folder, "crash"));
    BOOST_TEST(Title(*crashed) == "after");
    BOOST_TEST(crashed->Found().acts == 3U);
    BOOST_TEST(crashed->Notes().empty());
}

BOOST_AUTO_TEST_CASE(JournalPutInItsPlaceIsKeptAside) {
    const TempFolder folder;
    auto open = Started(folder);
    // What a program that synchronises folders does: another file under the same name.
    WriteFile(folder / "a.journal", "of somebody else");
    Retitle(*open, "after");
    BOOST_TEST(Title(*OpenSession::Open(Crash(folder, "crash"))) == "after");
    BOOST_TEST(Kept(folder / "a") == 1U);
    // An older state of our own is not worth keeping.
    const std::string older = JournalHeader(DecodeJournal(Content(folder / "a.journal")).header);
    WriteFile(folder / "a.journal", older);
    Retitle(*open, "again");
    BOOST_TEST(Kept(folder / "a") == 1U);
    BOOST_TEST(Title(*OpenSession::Open(folder / "a", Access::ReadOnly)) == "again");
}

BOOST_AUTO_TEST_CASE(PulledStickTakesNothingWithIt) {
    const OnStick place;
    {
        auto open = place.Start();
        BOOST_TEST(open->RefugePath().empty());
        place.Pull();
        Note(*open, "in the refuge");
        BOOST_CHECK_THROW(open->Flush(), IoError);
        open->LookAfterDisk();
        BOOST_TEST(open->RefugeProblem() == "");
        BOOST_TEST((open->RefugePath() == RefugeOf(place.refuge, RealPath(place.file))));
        Note(*open, "still in the refuge");
    }
    // The program ended without the stick: the refuge is a session like any other.
    BOOST_TEST(Title(*OpenSession::Open(RefugeOf(place.refuge, RealPath(place.file)), Access::ReadOnly)) == "still in the refuge");
    place.PutBack();
    {
        const auto looked = place.Open(Access::ReadOnly);
        BOOST_TEST(Title(*looked) == "still in the refuge");
    }
    BOOST_TEST(place.InRefuge() > 0U);
    {
        const auto again = place.Open();
        BOOST_TEST(Title(*again) == "still in the refuge");
        BOOST_TEST(again->Found().fromRefuge == 2U);
        BOOST_TEST(again->Notes().empty());
        BOOST_TEST(place.InRefuge() == 0U);
    }
    BOOST_TEST(Title(*place.Open()) == "still in the refuge");
}

BOOST_AUTO_TEST_CASE(CrashInTheRefugeLosesNothing) {
    const OnStick place;
    const pid_t child = ::fork();
    if (child == 0) {
        auto open = place.Start();
        place.Pull();
        Note(*open, "one");
        (void)open->TheJournal()->WaitDurable(2);
        open->LookAfterDisk();
        Note(*open, "two");
        OpenSession* other = open.get();
        for (int i = 0; i < 500 && Title(*OpenSession::Open(other->RefugePath(), Access::ReadOnly)) != "two"; ++i) ::usleep(10'000);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_REQUIRE(WIFSIGNALED(status));
    place.PutBack();
    const auto again = place.Open();
    BOOST_TEST(Title(*again) == "two");
    BOOST_TEST(again->Found().acts == 3U);
    BOOST_TEST(again->Found().fromRefuge >= 1U);
    BOOST_TEST(place.InRefuge() == 0U);
}

BOOST_AUTO_TEST_CASE(StickThatComesBackGetsWhatWaited) {
    const OnStick place;
    auto open = place.Start();
    fs::copy(place.stick, place.folder / "other mount", fs::copy_options::recursive);
    place.Pull();
    Note(*open, "waits");
    WaitFor([&] { return !open->TheJournal()->CurrentState().problem.empty(); });
    open->LookAfterDisk();
    BOOST_TEST(place.InRefuge() > 0U);
    // The same files on another mount: the open file leads nowhere any more.
    fs::rename(place.folder / "other mount", place.stick);
    open->TheJournal()->TryNow();
    WaitFor([&] { return open->TheJournal()->CurrentState().waiting == 0; });
    open->LookAfterDisk();
    BOOST_TEST(place.InRefuge() == 0U);
    BOOST_TEST(open->RefugePath().empty());
    BOOST_TEST(Title(*place.Open(Access::ReadOnly)) == "waits");
}

BOOST_AUTO_TEST_CASE(RemovedFileIsNotLostOnClosing) {
    const OnStick place;
    {
        auto open = place.Start();
        open->Save();
        fs::remove(place.file);
        fs::remove(place.stick / "a.bak");
    }
    const auto refuge = OpenSession::Open(RefugeOf(place.refuge, RealPath(place.file)));
    BOOST_TEST((refuge->Log().State() == SampleSession()));
}

BOOST_AUTO_TEST_CASE(RefugeOfAnotherMeetingIsNotTakenOver) {
    const OnStick place;
    {
        auto open = place.Start();
        place.Pull();
        Note(*open, "of the first meeting");
        (void)open->TheJournal()->WaitDurable(2);
    }
    fs::remove_all(place.folder / "pulled");
    // Somebody puts another session under the same name.
    fs::create_directory(place.stick);
    { (void)OpenSession::Create(place.folder / "other", SampleSession()); }
    fs::rename(place.folder / "other", place.file);
    {
        const auto other = place.Open();
        BOOST_TEST(other->Log().LastSequence() == 0U);
        BOOST_TEST(Noted(*other, "refuge-unfit"));
        place.Pull();
        Note(*other, "of the second meeting");
        (void)other->TheJournal()->WaitDurable(1);
        other->LookAfterDisk();
    }
    std::vector<std::string> titles;
    for (const auto& entry : fs::directory_iterator(place.refuge)) {
        if (entry.path().filename().string().find('.') == std::string::npos)
            titles.push_back(Title(*OpenSession::Open(entry.path(), Access::ReadOnly)));
    }
    std::sort(titles.begin(), titles.end());
    BOOST_TEST(titles == (std::vector<std::string>{"of the first meeting", "of the second meeting"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ClosingTriesOnceMore) {
    // In a child, whose largest file is made small and large again: the disk is full when the last act is recorded
    // and has room again when the program is closed before the next try.
    const TempFolder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        auto open = Started(folder);
        LimitFiles(100);
        Note(*open, "the last word");
        const bool refused = !open->TheJournal()->WaitDurable(2);
        LimitFiles(RLIM_INFINITY);
        open.reset();
        ::_exit(refused ? 0 : 1);
    }
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_REQUIRE(WIFEXITED(status));
    BOOST_TEST(WEXITSTATUS(status) == 0);
    BOOST_TEST(Title(*OpenSession::Open(folder / "a")) == "the last word");
}

BOOST_AUTO_TEST_SUITE_END()
