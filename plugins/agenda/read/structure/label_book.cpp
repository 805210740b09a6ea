// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/label_book.h"

#include "plugins/agenda/read/reading_tables.h"
#include "plugins/agenda/read/structure/label_wording.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kShortestLabelWithoutBrackets = 6;
constexpr std::size_t kLongestLabel = 120;

std::u32string Mirrored(std::u32string_view text) {
    std::u32string out(text);
    for (char32_t& c : out) c = Mirror(c);
    return out;
}

bool HasBracket(std::u32string_view text) {
    return std::any_of(text.begin(), text.end(), IsBracket);
}

/// Every way two parts of the label can have changed places; only Arabic pages are stored in visual order.
std::vector<std::u32string> Rotations(std::u32string_view mirrored) {
    std::vector<std::u32string> rotations;
    const bool arabic = !mirrored.empty() && IsArabicLetter(mirrored.front());
    const bool tooShort = !HasBracket(mirrored) && mirrored.size() < kShortestLabelWithoutBrackets;
    for (std::size_t cut = 0; arabic && !tooShort && cut < mirrored.size(); ++cut) {
        const std::u32string rotated =
            std::u32string(mirrored.substr(cut)) + std::u32string(mirrored.substr(0, cut));
        rotations.emplace_back(Trim(rotated));
    }
    return rotations;
}

bool StartsLowerCase(std::u32string_view line) {
    line = Trim(line);
    return !line.empty() && IsLatinLetter(line.front()) && !IsCapital(line.front());
}

LabelKind KindOf(std::string_view name) {
    if (name == "reporter") return LabelKind::Reporter;
    if (name == "documents") return LabelKind::Documents;
    if (name == "time") return LabelKind::Time;
    return name == "background" ? LabelKind::Background : LabelKind::Action;
}

/// Where the words end: behind brackets and stars, before the sign that parts the label from its text.
std::size_t LabelEnd(std::u32string_view line, std::size_t end) {
    while (end < line.size() && (IsSpace(line[end]) || IsBracket(line[end]) || line[end] == U'*')) ++end;
    return end;
}

bool EndsLabel(char32_t c) {
    return IsSpace(c) || c == U':' || IsDash(c) || c == U'*';
}

/// "Action expected. The Secretariat will": a stop parts the label from a new sentence.
bool PartedByStop(std::u32string_view line, std::size_t end) {
    if (end + 2 >= line.size() || line[end] != U'.' || !IsSpace(line[end + 1])) return false;
    const std::u32string_view rest = Trim(line.substr(end + 1));
    return !rest.empty() && !StartsLowerCase(rest);
}

/// A wording nobody listed, up to its colon or the end of the line.
std::optional<LabelPlace> ByWording(std::u32string_view line, const std::vector<Token>& tokens) {
    const std::size_t colon = line.substr(0, kLongestLabel).find(U':');
    const bool alone = colon == line.npos;
    if (alone && (line.size() > kLongestLabel || StartsLowerCase(line))) return std::nullopt;
    std::size_t end = alone ? line.size() : colon;
    std::vector<std::u32string> words;
    for (const Token& token : tokens) {
        if (token.begin < end) words.push_back(token.word);
    }
    const bool invitation = !alone && IsInvitation(words);
    const bool action = invitation || (IsActionWording(words) && !(alone && IsSentenceEnd(line.back())));
    const bool documents = !alone && IsDocumentWording(words);
    if (!action && !documents) return std::nullopt;
    const std::u32string ordered(Trim(line.substr(0, alone ? end : end + 1)));
    while (end < line.size() && EndsLabel(line[end])) ++end;
    return LabelPlace{tokens.front().begin, end, ordered, action ? LabelKind::Action : LabelKind::Documents};
}

}  // namespace

LabelBook::LabelBook(std::string_view table) {
    for (const auto& row : TableRows(table)) {
        if (row.size() >= 2) Add(Decode(row[1]), row.size() > 2 ? KindOf(row[2]) : LabelKind::Action);
    }
    Sort();
}

void LabelBook::Add(const std::u32string& label, LabelKind kind) {
    const std::u32string mirrored = Mirrored(label);
    // Other labels are too short and too common to be looked for anywhere in a damaged line.
    const bool action = kind == LabelKind::Action;
    m_labels.push_back({label, mirrored, action ? Rotations(mirrored) : std::vector<std::u32string>{},
                        FoldedWords(label), kind});
}

void LabelBook::Sort() {
    // The longest wording wins, or "Action required by the Committee" would be read as "Action required".
    std::stable_sort(m_labels.begin(), m_labels.end(),
                     [](const Label& a, const Label& b) { return a.words.size() > b.words.size(); });
}

LabelBook LabelBook::With(const std::vector<std::u32string>& actionLabels) const {
    LabelBook book = *this;
    for (const std::u32string& label : actionLabels) {
        if (!FoldedWords(label).empty()) book.Add(label, LabelKind::Action);
    }
    book.Sort();
    return book;
}

const LabelBook& LabelBook::Standard() {
    static const LabelBook book(LabelTable());
    return book;
}

std::optional<LabelPlace> LabelBook::AtStart(std::u32string_view line) const {
    const std::vector<Token> tokens = Tokenize(line.substr(0, kLongestLabel));
    if (tokens.empty()) return std::nullopt;
    for (const Label& label : m_labels) {
        if (tokens.size() < label.words.size() || label.words.front() != tokens.front().word) continue;
        const bool same =
            std::equal(label.words.begin(), label.words.end(), tokens.begin(),
                       [](const std::u32string& word, const Token& token) { return word == token.word; });
        if (!same) continue;
        std::size_t end = LabelEnd(line, tokens[label.words.size() - 1].end);
        // A line of running text may begin with the same words; without a colon the label stands alone on its
        // line.
        const bool alone = end >= line.size() && !StartsLowerCase(line);
        const bool stopped =
            label.kind == LabelKind::Action && label.words.size() > 1 && PartedByStop(line, end);
        const bool parted = end < line.size() && (line[end] == U':' || IsDash(line[end]));
        if (!alone && !parted && !stopped) continue;
        if (stopped) ++end;
        while (end < line.size() && EndsLabel(line[end])) ++end;
        return LabelPlace{tokens.front().begin, end, label.ordered, label.kind};
    }
    return ByWording(line, tokens);
}

std::optional<LabelPlace> LabelBook::Damaged(std::u32string_view line) const {
    std::u32string_view trimmed = line;
    while (!trimmed.empty() && IsSpace(trimmed.back())) trimmed.remove_suffix(1);
    for (const Label& label : m_labels) {
        if (label.rotations.empty()) continue;
        const std::size_t at = line.find(label.mirrored);
        if (at != std::u32string_view::npos) return LabelPlace{at, at + label.mirrored.size(), label.ordered};
        for (const std::u32string& rotated : label.rotations) {
            if (trimmed.ends_with(rotated))
                return LabelPlace{trimmed.size() - rotated.size(), trimmed.size(), label.ordered};
        }
    }
    return std::nullopt;
}

}  // namespace mahdar::agenda
