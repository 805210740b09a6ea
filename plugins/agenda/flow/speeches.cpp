// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/flow/speeches.h"

#include <algorithm>
#include <charconv>

#include "core/base/error.h"
#include "core/command/resolve.h"

namespace mahdar::flow {

std::vector<const Intervention*> SpeechesInOrder(const Session& session) {
    std::vector<const Intervention*> speeches;
    for (const Intervention& row : session.Interventions()) speeches.push_back(&row);
    std::stable_sort(speeches.begin(), speeches.end(), [](const Intervention* a, const Intervention* b) {
        return a->start.utcMs < b->start.utcMs;
    });
    return speeches;
}

const Intervention& RequireSpeech(const Session& session, const std::string& words) {
    const auto speeches = SpeechesInOrder(session);
    if (speeches.empty()) throw CommandError(MAHDAR_TR("Nobody has spoken yet."));
    if (words == "last") return *speeches.back();
    if (const Intervention* byId = session.Find(InterventionId{words})) return *byId;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (error == std::errc{} && end == words.data() + words.size()) {
        if (number < 1 || number > speeches.size())
            throw CommandError(MAHDAR_TR("There is no speech %1; there are %2 so far."),
                               {words, std::to_string(speeches.size())});
        return *speeches[number - 1];
    }
    const Speaker speaker = ResolveSpeaker(session, words);
    const auto latest = std::find_if(speeches.rbegin(), speeches.rend(),
                                     [&](const Intervention* row) { return row->speaker == speaker; });
    if (latest == speeches.rend()) throw CommandError(MAHDAR_TR("%1 has not spoken yet."), {words});
    return **latest;
}

const Intervention* SpeechEndingAfter(const Session& session, const Instant& moment,
                                      const Intervention& other) {
    for (const Intervention& row : session.Interventions()) {
        if (row.id == other.id || row.id == other.interrupts || row.interrupts == other.id || row.end.Empty())
            continue;
        if (!row.interrupts.Empty()) continue;
        if (MsBetween(row.start, other.start) >= 0 && MsBetween(moment, row.end) > 0) return &row;
    }
    return nullptr;
}

void AddNote(Intervention& speech, const std::string& what, const std::string& reason) {
    if (!speech.note.empty()) speech.note += "; ";
    speech.note += what;
    if (!reason.empty()) speech.note += ": " + reason;
}

}  // namespace mahdar::flow
