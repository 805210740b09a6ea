// SPDX-License-Identifier: LGPL-2.1-or-later
// What the adoption window shows, as plain words and pieces: the window's own types stay out of the session's
// way.
#pragma once

#include "core/session/session.h"
#include "core/text/difference.h"

#include <string>
#include <utility>
#include <vector>

namespace mahdar {

/// Which paragraphs the list shows.
enum class AdoptionFilter { All = 1, Pending, Adopted, LeftOpen };

struct AdoptionLine {
    std::string id;
    std::string number;  ///< "4 bis"
    Adoption state = Adoption::Open;
    std::string text;
    bool operator==(const AdoptionLine&) const = default;
};

struct ProposalLine {
    int number = 0;
    ProposalKind kind = ProposalKind::Replace;
    ProposalState state = ProposalState::Open;
    std::string proposer;
    Language language = Language::English;
    std::vector<TextPiece> change;  ///< against the text it was proposed on
    std::string note;
    std::string amended;  ///< the paragraph as it would stand; empty if the same words have changed since
    bool operator==(const ProposalLine&) const = default;
};

struct AdoptionPage {
    std::vector<AdoptionLine> lines;
    std::size_t adopted = 0;
    std::size_t all = 0;
    // The paragraph at hand; empty id: none.
    std::string id;
    std::string number;
    std::string path;  ///< of its item
    std::string itemTitle;
    ParagraphKind kind = ParagraphKind::Narrative;
    Adoption state = Adoption::Open;
    Instant adoptedAt;
    std::string reopenedBecause;
    Language language = Language::English;
    std::string text;               ///< as it would stand
    std::vector<TextPiece> marked;  ///< against the text put before the meeting
    std::vector<std::pair<Language, std::string>> others;
    std::vector<ProposalLine> proposals;
    std::string obstacle;  ///< English message id; empty: it can be adopted
    std::string obstacleArgument;
    bool locked = false;
    bool sealed = false;
    /// Anything is before the meeting.
    bool tabled = false;
};

[[nodiscard]] AdoptionPage MakeAdoptionPage(const Session& session, const ParagraphId& at, Language language,
                                            AdoptionFilter filter);

/// Insertions as {+…+} and deletions as [-…-] in plain copies, where nothing can be underlined or struck.
[[nodiscard]] std::string PlainMarks(const std::vector<TextPiece>& pieces);

/// Likewise, with a few words around each change only.
[[nodiscard]] std::string BriefMarks(const std::vector<TextPiece>& pieces);

}  // namespace mahdar
