// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/action_reading.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

const std::u32string kFrom = U"من";

}  // namespace

bool GovernsIn(const FoldedText& words, std::size_t at) {
    std::u32string_view word = WithoutAnd(words[at]);
    if (!Phrases("governor").contains(word)) {
        // "الذي تعرضه الهيئة"
        for (const std::u32string_view suffix : {U"ها", U"ه"}) {
            if (word.size() <= suffix.size() + 3 || !word.ends_with(suffix)) continue;
            return Phrases("governor").contains(word.substr(0, word.size() - suffix.size()));
        }
        return false;
    }
    if (word != kFrom) return true;
    for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
        if (InSet(Phrases("expecting"), words[at - back]) || InSet(Phrases("speech"), words[at - back]))
            return true;
    }
    return false;
}

ActionReading::ActionReading(const InstitutionIndex& index, std::string_view utf8)
    : m_text(Decode(utf8)), m_tokens(Tokenize(m_text)) {
    for (const Token& token : m_tokens) m_words.push_back(CommonSpelling(token.word));
    FindMentions(index);
}

void ActionReading::FindMentions(const InstitutionIndex& index) {
    for (std::size_t at = 0; at < m_words.size();) {
        const auto match = index.MatchAt(m_words, at);
        const std::size_t begin = m_tokens[at].begin;
        const bool small =
            match && match->acronym && !IsCapital(m_text[m_tokens[at].end - 1]);
        if (!match || small || begin >= m_text.size()) {
            ++at;
            continue;
        }
        m_mentions.push_back({match->institution, at, at + match->words, match->role});
        at += match->words;
    }
}

std::u32string_view ActionReading::GapBefore(std::size_t at) const {
    const std::size_t from = at == 0 ? 0 : m_tokens[at - 1].end;
    const std::size_t to = at < m_tokens.size() ? m_tokens[at].begin : m_text.size();
    return std::u32string_view(m_text).substr(from, to - from);
}

bool ActionReading::StartsSentence(std::size_t at) const {
    if (at == 0) return true;
    const std::u32string_view gap = GapBefore(at);
    return std::any_of(gap.begin(), gap.end(),
                       [](char32_t c) { return IsSentenceEnd(c) || c == U';' || c == 0x61B; });
}

bool ActionReading::StartsClause(std::size_t at) const {
    if (StartsSentence(at)) return true;
    const std::u32string_view gap = GapBefore(at);
    const bool comma = std::any_of(gap.begin(), gap.end(), IsPunctuation);
    return comma || Is("clause-joiner", at - 1);
}

bool ActionReading::BeginsLarge(std::size_t at) const {
    return at < m_tokens.size() && IsCapital(m_text[m_tokens[at].begin]);
}

bool ActionReading::IsArabic(std::size_t at) const {
    return at < m_words.size() && IsArabicLetter(m_words[at].front());
}

bool ActionReading::IsArticle(std::size_t at) const {
    return Is("article", at);
}

bool ActionReading::IsModal(std::size_t at) const {
    if (Is("modal", at)) return true;
    const std::u32string& word = m_words[at];
    const bool future = word.size() > 4 && !IsArabic(at) &&
                        (word.ends_with(U"era") || word.ends_with(U"ira") || word.ends_with(U"dra") ||
                         word.ends_with(U"tra") || word.ends_with(U"ront"));
    return future && !BeginsLarge(at);
}

bool ActionReading::Governs(std::size_t at) const {
    return GovernsIn(m_words, at);
}

const BodyMention* ActionReading::MentionAt(std::size_t begin) const {
    const auto found = std::find_if(m_mentions.begin(), m_mentions.end(),
                                    [begin](const BodyMention& m) { return m.begin == begin; });
    return found == m_mentions.end() ? nullptr : &*found;
}

std::string ActionReading::Written(std::size_t begin, std::size_t end) const {
    if (begin >= end) return {};
    const std::size_t from = m_tokens[begin].begin;
    return Encode(CollapseSpaces(std::u32string_view(m_text).substr(from, m_tokens[end - 1].end - from)));
}

std::string ActionReading::AcronymBehind(std::size_t end) const {
    if (end >= m_tokens.size()) return {};
    const std::u32string_view gap = GapBefore(end);
    if (gap.find(U'(') == gap.npos || !IsCapital(m_text[m_tokens[end].begin]) ||
        !IsCapital(m_text[m_tokens[end].end - 1]))
        return {};
    const std::size_t close = m_text.find(U')', m_tokens[end].begin);
    if (close == m_text.npos || close - m_tokens[end].begin > 20) return {};
    return Encode(Trim(std::u32string_view(m_text).substr(m_tokens[end].begin, close - m_tokens[end].begin)));
}

}  // namespace mahdar::agenda
