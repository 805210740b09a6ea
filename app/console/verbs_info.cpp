// SPDX-License-Identifier: LGPL-2.1-or-later
#include <algorithm>
#include <iostream>

#include "app/console/session_json.h"
#include "app/console/session_text.h"
#include "app/console/verbs.h"
#include "app/program/words.h"
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/seal.h"
#include "core/session/wall_clock.h"
#include "core/store/open_session.h"

namespace mahdar::console {
namespace {

/// The document's own findings and what the checkers see now.
std::vector<Finding> AllFindings(Program& program, const Session& session) {
    std::vector<Finding> all;
    for (const Finding& finding : session.Findings()) {
        if (!finding.dismissed) all.push_back(finding);
    }
    for (const auto& checker : program.TheHost().Checkers()) {
        for (Finding& finding : checker->Check(session)) all.push_back(std::move(finding));
    }
    return all;
}

std::unique_ptr<OpenSession> ForReading(const Options& options) {
    return OpenSession::Open(options.At(0, "S.mahdar"), Access::ReadOnly);
}

bool Touches(const Session& session, const AnyEdit& any, const ItemId& item) {
    const auto within = [&](const ItemId& id) {
        const AgendaItem* row = session.Find(id);
        return id == item || (row != nullptr && row->parent == item);
    };
    return std::visit(
        [&](const auto& edit) {
            const auto& row = edit.after ? *edit.after : *edit.before;
            using Row = std::decay_t<decltype(row)>;
            if constexpr (std::is_same_v<Row, AgendaItem>) {
                return within(row.id);
            } else if constexpr (requires { row.item; }) {
                return within(row.item);
            } else {
                return false;
            }
        },
        any);
}

/// The texts of paragraphs that a change wrote, after the act's own line.
void PrintTexts(const Change& change) {
    for (const AnyEdit& any : change.edits) {
        const auto* edit = std::get_if<Edit<Paragraph>>(&any);
        if (edit == nullptr || !edit->after) continue;
        for (const Language language : kLanguages) {
            const std::string& text = edit->after->text.Get(language);
            if (!text.empty() && (!edit->before || edit->before->text.Get(language) != text))
                std::cout << "\t\t" << Code(language) << ": " << text << '\n';
        }
    }
}

}  // namespace

Exit Show(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {}, {"json", "text"});
    const auto open = ForReading(options);
    const Session& session = open->Log().State();
    std::cout << (options.Has("json") ? SessionJson(session, AllFindings(program, session)) + '\n' : SessionAsText(session));
    return Exit::Done;
}

Exit Check(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {}, {"json"});
    const auto open = ForReading(options);
    const Session& session = open->Log().State();
    const auto findings = AllFindings(program, session);
    if (options.Has("json")) {
        std::cout << FindingsJson(session, findings) << '\n';
    } else {
        const Language language = session.TheMeeting().workingLanguage;
        for (const Finding& finding : findings)
            std::cout << WordOf(finding.severity) << '\t' << finding.code << '\t' << PathOf(session, finding.item) << '\t'
                      << finding.message.Best(language) << '\n';
        if (findings.empty()) std::cout << WordsOf(MAHDAR_TR("Nothing is missing.")) << '\n';
    }
    const bool high = std::any_of(findings.begin(), findings.end(),
                                  [](const Finding& finding) { return finding.severity == FindingSeverity::High; });
    return high ? Exit::Findings : Exit::Done;
}

Exit Verify(Program&, const std::vector<std::string>& words) {
    const Options options(words, {});
    const auto open = ForReading(options);
    if (open->Found().fromBackup) throw ParseError(MAHDAR_TR("%1"), {open->Found().fileProblem});
    for (const Diagnostic& note : open->Notes()) {
        if (note.severity == Severity::High) throw ParseError(note.messageId, note.arguments);
    }
    const auto& history = open->Log().History();
    // Every state must be what its history makes of an earlier one: taking everything back must work. Of a sealed
    // record the seal says what does not fit.
    try {
        (void)StateAt(open->Log().State(), history, 0);
    } catch (const CommandError&) {
        if (open->Log().State().Versions().Size() > 0) return CheckVersions(*open, open->Log().State(), history);
        throw;
    }
    std::cout << WordsOf(MAHDAR_TR("Sound: checksum, journal chain and %1 acts of history fit together."),
                            {std::to_string(history.size())})
              << '\n';
    return CheckVersions(*open, open->Log().State(), history);
}

Exit History(Program&, const std::vector<std::string>& words) {
    const Options options(words, {"item"});
    const auto open = ForReading(options);
    const Session& session = open->Log().State();
    const bool filtered = options.Has("item");
    const ItemId item = filtered ? RequireItem(session, options.Get("item")).id : ItemId{};
    for (const Change& change : open->Log().History()) {
        if (filtered && std::none_of(change.edits.begin(), change.edits.end(),
                                     [&](const AnyEdit& edit) { return Touches(session, edit, item); }))
            continue;
        std::cout << change.sequence << '\t' << ToIso(OnWallClock(session.TheMeeting(), change.at)) << '\t' << change.operatorName << '\t' << change.act << '\t'
                  << change.line << '\n';
        PrintTexts(change);
    }
    return Exit::Done;
}

Exit Plugins(Program& program, const std::vector<std::string>& words) {
    const Options options(words, {});
    for (const PluginRecord& record : program.Plugins()) {
        const bool loaded = record.status == PluginStatus::Loaded;
        std::cout << (loaded ? "loaded" : "refused") << '\t' << (record.id.empty() ? record.file.filename().string() : record.id)
                  << '\t' << record.version << '\t' << record.file.string() << '\t'
                  << WordsOf(record.reasonId, record.reasonArguments) << '\n';
    }
    return Exit::Done;
}

}  // namespace mahdar::console
