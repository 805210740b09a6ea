// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/adoption/brackets.h"

#include "core/text/difference.h"

#include <algorithm>

namespace mahdar {
namespace {

/// One past the ']' that closes the '[' at that place; npos if none does.
std::size_t Closing(std::string_view text, std::size_t open) {
    int depth = 0;
    for (std::size_t at = open; at < text.size(); ++at) {
        if (text[at] == '[') ++depth;
        if (text[at] == ']' && --depth == 0) return at + 1;
    }
    return std::string_view::npos;
}

bool OnlySpaces(std::string_view text) {
    return text.find_first_not_of(' ') == std::string_view::npos;
}

/// Places where any of the texts departs from the base, as byte ranges of the base.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Departure {
    Range range;
    std::string words;
};

std::vector<Departure> Departures(std::string_view base, std::string_view other) {
    std::vector<Departure> found;
    std::size_t at = 0;
    bool open = false;
    for (const TextPiece& piece : Difference(base, other)) {
        if (piece.kind == PieceKind::Kept) {
            at += piece.text.size();
            open = false;
            continue;
        }
        if (!std::exchange(open, true)) found.push_back({{at, at}, {}});
        if (piece.kind == PieceKind::Inserted) {
            found.back().words += piece.text;
        } else {
            at += piece.text.size();
            found.back().range.end = at;
        }
    }
    return found;
}

std::vector<Range> Union(std::vector<Range> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
    std::vector<Range> merged;
    for (const Range& range : ranges) {
        if (!merged.empty() && range.begin <= merged.back().end) {
            merged.back().end = std::max(merged.back().end, range.end);
        } else {
            merged.push_back(range);
        }
    }
    return merged;
}

/// What a text says in place of a range of the base.
std::string Within(std::string_view base, const std::vector<Departure>& departures, const Range& range) {
    std::string words;
    std::size_t at = range.begin;
    for (const Departure& departure : departures) {
        if (departure.range.begin < range.begin || departure.range.end > range.end) continue;
        words += std::string(base.substr(at, departure.range.begin - at)) + departure.words;
        at = departure.range.end;
    }
    return words + std::string(base.substr(at, range.end - at));
}

void AddAlternative(std::vector<std::string>& all, std::string words) {
    const std::size_t first = words.find_first_not_of(' ');
    const std::size_t last = words.find_last_not_of(' ');
    words = first == std::string::npos ? std::string{} : words.substr(first, last - first + 1);
    if (std::find(all.begin(), all.end(), words) == all.end()) all.push_back(std::move(words));
}

}  // namespace

std::vector<BracketGroup> FindBrackets(std::string_view text) {
    std::vector<BracketGroup> groups;
    std::size_t at = 0;
    while ((at = text.find('[', at)) != std::string_view::npos) {
        const std::size_t end = Closing(text, at);
        if (end == std::string_view::npos) break;
        const bool beside =
            !groups.empty() && OnlySpaces(text.substr(groups.back().end, at - groups.back().end));
        if (!beside) groups.push_back({at, end, {}});
        groups.back().end = end;
        groups.back().alternatives.emplace_back(text.substr(at + 1, end - at - 2));
        at = end;
    }
    return groups;
}

bool HasBrackets(std::string_view text) noexcept {
    return text.find_first_of("[]") != std::string_view::npos;
}

std::optional<std::string> Bracketed(std::string_view text, std::string_view words) {
    const std::size_t at = words.empty() ? std::string_view::npos : text.find(words);
    if (at == std::string_view::npos || text.find(words, at + 1) != std::string_view::npos)
        return std::nullopt;
    std::string result(text);
    result.insert(at + words.size(), "]");
    result.insert(at, "[");
    return result;
}

std::string Chosen(std::string_view text, const BracketGroup& group, std::size_t alternative) {
    const std::string words = alternative == 0 ? std::string{} : group.alternatives.at(alternative - 1);
    std::string before(text.substr(0, group.begin));
    std::string_view after = text.substr(group.end);
    if (words.empty() && before.ends_with(' ') &&
        (after.empty() || after[0] == ' ' || after[0] == '.' || after[0] == ','))
        before.pop_back();
    if (words.empty() && before.empty())
        after.remove_prefix(std::min(after.find_first_not_of(' '), after.size()));
    return before + words + std::string(after);
}

std::string Alternatives(std::string_view base, const std::vector<std::string>& others) {
    std::vector<std::vector<Departure>> departures;
    std::vector<Range> ranges;
    for (const std::string& other : others) {
        departures.push_back(Departures(base, other));
        for (const Departure& departure : departures.back()) ranges.push_back(departure.range);
    }
    std::string text;
    std::size_t at = 0;
    for (const Range& range : Union(std::move(ranges))) {
        std::vector<std::string> all;
        AddAlternative(all, std::string(base.substr(range.begin, range.end - range.begin)));
        for (const auto& own : departures) AddAlternative(all, Within(base, own, range));
        text += base.substr(at, range.begin - at);
        at = range.end;
        std::erase(all, std::string{});
        std::string brackets;
        for (const std::string& words : all) brackets += (brackets.empty() ? "[" : " [") + words + "]";
        if (!text.empty() && !text.ends_with(' ')) text += ' ';
        text += brackets;
        const bool spaced = at >= base.size() || base[at] == ' ' || base[at] == '.' || base[at] == ',';
        if (!spaced) text += ' ';
    }
    return text + std::string(base.substr(at));
}

}  // namespace mahdar
