// SPDX-License-Identifier: LGPL-2.1-or-later
#include <charconv>
#include <iostream>

#include "app/console/verbs.h"
#include "app/program/words.h"
#include "core/archive/archive_index.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/text/csv.h"

namespace mahdar::console {
namespace {
namespace fs = std::filesystem;

constexpr int kUsualLimit = 50;

/// The index of the folder, up to date; how far it is and what cannot be read goes to stderr.
std::unique_ptr<archive::ArchiveIndex> IndexOf(Program& program, const fs::path& folder) {
    auto index = std::make_unique<archive::ArchiveIndex>(folder, program.TheHost().UserFolder() / "archives");
    bool told = false;
    index->Refresh([&](int done, int total, const fs::path&) {
        if (total > 0) std::cerr << done << '/' << total << '\r' << std::flush;
        told = told || total > 0;
        return true;
    });
    if (told) std::cerr << '\n';
    for (const archive::Unreadable& row : index->UnreadableOnes())
        std::cerr << row.file.string() << ": " << WordsOf(row.reasonId, row.reasonArguments) << '\n';
    return index;
}

int LimitOf(const Options& options) {
    const std::string word = options.Get("limit", std::to_string(kUsualLimit));
    int limit = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), limit);
    if (error != std::errc{} || end != word.data() + word.size() || limit < 1 || limit > 100'000)
        throw UsageError{"--limit takes a number from 1 to 100000, not " + word};
    return limit;
}

}  // namespace

/// Tab between date, number of the meeting, item, kind, file and words.
Exit Search(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"limit"});
    const fs::path folder = options.At(0, "FOLDER");
    std::string typed = options.At(1, "WORDS");
    for (std::size_t i = 2; i < options.Rest().size(); ++i) typed += ' ' + options.Rest()[i];
    const int limit = LimitOf(options);
    const auto index = IndexOf(program, folder);
    const archive::SearchAnswer answer = index->Search(typed, limit);
    for (const archive::Found& row : answer.found) {
        std::cout << row.date << '\t' << row.ordinal << '\t' << row.place << '\t' << WordOf(row.kind) << '\t'
                  << row.file.string() << '\t' << row.excerpt << '\n';
    }
    if (answer.more)
        std::cerr << WordsOf(MAHDAR_TR("There is more than %1; add words, or --limit."),
                             {std::to_string(limit)})
                  << '\n';
    return Exit::Done;
}

Exit InstitutionHistory(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"out"});
    const InstitutionId key{options.At(0, "KEY")};
    const auto index = IndexOf(program, options.At(1, "FOLDER"));
    std::vector<CsvRow> rows{
        {"date", "meeting", "title", "asked", "reported", "partly", "lapsed", "speeches", "seconds", "file"}};
    for (const archive::ShareAtMeeting& row : index->HistoryOf(key)) {
        rows.push_back({row.date, row.ordinal, row.meeting, std::to_string(row.share.asked),
                        std::to_string(row.share.reported), std::to_string(row.share.partly),
                        std::to_string(row.share.lapsed), std::to_string(row.share.speeches),
                        std::to_string(row.share.spokenMs / 1000), row.file.string()});
    }
    if (rows.size() == 1)
        throw CommandError(
            MAHDAR_TR("No session in that folder knows of \"%1\"; use the key of the register."),
            {key.value});
    if (!options.Has("out")) {
        std::cout << WriteCsv(rows);
        return Exit::Done;
    }
    WriteFile(options.Get("out"), WriteCsv(rows));
    std::cout << options.Get("out") << '\n';
    return Exit::Done;
}

}  // namespace mahdar::console
