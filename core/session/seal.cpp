// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/seal.h"

#include <map>
#include <sstream>

#include "core/base/error.h"
#include "core/io/digest.h"
#include "core/io/xml_out_archive.h"
#include "core/session/format.h"
#include "core/session/locks.h"
#include "core/session/row_names.h"

namespace mahdar {
namespace {

constexpr std::size_t kShort = 12;
constexpr const char* kChange = "change";
constexpr const char* kSealAct = "minutes/seal";

template <class Row>
std::string RowXml(const Row& row) {
    std::string xml;
    XmlOutArchive(xml, kFormat).Save(kRowName<Row>, row);
    return xml;
}

struct Lines {
    std::string whole;  ///< with full digests
    std::string brief;  ///< with short ones, kept in the seal

    void Add(std::string_view row, std::string_view id, const std::string& digest) {
        for (std::string* text : {&whole, &brief}) text->append(row).append(" ").append(id).append(" ");
        whole.append(digest).append("\n");
        brief.append(digest, 0, kShort).append("\n");
    }
};

template <class Row>
void AddTable(const Session& session, Lines& lines) {
    // The order of rows in a table says nothing.
    std::map<std::string, const Row*> sorted;
    for (const Row& row : session.Get<Row>()) sorted[row.id.value] = &row;
    for (const auto& [id, row] : sorted) lines.Add(kRowName<Row>, id, Digest(RowXml(*row)));
}

void AddRows(const Session& session, Lines& lines) {
    AddTable<Meeting>(session, lines);
    AddTable<Floor>(session, lines);
    AddTable<AgendaItem>(session, lines);
    AddTable<Passage>(session, lines);
    AddTable<RequiredAction>(session, lines);
    AddTable<Institution>(session, lines);
    AddTable<Participant>(session, lines);
    AddTable<Sitting>(session, lines);
    AddTable<Request>(session, lines);
    AddTable<Intervention>(session, lines);
    AddTable<Paragraph>(session, lines);
    AddTable<Decision>(session, lines);
    AddTable<Proposal>(session, lines);
    AddTable<Mandate>(session, lines);
    AddTable<MeetingDocument>(session, lines);
    AddTable<Event>(session, lines);
    AddTable<Finding>(session, lines);
    AddTable<Envelope>(session, lines);
}

/// Earlier versions as they stood when this one was sealed.
std::string Earlier(const Session& session, int number) {
    std::map<int, std::string> earlier;
    for (const SealedVersion& row : session.Versions()) {
        if (row.number < number) earlier[row.number] += RowXml(row);
    }
    std::string all;
    for (const auto& [unused, xml] : earlier) all += xml;
    return all;
}

/// Fills in everything that follows from the state and the history up to `seal.sequence`.
void Fill(SealedVersion& seal, const Session& state, const std::vector<Change>& history) {
    Lines lines;
    AddRows(state, lines);
    seal.chain.clear();
    for (const Change& change : history) {
        if (change.sequence > seal.sequence) break;
        const std::string xml = ToXml(change);
        lines.Add(kChange, std::to_string(change.sequence), Digest(xml));
        seal.chain = Digest(seal.chain + xml);
    }
    seal.rows = std::move(lines.brief);
    const std::string own = seal.id.value + '\n' + std::to_string(seal.number) + '\n' + ToIso(seal.sealedAt) +
                            '\n' + seal.sealedBy + '\n' + std::to_string(seal.sequence) + '\n' + seal.chain +
                            '\n';
    seal.digest = Digest("mahdar-seal/1\n" + own + Earlier(state, seal.number) + lines.whole);
}

std::map<std::pair<std::string, std::string>, std::string> Read(const std::string& rows) {
    std::map<std::pair<std::string, std::string>, std::string> read;
    std::istringstream lines(rows);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t first = line.find(' ');
        const std::size_t last = line.rfind(' ');
        if (first == std::string::npos || last <= first) continue;
        read[{line.substr(0, first), line.substr(first + 1, last - first - 1)}] = line.substr(last + 1);
    }
    return read;
}

void NameDifferences(const SealedVersion& seal, const SealedVersion& now, std::vector<SealFault>& faults) {
    const auto sealed = Read(seal.rows);
    const auto found = Read(now.rows);
    const std::size_t before = faults.size();
    for (const auto& [key, digest] : sealed) {
        const auto twin = found.find(key);
        if (twin == found.end()) {
            faults.push_back({seal.number, SealFaultKind::Missing, key.first, key.second});
        } else if (twin->second != digest) {
            faults.push_back({seal.number, SealFaultKind::Changed, key.first, key.second});
        }
    }
    for (const auto& [key, unused] : found) {
        if (!sealed.contains(key))
            faults.push_back({seal.number, SealFaultKind::Added, key.first, key.second});
    }
    if (faults.size() == before) faults.push_back({seal.number, SealFaultKind::Seal, {}, {}});
}

/// The act that sealed is the one after the last sealed one, and says the same.
bool ActFits(const SealedVersion& seal, const std::vector<Change>& history) {
    const auto act = std::find_if(history.begin(), history.end(),
                                  [&](const Change& change) { return change.sequence == seal.sequence + 1; });
    if (act == history.end() || act->act != kSealAct || act->at != seal.sealedAt ||
        act->operatorName != seal.sealedBy)
        return false;
    std::istringstream line(act->line);
    std::string words;
    for (std::string word; line >> word;) words += (words.empty() ? "" : "/") + word;
    if (words != kSealAct || act->undoes != 0 || act->redoes != 0 || act->edits.size() != 1) return false;
    SealedVersion sealed = seal;
    sealed.reopenedAt = {};
    sealed.reopenedBy.clear();
    sealed.reopenedBecause.clear();
    return act->edits.front() == AnyEdit(Edit<SealedVersion>{std::nullopt, std::move(sealed)});
}

void CheckVersion(const SealedVersion& seal, const Session& session, const std::vector<Change>& history,
                  std::vector<SealFault>& faults) {
    SealedVersion now = seal;
    try {
        const bool current =
            seal.reopenedAt.Empty() && CurrentSeal(session) != nullptr && seal.id == CurrentSeal(session)->id;
        Fill(now, current ? session : StateAt(session, history, seal.sequence), history);
    } catch (const Error&) {
        faults.push_back({seal.number, SealFaultKind::History, {}, {}});
        return;
    }
    if (now.digest != seal.digest || now.chain != seal.chain || now.rows != seal.rows) {
        NameDifferences(seal, now, faults);
    } else if (!ActFits(seal, history)) {
        faults.push_back({seal.number, SealFaultKind::Changed, kChange, std::to_string(seal.sequence + 1)});
    }
}

}  // namespace

