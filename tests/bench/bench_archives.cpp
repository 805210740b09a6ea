// SPDX-License-Identifier: LGPL-2.1-or-later
// Search in a folder of archived sessions: reading it the first time, the answer to every key typed, and the
// same words looked for by ripgrep in the same run.
//
// usage: bench_archives [SESSIONS [FOLDER]]      makes what is missing in the folder; about 2 MB a session
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "core/archive/archive_index.h"
#include "core/session/change_builder.h"
#include "core/store/session_file.h"

namespace fs = std::filesystem;
using namespace mahdar;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kParagraphs = 260;
constexpr int kWordsEach = 40;
constexpr int kYears = 40;

const std::vector<std::string> kFront{"و", "ال", "وال", "بال", "لل", "", "", "", ""};
const std::vector<std::string> kStems{
    "لجنة",  "تجارة",   "تعاون", "تقرير",  "مؤسسة", "دورة", "تنمية", "زراعة", "سياحة",  "نقل",
    "تمويل", "مشروع",   "بنك",   "دعم",    "سوق",   "فقر",  "تدريب", "إحصاء", "مركز",   "معرض",
    "صناعة", "استثمار", "خطة",   "برنامج", "اتفاق", "عضو",  "منظمة", "قرار",  "متابعة", "اجتماع"};
const std::vector<std::string> kEnglish{
    "committee", "trade",   "report",   "session", "development", "finance", "project", "support",
    "market",    "poverty", "training", "centre",  "programme",   "member",  "request", "measures"};

std::string Words(std::mt19937& random, bool arabic) {
    std::string text;
    for (int i = 0; i < kWordsEach; ++i) {
        text += i > 0 ? " " : "";
        if (arabic)
            text += kFront[random() % kFront.size()] + kStems[random() % kStems.size()];
        else
            text += kEnglish[random() % kEnglish.size()];
        // Names and figures: words that are rare.
        if (random() % 12 == 0) text += " " + std::to_string(random() % 90'000 + 10'000);
    }
    return text;
}

void MakeSession(const fs::path& path, int number) {
    std::mt19937 random(static_cast<unsigned>(number));
    Session session;
    std::vector<Change> history;
    const auto apply = [&](ChangeBuilder& builder) {
        Change change;
        change.sequence = history.size() + 1;
        change.at = {1'700'000'000'000 + number * 86'400'000LL, 180};
        change.act = "minutes/note";
        change.edits = builder.Take();
        Applier::Apply(session, change.edits);
        history.push_back(std::move(change));
    };
    ChangeBuilder start(session);
    Meeting meeting = session.TheMeeting();
    meeting.title = {"الاجتماع " + std::to_string(number), "Meeting " + std::to_string(number), ""};
    meeting.ordinal = number;
    meeting.startDate = std::to_string(1986 + number % kYears) + "-05-13";
    start.Put(meeting);
    AgendaItem item;
    item.id = ItemId{"i1"};
    item.number = "1";
    start.Put(item);
    apply(start);
    for (int i = 0; i < kParagraphs; ++i) {
        // Written, then corrected twice, as typed text is: the history holds each version.
        Paragraph paragraph;
        paragraph.id = ParagraphId{"p" + std::to_string(i)};
        paragraph.item = item.id;
        paragraph.rank = i;
        for (int version = 0; version < 3; ++version) {
            paragraph.text = {Words(random, true), Words(random, false), Words(random, false)};
            ChangeBuilder typed(session);
            typed.Put(paragraph);
            apply(typed);
        }
    }
    SaveSession(path, session, history, Backup::None);
}

double MsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double RipgrepMs(const fs::path& folder, const std::string& word) {
    const auto start = Clock::now();
    const int result = std::system(
        ("rg --count --fixed-strings -- '" + word + "' '" + folder.string() + "' > /dev/null").c_str());
    return result < 0 || WEXITSTATUS(result) > 1 ? -1 : MsSince(start);
}

/// Letter by letter, as it is typed.
std::vector<std::string> Keys(const std::string& word) {
    std::vector<std::string> typed;
    for (std::size_t at = 1; at <= word.size(); ++at) {
        if (at == word.size() || (static_cast<unsigned char>(word[at]) & 0xC0U) != 0x80U)
            typed.push_back(word.substr(0, at));
    }
    return typed;
}

}  // namespace

int main(int argc, char** argv) {
    const int sessions = argc > 1 ? std::atoi(argv[1]) : 1000;
    const fs::path folder =
        argc > 2 ? fs::path(argv[2]) : fs::temp_directory_path() / "mahdar-bench-archives";
    fs::create_directories(folder);
    std::uintmax_t bytes = 0;
    for (int i = 1; i <= sessions; ++i) {
        const fs::path path = folder / ("meeting-" + std::to_string(i) + ".mahdar");
        if (!fs::exists(path)) MakeSession(path, i);
        bytes += fs::file_size(path);
    }
    const fs::path indexFolder = folder.string() + ".index";
    fs::remove_all(indexFolder);
    std::printf("%d sessions, %.0f MB\n", sessions, static_cast<double>(bytes) / 1e6);
    archive::ArchiveIndex index(folder, indexFolder);
    auto start = Clock::now();
    index.Refresh();
    std::printf("first reading     %9.0f ms, index %.0f MB\n", MsSince(start),
                static_cast<double>(fs::file_size(index.IndexFile())) / 1e6);
    start = Clock::now();
    index.Refresh();
    std::printf("nothing changed   %9.1f ms\n", MsSince(start));
    std::vector<double> all;
    for (const std::string word :
         {"مؤسسة", "اللجنة", "committee", "تقرير التجارة", "report trade poverty", "54321"}) {
        double worst = 0;
        std::size_t found = 0;
        for (const std::string& typed : Keys(word)) {
            start = Clock::now();
            found = index.Search(typed, 50).found.size();
            const double ms = MsSince(start);
            worst = std::max(worst, ms);
            all.push_back(ms);
        }
        const double rg = RipgrepMs(folder, word);
        std::printf("%-24s worst key %7.1f ms, %2zu shown; ripgrep %7.0f ms, %.0f times as long\n",
                    word.c_str(), worst, found, rg, rg / worst);
    }
    std::sort(all.begin(), all.end());
    std::printf("median of %zu keys %.1f ms, worst %.1f ms\n", all.size(), all[all.size() / 2], all.back());
    return all.back() < 150 ? EXIT_SUCCESS : EXIT_FAILURE;
}
