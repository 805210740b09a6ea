// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/archive/archive_index.h"
#include "core/archive/search_words.h"
#include "core/base/error.h"
#include "core/session/change_builder.h"
#include "core/store/session_file.h"
#include "tests/core/session/sample_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;
using namespace mahdar::archive;

namespace {

Session MeetingWith(const char* date, const char* arabic) {
    Session session = SampleSession();
    ChangeBuilder change(session);
    Meeting meeting = session.TheMeeting();
    meeting.startDate = date;
    change.Put(meeting);
    Passage passage = session.Passages().Rows().front();
    passage.text = LocalText(Language::Arabic, arabic);
    change.Put(passage);
    Applier::Apply(session, change.Take());
    return session;
}

struct Shelf {
    Shelf() {
        std::filesystem::create_directories(temp / "أرشيف é");
        Save("one", "2023-05-13", "واللجنةُ تابعت مؤسَّسات التنمية");
        Save("two", "2024-05-14", "أوصت اللجنة بالتجارة البينيّة");
    }
    void Save(const std::string& name, const char* date, const char* arabic) {
        SaveSession(File(name), MeetingWith(date, arabic), {}, Backup::None);
    }
    std::filesystem::path File(const std::string& name) const {
        return temp / "أرشيف é" / (name + ".mahdar");
    }
    ArchiveIndex Index() const { return ArchiveIndex(temp / "أرشيف é", temp / "index"); }

    TempFolder temp;
};

int Hits(const ArchiveIndex& index, const char* typed) {
    return static_cast<int>(index.Search(typed, 100).found.size());
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(Archives, Shelf)

BOOST_AUTO_TEST_CASE(WordsAreFoundWhateverTheirMarksAndPrefixes) {
    ArchiveIndex index = Index();
    BOOST_TEST(index.Refresh().read == 2);
    BOOST_TEST(Hits(index, "اللجنه") == 2);
    BOOST_TEST(Hits(index, "لجنة") == 2);
    BOOST_TEST(Hits(index, "مؤسس") == 1);
    BOOST_TEST(Hits(index, "لجنة تجارة") == 1);
    BOOST_TEST(Hits(index, "لجنة زراعة") == 0);
    BOOST_TEST(Hits(index, "") == 0);
    BOOST_TEST(Hits(index, "\"* AND (") == 0);
}

BOOST_AUTO_TEST_CASE(LatestMeetingComesFirstWithItsExcerpt) {
    ArchiveIndex index = Index();
    index.Refresh();
    const SearchAnswer answer = index.Search("اللجنة", 100);
    BOOST_REQUIRE(answer.found.size() == 2U);
    BOOST_TEST(answer.found.front().date == "2024-05-14");
    BOOST_TEST((answer.found.front().kind == EntryKind::Annotation));
    BOOST_TEST(answer.found.front().excerpt == "أوصت اللجنة بالتجارة البينيّة");
    BOOST_TEST(index.Search("اللجنة", 1).more);
}

BOOST_AUTO_TEST_CASE(NothingIsReadTwiceAndChangesAreRead) {
    Index().Refresh();
    ArchiveIndex index = Index();
    BOOST_TEST(index.Refresh().unchanged == 2);
    Save("one", "2023-05-13", "الزراعة");
    BOOST_TEST(index.Search("مؤسسات", 100).outdated);
    BOOST_TEST(Hits(index, "مؤسسات") == 0);
    BOOST_TEST(index.Refresh().read == 1);
    BOOST_TEST(Hits(index, "الزراعة") == 1);
    std::filesystem::remove(File("two"));
    BOOST_TEST(Hits(index, "أوصت") == 0);
    BOOST_TEST(index.Refresh().forgotten == 1);
    BOOST_TEST(index.Sessions() == 1);
}

BOOST_AUTO_TEST_CASE(ChangeThatKeepsSizeAndTimeIsSeen) {
    ArchiveIndex index = Index();
    index.Refresh();
    const auto time = std::filesystem::last_write_time(File("one"));
    std::string bytes = SerializeSession(MeetingWith("2023-05-13", "واللجنةُ تابعت مؤسَّسات التنميط"), {});
    const auto size = std::filesystem::file_size(File("one"));
    BOOST_REQUIRE(bytes.size() == size);
    FILE* file = std::fopen(File("one").c_str(), "r+b");  // in place: the same file on the disk
    BOOST_REQUIRE(std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size());
    std::fclose(file);
    std::filesystem::last_write_time(File("one"), time);
    BOOST_TEST(index.Refresh().read == 1);
    BOOST_TEST(Hits(index, "التنميط") == 1);
}

BOOST_AUTO_TEST_CASE(DamagedForeignAndHalfWrittenAreNamedAndSkipped) {
    const std::string whole = Content(File("one"));
    WriteFile(File("half"), whole.substr(0, whole.size() / 2));
    WriteFile(File("foreign"), "<html>not a session</html>");
    WriteFile(File("empty"), "");
    std::string damaged = whole;
    damaged[damaged.size() / 3] ^= 1;
    WriteFile(File("damaged"), damaged);
    WriteFile(temp / "أرشيف é" / "letter.txt", "لجنة");
    std::filesystem::create_directories(File("folder"));
    ArchiveIndex index = Index();
    index.Refresh();
    BOOST_TEST(index.Sessions() == 2);
    const std::vector<Unreadable> unreadable = index.UnreadableOnes();
    BOOST_REQUIRE(unreadable.size() == 4U);
    for (const Unreadable& row : unreadable) BOOST_TEST(!row.reasonId.empty());
    BOOST_TEST(index.Refresh().unchanged == 6);
    WriteFile(File("half"), whole);
    index.Refresh();
    BOOST_TEST(index.UnreadableOnes().size() == 3U);
}

BOOST_AUTO_TEST_CASE(StoppedRefreshGoesOnLater) {
    ArchiveIndex index = Index();
    const Refreshed stopped =
        index.Refresh([](int done, int, const std::filesystem::path&) { return done < 1; });
    BOOST_TEST(stopped.stopped);
    BOOST_TEST(stopped.read == 1);
    BOOST_TEST(index.Refresh().read == 1);
    BOOST_TEST(index.Sessions() == 2);
}

BOOST_AUTO_TEST_CASE(BrokenIndexIsMadeAnew) {
    std::filesystem::path file;
    {
        ArchiveIndex index = Index();
        index.Refresh();
        file = index.IndexFile();
    }
    WriteFile(file, std::string(8192, 'x'));
    ArchiveIndex index = Index();
    BOOST_TEST(index.Refresh().read == 2);
    BOOST_TEST(Hits(index, "لجنة") == 2);
}

BOOST_AUTO_TEST_CASE(InstitutionHasItsHistoryOverTheYears) {
    ArchiveIndex index = Index();
    index.Refresh();
    const std::vector<ShareAtMeeting> history = index.HistoryOf(InstitutionId{"ICDT"});
    for (const ShareAtMeeting& row : history) BOOST_TEST(!row.date.empty());
    BOOST_TEST(history.size() == index.HistoryOf(InstitutionId{"ICDT"}).size());
    BOOST_TEST(index.HistoryOf(InstitutionId{"NONE"}).empty());
}

BOOST_AUTO_TEST_CASE(FolderThatIsNotThereIsTold) {
    BOOST_CHECK_THROW(ArchiveIndex(temp / "none", temp / "index"), IoError);
    WriteFile(temp / "file", "x");
    BOOST_CHECK_THROW(ArchiveIndex(temp / "أرشيف é", temp / "file"), IoError);
}

BOOST_AUTO_TEST_SUITE_END()
