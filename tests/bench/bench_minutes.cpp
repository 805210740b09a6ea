// SPDX-License-Identifier: LGPL-2.1-or-later
// Processor time of making the minutes as DOCX and PDF inside the program, against LibreOffice making the PDF
// of the same DOCX in the same run; the first time, with fonts still to be found, and the least of three.
//   bench_minutes SESSION LANGUAGES...     LANGUAGES: ar, or ar,en,fr for side by side; exit 1 above a tenth
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>

#include "app/program/program.h"
#include "core/base/clock.h"
#include "core/document/document.h"
#include "core/document/writer.h"
#include "core/io/atomic_file.h"
#include "core/store/open_session.h"

using namespace mahdar;

namespace {

constexpr int kRounds = 3;
constexpr double kMost = 0.1;

double Milliseconds(const rusage& usage) {
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

double Spent() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return Milliseconds(usage);
}

struct Cost {
    double first = 0;
    double least = 1e9;
};

template <class Work>
Cost Measured(const Work& work) {
    Cost cost;
    for (int round = 0; round < kRounds; ++round) {
        const double before = Spent();
        work();
        const double spent = Spent() - before;
        if (round == 0) cost.first = spent;
        cost.least = std::min(cost.least, spent);
    }
    return cost;
}

double Office(const std::filesystem::path& docx, const std::filesystem::path& folder) {
    const std::string profile = "-env:UserInstallation=file://" + (folder / "profile").string();
    double least = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            (void)std::freopen("/dev/null", "w", stdout);
            (void)std::freopen("/dev/null", "w", stderr);
            ::execlp("soffice", "soffice", "--headless", profile.c_str(), "--convert-to", "pdf", "--outdir",
                     (folder / "office").c_str(), docx.c_str(), nullptr);
            ::_exit(127);
        }
        int status = 0;
        rusage usage{};
        ::wait4(child, &status, 0, &usage);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return 0;
        least = std::min(least, Milliseconds(usage));
    }
    return std::filesystem::exists(folder / "office" / "minutes.pdf") ? least : 0;
}

double Measure(Program& program, const Session& session, const std::string& languages) {
    ComposeRequest request{*ParseLanguage(languages.substr(0, 2)), {}, SystemClock{}.Now()};
    if (languages.size() > 2) request.options["columns"] = languages;
    const auto write = [&](page::Format format) {
        return page::Write(program.TheHost().Composer("minutes").Compose(session, request), format);
    };
    const Cost pdf = Measured([&] { (void)write(page::Format::Pdf); });
    const Cost docx = Measured([&] { (void)write(page::Format::Docx); });
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("mahdar-bench-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    WriteFile(folder / "minutes.docx", write(page::Format::Docx));
    const double office = Office(folder / "minutes.docx", folder);
    std::filesystem::remove_all(folder);
    if (office <= 0) {
        std::printf("LibreOffice made no PDF\n");
        return 1;
    }
    std::printf(
        "  %s: DOCX %.0f ms, PDF %.0f ms (the first time %.0f), LibreOffice %.0f ms; PDF takes %.3f of it, "
        "the first time %.3f\n",
        languages.c_str(), docx.least, pdf.least, pdf.first, office, pdf.least / office, pdf.first / office);
    std::fflush(stdout);  // else the next child says it once more
    return pdf.first / office;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_minutes SESSION LANGUAGES...\n");
        return 2;
    }
    Program program(Paths::Find());
    const auto open = OpenSession::Open(argv[1], Access::ReadOnly);
    double worst = 0;
    for (int i = 2; i < argc; ++i) worst = std::max(worst, Measure(program, open->Log().State(), argv[i]));
    return worst <= kMost ? 0 : 1;
}
