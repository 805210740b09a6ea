// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kShortestTheme = 4;
constexpr double kAlike = 0.6;

struct Quote {
    WordSpan span;
    std::vector<std::u32string> words;
};

bool QuoteBefore(const PlacedText& text, std::size_t at) {
    const std::u32string_view gap = text.Gap(at);
    return std::any_of(gap.begin(), gap.end(), IsQuote);
}

/// What stands between two quotation marks of any kind; documents do not agree on which opens.
std::vector<Quote> QuotesIn(const PlacedText& text) {
    std::vector<Quote> quotes;
    for (std::size_t begin = 0; begin < text.Size(); ++begin) {
        if (!QuoteBefore(text, begin)) continue;
        std::size_t end = begin + 1;
        while (end < text.Size() && !QuoteBefore(text, end)) ++end;
        if (end == text.Size() && !QuoteBefore(text, end)) break;
        Quote quote{{begin, end}, {}};
        for (std::size_t at = begin; at < end; ++at) quote.words.push_back(text.Word(at));
        if (quote.words.size() >= kShortestTheme) quotes.push_back(std::move(quote));
        begin = end;
    }
    return quotes;
}

double Likeness(const Quote& a, const Quote& b) {
    const auto common = std::count_if(a.words.begin(), a.words.end(), [&](const std::u32string& word) {
        return std::find(b.words.begin(), b.words.end(), word) != b.words.end();
    });
    return static_cast<double>(common) / static_cast<double>(std::max(a.words.size(), b.words.size()));
}

void Compare(const TextNode& node, const PlacedText& text, Notes& notes) {
    for (const Quote& named : QuotesIn(node.title)) {
        for (const Quote& told : QuotesIn(text)) {
            if (named.words == told.words || Likeness(named, told) < kAlike) continue;
            ReadNote note = NoteFor(node, "theme-differs", NoteWeight::High,
                                    {text.lines[told.span.begin], text.lines[told.span.end - 1],
                                     node.title.lines[named.span.begin]});
            note.messageId = MAHDAR_TR("Item %1: the theme is “%2” in the title and “%3” in the text.");
            note.arguments = {node.item, node.title.Slice(named.span), text.Slice(told.span)};
            notes.push_back(std::move(note));
        }
    }
}

}  // namespace

void FindDifferingThemes(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        for (const FindingContext::Text& text : node.background) Compare(*node.node, *text.text, notes);
    }
}

}  // namespace mahdar::agenda
