// SPDX-License-Identifier: LGPL-2.1-or-later
// What recording, loading and saving cost, each against the least that any program would have to do in its place.
// Runs both in one go and prints the ratios: only those mean anything on another machine.
//   bench_store [--check] [google benchmark options]      with --check: exit 1 if a target is missed
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>

#include <fcntl.h>
#include <unistd.h>

#include "core/session/format.h"
#include "core/store/open_session.h"
#include "tests/core/session/sample_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;

namespace {

const TempFolder& Folder() {
    static const TempFolder folder;
    return folder;
}

const std::string kSentence =
    "أخذت اللجنة علما مع التقدير بالتقرير الذي قدمه ممثل المركز وطلبت منه أن يواصل جهوده في هذا المجال. ";

/// About 6 MB: a very long meeting, 5 000 interventions with a note of some 400 bytes and 1 500 paragraphs.
const Session& LongSession() {
    static const Session session = [] {
        Session made = SampleSession();
        std::vector<AnyEdit> edits;
        for (int i = 0; i < 5'000; ++i) {
            Intervention row = *made.Find(InterventionId{"iv2"});
            row.id.value = "x" + std::to_string(i);
            row.note = kSentence + kSentence;
            row.kept = {};
            edits.push_back(Edit<Intervention>{std::nullopt, row});
        }
        for (int i = 0; i < 1'500; ++i) {
            Paragraph row = *made.Find(ParagraphId{"g2"});
            row.id.value = "y" + std::to_string(i);
            row.text = {kSentence + kSentence, kSentence, kSentence};
            row.proposed = {};
            row.kept = {};
            edits.push_back(Edit<Paragraph>{std::nullopt, row});
        }
        Applier::Apply(made, edits);
        return made;
    }();
    return session;
}

const std::string& LongFile() {
    static const std::string bytes = SerializeSession(LongSession(), {});
    return bytes;
}

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

void Load(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(ParseSession(LongFile(), "bench"));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * LongFile().size()));
}
BENCHMARK(Load);

void BareParse(benchmark::State& state) {
    for (auto _ : state) {
        std::string copy = LongFile();
        pugi::xml_document document;
        benchmark::DoNotOptimize(document.load_buffer_inplace(copy.data(), copy.size(), kParseFlags, pugi::encoding_utf8));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * LongFile().size()));
}
BENCHMARK(BareParse);

void Save(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(SerializeSession(LongSession(), {}));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * LongFile().size()));
}
BENCHMARK(Save);

void BareWrite(benchmark::State& state) {
    struct Writer final : pugi::xml_writer {
        std::string bytes;
        void write(const void* data, std::size_t size) override { bytes.append(static_cast<const char*>(data), size); }
    };
    pugi::xml_document document;
    document.load_buffer(LongFile().data(), LongFile().size(), kParseFlags, pugi::encoding_utf8);
    for (auto _ : state) {
        Writer writer;
        document.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
        benchmark::DoNotOptimize(writer.bytes);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * LongFile().size()));
}
BENCHMARK(BareWrite);

/// Prints as usual and remembers the best time of each.
class Remembering final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.error_occurred || run.run_type != Run::RT_Iteration) continue;
            double& best = m_best[run.run_name.function_name];
            // Waiting for the disk counts; waiting for other programs on the processor does not.
            const bool onDisk = run.run_name.time_type == "real_time";
            const double time = onDisk ? run.GetAdjustedRealTime() : run.GetAdjustedCPUTime();
            best = best == 0 ? time : std::min(best, time);
        }
        ConsoleReporter::ReportRuns(runs);
    }
    [[nodiscard]] bool Ratio(const char* what, const char* against, double target) const {
        const auto ours = m_best.find(what), least = m_best.find(against);
        if (ours == m_best.end() || least == m_best.end()) return true;
        const double ratio = ours->second / least->second;
        std::printf("ratio %s / %s = %.2f (target <= %.1f)%s\n", what, against, ratio, target, ratio <= target ? "" : " MISSED");
        return ratio <= target;
    }

private:
    std::map<std::string, double> m_best;
};

}  // namespace

int main(int count, char** words) {
    bool check = false;
    if (count > 1 && std::strcmp(words[1], "--check") == 0) {
        check = true;
        std::rotate(words + 1, words + 2, words + count);
        --count;
    }
    benchmark::Initialize(&count, words);
    Remembering reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("session file: %.1f MB\n", static_cast<double>(LongFile().size()) / 1e6);
    bool met = reporter.Ratio("RecordDurably", "AppendAndSync", 1.3);
    met = reporter.Ratio("Load", "BareParse", 1.5) && met;
    met = reporter.Ratio("Save", "BareWrite", 3.0) && met;
    return check && !met ? 1 : 0;
}
