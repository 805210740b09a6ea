// SPDX-License-Identifier: LGPL-2.1-or-later
// Processor time of reading a PDF, against pdftotext on the same file in the same run. Prints one line for
// each document; without an argument the documents are our own, else the named files.
#include "core/document/writer.h"
#include "plugins/agenda/read/files/pdf/pdf_file.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

constexpr int kRounds = 3;

double Seconds(const rusage& usage) {
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// The least of a few rounds, each in a process of its own.
template <class Work>
double Least(const Work& work) {
    double least = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            work();
            ::_exit(0);
        }
        int status = 0;
        rusage usage{};
        ::wait4(child, &status, 0, &usage);
        least = std::min(least, Seconds(usage));
    }
    return least;
}

void Measure(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const double ours = Least([&] { (void)mahdar::agenda::ReadPdf(bytes, file.string()); });
    const double theirs =
        Least([&] { ::execlp("pdftotext", "pdftotext", file.c_str(), "/dev/null", nullptr); });
    std::printf("%s: %.2f s, pdftotext %.2f s, ratio %.2f\n", file.filename().c_str(), ours, theirs,
                ours / theirs);
}

mahdar::page::Document Long(mahdar::Language language, const std::string& heading,
                            const std::string& sentence) {
    namespace page = mahdar::page;
    page::Document document;
    document.language = language;
    constexpr int paragraphs = 1500;
    for (int i = 1; i <= paragraphs; ++i) {
        if (i % 10 == 1)
            document.blocks.emplace_back(
                page::Heading{1, page::Plain(heading + ' ' + std::to_string(i / 10 + 1))});
        std::string text;
        for (int times = 0; times <= i % 5; ++times)
            text += sentence + ' ' + std::to_string(i + times) + ". ";
        document.blocks.emplace_back(page::Paragraph{.runs = page::Plain(text)});
    }
    return document;
}

void MeasureOwn(const char* name, const mahdar::page::Document& document) {
    const auto file = std::filesystem::temp_directory_path() / name;
    std::ofstream(file, std::ios::binary) << mahdar::page::Write(document, mahdar::page::Format::Pdf);
    Measure(file);
    std::filesystem::remove(file);
}

}  // namespace

int main(int count, char** words) {
    for (int i = 1; i < count; ++i) Measure(words[i]);
    if (count > 1) return 0;
    MeasureOwn("bench-ar.pdf", Long(mahdar::Language::Arabic, "البند",
                                    "واصلت اللجنة النظر في التقارير المعروضة عليها (CPF) للفترة 2020-2025"));
    MeasureOwn("bench-en.pdf", Long(mahdar::Language::English, "Item",
                                    "The Committee went on with the reports before it (CPF) for 2020-2025"));
    return 0;
}
