// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/adoption/adoption_state.h"

#include "core/base/error.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "core/text/difference.h"
#include "plugins/minutes/adoption/brackets.h"
#include "plugins/minutes/record/record_target.h"

#include <algorithm>

namespace mahdar {

std::vector<const Paragraph*> AdoptionOrder(const Session& session) {
    std::vector<const Paragraph*> order = AllParagraphs(session);
    std::erase_if(order,
                  [](const Paragraph* row) { return row->kind == ParagraphKind::Note || row->text.Empty(); });
    return order;
}

const Paragraph* OnFloor(const Session& session) {
    for (const Paragraph& row : session.Paragraphs()) {
        if (row.adoption == Adoption::OnFloor) return &row;
    }
    return nullptr;
}

std::vector<const Proposal*> ProposalsOn(const Session& session, const ParagraphId& paragraph) {
    std::vector<const Proposal*> rows;
    for (const Proposal& row : session.Proposals()) {
        if (row.paragraph == paragraph) rows.push_back(&row);
    }
    std::ranges::sort(rows, {}, &Proposal::number);
    return rows;
}

std::vector<const Proposal*> OpenProposals(const Session& session, const ParagraphId& paragraph) {
    std::vector<const Proposal*> rows = ProposalsOn(session, paragraph);
    std::erase_if(rows, [](const Proposal* row) { return row->state != ProposalState::Open; });
    return rows;
}

Obstacle WhatStops(const Session& session, const Paragraph& paragraph) {
    for (const Language language : kLanguages) {
        if (HasBrackets(paragraph.text.Get(language)))
            return {MAHDAR_TR("Words still stand in square brackets (%1). Choose between them first."),
                    std::string(Code(language))};
    }
    const auto open = OpenProposals(session, paragraph.id);
    if (open.empty()) return {};
    std::string numbers;
    for (const Proposal* row : open) numbers += (numbers.empty() ? "" : ", ") + std::to_string(row->number);
    return {MAHDAR_TR(
                "Proposals are still open: %1. Accept them, or say that they are not accepted or withdrawn."),
            numbers};
}

Paragraph Tabled(const Paragraph& paragraph, const Instant& now) {
    Paragraph after = paragraph;
    if (!after.tabledAt.Empty()) return after;
    after.tabled = after.text;
    after.tabledAt = now;
    return after;
}

std::optional<std::string> Amended(const Paragraph& paragraph, const Proposal& proposal) {
    return Merge(proposal.base, paragraph.text.Get(proposal.language), proposal.text);
}

const Paragraph& AdoptionTarget(const CommandContext& context, const Arguments& arguments,
                                std::size_t index) {
    if (arguments.Size() > index && NamesParagraph(context.session, arguments.At(index)))
        return TargetParagraph(context, arguments.At(index).text);
    if (const Paragraph* selected = context.session.Find(context.selectedParagraph)) return *selected;
    if (const Paragraph* floor = OnFloor(context.session)) return *floor;
    throw CommandError(MAHDAR_TR("Which paragraph? Take one up first, or name it by its number."));
}

}  // namespace mahdar
