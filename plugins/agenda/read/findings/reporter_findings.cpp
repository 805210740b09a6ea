// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/meaning/series_words.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kVerbReach = 3;
constexpr std::size_t kByReach = 7;
constexpr std::size_t kSharedWords = 2;
constexpr std::size_t kLeastShare = 3;  ///< one word of three of what was asked

bool HasBy(const PlacedText& text, std::size_t from, std::size_t end) {
    for (std::size_t at = from; at < std::min(end, from + kByReach); ++at) {
        if (IsOne("by", text.Word(at))) return true;
        const bool arabic = text.Word(at) == U"من" && at + 1 < end && IsOne("on-the-part", text.Word(at + 1));
        if (arabic) return true;
    }
    return false;
}

/// "will be presented", "sera présenté": behind the helper, adverbs between.
bool LatinPassive(const PlacedText& text, std::size_t at, std::size_t end) {
    if (!IsOne("will-be", text.Word(at))) return false;
    for (std::size_t word = at + 1; word < std::min(end, at + 1 + kVerbReach); ++word) {
        if (text.PartedBefore(word)) return false;
        if (IsOne("presented", text.Word(word))) return !HasBy(text, word + 1, end);
    }
    return false;
}

/// "سيتم إطلاع", "تعرض على اللجنة", "يقدم عرض": a report is given, nobody gives it.
bool ArabicPassive(const PlacedText& text, std::size_t at, std::size_t end) {
    if (at + 1 >= end) return false;
    const std::u32string_view word = WithoutAnd(text.Word(at));
    const std::u32string& next = text.Word(at + 1);
    const bool done = IsOne("is-done", word) && IsOne("presenting", next);
    const bool given = IsOne("is-given", word) && (next == U"علي" || IsOne("report-noun", next));
    return (done || given) && !HasBy(text, at + 2, end);
}

std::optional<std::size_t> NobodyReports(const PlacedText& text, WordSpan sentence) {
    for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
        const bool passive =
            text.IsArabic(at) ? ArabicPassive(text, at, sentence.end) : LatinPassive(text, at, sentence.end);
        if (passive) return at;
    }
    return std::nullopt;
}

/// The words of a text that say what it is about, without those of names.
Stems Subject(const PlacedText& text, WordSpan words, const MentionFinder& finder) {
    Stems stems;
    for (std::size_t at = words.begin; at < words.end; ++at) {
        if (!IsOne("reporting", text.Word(at))) stems.merge(StemsIn(text, {at, at + 1}));
    }
    for (const Mention& mention : finder.In(text)) {
        if (!mention.institution) continue;
        for (const std::u32string& stem : StemsIn(text, mention.span)) stems.erase(stem);
    }
    std::erase_if(stems, [](const std::u32string& stem) { return stem.size() < 3; });
    return stems;
}

std::size_t Common(const Stems& a, const Stems& b) {
    Stems both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
    return both.size();
}

bool Reports(const FindingContext::Node& node, const ReadMandate& mandate) {
    const auto& actions = node.node->read->requiredActions;
    return std::any_of(actions.begin(), actions.end(), [&](const ReadAction& action) {
        return std::any_of(action.reporters.begin(), action.reporters.end(), [&](const std::string& key) {
            return std::find(mandate.addressees.begin(), mandate.addressees.end(), key) !=
                   mandate.addressees.end();
        });
    });
}

bool ReportsUnder(const FindingContext& context, const ReadMandate& mandate) {
    return std::any_of(context.nodes.begin(), context.nodes.end(), [&](const FindingContext::Node& node) {
        return node.node->read && node.node->item == mandate.item && Reports(node, mandate);
    });
}

/// Who reports in the sentence of the action that is nearest to the subject.
std::string ReporterOf(const ReadAction& action, const PlacedText& text, const Stems& subject,
                       const MentionFinder& finder) {
    std::string reporter = action.reporters.front();
    std::size_t most = 0;
    for (const Mention& mention : finder.In(text)) {
        if (!mention.institution) continue;
        const std::string& key = finder.Key(*mention.institution);
        if (std::find(action.reporters.begin(), action.reporters.end(), key) == action.reporters.end())
            continue;
        const std::size_t common =
            Common(subject, Subject(text, text.SentenceOf(mention.span.begin), finder));
        if (common > most) {
            most = common;
            reporter = key;
        }
    }
    return reporter;
}

/// The action under the same item that speaks of what somebody else was asked.
void TellWhoReports(const FindingContext& context, const ReadMandate& mandate, Notes& notes) {
    const PlacedText asked = Place(mandate.text, mandate.firstLine, mandate.lastLine, context.agenda.lines);
    const Stems subject = Subject(asked, {0, asked.Size()}, context.finder);
    for (const FindingContext::Node& node : context.nodes) {
        if (!node.node->read || node.node->item != mandate.item) continue;
        for (std::size_t i = 0; i < node.actions.size(); ++i) {
            const ReadAction& action = node.node->read->requiredActions[i];
            const PlacedText& text = *node.actions[i].text;
            if (action.reporters.empty() || text.Size() == 0) continue;
            const std::size_t common = Common(subject, Subject(text, {0, text.Size()}, context.finder));
            if (common < kSharedWords || common * kLeastShare < subject.size()) continue;
            ReadNote note = NoteFor(*node.node, "reporter-not-asked", NoteWeight::Medium,
                                    {text.lines.front(), mandate.firstLine});
            note.messageId =
                MAHDAR_TR("Item %1: %2 is to report on what session %3 asked of %4. Check who reports.");
            note.arguments = {mandate.item, ReporterOf(action, text, subject, context.finder),
                              mandate.session.empty() ? "?" : mandate.session, mandate.addressees.front()};
            notes.push_back(std::move(note));
            return;
        }
    }
}

}  // namespace

void FindNoReporter(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        for (const FindingContext::Text& action : node.actions) {
            for (const WordSpan& sentence : action.text->sentences) {
                const auto at = NobodyReports(*action.text, sentence);
                if (!at) continue;
                ReadNote note =
                    NoteFor(*node.node, "no-reporter", NoteWeight::Medium, {action.text->lines[*at]});
                note.messageId = MAHDAR_TR("Item %1: a report is announced, but nobody is named to give it.");
                note.arguments = {node.node->item};
                notes.push_back(std::move(note));
                break;
            }
        }
    }
}

void FindReportersNotAsked(const FindingContext& context, Notes& notes) {
    for (const ReadMandate& mandate : context.agenda.mandates) {
        const bool asked = mandate.asks && !mandate.preambular && !mandate.addressees.empty();
        if (!asked || mandate.answered || ReportsUnder(context, mandate)) continue;
        TellWhoReports(context, mandate, notes);
    }
}

}  // namespace mahdar::agenda
