// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/confidence.h"

#include "plugins/agenda/read/line_runs.h"
#include "plugins/agenda/read/structure/line_kinds.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace mahdar::agenda {
namespace {

using Words = std::vector<std::u32string>;

/// Words and pairs of neighbours in the document, each line counted inside itself only.
struct DocumentWords {
    std::map<std::u32string, int> words;
    std::map<std::pair<std::u32string, std::u32string>, int> pairs;

    void Add(const Words& line) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            ++words[line[i]];
            if (i > 0) ++pairs[{line[i - 1], line[i]}];
        }
    }
    [[nodiscard]] int Count(const std::u32string& word) const {
        const auto found = words.find(word);
        return found == words.end() ? 0 : found->second;
    }
    [[nodiscard]] bool Joins(const std::u32string& left, const std::u32string& right) const {
        return pairs.contains({left, right});
    }
};

bool BracketsBalance(std::u32string_view text) {
    int open = 0;
    for (const char32_t c : text) {
        open += (c == U'(') - (c == U')');
        if (open < 0) return false;
    }
    return open == 0;
}

bool HasIsland(std::u32string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char32_t c) { return IsLatinLetter(c) || IsDigit(c) || IsQuote(c); });
}

/// A stop with a letter right behind it, or two spaces within the line: two pieces were put side by side
/// here.
bool ShowsSeam(std::u32string_view raw) {
    raw = Trim(raw);
    for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
        const bool glued = IsPunctuation(raw[i]) && IsArabicLetter(raw[i + 1]);
        const bool gap = IsSpace(raw[i]) && IsSpace(raw[i + 1]);
        const bool stray = IsSpace(raw[i]) && IsPunctuation(raw[i + 1]);
        if (glued || gap || stray) return true;
    }
    return false;
}

class Judge {
public:
    Judge(std::vector<SourceLine>& lines, const std::vector<RestoredLine>& restored, const PageLayout& layout)
        : m_lines(lines), m_restored(restored), m_layout(layout) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            m_words.push_back(Content(i) ? FoldedWords(Bare(i)) : Words{});
            m_document.Add(m_words.back());
        }
    }

    void Run() {
        std::optional<std::size_t> above;
        bool startsParagraph = true;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!Content(i)) {
                m_lines[i].confidence = Confidence::Sure;
                continue;
            }
            const bool endsParagraph = EndsParagraph(m_lines, i, m_layout);
            m_lines[i].confidence = IsSure(i, startsParagraph ? std::nullopt : above, endsParagraph)
                                        ? Confidence::Sure
                                        : Confidence::Review;
            startsParagraph = endsParagraph || m_lines[i].kind != LineKind::Text;
            above = i;
        }
    }

private:
    enum class Join { Unknown = 1, Boundary, Good };

    [[nodiscard]] bool Content(std::size_t i) const {
        return m_lines[i].kind != LineKind::Blank && m_lines[i].kind != LineKind::Noise;
    }

    /// The restored text without label and bullet, which stand outside the run of the sentence.
    [[nodiscard]] std::u32string Bare(std::size_t i) const {
        std::u32string text = Decode(m_lines[i].restored);
        if (const auto label = LabelBook::Standard().AtStart(text)) text.erase(0, label->end);
        if (m_restored[i].Has(RestoreSign::BulletMoved)) text.erase(0, 1);
        return text;
    }

    [[nodiscard]] std::optional<std::size_t> Below(std::size_t i) const {
        for (std::size_t next = i + 1; next < m_lines.size(); ++next) {
            if (Content(next)) return next;
        }
        return std::nullopt;
    }

    [[nodiscard]] Join JoinAbove(std::size_t i, std::optional<std::size_t> above) const {
        if (!above || m_words[*above].empty() || m_restored[i].Has(RestoreSign::LabelMoved))
            return Join::Boundary;
        return m_document.Joins(m_words[*above].back(), m_words[i].front()) ? Join::Good : Join::Unknown;
    }

    [[nodiscard]] Join JoinBelow(std::size_t i, bool endsParagraph) const {
        if (endsParagraph) return EndsSentence(Decode(m_lines[i].restored)) ? Join::Good : Join::Unknown;
        const auto below = Below(i);
        if (!below || m_words[*below].empty()) return Join::Unknown;
        return m_document.Joins(m_words[i].back(), m_words[*below].front()) ? Join::Good : Join::Unknown;
    }

    /// The end of the line and its beginning make one word the document knows: they were torn apart.
    [[nodiscard]] bool Torn(const Words& words) const {
        return m_document.Count(words.back() + words.front()) > 0;
    }

    [[nodiscard]] bool KnownTitle(const Words& words) const {
        const bool known = std::all_of(words.begin(), words.end(),
                                       [this](const auto& w) { return m_document.Count(w) > 1; });
        return known && !m_document.Joins(words.back(), words.front());
    }

    [[nodiscard]] bool IsSure(std::size_t i, std::optional<std::size_t> above, bool endsParagraph) const {
        const std::u32string text = Decode(m_lines[i].restored);
        if (m_words[i].empty() || !BracketsBalance(text)) return false;
        if (text.find(char32_t{0xFFFD}) != text.npos) return false;
        const auto heading = MatchHeading(text);
        if (heading && heading->title.empty()) return true;
        const std::u32string bare = Bare(i);
        if (HasIsland(bare) || ShowsSeam(WithoutLabel(i)) || Torn(m_words[i])) return false;
        if (m_restored[i].Has(RestoreSign::LabelInside)) return false;
        if (m_restored[i].Has(RestoreSign::BulletMoved)) return KnownTitle(m_words[i]);
        const Join before = JoinAbove(i, above);
        const Join after = JoinBelow(i, endsParagraph);
        if (before == Join::Unknown || after == Join::Unknown) return false;
        return before == Join::Good || after == Join::Good;
    }

    [[nodiscard]] std::u32string WithoutLabel(std::size_t i) const {
        std::u32string raw = Decode(m_lines[i].raw);
        if (const auto label = LabelBook::Standard().Damaged(raw))
            raw.erase(label->begin, label->end - label->begin);
        return raw;
    }

    std::vector<SourceLine>& m_lines;
    const std::vector<RestoredLine>& m_restored;
    const PageLayout& m_layout;
    std::vector<Words> m_words;
    DocumentWords m_document;
};

}  // namespace

void JudgeConfidence(std::vector<SourceLine>& lines, const std::vector<RestoredLine>& restored,
                     const PageLayout& layout) {
    if (layout.damage != Damage::None) {
        Judge(lines, restored, layout).Run();
        return;
    }
    for (SourceLine& line : lines) {
        const bool whole = line.restored.find("\xEF\xBF\xBD") == std::string::npos;
        line.confidence = whole ? Confidence::Sure : Confidence::Review;
    }
}

}  // namespace mahdar::agenda
