// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/drafting/fresh_text.h"

#include "core/session/locks.h"
#include "core/session/report_order.h"
#include "plugins/minutes/record/decision_sentence.h"
#include "plugins/minutes/record/formula_names.h"
#include "plugins/minutes/report/report_sentences.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mahdar {
namespace {

struct Source {
    ReportPart part;
    const char* name;
};
/// The parts of a report that can become paragraphs to edit.
constexpr std::array kSources{Source{ReportPart::Held, "held"},
                              Source{ReportPart::Attendance, "attendance"},
                              Source{ReportPart::Opened, "opened"},
                              Source{ReportPart::Floor, "floor"},
                              Source{ReportPart::Considered, "considered"},
                              Source{ReportPart::NotTaken, "not-taken"},
                              Source{ReportPart::Deferred, "deferred"},
                              Source{ReportPart::Closed, "closed"}};

const char* NameOfPart(ReportPart part) {
    const auto found = std::ranges::find(kSources, part, &Source::part);
    return found == kSources.end() ? nullptr : found->name;
}

/// Are the facts there that the sentence is made of?
bool CanSay(const Session& session, ReportPart part, const AgendaItem* item) {
    const auto& sittings = session.Sittings();
    switch (part) {
        case ReportPart::Held:
            return !session.TheMeeting().startDate.empty() || !session.TheMeeting().venue.Empty();
        case ReportPart::Attendance:
            return !Attending(session).empty();
        case ReportPart::Opened:
            return std::ranges::any_of(sittings, [](const Sitting& row) { return !row.openedAt.Empty(); });
        case ReportPart::Closed:
            return std::ranges::any_of(sittings, [](const Sitting& row) { return !row.closedAt.Empty(); });
        case ReportPart::Deferred:
            return item != nullptr && item->state == ItemState::Deferred;
        default:
            return item != nullptr;
    }
}

/// Points of order by name of the motion; those without one are the drafter's to describe.
std::string Orders(const ReportScope& scope, const ItemId& item) {
    std::string text;
    for (const Intervention& row : scope.session.Interventions()) {
        if (row.item != item || row.kind != InterventionKind::PointOfOrder) continue;
        const MotionRule* motion = FindMotion(scope.session.TheMeeting().rules, row.motion);
        if (motion == nullptr || motion->name.Get(scope.language).empty()) continue;
        SentenceRequest request;
        request.formula = "point-of-order";
        request.body = ActingBody(scope.library, scope.session);
        request.addressees = {NameOf(scope.library, scope.session, row.speaker)};
        request.text = {scope.language, motion->name.Get(scope.language)};
        const Sentence sentence = ComposeSentence(scope.library, request, scope.language);
        if (sentence.missing.empty()) text += (text.empty() ? "" : " ") + sentence.text;
    }
    return text;
}

LocalText Said(const DraftTables& tables, const Session& session, ReportPart part, const AgendaItem* item) {
    LocalText text;
    if (!CanSay(session, part, item)) return text;
    for (const Language language : kLanguages) {
        const ReportScope scope{tables.library, tables.phrases, session, language};
        std::string said = DraftedText(scope, {part, item, nullptr, 0});
        if (part == ReportPart::Floor) {
            const std::string orders = Orders(scope, item->id);
            if (!orders.empty()) said += (said.empty() ? "" : " ") + orders;
        }
        text.Set(language, std::move(said));
    }
    return text;
}

/// The language the object was typed in: the only one there is, else the meeting's.
Language TypedIn(const Session& session, const LocalText& text) {
    std::optional<Language> only;
    for (const Language language : kLanguages) {
        if (text.Get(language).empty()) continue;
        if (only) return session.TheMeeting().workingLanguage;
        only = language;
    }
    return only.value_or(session.TheMeeting().workingLanguage);
}

TextStatus StatusFor(const Session& session, Language language) {
    return language == session.TheMeeting().workingLanguage ? TextStatus::Drafted : TextStatus::Translated;
}

Paragraph NewDraft(const Session& session, const char* source, const ItemId& item, LocalText text) {
    Paragraph row;
    row.id = NewId<ParagraphId>();
    row.item = item;
    row.source = source;
    row.text = std::move(text);
    row.proposed = row.text;
    for (const Language language : kLanguages) {
        if (!row.text.Get(language).empty()) row.status.Set(language, StatusFor(session, language));
    }
    return row;
}

}  // namespace

