// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/mandate_evidence.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/wall_clock.h"
#include "core/text/fold.h"
#include "plugins/briefings/ledger/mandate_ledger.h"

#include <functional>
#include <tuple>

namespace mahdar::briefings {

namespace {

bool CountsAsReport(const Intervention& speech) {
    return speech.kind != InterventionKind::PointOfOrder && speech.kind != InterventionKind::RightOfReply;
}

/// Who has the floor before all, then under the item before elsewhere, then the later one.
InterventionId BestSpeech(const Session& session, const ItemId& item,
                          const std::function<bool(const Intervention&)>& fits) {
    const Intervention* best = nullptr;
    const auto worth = [&](const Intervention& speech) {
        return std::make_tuple(speech.id == session.TheFloor().speaking, !item.Empty() && speech.item == item,
                               speech.start.utcMs);
    };
    for (const Intervention& speech : session.Interventions()) {
        if (!fits(speech) || !CountsAsReport(speech)) continue;
        if (best == nullptr || worth(*best) < worth(speech)) best = &speech;
    }
    return best == nullptr ? InterventionId{} : best->id;
}

bool IsThere(const MeetingDocument& document) {
    return document.state == DocumentState::Received || document.state == DocumentState::Published;
}

std::string Listed(std::string list, const std::string& separator, const std::string& word) {
    if (word.empty()) return list;
    return list.empty() ? word : list + separator + word;
}

}  // namespace

InterventionId SpeechFor(const Session& session, const Mandate& mandate) {
    return BestSpeech(session, PlaceOf(session, mandate), [&](const Intervention& speech) {
        return IsAddressee(mandate, speech.speaker.institution);
    });
}

InterventionId SpeechBy(const Session& session, const Mandate& mandate, std::string_view name) {
    const Institution& by = RequireInstitution(session, name);
    const InterventionId speech =
        BestSpeech(session, PlaceOf(session, mandate),
                   [&](const Intervention& row) { return row.speaker.institution == by.id; });
    if (speech.Empty())
        throw CommandError(
            MAHDAR_TR("%1 has not spoken yet; leave \"by\" out to mark the mandate without a speech."),
            {SpeakerName(session, {by.id, {}}, Language::English)});
    return speech;
}

DocumentId DocumentFor(const Session& session, const Mandate& mandate) {
    const ItemId item = PlaceOf(session, mandate);
    for (const MeetingDocument& document : session.Documents()) {
        if (!item.Empty() && document.item == item && IsAddressee(mandate, document.institution) &&
            IsThere(document))
            return document.id;
    }
    return {};
}

const MeetingDocument& RequireDocument(const Session& session, std::string_view name) {
    if (const MeetingDocument* named = session.Find(DocumentId{std::string(name)})) return *named;
    const std::string folded = FoldForSearch(name);
    for (const MeetingDocument& document : session.Documents()) {
        if (FoldForSearch(document.symbol) == folded && !folded.empty()) return document;
        for (const Language language : kLanguages) {
            if (FoldForSearch(document.title.Get(language)) == folded && !folded.empty()) return document;
        }
    }
    throw CommandError(MAHDAR_TR("No document is called \"%1\"; use its symbol or its whole title."),
                       {std::string(name)});
}

LocalText EvidenceWords(const Session& session, const Phrases& phrases, const Mandate& mandate) {
    LocalText words;
    const Intervention* speech = session.Find(mandate.evidence);
    const MeetingDocument* document = session.Find(mandate.evidenceDocument);
    for (const Language language : kLanguages) {
        const std::string separator = phrases.In(language, "list.and");
        std::string said;
        if (speech != nullptr) {
            said = SpeakerName(session, speech->speaker, language);
            said = Listed(said, separator,
                          phrases.Dates(language, WallDate(session.TheMeeting(), speech->start), {}));
            const std::string path = PathOf(session, speech->item);
            if (!path.empty()) said = Listed(said, separator, phrases.In(language, "mandate.place", {path}));
        }
        if (document != nullptr) {
            const std::string title =
                document->symbol.empty() ? document->title.Best(language) : document->symbol;
            said = Listed(said, separator, title);
        }
        words.Set(language, said);
    }
    return words;
}

}  // namespace mahdar::briefings
