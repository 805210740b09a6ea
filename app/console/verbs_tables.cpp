// SPDX-License-Identifier: LGPL-2.1-or-later
#include <iostream>

#include "app/console/verbs.h"
#include "app/program/words.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/store/open_session.h"
#include "core/text/csv.h"

namespace mahdar::console {
namespace {

/// A session that is still going on is counted up to its last act: the console does not sit in the room.
Instant CountedUpTo(const SessionLog& log) {
    return log.History().empty() ? SystemClock{}.Now() : log.History().back().at;
}

Exit WriteTable(Program& program, const Options& options, const char* name, ComposeRequest request) {
    const std::string code = options.Get("lang", "en");
    const auto language = ParseLanguage(code);
    if (!language) throw UsageError{"--lang takes ar, en or fr, not " + code};
    request.language = *language;
    const auto open = OpenSession::Open(options.At(0, "S.mahdar"), Access::ReadOnly);
    request.now = CountedUpTo(open->Log());
    PlainTable table = program.TheHost().Table(name).Make(open->Log().State(), request);
    table.rows.insert(table.rows.begin(), table.titles);
    const std::string csv = WriteCsv(table.rows);
    if (!options.Has("out")) {
        std::cout << csv;
        return Exit::Done;
    }
    WriteFile(options.Get("out"), csv);
    std::cout << options.Get("out") << '\n';
    return Exit::Done;
}

}  // namespace

Exit Speakers(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"out", "by", "item", "sitting", "lang"});
    ComposeRequest request;
    for (const char* name : {"by", "item", "sitting"}) {
        if (options.Has(name)) request.options[name] = options.Get(name);
    }
    return WriteTable(program, options, "speakers", std::move(request));
}

Exit Mandates(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"out", "show", "state", "institution", "item", "lang"}, {"sums"});
    ComposeRequest request;
    for (const char* name : {"show", "state", "institution", "item", "sums"}) {
        if (options.Has(name)) request.options[name] = options.Get(name);
    }
    return WriteTable(program, options, "mandates", std::move(request));
}

Exit Board(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"out", "show", "institution", "item", "lang"});
    ComposeRequest request;
    for (const char* name : {"show", "institution", "item"}) {
        if (options.Has(name)) request.options[name] = options.Get(name);
    }
    return WriteTable(program, options, "board", std::move(request));
}

Exit Register(Program& program, const std::vector<std::string>& words) {
    return WriteTable(program, Options(words, {"out"}), "register", {});
}

Exit Attendance(Program& program, const std::vector<std::string>& words) {
    return WriteTable(program, Options(words, {"out", "lang"}), "attendance", {});
}

Exit Decisions(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"out", "kind", "institution", "verb", "item", "due", "state", "words", "lang"});
    ComposeRequest request;
    for (const char* name : {"kind", "institution", "verb", "item", "due", "state", "words"}) {
        if (options.Has(name)) request.options[name] = options.Get(name);
    }
    return WriteTable(program, options, "decisions", std::move(request));
}

}  // namespace mahdar::console
