// SPDX-License-Identifier: LGPL-2.1-or-later
// Memory of one process in which a script is run ten times, each time against a fresh copy of a session.
//   bench_repeat SCRIPT SESSION       exit 1 if it grows
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "app/program/program.h"
#include "core/command/script.h"
#include "core/io/atomic_file.h"
#include "core/store/open_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;

namespace {

constexpr int kTimes = 10;
/// By then the allocator has what it likes to keep.
constexpr int kWarm = 5;
constexpr double kMostGrowth = 1.05;
constexpr std::size_t kMostBytes = std::size_t{64} << 20;

long ResidentKiB() {
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("VmRSS:")) return std::stol(line.substr(6));
    }
    return 0;
}

void RunOnce(Program& program, const std::string& script, const std::filesystem::path& session) {
    const auto open = OpenSession::Open(session);
    ScriptedClock clock(*ParseIso("2025-05-13T08:00:00+03:00"));
    Commander commander(program.TheHost().Commands(), open->Log(), clock, "bench");
    RunScript(script, commander, clock, [](int, const std::string&) {});
    open->Save();
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_repeat SCRIPT SESSION\n");
        return 2;
    }
    const std::string script = ReadFile(argv[1], kMostBytes);
    const TempFolder folder;
    Program program(Paths::Find());
    long warm = 0;
    long last = 0;
    for (int i = 1; i <= kTimes; ++i) {
        const auto copy = folder / (std::to_string(i) + ".mahdar");
        std::filesystem::copy_file(argv[2], copy);
        RunOnce(program, script, copy);
        last = ResidentKiB();
        if (i == kWarm) warm = last;
        std::printf("after %2d times %6ld KiB\n", i, last);
    }
    const double growth = static_cast<double>(last) / static_cast<double>(warm);
    std::printf("from the %dth to the %dth time x %.3f  target <= %.2f  %s\n", kWarm, kTimes, growth, kMostGrowth,
                growth <= kMostGrowth ? "met" : "MISSED");
    return growth <= kMostGrowth ? 0 : 1;
}
