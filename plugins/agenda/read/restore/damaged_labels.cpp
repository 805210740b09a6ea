// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/damaged_labels.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

namespace mahdar::agenda {
namespace {

constexpr int kFewest = 3;
constexpr std::size_t kMostWords = 7;
constexpr double kMostly = 0.7;

struct Use {
    int lines = 0;
    int opening = 0;  ///< of them, those that open a paragraph
};

/// The last words of a line that ends in a colon, from one word to many.
std::vector<std::u32string> Endings(std::u32string_view line) {
    std::vector<std::u32string> endings;
    std::size_t at = line.size();
    while (at > 0 && endings.size() < kMostWords) {
        while (at > 0 && !IsSpace(line[at - 1])) --at;
        endings.emplace_back(line.substr(at));
        while (at > 0 && IsSpace(line[at - 1])) --at;
    }
    return endings;
}

std::size_t LetterCount(std::u32string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), IsArabicLetter));
}

/// Whether a line that ends so opens a paragraph: the one above ended one, and either this one does not end
/// its own or a sentence ends before the label, which would then stand behind it.
bool Opens(std::u32string_view raw, std::u32string_view ending, bool aboveEnds) {
    if (!aboveEnds) return false;
    if (!IsSpace(raw.front())) return true;
    const std::u32string_view line = Trim(raw);
    const std::u32string_view before = line.substr(0, line.size() - ending.size());
    return std::any_of(before.begin(), before.end(), IsSentenceEnd);
}

using Uses = std::map<std::u32string, Use>;

Uses CountEndings(const std::vector<std::u32string>& raws, const std::vector<bool>& endsParagraph) {
    Uses uses;
    for (std::size_t i = 0; i < raws.size(); ++i) {
        const std::u32string_view line = Trim(raws[i]);
        if (line.empty() || line.back() != U':') continue;
        for (const std::u32string& ending : Endings(line)) {
            Use& use = uses[ending];
            ++use.lines;
            use.opening += Opens(raws[i], ending, i == 0 || endsParagraph[i - 1]);
        }
    }
    return uses;
}

/// How many lines with that ending have a longer one in common with others.
int LinesOfLonger(const Uses& uses, const std::u32string& ending) {
    int lines = 0;
    for (const auto& [longer, use] : uses) {
        const bool extends = longer.size() > ending.size() && longer.ends_with(ending) &&
                             IsSpace(longer[longer.size() - ending.size() - 1]);
        if (!extends || use.lines < kFewest) continue;
        const std::u32string_view more = std::u32string_view(longer).substr(0, longer.size() - ending.size());
        const bool oneWord = std::count_if(more.begin(), more.end(), IsSpace) == 1;
        if (oneWord) lines += use.lines;
    }
    return lines;
}

}  // namespace

std::vector<std::u32string> LearnDamagedLabels(const std::vector<std::u32string>& raws,
                                               const std::vector<bool>& endsParagraph) {
    Uses uses = CountEndings(raws, endsParagraph);
    std::erase_if(uses, [](const auto& entry) { return entry.second.lines < kFewest; });
    std::vector<std::u32string> labels;
    for (const auto& [ending, use] : uses) {
        if (LetterCount(ending) < 4 || use.opening < kFewest || use.opening < kMostly * use.lines) continue;
        if (LinesOfLonger(uses, ending) >= kMostly * use.lines) continue;
        std::u32string label = ending;
        for (char32_t& c : label) c = Mirror(c);
        labels.push_back(label);
    }
    return labels;
}

}  // namespace mahdar::agenda
