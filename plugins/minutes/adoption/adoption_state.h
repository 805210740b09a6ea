// SPDX-License-Identifier: LGPL-2.1-or-later
// Where the adoption of the report stands, and the steps every act of adoption is made of.
#pragma once

#include "core/command/command.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// Printed paragraphs in their order, those the meeting deleted included; internal notes are not adopted.
[[nodiscard]] std::vector<const Paragraph*> AdoptionOrder(const Session& session);

/// The paragraph that is on the floor; null if none is.
[[nodiscard]] const Paragraph* OnFloor(const Session& session);

/// The proposals about a paragraph, in their order.
[[nodiscard]] std::vector<const Proposal*> ProposalsOn(const Session& session, const ParagraphId& paragraph);
[[nodiscard]] std::vector<const Proposal*> OpenProposals(const Session& session,
                                                         const ParagraphId& paragraph);

/// Why a paragraph cannot be adopted yet: an English message id, empty if it can be; `argument` fills its %1.
struct Obstacle {
    std::string messageId;
    std::string argument;
};
[[nodiscard]] Obstacle WhatStops(const Session& session, const Paragraph& paragraph);

/// The paragraph as it is put before the meeting, unless it was already.
[[nodiscard]] Paragraph Tabled(const Paragraph& paragraph, const Instant& now);

/// The text of the amendment on the paragraph as it stands now; nothing if the same words have changed since.
[[nodiscard]] std::optional<std::string> Amended(const Paragraph& paragraph, const Proposal& proposal);

/// A word, else the paragraph of the caret, else the one on the floor. Throws CommandError.
[[nodiscard]] const Paragraph& AdoptionTarget(const CommandContext& context, const Arguments& arguments,
                                              std::size_t index);

}  // namespace mahdar
