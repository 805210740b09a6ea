// SPDX-License-Identifier: LGPL-2.1-or-later
// What one act costs in the window: doing it and telling the panels, then painting what changed, ticks of the clock included.
// Measured in processor time of the main thread, with few and with many interventions in the session: only the ratio of the
// two means anything on another machine.
//   bench_window [--check]      with --check: exit 1 if a target is missed. Needs a display.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <gtk/gtk.h>
#include <wx/app.h>

#include "app/program/new_session.h"
#include "app/program/program.h"
#include "app/program/words.h"
#include "app/shell/main_frame.h"
#include "app/shell/preferences.h"
#include "app/shell/shell.h"
#include "app/shell/words.h"
#include "app/ui/rtl.h"
#include "core/command/commander.h"
#include "core/store/open_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;

namespace {

constexpr int kActs = 300;
constexpr int kItems = 20;
constexpr int kFew = 400;
constexpr int kMany = 10'000;
/// An act at the end of a long meeting may cost this much more than on its first day.
constexpr double kMostRatio = 2;
constexpr gint64 kSettleUs = 60'000;

const char* const kStates[] = {"PK", "ID", "TR", "MY", "SN", "EG", "MA", "SA"};

double CpuMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::string StateAt(int number) { return kStates[static_cast<std::size_t>(number) % std::size(kStates)]; }

/// A meeting in which so many have spoken, made act by act.
std::filesystem::path MeetingOf(Program& program, const TempFolder& folder, int speeches) {
    Session session = NewSession(program.TheHost(), "Bench", Language::Arabic);
    const auto path = folder / (std::to_string(speeches) + ".mahdar");
    const auto open = OpenSession::Create(path, std::move(session));
    ScriptedClock clock(Later(SystemClock{}.Now(), -std::int64_t{speeches + 100} * 1000));
    Commander commander(program.TheHost().Commands(), open->Log(), clock, "bench");
    const auto run = [&](const std::string& line) {
        clock.Advance(500);
        commander.Run(line);
    };
    run("sitting open");
    for (int item = 1; item <= kItems; ++item) run("agenda add " + std::to_string(item) + " \"Item " + std::to_string(item) + "\"");
    for (int i = 0; i < speeches; ++i) {
        if (i % (speeches / kItems) == 0) run("agenda open " + std::to_string(std::min(kItems, 1 + i / (speeches / kItems))));
        run("floor give " + StateAt(i));
    }
    run("floor stop");
    open->Save();
    return path;
}

struct Costs {
    std::vector<double> act;
    std::vector<double> paint;
};

double At(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Lets the window paint until nothing has been left to do for a while.
void Settle() {
    const gint64 until = g_get_monotonic_time() + kSettleUs;
    while (g_get_monotonic_time() < until) {
        if (!gtk_events_pending()) g_usleep(500);
        while (gtk_events_pending()) gtk_main_iteration_do(FALSE);
        wxTheApp->ProcessPendingEvents();
    }
}

Costs Measure(shell::Shell& window) {
    Costs costs;
    for (int i = 0; i < kActs; ++i) {
        const std::string who = StateAt(i / 3);
        const std::string line = i % 3 == 0 ? "floor request " + who : i % 3 == 1 ? "floor next" : "floor stop";
        const double before = CpuMs();
        if (!window.RunLine(line)) std::printf("could not: %s\n", line.c_str());
        const double done = CpuMs();
        Settle();
        costs.act.push_back(done - before);
        costs.paint.push_back(CpuMs() - done);
    }
    return costs;
}

class BenchApp final : public wxApp {
public:
    explicit BenchApp(bool check) : m_check(check) {}
    bool OnInit() override {
        SetUpLanguage("ar", m_paths.localeFolder.string());
        shell::UseWords(m_paths.localeFolder, "ar");
        CallAfter([this] { Bench(); });
        return true;
    }
    int OnRun() override {
        wxApp::OnRun();
        return m_missed && m_check ? 1 : 0;
    }
    [[nodiscard]] wxLayoutDirection GetLayoutDirection() const override { return CurrentLayoutDirection(); }

private:
    void Bench() {
        Program program(m_paths);
        shell::Preferences preferences(m_folder / "config");
        shell::Shell window(program, preferences);
        window.Start({});
        const Costs few = MeasureWith(program, window, kFew);
        const Costs many = MeasureWith(program, window, kMany);
        Compare("act and panels", few.act, many.act);
        Compare("painting, ticks", few.paint, many.paint);
        window.Leave();
    }
    Costs MeasureWith(Program& program, shell::Shell& window, int speeches) {
        window.OpenFile(MeetingOf(program, m_folder, speeches));
        Settle();
        Costs costs = Measure(window);
        (void)window.CloseSession();
        return costs;
    }
    void Compare(const char* what, const std::vector<double>& few, const std::vector<double>& many) {
        const double ratio = At(many, 0.5) / At(few, 0.5);
        m_missed = m_missed || ratio > kMostRatio;
        std::printf("%-16s %d: p50 %.2f ms p99 %.2f ms   %d: p50 %.2f ms p99 %.2f ms   ratio %.2f target <= %.1f %s\n", what, kFew,
                    At(few, 0.5), At(few, 0.99), kMany, At(many, 0.5), At(many, 0.99), ratio, kMostRatio,
                    ratio <= kMostRatio ? "met" : "MISSED");
        std::fflush(stdout);
    }

    bool m_check;
    bool m_missed = false;
    Paths m_paths = Paths::Find();
    TempFolder m_folder;
};

}  // namespace

int main(int argc, char** argv) {
    PrepareLanguage("ar");
    wxApp::SetInstance(new BenchApp(argc > 1 && std::string_view(argv[1]) == "--check"));
    int count = 1;
    return wxEntry(count, argv);
}