SealedVersion MakeSeal(const Session& session, const std::vector<Change>& history, const Instant& at,
                       const std::string& by) {
    SealedVersion seal;
    seal.id = NewId<VersionId>();
    for (const SealedVersion& row : session.Versions()) seal.number = std::max(seal.number, row.number);
    ++seal.number;
    seal.sealedAt = at;
    seal.sealedBy = by;
    seal.sequence = history.empty() ? 0 : history.back().sequence;
    Fill(seal, session, history);
    return seal;
}

Session StateAt(const Session& session, const std::vector<Change>& history, std::uint64_t sequence) {
    Session state = session;
    for (auto change = history.rbegin(); change != history.rend() && change->sequence > sequence; ++change)
        Applier::Apply(state, Inverted(change->edits));
    return state;
}

std::vector<SealFault> CheckSeals(const Session& session, const std::vector<Change>& history) {
    std::map<int, const SealedVersion*, std::greater<>> versions;
    for (const SealedVersion& row : session.Versions()) versions[row.number] = &row;
    std::vector<SealFault> faults;
    if (versions.size() != session.Versions().Size()) faults.push_back({0, SealFaultKind::Seal, {}, {}});
    for (const auto& [unused, row] : versions) CheckVersion(*row, session, history, faults);
    return faults;
}

}  // namespace mahdar
