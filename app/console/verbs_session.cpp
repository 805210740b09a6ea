// SPDX-License-Identifier: LGPL-2.1-or-later
#include <filesystem>
#include <iostream>
#include <sstream>

#include "app/console/verbs.h"
#include "app/program/new_session.h"
#include "app/program/words.h"
#include "core/base/error.h"
#include "core/command/script.h"
#include "core/io/atomic_file.h"
#include "core/session/wall_clock.h"
#include "core/store/open_session.h"
#include "core/text/encoding.h"

namespace mahdar::console {
namespace {

constexpr std::size_t kMaxInputBytes = std::size_t{64} << 20;

Language LanguageOption(const Options& options) {
    const std::string code = options.Get("lang", "ar");
    const auto language = ParseLanguage(code);
    if (!language) throw UsageError{"--lang takes ar, en or fr, not " + code};
    return *language;
}

std::string EncodingOption(const Options& options) {
    const std::string name = options.Get("encoding");
    const auto encoding = ParseTextEncoding(name);
    if (encoding) return std::string(NameOf(*encoding));
    if (!options.Has("encoding")) return {};
    std::string known;
    for (const TextEncoding each : kTextEncodings) known.append(known.empty() ? "" : ", ").append(NameOf(each));
    throw UsageError{"--encoding takes one of " + known + ", not " + name};
}

std::string LinesTable(const std::vector<RestoredLineRow>& lines) {
    std::ostringstream out;
    for (const RestoredLineRow& line : lines)
        out << line.number << '\t' << WordOf(line.confidence) << '\t' << line.text << '\n';
    return out.str();
}

void CreateFile(const std::string& path, Session session) { (void)OpenSession::Create(path, std::move(session)); }

/// The moment a script starts from: the last act of the session, else the first morning of the meeting, else now.
Instant ScriptStart(const SessionLog& log) {
    const Meeting& meeting = log.State().TheMeeting();
    if (!log.History().empty()) return log.History().back().at;
    const auto start = ParseIso(meeting.startDate + "T08:00:00", meeting.offsetMinutes);
    return start.value_or(SystemClock{}.Now());
}

}  // namespace

Exit Import(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"out", "lang", "restored-lines", "encoding"});
    (void)options.At(0, "FILE");
    const std::string& out = options.Require("out");
    ImportRequest request;
    request.language = LanguageOption(options);
    request.languageGiven = options.Has("lang");
    request.encoding = EncodingOption(options);
    request.name = options.Rest().front();
    request.bytes = ReadFile(request.name, kMaxInputBytes);
    for (std::size_t i = 1; i < options.Rest().size(); ++i)
        request.more.push_back({options.Rest()[i], ReadFile(options.Rest()[i], kMaxInputBytes)});
    ImportedSession imported = ImportedFrom(program.TheHost(), request);
    if (options.Has("restored-lines")) WriteFile(options.Get("restored-lines"), LinesTable(imported.result.lines));
    bool high = false;
    for (const Finding& finding : imported.session.Findings()) high = high || finding.severity == FindingSeverity::High;
    CreateFile(out, std::move(imported.session));
    std::cout << WordsOf(MAHDAR_TR("%1 items read, %2 lines to review: %3"),
                            {std::to_string(imported.result.itemCount), std::to_string(imported.result.toReview), out})
              << '\n';
    return high ? Exit::Findings : Exit::Done;
}

Exit New(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"title", "lang", "out"});
    CreateFile(options.Require("out"), NewSession(program.TheHost(), options.Require("title"), LanguageOption(options)));
    std::cout << options.Require("out") << '\n';
    return Exit::Done;
}

Exit RunScriptFile(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {});
    const std::string script = ReadFile(options.At(0, "SCRIPT"), kMaxInputBytes);
    const auto open = OpenSession::Open(options.At(1, "S.mahdar"), Access::Write, program.ThePaths().refugeFolder);
    if (open->LockedBy())
        throw IoError(MAHDAR_TR("\"%1\" is in use by %2."), {open->Path().string(), open->LockedBy()->Describe()});
    ScriptedClock clock(ScriptStart(open->Log()));
    Commander commander(program.TheHost().Commands(), open->Log(), clock, Program::OperatorName());
    try {
        RunScript(script, commander, clock, [&](int line, const std::string& command) {
            open->Flush();
            std::cout << line << '\t' << command << std::endl;
        });
    } catch (const CommandError&) {
        open->Save();
        throw;
    }
    open->Save();
    return Exit::Done;
}

Exit Next(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"title", "out"});
    const auto from = OpenSession::Open(options.At(0, "S.mahdar"), Access::ReadOnly);
    CreateFile(options.Require("out"), NextMeeting(program.TheHost(), from->Log().State(), options.Require("title")));
    std::cout << options.Require("out") << '\n';
    return Exit::Done;
}

Exit Recover(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {});
    const auto open = OpenSession::Open(options.At(0, "S.mahdar"), Access::Write, program.ThePaths().refugeFolder);
    if (open->LockedBy())
        throw IoError(MAHDAR_TR("\"%1\" is in use by %2."), {open->Path().string(), open->LockedBy()->Describe()});
    const Recovered& found = open->Found();
    if (found.fromBackup) std::cout << found.fileProblem << '\n';
    for (const Diagnostic& note : open->Notes()) std::cout << WordsOf(note.messageId, note.arguments) << '\n';
    if (found.acts > 0 || found.fromBackup) open->Save();
    std::cout << WordsOf(MAHDAR_TR("%1 acts in all, %2 of them recovered from the journal, up to %3."),
                            {std::to_string(open->Log().LastSequence()), std::to_string(found.acts),
                             found.acts > 0 ? ToIso(OnWallClock(open->Log().State().TheMeeting(), found.upTo)) : "-"})
              << '\n';
    return Exit::Done;
}

}  // namespace mahdar::console
