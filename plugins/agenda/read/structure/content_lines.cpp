// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/content_lines.h"

#include "plugins/agenda/read/structure/planned_time.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr double kFullLine = 0.75;
constexpr std::size_t kLongestTitle = 240;
constexpr std::size_t kLongestBareTitle = 110;
constexpr std::size_t kMostTitleLines = 5;

std::u32string TextOf(const SourceLine& line) {
    const std::u32string restored = Decode(line.restored);
    const std::u32string_view text = Trim(restored);
    const std::u32string mark = Decode(line.hints.listMark);
    if (mark.empty() || text.starts_with(mark)) return std::u32string(text);
    return mark + U' ' + std::u32string(text);
}

bool StartsSmall(std::u32string_view text) {
    return !text.empty() && IsLatinLetter(text.front()) && !IsCapital(text.front());
}

/// Behind the end of a sentence or the item of a list a new paragraph may begin even without a gap.
bool MayEndParagraph(std::u32string_view text) {
    return EndsSentence(text) || (!text.empty() && IsPunctuation(text.back()));
}

/// A stop inside the text with a new sentence behind it.
bool HasInnerSentenceEnd(std::u32string_view text) {
    for (std::size_t i = 3; i + 2 < text.size(); ++i) {
        const bool stop = IsSentenceEnd(text[i]) && IsSpace(text[i + 1]);
        const bool initials = IsSpace(text[i - 2]) || IsPunctuation(text[i - 2]) || IsDigit(text[i - 1]);
        // "Rev. 2", "No. 4".
        const bool numbered = IsDigit(text[i + 2]);
        if (stop && !initials && !numbered && !StartsSmall(text.substr(i + 2))) return true;
    }
    return false;
}

/// The number after one the line begins with; then no gap is needed between the two.
bool Follows(const ContentLine& line, const Enumerator& mark) {
    return std::any_of(line.marks.begin(), line.marks.end(), [&](const Enumerator& before) {
        if (mark.Style() != before.Style() || mark.path.size() != before.path.size()) return false;
        return mark.path.empty() || mark.path.back() == before.path.back() + 1;
    });
}

bool HasVerb(std::u32string_view text) {
    const std::vector<std::u32string> words = FoldedWords(text);
    return std::any_of(words.begin(), words.end(), [](const std::u32string& word) {
        return Phrases("modal").contains(word) || Phrases("past").contains(word);
    });
}

}  // namespace

bool MayBeTitle(std::u32string_view text) {
    text = Trim(text);
    if (text.size() > kLongestTitle || HasInnerSentenceEnd(text)) return false;
    if (text.empty()) return true;
    const char32_t last = text.back();
    if (last == U';' || last == U',' || last == U':' || last == 0x60C || last == 0x61B) return false;
    return !EndsSentence(text) || (text.size() <= kLongestBareTitle && !HasVerb(text));
}

ContentLines::ContentLines(const std::vector<SourceLine>& lines, const PageLayout& layout,
                           const Corrections& corrections)
    : m_layout(layout) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == LineKind::Blank || lines[i].kind == LineKind::Noise) continue;
        ContentLine line;
        line.source = i;
        line.number = lines[i].number;
        line.text = TextOf(lines[i]);
        line.hints = lines[i].hints;
        line.ends = EndsParagraph(lines, i, layout);
        line.joined = corrections.joined.contains(line.number);
        const auto role = corrections.roles.find(line.number);
        if (role != corrections.roles.end()) line.role = role->second;
        const bool parted = corrections.parted.contains(line.number) || line.role;
        if (!m_lines.empty()) {
            ContentLine& above = m_lines.back();
            above.ends = (above.ends || parted) && !line.joined;
            line.starts = above.ends;
        }
        m_lines.push_back(std::move(line));
    }
    TakeLabels(LabelBook::Standard());
}

void ContentLines::TakeLabels(const LabelBook& labels) {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        ContentLine& line = m_lines[i];
        const bool free = i == 0 || line.starts || MayEndParagraph(m_lines[i - 1].text) ||
                          m_layout.damage == Damage::VisualRuns ||
                          m_layout.spacing == Spacing::EveryLineBlank;
        line.marks.clear();
        line.worded.reset();
        line.label.reset();
        line.section.reset();
        const bool readable = !line.joined && line.role != LineRole::Text;
        if (readable && (free || ContinuesList(i))) {
            FindMarks(line, labels);
        } else if (readable) {
            // A label with its colon is one wherever its line begins.
            line.label = labels.AtStart(line.text);
            if (line.label && line.text.substr(0, line.label->end).find(U':') == line.text.npos)
                line.label.reset();
        }
        const bool begins = line.label || (line.worded && line.worded->firm) || !line.marks.empty();
        if (i > 0 && begins) {
            m_lines[i - 1].ends = true;
            line.starts = true;
        }
    }
    // What stands below a heading begins a paragraph, even where nothing parts the two.
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].worded || !m_lines[i].worded->firm) continue;
        const std::size_t below = HeadingEnd(i);
        m_lines[below - 1].ends = true;
        if (below >= m_lines.size() || m_lines[below].starts || m_lines[below].joined) continue;
        m_lines[below].starts = true;
        if (m_lines[below].role != LineRole::Text) FindMarks(m_lines[below], labels);
    }
    FindSentences();
}

