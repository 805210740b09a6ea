// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <atomic>

#include <sys/wait.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/store/journal.h"
#include "tests/core/store/full_disk.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;
using namespace std::string_literals;

namespace {

constexpr const char* kBase = "0123456789abcdef0123456789abcdef";

std::string Sample(int entries) {
    std::string bytes = JournalHeader(kBase);
    std::string chain = FirstChain(kBase);
    for (int i = 1; i <= entries; ++i)
        bytes += EncodeEntry({static_cast<std::uint64_t>(i), "<c n=\"" + std::to_string(i) + "\">\0نص</c>"s}, chain);
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(JournalRecord)

BOOST_AUTO_TEST_CASE(EntriesGoThereAndBack) {
    const JournalContents contents = DecodeJournal(Sample(3));
    BOOST_TEST(contents.header == kBase);
    BOOST_REQUIRE(contents.entries.size() == 3U);
    BOOST_TEST(contents.entries[2].sequence == 3U);
    BOOST_TEST(contents.entries[2].payload == "<c n=\"3\">\0نص</c>"s);
    BOOST_TEST(contents.wholeBytes == Sample(3).size());
    BOOST_TEST(contents.tornBytes == 0U);
    BOOST_TEST(!contents.chainBroken);
}

BOOST_AUTO_TEST_CASE(TornTailIsNoError) {
    const std::string two = Sample(2), three = Sample(3);
    for (std::size_t length = two.size(); length < three.size(); ++length) {
        const JournalContents contents = DecodeJournal(three.substr(0, length));
        BOOST_REQUIRE(contents.entries.size() == 2U);
        BOOST_REQUIRE(contents.wholeBytes == two.size());
        BOOST_REQUIRE(!contents.chainBroken);
        BOOST_REQUIRE(!contents.damagedInside);
        // The same with room written ahead.
        const JournalContents roomy = DecodeJournal(three.substr(0, length) + std::string(500, '\0'));
        BOOST_REQUIRE(roomy.entries.size() == 2U);
        BOOST_REQUIRE(roomy.tornBytes <= contents.tornBytes);
    }
    const JournalContents roomy = DecodeJournal(three + std::string(5000, '\0'));
    BOOST_TEST(roomy.entries.size() == 3U);
    BOOST_TEST(roomy.tornBytes == 0U);
    BOOST_TEST(roomy.wholeBytes == three.size());
}

BOOST_AUTO_TEST_CASE(FlippedByteStopsThere) {
    const std::size_t one = Sample(1).size(), two = Sample(2).size();
    for (std::size_t at = one; at < two; ++at) {
        std::string damaged = Sample(3);
        damaged[at] = static_cast<char>(damaged[at] ^ 4);
        const JournalContents contents = DecodeJournal(damaged);
        BOOST_REQUIRE_MESSAGE(contents.entries.size() == 1U, at);
        BOOST_REQUIRE(contents.tornBytes > 0U);
        BOOST_REQUIRE_MESSAGE(contents.damagedInside, at);
    }
}

BOOST_AUTO_TEST_CASE(ChainTellsAlteredEntries) {
    // Whoever rewrites an entry with a right CRC still does not continue the chain.
    std::string chain = FirstChain(kBase);
    std::string altered = JournalHeader(kBase) + EncodeEntry({1, "one"}, chain);
    std::string other = FirstChain("another");
    altered += EncodeEntry({2, "forged"}, other);
    const JournalContents contents = DecodeJournal(altered);
    BOOST_TEST(contents.entries.size() == 1U);
    BOOST_TEST(contents.chainBroken);
    std::string dropped = JournalHeader(kBase) + Sample(3).substr(Sample(1).size());
    BOOST_TEST(DecodeJournal(dropped).chainBroken);
    BOOST_TEST(DecodeJournal(dropped).entries.empty());
}

BOOST_AUTO_TEST_CASE(ForeignBeginningIsRefused) {
    for (const std::string& text : {""s, "x"s, "mahdar-journal 2 x\n"s, "mahdar-journal 1 no line end"s})
        BOOST_CHECK_THROW((void)DecodeJournal(text), ParseError);
    BOOST_TEST(DecodeJournal("mahdar-journal 1 \n").entries.empty());
}

BOOST_AUTO_TEST_CASE(WrongLengthsAreNotBelieved) {
    for (const std::uint32_t length : {0U, 1U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
        std::string bytes = Sample(1) + std::string(100, 'x');
        bytes.replace(Sample(1).size(), 4, reinterpret_cast<const char*>(&length), 4);
        BOOST_TEST(DecodeJournal(bytes).entries.size() == 1U);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(JournalTest)

BOOST_AUTO_TEST_CASE(WhatIsDurableIsInTheFile) {
    const TempFolder folder;
    Journal journal(folder / "j", kBase, 0);
    for (std::uint64_t i = 1; i <= 50; ++i) {
        journal.Append({i, "payload " + std::to_string(i)});
        if (i % 10 != 0) continue;
        BOOST_TEST(journal.WaitDurable(i));
        BOOST_TEST(DecodeJournal(Content(folder / "j")).entries.size() >= i);
    }
    BOOST_TEST(journal.CurrentState().durable == 50U);
    BOOST_TEST(journal.CurrentState().waiting == 0U);
    BOOST_TEST(journal.WaitDurable(50));
}

BOOST_AUTO_TEST_CASE(ClosingFlushesAndLeavesNoRoomBehind) {
    const TempFolder folder;
    {
        Journal journal(folder / "j", kBase, 0);
        for (std::uint64_t i = 1; i <= 2000; ++i) journal.Append({i, std::string(500, 'x')});
    }
    const std::string bytes = Content(folder / "j");
    const JournalContents contents = DecodeJournal(bytes);
    BOOST_TEST(contents.entries.size() == 2000U);
    BOOST_TEST(contents.wholeBytes == bytes.size());
}

BOOST_AUTO_TEST_CASE(GoesOnBehindATornTail) {
    const TempFolder folder;
    WriteFile(folder / "j", Sample(3).substr(0, Sample(3).size() - 5));
    {
        Journal journal(folder / "j", DecodeJournal(Content(folder / "j")), 2);
        journal.Append({3, "again"});
        BOOST_TEST(journal.WaitDurable(3));
    }
    const JournalContents contents = DecodeJournal(Content(folder / "j"));
    BOOST_REQUIRE(contents.entries.size() == 3U);
    BOOST_TEST(contents.entries[2].payload == "again");
    BOOST_TEST(contents.tornBytes == 0U);
}

BOOST_AUTO_TEST_CASE(ListenerHearsOfEveryFlush) {
    const TempFolder folder;
    std::atomic<std::uint64_t> heard{0};
    {
        Journal journal(folder / "j", kBase, 0);
        journal.OnStateChange([&](const Journal::State& state) { heard = state.durable; });
        journal.Append({1, "x"});
        BOOST_TEST(journal.WaitDurable(1));
    }
    BOOST_TEST(heard == 1U);
}

BOOST_AUTO_TEST_CASE(UnwritablePlaceIsAnError) {
    const TempFolder folder;
    BOOST_CHECK_THROW(Journal(folder / "no/such/j", kBase, 0), IoError);
}

BOOST_AUTO_TEST_CASE(RefusingDiskKeepsEntriesAndRecovers) {
    // In a child, whose largest file is made small and large again: the same as a disk that fills and is freed.
    const TempFolder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        LimitFiles(2000);
        Journal journal(folder / "j", kBase, 0);
        int wrong = 0;
        journal.Append({1, "fits"});
        if (!journal.WaitDurable(1)) wrong |= 1;
        journal.Append({2, std::string(5000, 'x')});
        journal.Append({3, "waits behind it"});
        if (journal.WaitDurable(3)) wrong |= 2;
        const Journal::State state = journal.CurrentState();
        if (state.problem.empty() || state.waiting == 0 || state.durable != 1) wrong |= 4;
        if (DecodeJournal(Content(folder / "j")).entries.size() != 1) wrong |= 8;
        LimitFiles(RLIM_INFINITY);
        for (int i = 0; i < 5 && !journal.WaitDurable(3); ++i) {
        }
        if (!journal.CurrentState().problem.empty() || journal.CurrentState().waiting != 0) wrong |= 16;
        if (DecodeJournal(Content(folder / "j")).entries.size() != 3) wrong |= 32;
        ::_exit(wrong);
    }
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_TEST(WIFEXITED(status));
    BOOST_TEST(WEXITSTATUS(status) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