LocalText DecidedText(const FormulaLibrary& library, const Session& session, const Decision& decision) {
    LocalText text;
    if (library.formulas.Find(decision.verb) == nullptr) return text;
    const SentenceRequest request = RequestOf(library, session, decision, TypedIn(session, decision.text));
    for (const Language language : kLanguages) {
        const Sentence sentence = ComposeSentence(library, request, language);
        if (sentence.missing.empty()) text.Set(language, sentence.text);
    }
    return text;
}

LocalText FreshText(const DraftTables& tables, const Session& session, const Paragraph& paragraph) {
    if (const Decision* decision = session.Find(paragraph.decision))
        return paragraph.source == "formula" ? DecidedText(tables.library, session, *decision) : LocalText{};
    for (const Source& source : kSources) {
        if (paragraph.source == source.name)
            return Said(tables, session, source.part, session.Find(paragraph.item));
    }
    return {};
}

DraftState StateOf(const Paragraph& paragraph, const LocalText& fresh) {
    if (paragraph.source.empty()) return DraftState::Typed;
    bool edited = false;
    bool outdated = false;
    for (const Language language : kLanguages) {
        const std::string& now = fresh.Get(language);
        edited = edited || paragraph.text.Get(language) != paragraph.proposed.Get(language);
        // Somebody has made of it what the facts say now.
        outdated = outdated || (!now.empty() && now != paragraph.proposed.Get(language) &&
                                now != paragraph.text.Get(language));
    }
    if (edited && outdated) return DraftState::Both;
    return edited ? DraftState::Edited : outdated ? DraftState::Outdated : DraftState::AsDrafted;
}

bool Update(const Session& session, Paragraph& paragraph, const LocalText& fresh) {
    bool changed = false;
    for (const Language language : kLanguages) {
        const std::string& now = fresh.Get(language);
        const bool untouched = paragraph.text.Get(language) == paragraph.proposed.Get(language);
        if (now.empty() || !untouched || now == paragraph.proposed.Get(language)) continue;
        paragraph.text.Set(language, now);
        paragraph.proposed.Set(language, now);
        paragraph.status.Set(language, StatusFor(session, language));
        changed = true;
    }
    return changed;
}

std::vector<Paragraph> MissingDrafts(const DraftTables& tables, const Session& session, DraftScope scope) {
    std::vector<Paragraph> drafts;
    std::int64_t first = 0;
    for (const Paragraph& row : session.Paragraphs()) first = std::min(first, row.rank);
    // Drafts stand before what is written of the same item, in the order of the report.
    std::int64_t rank = first - 1024 * 1024;
    for (const ReportEntry& entry : ReportOrder(session)) {
        const char* source = NameOfPart(entry.part);
        const bool empty = entry.part == ReportPart::Considered || entry.part == ReportPart::NotTaken;
        if (source == nullptr || (empty && scope == DraftScope::Narrative)) continue;
        LocalText text = Said(tables, session, entry.part, entry.item);
        if (text.Empty()) continue;
        Paragraph row =
            NewDraft(session, source, entry.item != nullptr ? entry.item->id : ItemId{}, std::move(text));
        row.rank = rank += 1024;
        if (entry.item == nullptr) row.part = entry.part == ReportPart::Closed ? kClosingPart : kOpeningPart;
        if (entry.part == ReportPart::Closed || entry.part == ReportPart::Deferred) row.rank = -row.rank;
        drafts.push_back(std::move(row));
    }
    return drafts;
}

}  // namespace mahdar
