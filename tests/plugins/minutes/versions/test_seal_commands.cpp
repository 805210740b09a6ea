// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "core/io/digest.h"
#include "core/session/compare_records.h"
#include "core/session/locks.h"
#include "core/session/seal.h"
#include "core/store/session_file.h"
#include "tests/plugins/minutes/record/record_fixture.h"

#include <random>

using namespace mahdar;

namespace {

struct Sealed : RecordDesk {
    Sealed() {
        Run("minutes note \"The Committee took up the item.\" --item 3 --lang en");
        Run("minutes decide requested SESRIC \"to submit the report\" due \"13th Meeting\" --item 3 --lang "
            "en");
        Run("minutes adopt all");
        Run("minutes seal");
    }
};

/// The file with one letter or digit changed and its last line made to fit again.
std::string Tampered(std::string file, std::mt19937& random) {
    const std::size_t end = file.rfind("<!--checksum");
    const std::size_t begin = file.find("<session>");
    std::size_t at = 0;
    do at = begin + random() % (end - begin);
    while (!std::isalnum(static_cast<unsigned char>(file[at])));
    char other = file[at];
    while (other == file[at])
        other = static_cast<char>("abcdefghijklmnopqrstuvwxyzABCDEFG0123456789"[random() % 43]);
    file[at] = other;
    return file.substr(0, end) + "<!--checksum " + Checksum(file.substr(0, end)) + "-->\n";
}

/// As `verify` looks: it cannot be read, a seal does not fit, or the bytes are not those the program writes.
bool Found(const std::string& file) {
    try {
        const LoadedSession loaded = ParseSession(file, "x");
        return !CheckSeals(loaded.session, loaded.history).empty() ||
               SerializeSession(loaded.session, loaded.history) != file;
    } catch (const Error&) {
        return true;
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SealCommands)

BOOST_AUTO_TEST_CASE(SealedRecordIsReopenedWithAReasonAndSealedAgain) {
    Sealed desk;
    BOOST_CHECK_THROW(desk.Run("minutes note \"Late.\" --item 3 --lang en"), CommandError);
    BOOST_CHECK_THROW(desk.Run("minutes seal"), CommandError);
    BOOST_CHECK_THROW(desk.Run("minutes unseal"), CommandError);
    desk.Run("minutes unseal \"a name was wrong\"");
    desk.Run("minutes note \"Corrected.\" --item 3 --lang en");
    desk.Run("minutes seal");
    BOOST_TEST(CurrentSeal(desk.State())->number == 2);
    BOOST_TEST(CheckSeals(desk.State(), desk.log.History()).empty());
    const auto compared = CompareRecords(VersionState(desk.State(), desk.log.History(), 1),
                                         VersionState(desk.State(), desk.log.History(), 2));
    BOOST_REQUIRE(compared.size() == 1U);
    BOOST_TEST((compared[0].change == ParagraphChange::Added));
    BOOST_TEST(compared[0].pieces.front().text == "Corrected.");
    BOOST_CHECK_THROW((void)VersionState(desk.State(), desk.log.History(), 3), CommandError);
}

BOOST_AUTO_TEST_CASE(UnfinishedRecordIsNotSealed) {
    RecordDesk desk;
    desk.Run("minutes note \"One [two].\" --item 3 --lang en");
    BOOST_CHECK_THROW(desk.Run("minutes seal"), CommandError);
    desk.Run("minutes choose 1 --of last --lang en");
    Sitting sitting;
    sitting.id = SittingId{"s"};
    sitting.state = SittingState::Open;
    desk.PutRow(sitting);
    BOOST_CHECK_THROW(desk.Run("minutes seal"), CommandError);
    sitting.state = SittingState::Closed;
    desk.PutRow(sitting);
    desk.Run("minutes seal");
}

BOOST_AUTO_TEST_CASE(AThousandTamperingsAreAllFound) {
    Sealed desk;
    const std::string file = SerializeSession(desk.State(), desk.log.History());
    BOOST_TEST(!Found(file));
    std::mt19937 random(20261118);
    int found = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::string tampered = Tampered(file, random);
        if (Found(tampered)) {
            ++found;
        } else {
            const auto [a, b] = std::mismatch(file.begin(), file.end(), tampered.begin());
            BOOST_TEST_MESSAGE("not found near "
                               << file.substr(static_cast<std::size_t>(a - file.begin()) - 40, 80));
        }
    }
    BOOST_TEST(found == 1000);
}

BOOST_AUTO_TEST_SUITE_END()
