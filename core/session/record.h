// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/session/agenda.h"
#include "core/session/fields.h"
#include "core/session/floor.h"
#include "core/session/ids.h"
#include "core/session/words.h"

namespace mahdar {

struct LocalStatus {
    TextStatus ar = TextStatus::Missing;
    TextStatus en = TextStatus::Missing;
    TextStatus fr = TextStatus::Missing;

    [[nodiscard]] TextStatus Get(Language language) const noexcept {
        return language == Language::English ? en : language == Language::French ? fr : ar;
    }
    void Set(Language language, TextStatus status) noexcept {
        (language == Language::English ? en : language == Language::French ? fr : ar) = status;
    }
    bool operator==(const LocalStatus&) const = default;
    MAHDAR_FIELDS(ar, en, fr)
};

/// One paragraph of the minutes, the same in all languages. Its printed number comes from its place; notes have none.
/// While the report is adopted `tabled` is what was put before the meeting: `text` differs from it by what was accepted
/// since. A paragraph with `tabledAt` and no tabled text was proposed in the room.
struct Paragraph {
    ParagraphId id;
    ItemId item;  ///< none: opening and closing of the report, by `part`
    std::string part;
    std::int64_t rank = 0;
    ParagraphKind kind = ParagraphKind::Narrative;
    LocalText text;
    LocalStatus status;
    DecisionId decision;
    std::string source;     ///< what it was drafted from: "floor", "formula"; empty if typed
    LocalText proposed;     ///< the text as drafted from `source`; differs from `text` once a hand has edited it
    Adoption adoption = Adoption::Open;
    Instant adoptedAt;
    Instant writtenAt;
    int bis = 0;  ///< 1: "4 bis", behind paragraph 4, whose followers keep their numbers; 2: ter; -1: deleted, holds no number
    LocalText tabled;
    Instant tabledAt;
    std::string reopenedBecause;  ///< of an adopted paragraph that was opened again, the last time
    KeptXml kept;

    bool operator==(const Paragraph&) const = default;
    MAHDAR_FIELDS(id, item, part, rank, kind, text, status, decision, source, proposed, adoption, adoptedAt, writtenAt, bis,
                  tabled, tabledAt, reopenedBecause, kept)
};

/// A decision is data first: who is asked what until when. Its words stand in its paragraph.
struct Decision {
    DecisionId id;
    ItemId item;
    ParagraphId paragraph;
    int number = 0;    ///< in the order taken, never reused
    std::string verb;  ///< key of the formula bank
    std::vector<InstitutionId> addressees;
    std::vector<std::string> otherAddressees;  ///< as typed
    LocalText text;                            ///< the object
    LocalText due;
    Instant takenAt;
    KeptXml kept;

    bool operator==(const Decision&) const = default;
    MAHDAR_FIELDS(id, item, paragraph, number, verb, addressees, otherAddressees, text, due, takenAt, kept)
};

/// An amendment proposed while the report is adopted. Insert: the paragraph itself is what is proposed.
struct Proposal {
    ProposalId id;
    ParagraphId paragraph;
    Language language = Language::English;
    std::string text;
    Speaker proposer;
    ProposalState state = ProposalState::Open;
    Instant proposedAt;
    Instant settledAt;
    int number = 0;    ///< within the session, in the order proposed; never reused
    ProposalKind kind = ProposalKind::Replace;
    std::string base;  ///< the text it was proposed against
    std::string note;
    KeptXml kept;

    bool operator==(const Proposal&) const = default;
    MAHDAR_FIELDS(id, paragraph, language, text, proposer, state, proposedAt, settledAt, number, kind, base, note, kept)
};

/// What one meeting made of a mandate. It goes with the mandate from meeting to meeting, so it names its evidence in
/// words: the speeches of other meetings are not in the session.
struct MandateStep {
    std::string meeting;  ///< its ordinal, "41"; its title if it has none
    MandateState state = MandateState::Open;
    Instant at;
    LocalText evidence;
    std::string note;
    bool operator==(const MandateStep&) const = default;
    MAHDAR_FIELDS(meeting, state, at, evidence, note)
};

/// What an earlier session or this meeting asked of somebody; where it asks nothing ("welcomed"), it is kept
/// for the record and never becomes due. An action point is one without a verb, with its own paragraph.
struct Mandate {
    MandateId id;
    ItemId item;
    std::string verb;
    std::vector<InstitutionId> addressees;
    std::vector<std::string> otherAddressees;
    std::string session;  ///< "40"
    LocalText text;
    LocalText due;
    bool asks = true;  ///< somebody is to do something
    bool recurring = false;
    MandateState state = MandateState::Open;
    DecisionId decision;  ///< if this meeting asked
    InterventionId evidence;
    LineSpan lines;
    LocalText askedBy;            ///< the body that asked, if it is not the one the meeting reports on
    std::string sourceParagraph;  ///< its number in the report that asked: "17"
    LocalText heading;            ///< the item under which it was asked, once that item is left behind
    DocumentId evidenceDocument;
    std::string note;                 ///< why it stands as it does: "replaced by the new strategy"
    std::vector<MandateStep> steps;   ///< of earlier meetings, first to last
    int number = 0;         ///< of an action point, in the order recorded, never reused; 0: none
    ParagraphId paragraph;  ///< of an action point of this meeting
    KeptXml kept;

    bool operator==(const Mandate&) const = default;
    MAHDAR_FIELDS(id, item, verb, addressees, otherAddressees, session, text, due, asks, recurring, state, decision,
                  evidence, lines, askedBy, sourceParagraph, heading, evidenceDocument, note, steps, number, paragraph,
                  kept)
};

/// A plugin's own data, kept verbatim whether or not the plugin is there.
struct Envelope {
    EnvelopeId id;  ///< reverse-domain id of the plugin, with "#name" if it keeps several
    int dataVersion = 0;
    std::string mediaType;
    std::string name;    ///< file name, for documents kept inside the session
    std::string digest;  ///< SHA-256 of the payload
    Bytes payload;
    KeptXml kept;

    bool operator==(const Envelope&) const = default;
    MAHDAR_FIELDS(id, dataVersion, mediaType, name, digest, payload, kept)
};

/// One sealed version of the record; how its digests are made: seal.h. Sealed until it is reopened.
struct SealedVersion {
    VersionId id;
    int number = 0;
    std::string digest;
    Instant sealedAt;
    std::string reopenedBecause;
    std::string sealedBy;
    std::uint64_t sequence = 0;  ///< the last change before the seal
    std::string chain;           ///< digest of the history up to it
    std::string rows;            ///< short digests of rows and changes, to name what was tampered with
    Instant reopenedAt;
    std::string reopenedBy;
    KeptXml kept;

    bool operator==(const SealedVersion&) const = default;
    MAHDAR_FIELDS(id, number, digest, sealedAt, reopenedBecause, sealedBy, sequence, chain, rows, reopenedAt, reopenedBy,
                  kept)
};

}  // namespace mahdar
