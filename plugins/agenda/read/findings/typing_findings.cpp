// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/dates_in_text.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr int kLastDay = 31;

std::string ItemOf(const TextNode& node) {
    return node.item.empty() ? "—" : node.item;
}

bool OnlySpaces(std::u32string_view gap) {
    return !gap.empty() && std::all_of(gap.begin(), gap.end(), IsSpace);
}

bool IsDoubled(const PlacedText& text, std::size_t at) {
    if (text.Word(at).size() < 2 || IsDigit(text.Word(at).front())) return false;
    return text.Written(at) == text.Written(at - 1) && OnlySpaces(text.Gap(at)) &&
           !IsOne("repeat-allowed", text.Word(at));
}

bool DashOnly(std::u32string_view gap) {
    return std::count_if(gap.begin(), gap.end(), IsDash) == 1 &&
           std::all_of(gap.begin(), gap.end(), [](char32_t c) { return IsDash(c) || IsSpace(c); });
}

/// Numbers that follow each other downwards: two years, or two days before their month.
bool RunsDownwards(const PlacedText& text, std::size_t at) {
    const auto first = PlainNumber(text.Word(at));
    const auto last = PlainNumber(text.Word(at + 1));
    if (!first || !last || *first <= *last || !DashOnly(text.Gap(at + 1))) return false;
    const bool partOfSymbol = text.Gap(at).find_first_of(U"-/") != std::u32string_view::npos ||
                              text.Gap(at + 2).find_first_of(U"-/") != std::u32string_view::npos;
    if (partOfSymbol) return false;
    if (*last >= kFirstYear && *first <= kLastYear) return true;
    return *first <= kLastDay && *last >= 1 && MonthAt(text.tokens, at + 2).has_value();
}

}  // namespace

void FindDoubledWords(const FindingContext& context, Notes& notes) {
    ForTexts(context, [&](const TextNode& node, const PlacedText& text) {
        for (std::size_t at = 1; at < text.Size(); ++at) {
            if (!IsDoubled(text, at) || !IsSure(context, text.lines[at])) continue;
            ReadNote note = NoteFor(node, "doubled-word", NoteWeight::Low, {text.lines[at]});
            note.messageId = MAHDAR_TR("Item %1: “%2” is written twice.");
            note.arguments = {ItemOf(node), Encode(text.Written(at))};
            notes.push_back(std::move(note));
        }
    });
}

void FindReversedRanges(const FindingContext& context, Notes& notes) {
    ForTexts(context, [&](const TextNode& node, const PlacedText& text) {
        for (std::size_t at = 0; at + 1 < text.Size(); ++at) {
            if (!RunsDownwards(text, at) || !IsSure(context, text.lines[at])) continue;
            ReadNote note = NoteFor(node, "reversed-range", NoteWeight::Low, {text.lines[at]});
            note.messageId = MAHDAR_TR("Item %1: “%2” runs downwards.");
            note.arguments = {ItemOf(node), text.Slice({at, at + 2})};
            notes.push_back(std::move(note));
        }
    });
}

}  // namespace mahdar::agenda
