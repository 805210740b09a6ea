// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "plugins/agenda/review/document_review.h"
#include "tests/core/temp_folder.h"
#include "tests/plugins/agenda/review/review_support.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;
namespace fs = std::filesystem;

namespace {

/// Stands for the event loop of a window.
class Loop {
public:
    void Post(std::function<void()> act) {
        {
            const std::lock_guard lock(m_mutex);
            m_acts.push_back(std::move(act));
        }
        m_wake.notify_all();
    }
    /// Runs what is posted until that holds; false if nothing comes for a long time.
    bool Until(const std::function<bool()>& holds) {
        while (!holds()) {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait_for(lock, std::chrono::seconds(60), [this] { return !m_acts.empty(); }))
                return false;
            const auto act = std::move(m_acts.front());
            m_acts.pop_front();
            lock.unlock();
            act();
        }
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_acts;
};

struct ReviewDesk {
    explicit ReviewDesk(const fs::path& folder, std::string bytes = kAgenda)
        : review({"/tmp/a/agenda.txt", std::move(bytes), Language::English, false, {}}, Names(), folder,
                 [this](std::function<void()> act) { loop.Post(std::move(act)); }) {}

    static InstitutionNames Names() { return {{"ICDT", "ICDT", {}}}; }
    bool Idle() {
        return loop.Until([this] { return !review.Progress().running; });
    }
    bool Act(bool (ReviewModel::*act)(int), int line) {
        return review.Act([&](ReviewModel& model) { return (model.*act)(line); });
    }

