// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/raw_content.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr double kShortLine = 0.6;

std::size_t TypicalLength(const std::vector<std::u32string>& raws) {
    std::vector<std::size_t> lengths;
    for (const std::u32string& raw : raws) lengths.push_back(raw.size());
    const std::size_t rank = lengths.size() * 8 / 10;
    std::nth_element(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(rank), lengths.end());
    return lengths[rank];
}

bool EndsParagraph(std::u32string_view raw, double shortest) {
    const std::u32string_view text = Trim(raw);
    const bool bullet = text.back() == 0x2022 || IsDash(text.back());
    return IsSpace(raw.front()) || bullet || static_cast<double>(raw.size()) < shortest;
}

}  // namespace

RawContent ContentOf(const std::vector<SourceLine>& lines) {
    RawContent content;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == LineKind::Blank || lines[i].kind == LineKind::Noise) continue;
        content.index.push_back(i);
        content.raws.push_back(Decode(lines[i].raw));
    }
    if (content.raws.empty()) return content;
    const double shortest = kShortLine * static_cast<double>(TypicalLength(content.raws));
    for (const std::u32string& raw : content.raws)
        content.endsParagraph.push_back(EndsParagraph(raw, shortest));
    return content;
}

}  // namespace mahdar::agenda
