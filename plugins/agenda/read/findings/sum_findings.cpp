// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/findings/counts.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_words.h"

#include <optional>
#include <utility>

namespace mahdar::agenda {
namespace {

/// "adopted 22 decisions": the last total of a sentence.
std::optional<int> TotalIn(const PlacedText& text, WordSpan sentence) {
    std::optional<int> total;
    for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
        const auto count = CountAt(text, at);
        if (!count || at + count->tokens >= sentence.end) continue;
        if (IsOne("outcome-noun", text.Word(at + count->tokens))) total = count->value;
    }
    return total;
}

bool JoinedBefore(const PlacedText& text, std::size_t at) {
    return text.Word(at - 1) == U"and" || text.Word(at - 1) == U"et";
}

/// "Fifteen have been carried out, five are in progress and two have lapsed": what became of them, added up.
/// Nothing where the sentence tells of anything else.
std::optional<int> SumOfFates(const PlacedText& text, WordSpan sentence) {
    int sum = 0;
    int parts = 0;
    for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
        const bool opens = at == sentence.begin || text.PartedBefore(at) || JoinedBefore(text, at);
        const auto count = opens ? CountAt(text, at) : std::nullopt;
        if (!count) {
            if (at == sentence.begin) return std::nullopt;
            continue;
        }
        const std::size_t next = at + count->tokens;
        if (next >= sentence.end) return std::nullopt;
        const bool fate = IsOne("fate-verb", text.Word(next)) || text.PartedBefore(next);
        if (!fate) return std::nullopt;
        sum += count->value;
        ++parts;
        at = next;
    }
    return parts > 1 ? std::optional(sum) : std::nullopt;
}

}  // namespace

void FindSumsOfFates(const FindingContext& context, Notes& notes) {
    ForTexts(context, [&](const TextNode& node, const PlacedText& text) {
        for (std::size_t i = 0; i + 1 < text.sentences.size(); ++i) {
            const auto total = TotalIn(text, text.sentences[i]);
            const auto sum = total ? SumOfFates(text, text.sentences[i + 1]) : std::nullopt;
            if (!sum || sum == total) continue;
            ReadNote note =
                NoteFor(node, "list-count", NoteWeight::Medium,
                        {text.lines[text.sentences[i].begin], text.lines[text.sentences[i + 1].begin]});
            note.messageId = MAHDAR_TR("Item %1: “%2” announces %3, and %4 are listed.");
            note.arguments = {node.item.empty() ? "—" : node.item, text.Slice(text.sentences[i]),
                              std::to_string(*total), std::to_string(*sum)};
            notes.push_back(std::move(note));
        }
    });
}

}  // namespace mahdar::agenda
