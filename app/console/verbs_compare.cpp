// SPDX-License-Identifier: LGPL-2.1-or-later
// One text of the minutes against another, as a document with its changes marked.
#include <iostream>

#include "app/console/verbs.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/document/mark_changes.h"
#include "core/document/writer.h"
#include "core/io/atomic_file.h"
#include "core/session/compare_records.h"
#include "core/store/open_session.h"

namespace mahdar::console {
namespace {

int VersionNumber(const std::string& word) {
    if (word.empty() || word.size() > 6 || word.find_first_not_of("0123456789") != std::string::npos)
        throw UsageError{"--from and --to take the number of a version, not " + word};
    return std::stoi(word);
}

page::Document Compose(Program& program, const Session& session, Language language, const char* text) {
    ComposeRequest request{language, {{"text", text}}, SystemClock{}.Now()};
    return program.TheHost().Composer("minutes").Compose(session, request);
}

}  // namespace

/// mahdarctl compare A.mahdar [B.mahdar]: B against A; one session alone against what was put before the
/// meeting, or its versions against each other.
Exit CompareDocuments(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {"lang", "format", "from", "to", "out"});
    const auto format = page::ParseFormat(options.Get("format", "docx"));
    if (!format)
        throw UsageError{"--format takes docx, odt, pdf, html, txt or akn, not " + options.Get("format")};
    const auto language = ParseLanguage(options.Get("lang", "ar"));
    if (!language) throw UsageError{"--lang takes ar, en or fr"};
    const std::string& out = options.Require("out");
    const auto first = OpenSession::Open(options.At(0, "A.mahdar"), Access::ReadOnly);
    const Session& session = first->Log().State();
    const auto& history = first->Log().History();
    page::Document before;
    page::Document after;
    if (options.Rest().size() > 1) {
        const auto second = OpenSession::Open(options.At(1, "B.mahdar"), Access::ReadOnly);
        before = Compose(program, session, *language, "current");
        after = Compose(program, second->Log().State(), *language, "current");
    } else if (options.Has("from")) {
        before = Compose(program, VersionState(session, history, VersionNumber(options.Get("from"))),
                         *language, "current");
        after = Compose(program, VersionState(session, history, VersionNumber(options.Get("to", "0"))),
                        *language, "current");
    } else {
        before = Compose(program, session, *language, "tabled");
        after = Compose(program, session, *language, "with-authors");
    }
    const std::string by = after.author.empty() ? "Mahdar" : after.author;
    const std::string at = after.created;
    WriteFile(out, page::Write(page::MarkChanges(before, after, by, at), *format));
    std::cout << out << '\n';
    return Exit::Done;
}

}  // namespace mahdar::console
