// SPDX-License-Identifier: LGPL-2.1-or-later
#include <algorithm>
#include <iostream>
#include <map>

#include "app/console/verbs.h"
#include "app/program/words.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/session/compare_records.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "core/session/seal.h"
#include "core/session/wall_clock.h"
#include "core/store/open_session.h"
#include "core/store/session_file.h"

namespace mahdar::console {
namespace {

/// "paragraph 17", "change 214": the rows that people know by a number, by that number.
std::string Named(const Session& session, const SealFault& fault) {
    if (fault.row == "paragraph") {
        const auto labels = ReportLabels(session, Language::English);
        const auto label = labels.find(ParagraphId{fault.id});
        if (label != labels.end() && !label->second.empty()) return fault.row + ' ' + label->second;
    }
    if (const Decision* decision = fault.row == "decision" ? session.Find(DecisionId{fault.id}) : nullptr)
        return fault.row + ' ' + std::to_string(decision->number);
    return fault.id.empty() ? fault.row : fault.row + ' ' + fault.id;
}

std::string Sentence(const Session& session, const SealFault& fault) {
    const std::string version = std::to_string(fault.version);
    switch (fault.kind) {
        case SealFaultKind::Changed:
            return WordsOf(MAHDAR_TR("Version %1: %2 is not as it was sealed."),
                           {version, Named(session, fault)});
        case SealFaultKind::Missing:
            return WordsOf(MAHDAR_TR("Version %1: %2 is gone since it was sealed."),
                           {version, Named(session, fault)});
        case SealFaultKind::Added:
            return WordsOf(MAHDAR_TR("Version %1: %2 was added after it was sealed."),
                           {version, Named(session, fault)});
        case SealFaultKind::History:
            return WordsOf(MAHDAR_TR("Version %1: the history does not lead back to it."), {version});
        case SealFaultKind::Seal:
            break;
    }
    return WordsOf(MAHDAR_TR("Version %1: the seal itself was changed."), {version});
}

void PrintVersion(const Meeting& meeting, const SealedVersion& row) {
    std::cout << row.number << '\t' << ToIso(OnWallClock(meeting, row.sealedAt)) << '\t' << row.sealedBy
              << '\t' << row.digest << '\t';
    if (!row.reopenedAt.Empty())
        std::cout << ToIso(OnWallClock(meeting, row.reopenedAt)) << '\t' << row.reopenedBy << '\t'
                  << row.reopenedBecause;
    std::cout << '\n';
}

const char* Sign(ParagraphChange change) {
    return change == ParagraphChange::Added ? "+" : change == ParagraphChange::Removed ? "-" : "~";
}

void Compare(const Session& session, const std::vector<Change>& history, int from, int to) {
    for (const ComparedParagraph& row :
         CompareRecords(VersionState(session, history, from), VersionState(session, history, to))) {
        std::cout << Sign(row.change) << '\t' << row.before << '\t' << row.after << '\t' << Code(row.language)
                  << '\t';
        for (const TextPiece& piece : row.pieces) {
            if (piece.kind == PieceKind::Kept) std::cout << piece.text;
            if (piece.kind == PieceKind::Deleted) std::cout << "[-" << piece.text << "-]";
            if (piece.kind == PieceKind::Inserted) std::cout << "{+" << piece.text << "+}";
        }
        std::cout << '\n';
    }
}

int Version(const std::string& word) {
    if (word.empty() || word.size() > 6 || word.find_first_not_of("0123456789") != std::string::npos)
        throw UsageError{"--from and --to take the number of a version, not " + word};
    return std::stoi(word);
}

/// Without its last line, which loading has checked, and without the version of the program that wrote it.
std::string Comparable(std::string bytes) {
    bytes.resize(std::min(bytes.rfind("<!--checksum"), bytes.size()));
    const std::size_t at = bytes.find(" program=\"");
    if (at != std::string::npos && at < 200) bytes.erase(at, bytes.find('"', at + 10) + 1 - at);
    return bytes;
}

}  // namespace

Exit CheckVersions(const OpenSession& open, const Session& session, const std::vector<Change>& history) {
    const auto faults = CheckSeals(session, history);
    for (const SealFault& fault : faults) std::cout << Sentence(session, fault) << '\n';
    // Between the rows there is nothing that says anything: a sealed file is byte for byte what the program
    // writes.
    const bool other =
        faults.empty() && CurrentSeal(session) != nullptr && open.Found().acts == 0 &&
        Comparable(ReadFile(open.Path(), kMaxSessionBytes)) != Comparable(SerializeSession(session, history));
    if (other)
        std::cout << WordsOf(MAHDAR_TR(
                         "The file holds something between its entries that the program did not write."))
                  << '\n';
    if (!faults.empty() || other) return Exit::Findings;
    if (const SealedVersion* seal = CurrentSeal(session))
        std::cout << WordsOf(MAHDAR_TR("Sealed as version %1, unchanged since. Digest: %2"),
                             {std::to_string(seal->number), seal->digest})
                  << '\n';
    return Exit::Done;
}

/// mahdarctl versions S.mahdar [--from 1 [--to 2]]; without --to against the record as it stands.
Exit Versions(Program&, const std::vector<std::string>& words) {
    const Options options(words, {"from", "to"});
    const auto open = OpenSession::Open(options.At(0, "S.mahdar"), Access::ReadOnly);
    const Session& session = open->Log().State();
    if (options.Has("from")) {
        Compare(session, open->Log().History(), Version(options.Get("from")),
                Version(options.Get("to", "0")));
        return Exit::Done;
    }
    std::map<int, const SealedVersion*> rows;
    for (const SealedVersion& row : session.Versions()) rows[row.number] = &row;
    for (const auto& [unused, row] : rows) PrintVersion(session.TheMeeting(), *row);
    if (rows.empty()) std::cout << WordsOf(MAHDAR_TR("The record was never sealed.")) << '\n';
    return Exit::Done;
}

}  // namespace mahdar::console
