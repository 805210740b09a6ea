// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/committee_words.h"

#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kSubjectReach = 7;
constexpr std::size_t kVerbReach = 7;
constexpr std::size_t kLongestCommitteeParagraph = 60;

bool StartsArabic(const std::vector<Token>& tokens) {
    return !tokens.empty() && IsArabicLetter(tokens.front().word.front());
}

/// In Arabic the verb comes first and the meeting within the next words, but a seam may have parted the two.
bool ArabicConsiders(const std::vector<Token>& tokens) {
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return InSet(Phrases("consider"), token.word); });
}

/// "وستتخذ اللجنة": a verb of action with the meeting right behind it.
bool ArabicActs(const std::vector<Token>& tokens) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (InSet(Phrases("act"), tokens[i].word) && Phrases("committee").contains(tokens[i + 1].word))
            return true;
    }
    return false;
}

/// French needs no second verb for the future: "examinera".
bool IsFrenchFuture(const Token& token) {
    return token.word.ends_with(U"ra");
}

/// "... Committee will consider": the meeting as the subject, the verb close behind it.
bool LatinHas(const std::vector<Token>& tokens, std::string_view verbs) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!Phrases("committee").contains(tokens[i].word)) continue;
        const std::size_t end = std::min(tokens.size(), i + 1 + kVerbReach);
        for (std::size_t j = i + 1; j < end; ++j) {
            if (Phrases(verbs).contains(tokens[j].word)) return true;
        }
    }
    return false;
}

bool HasAny(const std::vector<Token>& tokens, std::string_view kind) {
    return std::any_of(tokens.begin(), tokens.end(),
                       [kind](const Token& token) { return InSet(Phrases(kind), token.word); });
}

bool StartsSentence(std::u32string_view text, const std::vector<Token>& tokens, std::size_t at) {
    if (at == 0) return true;
    const std::u32string_view gap = text.substr(tokens[at - 1].end, tokens[at].begin - tokens[at - 1].end);
    return std::any_of(gap.begin(), gap.end(), IsSentenceEnd);
}

/// A short paragraph one of whose sentences begins "ستنظر اللجنة"; a seam may have put another part before
/// it.
bool OpensWithCommittee(std::u32string_view text, const std::vector<Token>& tokens) {
    if (tokens.size() > kLongestCommitteeParagraph) return false;
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        if (!InSet(Phrases("consider"), tokens[at].word) || !StartsSentence(text, tokens, at)) continue;
        const bool next = Phrases("committee").contains(tokens[at + 1].word);
        if (next || (at + 2 < tokens.size() && Phrases("committee").contains(tokens[at + 2].word)))
            return true;
    }
    return false;
}

}  // namespace

CommitteeAction CommitteeActionIn(std::string_view text) {
    const std::vector<Token> tokens = Tokenize(Decode(text));
    if (StartsArabic(tokens)) {
        if (ArabicActs(tokens)) return CommitteeAction::Act;
        if (!ArabicConsiders(tokens)) return CommitteeAction::None;
        return HasAny(tokens, "act") ? CommitteeAction::Act : CommitteeAction::Consider;
    }
    if (LatinHas(tokens, "act")) return CommitteeAction::Act;
    if (!LatinHas(tokens, "consider")) return CommitteeAction::None;
    return HasAny(tokens, "act") ? CommitteeAction::Act : CommitteeAction::Consider;
}

bool IsCommitteeSentence(std::string_view paragraph) {
    const std::u32string text = Decode(paragraph);
    std::vector<Token> tokens = Tokenize(text);
    if (tokens.size() < 3) return false;
    if (StartsArabic(tokens)) return OpensWithCommittee(text, tokens);
    if (tokens.size() > kSubjectReach + kVerbReach) tokens.resize(kSubjectReach + kVerbReach);
    const bool subject = std::any_of(
        tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(std::min(tokens.size(), kSubjectReach)),
        [](const Token& token) { return Phrases("committee").contains(token.word); });
    return subject && (LatinHas(tokens, "consider") || LatinHas(tokens, "act")) &&
           (HasAny(tokens, "modal") || std::any_of(tokens.begin(), tokens.end(), IsFrenchFuture));
}

}  // namespace mahdar::agenda
