// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/io/digest.h"
#include "core/io/file_lock.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;
namespace fs = std::filesystem;

namespace {

std::size_t FilesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

mode_t ModeOf(const fs::path& path) {
    struct stat info {};
    BOOST_REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 07777;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(AtomicFileTest)

BOOST_AUTO_TEST_CASE(UnwindingKeepsOriginal) {
    const TempFolder folder;
    WriteFile(folder / "a", "old");
    try {
        AtomicFile file(folder / "a");
        file.Write("new");
        throw std::runtime_error("power");
    } catch (const std::runtime_error&) {
    }
    BOOST_TEST(Content(folder / "a") == "old");
    BOOST_TEST(FilesIn(folder.Path()) == 1U);
}

BOOST_AUTO_TEST_CASE(CommitReplacesWhole) {
    const TempFolder folder;
    WriteFile(folder / "a", std::string(100'000, 'x'));
    AtomicFile file(folder / "a");
    file.Write("one ");
    file.Write("two");
    BOOST_TEST(Content(folder / "a").size() == 100'000U);
    file.Commit();
    BOOST_TEST(Content(folder / "a") == "one two");
    BOOST_CHECK_THROW(file.Commit(), std::logic_error);
    BOOST_TEST(FilesIn(folder.Path()) == 1U);
}

BOOST_AUTO_TEST_CASE(KeepsModeAndLink) {
    const TempFolder folder;
    fs::create_directory(folder / "real");
    WriteFile(folder / "real/a", "old");
    for (const mode_t mode : {0600U, 0664U, 0666U}) {
        ::chmod((folder / "real/a").c_str(), mode);
        fs::remove(folder / "link");
        fs::create_symlink("real/a", folder / "link");
        WriteFile(folder / "link", "new");
        BOOST_TEST(fs::is_symlink(folder / "link"));
        BOOST_TEST(Content(folder / "real/a") == "new");
        BOOST_TEST(ModeOf(folder / "real/a") == mode);
    }
}

BOOST_AUTO_TEST_CASE(LinkToNothingIsFilledNotReplaced) {
    const TempFolder folder;
    fs::create_directory(folder / "real");
    fs::create_symlink("real/later", folder / "link");
    WriteFile(folder / "link", "x");
    BOOST_TEST(fs::is_symlink(folder / "link"));
    BOOST_TEST(Content(folder / "real/later") == "x");
}

BOOST_AUTO_TEST_CASE(UnwritableTargetSaysWhy) {
    const TempFolder folder;
    BOOST_CHECK_EXCEPTION(AtomicFile(folder / "no/such/folder/a"), IoError,
                          [](const IoError& error) { return std::string(error.what()).find("No such file") != std::string::npos; });
    fs::create_directory(folder / "taken");
    AtomicFile file(folder / "taken");
    file.Write("x");
    BOOST_CHECK_THROW(file.Commit(), IoError);
    BOOST_TEST(fs::is_directory(folder / "taken"));
}

BOOST_AUTO_TEST_CASE(BackupIsThePreviousFile) {
    const TempFolder folder;
    WriteFile(folder / "a", "1", Backup::KeepPrevious);
    BOOST_TEST(!fs::exists(folder / "a.bak"));
    WriteFile(folder / "a", "2", Backup::KeepPrevious);
    WriteFile(folder / "a", "3", Backup::KeepPrevious);
    BOOST_TEST(Content(folder / "a") == "3");
    BOOST_TEST(Content(folder / "a.bak") == "2");
    WriteFile(folder / "a", "4");
    BOOST_TEST(Content(folder / "a.bak") == "2");
    BOOST_TEST(FilesIn(folder.Path()) == 2U);
}

BOOST_AUTO_TEST_CASE(MissingFileDoesNotTakeItsBackupAlong) {
    const TempFolder folder;
    WriteFile(folder / "a", "1");
    WriteFile(folder / "a", "2", Backup::KeepPrevious);
    fs::remove(folder / "a");
    WriteFile(folder / "a", "3", Backup::KeepPrevious);
    BOOST_TEST(Content(folder / "a.bak") == "1");
}

BOOST_AUTO_TEST_CASE(ReadingKnowsItsLimits) {
    const TempFolder folder;
    WriteFile(folder / "a", "12345");
    BOOST_TEST(ReadFile(folder / "a", 5) == "12345");
    BOOST_CHECK_THROW(ReadFile(folder / "a", 4), ParseError);
    BOOST_CHECK_THROW(ReadFile(folder / "none", 4), IoError);
    BOOST_CHECK_THROW(ReadFile(folder.Path(), 4096), IoError);
    BOOST_REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    BOOST_CHECK_THROW(ReadFile(folder / "pipe", 4096), IoError);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(FileLockTest)

BOOST_AUTO_TEST_CASE(SecondOpenerIsToldWho) {
    const TempFolder folder;
    LockOwner first, second;
    auto lock = FileLock::TryLock(folder / "a", first);
    BOOST_REQUIRE(lock.has_value());
    BOOST_TEST(!FileLock::TryLock(folder / "a", second).has_value());
    BOOST_TEST(second.process == ::getpid());
    BOOST_TEST(second.user == first.user);
    BOOST_TEST(!second.user.empty());
    BOOST_TEST(!second.since.empty());
    BOOST_TEST(second.Describe().find(second.host) != std::string::npos);
    lock.reset();
    BOOST_TEST(FileLock::TryLock(folder / "a", second).has_value());
}

BOOST_AUTO_TEST_CASE(AnotherNameOfTheFileIsTheSameFile) {
    const TempFolder folder;
    WriteFile(folder / "a", "x");
    fs::create_symlink("a", folder / "link");
    LockOwner owner;
    const auto lock = FileLock::TryLock(folder / "a", owner);
    BOOST_TEST(!FileLock::TryLock(folder / "link", owner).has_value());
}

BOOST_AUTO_TEST_CASE(DeadOwnerIsNoLock) {
    const TempFolder folder;
    int ready[2];
    BOOST_REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        LockOwner owner;
        const auto lock = FileLock::TryLock(folder / "a", owner);
        const char answer = lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1) ::pause();
        ::_exit(0);
    }
    char answer = 0;
    BOOST_REQUIRE(::read(ready[0], &answer, 1) == 1);
    BOOST_TEST(answer == 'y');
    LockOwner owner;
    BOOST_TEST(!FileLock::TryLock(folder / "a", owner).has_value());
    BOOST_TEST(owner.process == child);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    BOOST_TEST(fs::exists(folder / "a.lock"));
    BOOST_TEST(FileLock::TryLock(folder / "a", owner).has_value());
    BOOST_TEST(owner.process == ::getpid());
    ::close(ready[0]);
    ::close(ready[1]);
}

BOOST_AUTO_TEST_CASE(FolderThatCannotBeWrittenIsAnError) {
    const TempFolder folder;
    LockOwner owner;
    BOOST_CHECK_THROW((void)FileLock::TryLock(folder / "no/such/a", owner), IoError);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(DigestTest)

BOOST_AUTO_TEST_CASE(KnownValues) {
    BOOST_TEST(Digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(Digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(Checksum("") == "99aa06d3014798d86001c324468d497f");
    BOOST_TEST(Checksum("a") != Checksum("b"));
}

BOOST_AUTO_TEST_SUITE_END()