bool ContentLines::ContinuesList(std::size_t index) const {
    constexpr std::size_t reach = 12;
    const std::vector<Enumerator> marks = EnumeratorsOf(m_lines[index].text);
    if (marks.empty()) return false;
    const bool below = index > 0 && !m_lines[index - 1].marks.empty();
    const bool first = std::any_of(marks.begin(), marks.end(), [](const Enumerator& mark) {
        return !mark.path.empty() && mark.path.back() == 1 && mark.shape != MarkShape::Bare;
    });
    if (below && first) return true;
    // Its own sub-entries may stand between a number and the next.
    for (std::size_t back = 1; back <= reach && back <= index; ++back) {
        const ContentLine& above = m_lines[index - back];
        if (above.marks.empty()) return false;
        if (std::any_of(marks.begin(), marks.end(),
                        [&](const Enumerator& mark) { return Follows(above, mark); }))
            return true;
    }
    return false;
}

void ContentLines::FindMarks(ContentLine& line, const LabelBook& labels) {
    line.label = labels.AtStart(line.text);
    const bool alone = line.label && line.label->end >= line.text.size();
    if (alone && !line.starts) line.label.reset();
    if (line.label) return;
    std::u32string behindTime = line.text;
    const int minutes = TakePlannedMinutesBefore(behindTime);
    if (minutes > 0 && (WordedHeadingOf(behindTime) || EnumeratorOf(behindTime))) {
        line.text = std::move(behindTime);
        line.minutes = minutes;
    }
    line.worded = WordedHeadingOf(line.text);
    if (line.worded && !line.worded->firm && (!line.starts || !line.ends || EndsSentence(line.text)))
        line.worded.reset();
    if (line.worded) return;
    line.marks = EnumeratorsOf(line.text);
    // Without a gap before it a number that only space parts from its text is a number.
    if (!line.starts)
        std::erase_if(line.marks, [](const Enumerator& m) { return m.shape == MarkShape::Bare; });
    if (line.starts) line.section = SectionOf(line.text);
}

void ContentLines::FindSentences() {
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        const bool last = m_lines[i].ends || i + 1 == m_lines.size();
        m_lines[i].finished = last ? EndsSentence(m_lines[i].text) : m_lines[i + 1].finished;
    }
}

bool ContentLines::IsFullLine(std::size_t index) const noexcept {
    return static_cast<double>(m_lines[index].text.size()) >=
           kFullLine * static_cast<double>(m_layout.fullWidth);
}

std::size_t ContentLines::ParagraphEnd(std::size_t index) const noexcept {
    while (index < m_lines.size() && !m_lines[index].ends) ++index;
    return std::min(index + 1, m_lines.size());
}

std::size_t ContentLines::HeadingEnd(std::size_t index) const {
    std::u32string title = m_lines[index].text;
    std::size_t end = index + 1;
    while (end < m_lines.size() && end - index < kMostTitleLines) {
        const ContentLine& next = m_lines[end];
        if (next.label || next.worded || !next.marks.empty() || next.role) break;
        // A larger heading fills its line with fewer letters; where the document tells, it is believed.
        const bool told = m_layout.spacing == Spacing::Told;
        const bool wrapped = !m_lines[end - 1].ends && (told || IsFullLine(end - 1));
        const bool open = TitleGoesOn(title) && m_layout.spacing != Spacing::Told;
        if (!wrapped && !open && !next.joined) break;
        title += U' ' + next.text;
        ++end;
    }
    return std::max(end, TitleBlockEnd(index));
}

std::size_t ContentLines::TitleBlockEnd(std::size_t index) const {
    if (m_layout.spacing != Spacing::BlankLines || m_layout.damage != Damage::None) return index + 1;
    std::size_t end = index + 1;
    while (end < m_lines.size() && m_lines[end].source == m_lines[end - 1].source + 1) {
        const ContentLine& next = m_lines[end];
        if (next.label || next.worded || !next.marks.empty() || next.section || next.role) return index + 1;
        if (++end - index > kMostTitleLines) return index + 1;
    }
    const std::u32string title = Joined(index, end, 0);
    return EndsSentence(title) || !MayBeTitle(title) ? index + 1 : end;
}

std::u32string ContentLines::Joined(std::size_t begin, std::size_t end, std::size_t from) const {
    std::u32string text = m_lines[begin].text.substr(std::min(from, m_lines[begin].text.size()));
    for (std::size_t i = begin + 1; i < end; ++i) text += U' ' + m_lines[i].text;
    return CollapseSpaces(text);
}

bool ContentLines::IsProse(std::size_t index) const {
    const ContentLine& line = m_lines[index];
    if (!line.starts || !line.finished || line.section) return false;
    if (!line.Mark()) return true;
    return !line.IsBullet() && !MayBeTitle(Joined(index, ParagraphEnd(index), line.Mark()->end));
}

bool ContentLines::LooksLikeTitle(std::size_t index) const {
    const ContentLine& line = m_lines[index];
    if (!line.starts || !line.ends || line.label || StartsSmall(line.text)) return false;
    const std::size_t longest = std::min(kLongestBareTitle, m_layout.fullWidth * 9 / 10);
    return line.text.size() <= std::max<std::size_t>(longest, 40) && !EndsSentence(line.text) &&
           MayBeTitle(line.text) && !TitleGoesOn(line.text);
}

}  // namespace mahdar::agenda
