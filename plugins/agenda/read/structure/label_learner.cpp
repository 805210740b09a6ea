// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/label_learner.h"

#include "plugins/agenda/read/structure/enumerator.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestLabel = 80;
constexpr std::size_t kMostWords = 9;
constexpr std::size_t kFewestLines = 3;

using Found = std::map<std::u32string, LearnedLabel>;

bool HasLetters(std::u32string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char32_t c) { return IsArabicLetter(c) || IsLatinLetter(c); });
}

std::u32string KeyOf(std::u32string_view phrase) {
    std::u32string key;
    for (const std::u32string& word : FoldedWords(phrase)) key += word + U' ';
    return key;
}

void Note(Found& found, std::u32string_view phrase, std::size_t line) {
    const std::vector<std::u32string> words = FoldedWords(phrase);
    if (words.empty() || words.size() > kMostWords || !HasLetters(phrase)) return;
    LearnedLabel& label = found[KeyOf(phrase)];
    if (label.text.empty()) label.text = std::u32string(Trim(phrase));
    label.lines.push_back(line);
}

void NoteOpening(Found& found, std::u32string_view line, std::size_t index) {
    line = Trim(line);
    const std::size_t colon = line.substr(0, kLongestLabel).find(U':');
    if (colon == line.npos || colon == 0 || EnumeratorOf(line)) return;
    const std::u32string_view phrase = line.substr(0, colon);
    const bool clock = colon + 1 < line.size() && IsDigit(line[colon - 1]) && IsDigit(line[colon + 1]);
    const bool link = colon + 2 < line.size() && line[colon + 1] == U'/' && line[colon + 2] == U'/';
    if (clock || link || std::any_of(phrase.begin(), phrase.end(), IsPunctuation)) return;
    Note(found, line.substr(0, colon + 1), index);
}

/// Every ending of a line that closes with a colon; which of them is the label shows when they are counted.
void NoteClosing(Found& found, std::u32string_view line, std::size_t index) {
    line = Trim(line);
    if (line.empty() || line.back() != U':') return;
    std::size_t words = 0;
    for (std::size_t at = line.size(); at-- > 0 && words < kMostWords && line.size() - at <= kLongestLabel;) {
        if (at > 0 && !IsSpace(line[at - 1])) continue;
        if (IsSpace(line[at])) continue;
        ++words;
        Note(found, line.substr(at), index);
    }
}

/// Of "B:", "A B:" that close the same lines only the longest is the label.
bool IsPartOfLonger(const LearnedLabel& label, const Found& found) {
    return std::any_of(found.begin(), found.end(), [&](const auto& other) {
        const std::u32string& text = other.second.text;
        return text.size() > label.text.size() && text.ends_with(label.text) &&
               other.second.lines.size() >= label.lines.size();
    });
}

}  // namespace

std::vector<LearnedLabel> LearnLabels(const std::vector<std::u32string>& lines, LabelSide side) {
    Found found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (side == LabelSide::Opening) {
            NoteOpening(found, lines[i], i);
        } else {
            NoteClosing(found, lines[i], i);
        }
    }
    std::erase_if(found, [](const auto& entry) { return entry.second.lines.size() < kFewestLines; });
    std::vector<LearnedLabel> labels;
    for (const auto& [key, label] : found) {
        if (side == LabelSide::Opening || !IsPartOfLonger(label, found)) labels.push_back(label);
    }
    std::stable_sort(labels.begin(), labels.end(), [](const LearnedLabel& a, const LearnedLabel& b) {
        return a.lines.size() > b.lines.size();
    });
    return labels;
}

}  // namespace mahdar::agenda