    Loop loop;
    DocumentReview review;
};

std::size_t FilesIn(const fs::path& folder) {
    if (!fs::exists(folder)) return 0;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DocumentReviewTest)

BOOST_AUTO_TEST_CASE(ReadingEndsInTheModel) {
    const TempFolder folder;
    ReviewDesk desk(folder / "reviews");
    int changes = 0;
    const Connection connection = desk.review.changed.Connect([&] { ++changes; });
    BOOST_TEST(!desk.review.Progress().running);
    desk.review.Read();
    BOOST_TEST(desk.review.Progress().running);
    BOOST_TEST(desk.Idle());
    BOOST_TEST(changes == 1);
    BOOST_TEST(desk.review.Model().Agenda().items.size() == 2U);
    BOOST_TEST(desk.review.Encoding() == "UTF-8");
    BOOST_TEST(desk.review.Model().UpToDate());
    BOOST_TEST(FilesIn(folder / "reviews") == 0U);
}

BOOST_AUTO_TEST_CASE(EachActIsReadAgainAndTheLatestWins) {
    const TempFolder folder;
    ReviewDesk desk(folder / "reviews");
    desk.review.Read();
    BOOST_TEST(desk.Idle());
    for (const int line : {5, 7, 9, 17}) BOOST_TEST(desk.Act(&ReviewModel::LeaveOut, line));
    BOOST_TEST(!desk.Act(&ReviewModel::LeaveOut, 17));
    BOOST_TEST(desk.loop.Until([&] { return desk.review.Model().UpToDate(); }));
    const AnnotatedAgenda& agenda = desk.review.Model().Agenda();
    BOOST_TEST(agenda.items[0].background.empty());
    BOOST_TEST(agenda.items[1].background.empty());
    BOOST_TEST(desk.review.Undo().has_value());
    BOOST_TEST(desk.loop.Until([&] { return desk.review.Model().UpToDate(); }));
    BOOST_TEST(desk.review.Model().Agenda().items[1].background.size() == 1U);
    BOOST_TEST(desk.review.Redo().has_value());
}

BOOST_AUTO_TEST_CASE(WhatWasSaidIsTakenUpByTheNextReviewOfTheSameDocument) {
    const TempFolder folder;
    {
        ReviewDesk desk(folder / "reviews");
        desk.review.Read();
        BOOST_TEST(desk.Idle());
        desk.Act(&ReviewModel::Accept, 5);
        desk.Act(&ReviewModel::LeaveOut, 9);
    }
    ReviewDesk again(folder / "reviews");
    BOOST_TEST(again.review.TakenUp() == 2);
    again.review.Read();
    BOOST_TEST(again.Idle());
    BOOST_TEST((again.review.Model().StateOf(9) == LineState::Noise));
    BOOST_TEST((again.review.Model().StateOf(5) == LineState::Done));
    ReviewDesk other(folder / "reviews", std::string(kAgenda) + "\nOne line more.\n");
    BOOST_TEST(other.review.TakenUp() == 0);
}

BOOST_AUTO_TEST_CASE(EachActIsOnTheDiskBeforeTheNextBegins) {
    // As a crash would find it: the second review looks while the first has not ended.
    const TempFolder folder;
    ReviewDesk desk(folder / "reviews");
    desk.review.Read();
    BOOST_TEST(desk.Idle());
    int acts = 0;
    for (const int line : {5, 9, 17}) {
        desk.Act(&ReviewModel::Accept, line);
        desk.review.WaitKept();
        BOOST_TEST(ReviewDesk(folder / "reviews").review.TakenUp() == ++acts);
    }
}

BOOST_AUTO_TEST_CASE(AForgottenReviewIsGone) {
    const TempFolder folder;
    {
        ReviewDesk desk(folder / "reviews");
        desk.review.Read();
        BOOST_TEST(desk.Idle());
        desk.Act(&ReviewModel::Accept, 5);
        desk.review.WaitKept();
        BOOST_TEST(FilesIn(folder / "reviews") == 1U);
        desk.review.Forget();
    }
    BOOST_TEST(FilesIn(folder / "reviews") == 0U);
}

BOOST_AUTO_TEST_CASE(TakingEverythingBackKeepsNothing) {
    const TempFolder folder;
    ReviewDesk desk(folder / "reviews");
    desk.review.Read();
    BOOST_TEST(desk.Idle());
    desk.Act(&ReviewModel::Accept, 5);
    desk.review.Undo();
    desk.review.WaitKept();
    BOOST_TEST(FilesIn(folder / "reviews") == 0U);
}

BOOST_AUTO_TEST_CASE(AFolderThatMayNotBeWrittenToIsTold) {
    // Not even root may make a folder where a file stands.
    const TempFolder folder;
    WriteFile(folder / "reviews", "a file, not a folder");
    ReviewDesk desk(folder / "reviews");
    desk.review.Read();
    BOOST_TEST(desk.Idle());
    BOOST_TEST(desk.Act(&ReviewModel::Accept, 5));
    BOOST_TEST(desk.loop.Until([&] { return desk.review.KeepFailure() != nullptr; }));
    BOOST_CHECK_THROW(std::rethrow_exception(desk.review.KeepFailure()), IoError);
    BOOST_TEST((desk.review.Model().StateOf(5) == LineState::Done));
}

BOOST_AUTO_TEST_CASE(ADamagedKeptReviewIsSetAside) {
    const TempFolder folder;
    {
        ReviewDesk desk(folder / "reviews");
        desk.review.Read();
        BOOST_TEST(desk.Idle());
        desk.Act(&ReviewModel::Accept, 5);
    }
    const fs::path kept = fs::directory_iterator(folder / "reviews")->path();
    WriteFile(kept, "<mahdar-import format=\"1\"><record>");
    BOOST_TEST(ReviewDesk(folder / "reviews").review.TakenUp() == 0);
    BOOST_TEST(!fs::exists(kept));
    BOOST_TEST(fs::exists(fs::path(kept) += ".bad"));
}

BOOST_AUTO_TEST_CASE(OldReviewsGoWhenThereAreMany) {
    const TempFolder folder;
    const KeptReviews kept(folder / "reviews");
    for (int i = 0; i < 8; ++i) {
        ImportRecord record;
        record.digest = "digest" + std::to_string(i);
        kept.Keep(record);
        const fs::path file = folder / "reviews" / (record.digest + ".review.xml");
        fs::last_write_time(file, fs::file_time_type(std::chrono::hours(i)));
    }
    kept.LeaveLatest(3);
    BOOST_TEST(FilesIn(folder / "reviews") == 3U);
    BOOST_TEST(kept.Find("digest7").has_value());
    BOOST_TEST(!kept.Find("digest2").has_value());
}

BOOST_AUTO_TEST_CASE(ACancelledReadingSaysSoAndCanBeTakenUp) {
    const TempFolder folder;
    std::string longText;
    for (int i = 1; i <= 3000; ++i)
        longText += "Agenda Item " + std::to_string(i) + ": Title\n\nA paragraph of some words.\n\n";
    ReviewDesk desk(folder / "reviews", longText);
    desk.review.Read();
    desk.review.CancelReading();
    BOOST_TEST(desk.Idle());
    BOOST_REQUIRE(desk.review.Failure() != nullptr);
    BOOST_CHECK_THROW(std::rethrow_exception(desk.review.Failure()), UserCancelled);
    desk.review.Read();
    BOOST_TEST(desk.Idle());
    BOOST_TEST((desk.review.Failure() == nullptr));
    BOOST_TEST(desk.review.Model().Agenda().lines.size() == 4 * 3000U);
}

BOOST_AUTO_TEST_CASE(ADocumentThatCannotBeReadSaysWhy) {
    const TempFolder folder;
    ReviewDesk desk(folder / "reviews", std::string(2u << 20, 'x'));
    desk.review.Read();
    BOOST_TEST(desk.Idle());
    BOOST_REQUIRE(desk.review.Failure() != nullptr);
    BOOST_CHECK_THROW(std::rethrow_exception(desk.review.Failure()), ParseError);
}

BOOST_AUTO_TEST_CASE(AcceptingFillsTheSessionWithWhatWasSaid) {
    const TempFolder folder;
    ReviewDesk desk(folder / "reviews");
    desk.review.Read();
    BOOST_TEST(desk.Idle());
    desk.review.Act([](ReviewModel& model) { return model.Type(9, "The list of the fairs."); });
    desk.review.Act([](ReviewModel& model) { return model.AddItem("1", "Opening"); });
    desk.Act(&ReviewModel::LeaveOut, 17);
    BOOST_TEST(desk.loop.Until([&] { return desk.review.Model().UpToDate(); }));
    Session session;
    ChangeBuilder change(session);
    desk.review.Fill(change);
    Applier::Apply(session, change.Take());
    BOOST_TEST(session.Items().Size() == 4U);
    BOOST_TEST(session.Items().Rows().front().title.en == "Opening");
    const auto record = ImportRecordOf(session);
    BOOST_REQUIRE(record.has_value());
    BOOST_TEST(record->corrections.texts.at(9) == "The list of the fairs.");
    BOOST_TEST(record->name == "agenda.txt");
    BOOST_TEST(DocumentIsIntact(session));
    BOOST_TEST(record->lines.size() == 9U);
    BOOST_TEST((record->lines[4].state == RecordedLine::State::Corrected));
    BOOST_TEST(record->lines[4].restored == "The list of the fairs.");
    BOOST_TEST(session.Passages().Rows().front().text.en.find("Trade among") == 0U);
}

BOOST_AUTO_TEST_CASE(AnotherEncodingReadsTheDocumentAnew) {
    const TempFolder folder;
    ReviewDesk desk(folder / "reviews");
    desk.review.Read();
    BOOST_TEST(desk.Idle());
    desk.Act(&ReviewModel::Accept, 5);
    desk.review.UseEncoding("Windows-1252");
    BOOST_TEST(desk.review.Model().Said().Empty());
    BOOST_TEST(desk.Idle());
    BOOST_TEST(desk.review.Model().Agenda().items.size() == 2U);
    desk.review.WaitKept();
    BOOST_TEST(FilesIn(folder / "reviews") == 0U);
}

BOOST_AUTO_TEST_CASE(EndingWhileReadingDisturbsNobody) {
    const TempFolder folder;
    Loop loop;
    {
        DocumentReview review({"a.txt", kAgenda, Language::English, false, {}}, {}, folder / "reviews",
                              [&](std::function<void()> act) { loop.Post(std::move(act)); });
        review.Read();
    }
    bool end = false;
    loop.Post([&] { end = true; });
    BOOST_TEST(loop.Until([&] { return end; }));
}

BOOST_AUTO_TEST_SUITE_END()
