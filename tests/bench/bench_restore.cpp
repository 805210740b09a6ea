// SPDX-License-Identifier: LGPL-2.1-or-later
// What restoring a damaged text costs, in milliseconds for a hundred lines, and that it grows with the lines
// and no faster: the ratio between a hundred thousand and a thousand lines of one run means something on any
// machine.
//   bench_restore [--check] [google benchmark options]     with --check: exit 1 if it grows faster than the
//   lines
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "plugins/agenda/read/files/raw_text.h"
#include "plugins/agenda/read/restore/restore_document.h"
#include "plugins/agenda/read/text_tools.h"
#include "tests/plugins/agenda/read/restore/seam_damage.h"

using namespace mahdar::agenda;

namespace {

constexpr double kMostGrowth = 1.5;  ///< of the cost of one line, from the shortest text to the longest

std::map<int, double> g_perHundred;

std::string Slurp(const char* name) {
    std::ifstream file(std::string(MAHDAR_TEST_DATA "/agendas/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Our own agendas over and over, damaged as one long text, until it has that many lines.
SourceText DamagedLines(int lines) {
    const std::string once =
        Slurp("river-council.ar.txt") + Slurp("school-ministers.ar.txt") + Slurp("weather-union.ar.txt");
    std::string ordered;
    constexpr int linesOfOnce = 290;
    for (int made = 0; made < lines; made += linesOfOnce) ordered += once;
    SourceText text = ReadRawText(test::DamageText(ordered, {}).text);
    // Every line of text is followed by a blank one.
    if (text.lines.size() > static_cast<std::size_t>(lines) * 2)
        text.lines.resize(static_cast<std::size_t>(lines) * 2);
    return text;
}

void Restore(benchmark::State& state) {
    const int lines = static_cast<int>(state.range(0));
    const SourceText text = DamagedLines(lines);
    Spelling none(std::vector<std::filesystem::path>{});
    RestoreOptions options;
    options.spelling = &none;
    for (auto _ : state) {
        RestoredDocument document = RestoreDocument(text, {}, {}, options);
        if (document.period == 0) state.SkipWithError("the period was not found");
        benchmark::DoNotOptimize(document);
    }
}
BENCHMARK(Restore)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

class Reporter final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.error_occurred) continue;
            const std::string name = run.benchmark_name();
            const int lines = std::stoi(name.substr(name.rfind('/') + 1));
            g_perHundred[lines] = run.GetAdjustedCPUTime() * 100 / lines;
        }
    }
};

bool GrowsWithTheLines() {
    for (const auto& [lines, ms] : g_perHundred) std::printf("%6d lines: %.2f ms for a hundred\n", lines, ms);
    if (g_perHundred.size() < 2) return false;
    const double growth = g_perHundred.rbegin()->second / g_perHundred.begin()->second;
    std::printf("cost of a line, %d against %d lines: %.2f (at most %.1f)\n", g_perHundred.rbegin()->first,
                g_perHundred.begin()->first, growth, kMostGrowth);
    return growth <= kMostGrowth;
}

}  // namespace

int main(int argc, char** argv) {
    bool check = false;
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--check") == 0) {
            check = true;
        } else {
            argv[kept++] = argv[i];
        }
    }
    benchmark::Initialize(&kept, argv);
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    const bool linear = GrowsWithTheLines();
    return check && !linear ? 1 : 0;
}
