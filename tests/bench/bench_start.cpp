// SPDX-License-Identifier: LGPL-2.1-or-later
// How long the program takes from its start to its window on the screen, against a program with the same libraries that
// shows an empty frame. Both are started in turns and seen from outside: the X server tells when a window is mapped.
//   xvfb-run -a -s '-screen 0 1440x900x24' dbus-run-session -- bench_start [--check] [--runs N] [-- WORD...]
// Words behind -- go to the program, e.g. a session to open. With --check: exit 1 if the target is missed.
#include "tests/core/temp_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// After everything else: it defines None, Bool and Status as macros.
#include <X11/Xlib.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kSmallestFrame = 300;  ///< tips and helpers are smaller
constexpr std::chrono::seconds kPatience{30};
constexpr double kTarget = 2.0;

struct Taken {
    double wallMs = 0;
    double processorMs = 0;
};

double Median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

pid_t Launch(const std::vector<std::string>& words) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execv(arguments.front(), arguments.data());
    std::_Exit(127);
}

bool IsFrame(Display* display, const XMapEvent& event) {
    XWindowAttributes facts;
    return event.override_redirect == 0 && XGetWindowAttributes(display, event.window, &facts) != 0 &&
           facts.width >= kSmallestFrame && facts.height >= kSmallestFrame;
}

/// False if no frame comes.
bool WaitForFrame(Display* display, Clock::time_point until) {
    while (Clock::now() < until) {
        while (XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            if (event.type == MapNotify && IsFrame(display, event.xmap)) return true;
        }
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    return false;
}

std::optional<Taken> StartOnce(Display* display, const std::vector<std::string>& words) {
    const auto start = Clock::now();
    const pid_t child = Launch(words);
    const bool shown = WaitForFrame(display, start + kPatience);
    const std::chrono::duration<double, std::milli> wall = Clock::now() - start;
    ::kill(child, SIGKILL);
    rusage used{};
    ::wait4(child, nullptr, 0, &used);
    // Its windows are gone with it; what the server still says of them is of no interest.
    XSync(display, True);
    if (!shown) return std::nullopt;
    const auto ms = [](const timeval& time) { return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3; };
    return Taken{wall.count(), ms(used.ru_utime) + ms(used.ru_stime)};
}

struct Series {
    std::vector<double> wall;
    std::vector<double> processor;
    void Add(const Taken& taken) {
        wall.push_back(taken.wallMs);
        processor.push_back(taken.processorMs);
    }
};

/// A window may be gone before we ask about it.
int IgnoreError(Display*, XErrorEvent*) { return 0; }

void Line(const char* what, const std::vector<double>& ours, const std::vector<double>& least, const char* judged) {
    std::printf("%-62s %5.2f  %s (medians %.0f / %.0f ms of %zu runs each)\n", what, Median(ours) / Median(least), judged,
                Median(ours), Median(least), ours.size());
}

}  // namespace

int main(int count, char** words) {
    std::size_t runs = 21;
    bool check = false;
    std::vector<std::string> program{MAHDAR_STAGE "/bin/mahdar"};
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(words[i], "--check") == 0) check = true;
        if (std::strcmp(words[i], "--runs") == 0 && i + 1 < count) runs = std::stoul(words[++i]);
        if (std::strcmp(words[i], "--") == 0) {
            program.insert(program.end(), words + i + 1, words + count);
            break;
        }
    }
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr) {
        std::fputs("bench_start needs a display; see the head of its source.\n", stderr);
        return 2;
    }
    const mahdar::TempFolder settings;
    ::setenv("XDG_CONFIG_HOME", (settings / "config").c_str(), 1);
    ::setenv("XDG_DATA_HOME", (settings / "data").c_str(), 1);
    XSetErrorHandler(IgnoreError);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    const std::vector<std::string> empty{MAHDAR_EMPTY_FRAME};
    Series ours, least;
    // The first of each fills the caches of the disk and of the fonts.
    for (std::size_t i = 0; i <= runs; ++i) {
        const auto taken = StartOnce(display, program), bare = StartOnce(display, empty);
        if (!taken || !bare) {
            std::fprintf(stderr, "no window came from %s\n", (taken ? empty : program).front().c_str());
            return 2;
        }
        if (i == 0) continue;
        ours.Add(*taken);
        least.Add(*bare);
    }
    const bool met = Median(ours.wall) / Median(least.wall) <= kTarget;
    Line("start to window / start to an empty frame", ours.wall, least.wall, met ? "target <= 2.0  met   " : "target <= 2.0  MISSED");
    Line("the same, processor time alone", ours.processor, least.processor, "told, not judged     ");
    XCloseDisplay(display);
    return check && !met ? 1 : 0;
}
