// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/adoption/adoption_page.h"

#include "core/command/resolve.h"
#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "plugins/minutes/adoption/adoption_state.h"
#include "plugins/minutes/formula/fold.h"

namespace mahdar {
namespace {

/// Words shown on each side of a change.
constexpr std::size_t kContext = 3;

bool Shown(const Paragraph& row, AdoptionFilter filter) {
    switch (filter) {
        case AdoptionFilter::Pending:
            return row.adoption == Adoption::Open || row.adoption == Adoption::OnFloor;
        case AdoptionFilter::Adopted:
            return IsLocked(row);
        case AdoptionFilter::LeftOpen:
            return row.adoption == Adoption::LeftOpen;
        case AdoptionFilter::All:
            break;
    }
    return true;
}

Language ShownLanguage(const Paragraph& row, Language wanted) {
    if (!row.text.Get(wanted).empty()) return wanted;
    for (const Language language : kLanguages) {
        if (!row.text.Get(language).empty()) return language;
    }
    return wanted;
}

ProposalLine LineOf(const Session& session, const Proposal& row, Language language) {
    ProposalLine line;
    line.number = row.number;
    line.kind = row.kind;
    line.state = row.state;
    line.proposer = SpeakerName(session, row.proposer, language);
    line.language = row.language;
    line.change = Difference(row.base, row.kind == ProposalKind::Delete ? std::string{} : row.text);
    line.note = row.note;
    if (row.kind == ProposalKind::Replace)
        line.amended = Amended(*session.Find(row.paragraph), row).value_or("");
    return line;
}

void ShowParagraph(AdoptionPage& page, const Session& session, const Paragraph& row, Language wanted) {
    page.id = row.id.value;
    page.path = row.item.Empty() ? std::string{} : PathOf(session, row.item);
    if (const AgendaItem* item = session.Find(row.item)) page.itemTitle = item->title.Best(wanted);
    page.kind = row.kind;
    page.state = row.adoption;
    page.adoptedAt = row.adoptedAt;
    page.reopenedBecause = row.reopenedBecause;
    page.language = ShownLanguage(row, wanted);
    page.text = row.text.Get(page.language);
    const std::string before = row.tabledAt.Empty() ? page.text : row.tabled.Get(page.language);
    page.marked = Difference(before, row.adoption == Adoption::Deleted ? std::string{} : page.text);
    for (const Language language : kLanguages) {
        if (language != page.language) page.others.emplace_back(language, row.text.Get(language));
    }
    for (const Proposal* proposal : ProposalsOn(session, row.id))
        page.proposals.push_back(LineOf(session, *proposal, wanted));
    page.locked = IsLocked(row);
    const Obstacle obstacle = WhatStops(session, row);
    page.obstacle = obstacle.messageId;
    page.obstacleArgument = obstacle.argument;
}

}  // namespace

AdoptionPage MakeAdoptionPage(const Session& session, const ParagraphId& at, Language language,
                              AdoptionFilter filter) {
    AdoptionPage page;
    page.sealed = CurrentSeal(session) != nullptr;
    const auto labels = ReportLabels(session, language);
    for (const Paragraph* row : AdoptionOrder(session)) {
        if (row->bis < 0) continue;
        ++page.all;
        if (!row->tabledAt.Empty()) page.tabled = true;
        if (IsLocked(*row)) ++page.adopted;
        const auto label = labels.find(row->id);
        const std::string number = label == labels.end() ? std::string{} : label->second;
        if (Shown(*row, filter) || row->id == at)
            page.lines.push_back(
                {row->id.value, number, row->adoption, row->text.Get(ShownLanguage(*row, language))});
        if (row->id == at) {
            page.number = number;
            ShowParagraph(page, session, *row, language);
        }
    }
    return page;
}

std::string BriefMarks(const std::vector<TextPiece>& pieces) {
    std::vector<TextPiece> brief = pieces;
    for (std::size_t i = 0; i < brief.size(); ++i) {
        if (brief[i].kind != PieceKind::Kept) continue;
        const std::vector<std::string> words = Words(brief[i].text);
        const std::size_t most = i == 0 || i + 1 == brief.size() ? kContext : 2 * kContext;
        if (words.size() <= most) continue;
        const std::string head = i == 0 ? std::string{} : ' ' + JoinWords(words, 0, kContext) + ' ';
        const std::string tail = i + 1 == brief.size()
                                     ? std::string{}
                                     : ' ' + JoinWords(words, words.size() - kContext, words.size()) + ' ';
        brief[i].text = head + "…" + tail;
    }
    return PlainMarks(brief);
}

std::string PlainMarks(const std::vector<TextPiece>& pieces) {
    std::string text;
    for (const TextPiece& piece : pieces) {
        if (piece.kind == PieceKind::Kept) text += piece.text;
        if (piece.kind == PieceKind::Deleted) text += "[-" + piece.text + "-]";
        if (piece.kind == PieceKind::Inserted) text += "{+" + piece.text + "+}";
    }
    return text;
}

}  // namespace mahdar
