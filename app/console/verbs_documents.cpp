// SPDX-License-Identifier: LGPL-2.1-or-later
#include <filesystem>
#include <iostream>

#include "app/console/verbs.h"
#include "app/program/words.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/document/document.h"
#include "core/document/style_file.h"
#include "core/document/writer.h"
#include "core/io/atomic_file.h"
#include "core/store/open_session.h"

namespace mahdar::console {
namespace {
namespace fs = std::filesystem;

std::vector<Language> LanguageList(const std::string& list) {
    std::vector<Language> languages;
    std::size_t at = 0;
    while (at <= list.size()) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        const auto language = ParseLanguage(list.substr(at, end - at));
        if (!language) throw UsageError{"--lang takes ar, en, fr, apart by commas"};
        languages.push_back(*language);
        at = end + 1;
    }
    return languages;
}

/// One language: the name as given. Several: "name.ar.docx", "name.en.docx".
fs::path NameFor(const fs::path& out, Language language, bool several) {
    if (!several) return out;
    fs::path name = out;
    name.replace_extension();
    name += '.' + std::string(Code(language)) + out.extension().string();
    return name;
}

std::optional<page::PageTemplate> LookOf(const Options& options) {
    if (!options.Has("template")) return std::nullopt;
    return page::ReadStyleFile(options.Get("template"));
}

Exit WriteDocuments(Program& program, const Options& options, const char* composer, ComposeRequest request) {
    const std::string& formatName = options.Require("format");
    const auto format = page::ParseFormat(formatName);
    if (!format) throw UsageError{"--format takes docx, odt, pdf, html, txt or akn, not " + formatName};
    const fs::path out = options.Require("out");
    auto languages = LanguageList(options.Get("lang", "ar"));
    const bool parallel = options.Has("parallel");
    if (parallel && languages.size() < 2) throw UsageError{"--parallel takes two or three languages: --lang ar,en,fr"};
    if (parallel) {
        if (*format == page::Format::Akn)
            throw CommandError(MAHDAR_TR("Akoma Ntoso keeps one language in one document. Leave out --parallel, and every language gets its own file."));
        request.options["columns"] = options.Get("lang");
        languages.resize(1);
    }
    const auto look = LookOf(options);
    const auto open = OpenSession::Open(options.At(0, "S.mahdar"), Access::ReadOnly);
    request.now = SystemClock{}.Now();
    for (const Language language : languages) {
        request.language = language;
        page::Document document = program.TheHost().Composer(composer).Compose(open->Log().State(), request);
        if (look) document = page::Styled(std::move(document), *look);
        const fs::path name = NameFor(out, language, languages.size() > 1);
        WriteFile(name, page::Write(document, *format));
        std::cout << name.string() << '\n';
    }
    return Exit::Done;
}

/// A folder that is there, or a name without ending: one is made.
bool IsFolder(const fs::path& out) {
    std::error_code ignored;
    return fs::is_directory(out, ignored) || !out.has_extension();
}

/// Each sheet its own file; how far it is goes to stderr, the names to stdout.
Exit WriteEachSheet(Program& program, const Options& options, ComposeRequest request) {
    const auto format = page::ParseFormat(options.Require("format"));
    if (!format) throw UsageError{"--format takes docx, odt, pdf, html or txt, not " + options.Require("format")};
    const fs::path folder = options.Require("out");
    const auto languages = LanguageList(options.Get("lang", "ar"));
    const auto open = OpenSession::Open(options.At(0, "S.mahdar"), Access::ReadOnly);
    const Session& session = open->Log().State();
    const auto look = LookOf(options);
    const PlainTable jobs = program.TheHost().Table("briefing-sheets").Make(session, request);
    std::error_code failed;
    fs::create_directories(folder, failed);
    const std::size_t total = jobs.rows.size() * languages.size();
    std::size_t done = 0;
    for (const auto& job : jobs.rows) {
        for (const Language language : languages) {
            const ComposeRequest sheet{language, {{job.at(0), job.at(1)}}, SystemClock{}.Now()};
            page::Document document = program.TheHost().Composer("briefing").Compose(session, sheet);
            if (look) document = page::Styled(std::move(document), *look);
            const fs::path name = folder / (job.at(2) + '.' + std::string(Code(language)) + '.' +
                                            std::string(page::Extension(*format)));
            WriteFile(name, page::Write(document, *format));
            std::cerr << ++done << '/' << total << '\r' << std::flush;
            std::cout << name.string() << '\n';
        }
    }
    std::cerr << '\n';
    return Exit::Done;
}

}  // namespace

Exit Minutes(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"lang", "format", "form", "out", "template"}, {"parallel"});
    ComposeRequest request;
    if (options.Has("form")) request.options["form"] = options.Get("form");
    return WriteDocuments(program, options, "minutes", std::move(request));
}

Exit Agenda(Program& program, const std::vector<std::string>& words) {
    return WriteDocuments(program, Options(words, {"lang", "format", "out", "template"}), "agenda", {});
}

Exit Template(Program&, const std::vector<std::string>& words) {
    const Options options(words, {"out", "check"});
    if (options.Has("check")) {
        (void)page::ReadStyleFile(options.Get("check"));
        return Exit::Done;
    }
    WriteFile(options.Require("out"), page::DefaultStyleFile());
    std::cout << options.Get("out") << '\n';
    return Exit::Done;
}

Exit Briefing(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"institution", "item", "letter", "lang", "format", "out", "template"}, {"all", "letters"});
    ComposeRequest request;
    for (const char* name : {"institution", "item", "letter", "all", "letters"}) {
        if (options.Has(name)) request.options[name] = options.Get(name);
    }
    if (request.options.size() != 1)
        throw UsageError{"one of --institution, --item, --letter, --all and --letters is needed"};
    const bool each = options.Has("letters") || (options.Has("all") && IsFolder(options.Require("out")));
    if (each) return WriteEachSheet(program, options, request);
    return WriteDocuments(program, options, "briefing", std::move(request));
}

}  // namespace mahdar::console
