// SPDX-License-Identifier: LGPL-2.1-or-later
// What recording, loading and saving cost, each against the least that any program would have to do in its place.
// Runs both in one go and prints the ratios: only those mean anything on another machine.
//   bench_store [--check] [google benchmark options]      with --check: exit 1 if a target is missed
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "core/io/xml_in_archive.h"
#include "core/store/open_session.h"
#include "tests/bench/bench_sessions.h"
#include "tests/core/session/sample_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;

namespace {

const TempFolder& Folder() {
    static const TempFolder folder;
    return folder;
}

struct Subject {
    Subject(const char* name, BenchSession made) : saved(std::move(made)), path(Folder() / name) {
        SaveSession(path, saved.session, saved.history);
        size = std::filesystem::file_size(path);
    }
    BenchSession saved;
    std::filesystem::path path;
    std::uintmax_t size = 0;
};

const Subject& TheLongMeeting() {
    static const Subject subject("long meeting", LongMeeting());
    return subject;
}
const Subject& Fields() {
    static const Subject subject("many fields", ManyFields());
    return subject;
}
using SubjectOf = const Subject& (*)();

void RecordDurably(benchmark::State& state) {
    auto open = OpenSession::Create(Folder() / ("record" + NewIdText()), SampleSession());
    int n = 0;
    for (auto _ : state) {
        open->Log().Record(RetitleChange(open->Log().State(), "title " + std::to_string(++n)));
        open->Flush();
    }
}
BENCHMARK(RecordDurably)->UseRealTime();

void AppendAndSync(benchmark::State& state) {
    const std::string entry(ToXml(RetitleChange(SampleSession(), "title 1234")).size() + 48, 'x');
    const int file = ::open((Folder() / "append").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_TRUNC, 0644);
    for (auto _ : state) {
        if (::write(file, entry.data(), entry.size()) < 0 || ::fdatasync(file) != 0) state.SkipWithError("disk");
    }
    ::close(file);
}
BENCHMARK(AppendAndSync)->UseRealTime();

void CountBytes(benchmark::State& state, const Subject& subject) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(subject.size));
}

void Load(benchmark::State& state, SubjectOf of) {
    const Subject& subject = of();
    for (auto _ : state) benchmark::DoNotOptimize(LoadSession(subject.path));
    CountBytes(state, subject);
}

void BareParse(benchmark::State& state, SubjectOf of) {
    const Subject& subject = of();
    for (auto _ : state) {
        pugi::xml_document document;
        benchmark::DoNotOptimize(document.load_file(subject.path.c_str(), kParseFlags, pugi::encoding_utf8));
    }
    CountBytes(state, subject);
}

void Save(benchmark::State& state, SubjectOf of) {
    const Subject& subject = of();
    for (auto _ : state) benchmark::DoNotOptimize(SerializeSession(subject.saved.session, subject.saved.history));
    CountBytes(state, subject);
}

void BareWrite(benchmark::State& state, SubjectOf of) {
    struct Writer final : pugi::xml_writer {
        std::string bytes;
        void write(const void* data, std::size_t size) override { bytes.append(static_cast<const char*>(data), size); }
    };
    const Subject& subject = of();
    pugi::xml_document document;
    document.load_file(subject.path.c_str(), kParseFlags, pugi::encoding_utf8);
    for (auto _ : state) {
        Writer writer;
        document.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
        benchmark::DoNotOptimize(writer.bytes);
    }
    CountBytes(state, subject);
}

#define MAHDAR_PAIR(ours, least)                                 \
    BENCHMARK_CAPTURE(ours, long_meeting, &TheLongMeeting)->MinTime(0.2);    \
    BENCHMARK_CAPTURE(least, long_meeting, &TheLongMeeting)->MinTime(0.2);   \
    BENCHMARK_CAPTURE(ours, many_fields, &Fields)->MinTime(0.2); \
    BENCHMARK_CAPTURE(least, many_fields, &Fields)->MinTime(0.2)
MAHDAR_PAIR(Load, BareParse);
MAHDAR_PAIR(Save, BareWrite);
#undef MAHDAR_PAIR

/// Prints as usual and remembers the times of each.
class Remembering final : public benchmark::ConsoleReporter {
public:
    Remembering() : ConsoleReporter(OO_None) {}
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.error_occurred || run.run_type != Run::RT_Iteration) continue;
            // Waiting for the disk counts; waiting for other programs on the processor does not.
            const bool onDisk = run.run_name.time_type == "real_time";
            m_times[run.run_name.function_name].push_back(onDisk ? run.GetAdjustedRealTime() : run.GetAdjustedCPUTime());
        }
        ConsoleReporter::ReportRuns(runs);
    }
    /// Prints the ratio of the medians; true if the target is met or the two were not run.
    [[nodiscard]] bool Ratio(const char* promise, const std::string& what, const std::string& against, double target) const {
        const auto ours = m_times.find(what), least = m_times.find(against);
        if (ours == m_times.end() || least == m_times.end()) return true;
        const double ratio = Median(ours->second) / Median(least->second);
        std::printf("%-62s %5.2f  target <= %.1f  %-6s (%s / %s, noise %.0f%% / %.0f%%)\n", promise, ratio, target,
                    ratio <= target ? "met" : "MISSED", what.c_str(), against.c_str(), Noise(ours->second), Noise(least->second));
        return ratio <= target;
    }

private:
    static double Median(std::vector<double> times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }
    /// How far the slowest run lies above the fastest, in percent.
    static double Noise(const std::vector<double>& times) {
        const auto [least, most] = std::minmax_element(times.begin(), times.end());
        return (*most / *least - 1) * 100;
    }

    std::map<std::string, std::vector<double>> m_times;
};

}  // namespace

int main(int count, char** words) {
    bool check = false;
    if (count > 1 && std::strcmp(words[1], "--check") == 0) {
        check = true;
        std::rotate(words + 1, words + 2, words + count);
        --count;
    }
    std::vector<char*> options(words, words + count);
    // In turns, so that both sides of a ratio meet the same weather.
    std::string repeat = "--benchmark_repetitions=9", inTurns = "--benchmark_enable_random_interleaving=true";
    options.insert(options.begin() + 1, {repeat.data(), inTurns.data()});
    int all = static_cast<int>(options.size());
    benchmark::Initialize(&all, options.data());
    Remembering reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("\nlong_meeting: %.1f MB; many_fields: %.1f MB\n", static_cast<double>(TheLongMeeting().size) / 1e6,
                static_cast<double>(Fields().size) / 1e6);
    bool met = reporter.Ratio("record a change durably / append + fdatasync", "RecordDurably", "AppendAndSync", 1.3);
    met = reporter.Ratio("load a session / bare pugixml parse of the same file", "Load/long_meeting",
                         "BareParse/long_meeting", 1.5) && met;
    met = reporter.Ratio("save a session / bare pugixml write of the same tree", "Save/long_meeting",
                         "BareWrite/long_meeting", 3.0) && met;
    // Told, not judged: no meeting looks like that.
    (void)reporter.Ratio("load, as many fields to the byte as can be", "Load/many_fields", "BareParse/many_fields", 1.5);
    (void)reporter.Ratio("save, as many fields to the byte as can be", "Save/many_fields", "BareWrite/many_fields", 3.0);
    return check && !met ? 1 : 0;
}
