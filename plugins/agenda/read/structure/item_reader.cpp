// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/item_reader.h"

#include "plugins/agenda/read/structure/committee_words.h"
#include "plugins/agenda/read/structure/document_list.h"
#include "plugins/agenda/read/structure/label_wording.h"
#include "plugins/agenda/read/structure/planned_time.h"
#include "plugins/agenda/read/structure/title_documents.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestOwnLabel = 80;
constexpr std::size_t kLongestDivider = 100;

std::u32string_view WithoutBrackets(std::u32string_view text) {
    text = Trim(text);
    if (text.size() > 2 && IsBracket(text.front()) && text.back() == Mirror(text.front()))
        text = text.substr(1, text.size() - 2);
    return text;
}

/// Where the text begins behind a label that only a person knows to be one.
std::size_t OwnLabelEnd(std::u32string_view line) {
    const std::size_t colon = line.substr(0, kLongestOwnLabel).find(U':');
    if (colon == line.npos) return 0;
    std::size_t end = colon + 1;
    while (end < line.size() && IsSpace(line[end])) ++end;
    return end;
}

ReadAction ActionFrom(const Passage& passage) {
    ReadAction action;
    action.text = passage.text;
    action.firstLine = passage.firstLine;
    action.lastLine = passage.lastLine;
    action.confidence = passage.confidence;
    return action;
}

bool LeadsToList(std::u32string_view text) {
    return !text.empty() && (text.back() == U':' || text.back() == U';' || text.back() == 0x61B ||
                             text.back() == U',' || text.back() == 0x60C);
}

bool AllCapitals(std::u32string_view text) {
    const bool letters = std::any_of(text.begin(), text.end(), IsLatinLetter);
    return letters && std::none_of(text.begin(), text.end(),
                                   [](char32_t c) { return IsLatinLetter(c) && !IsCapital(c); });
}

/// "The Committee is invited to:" ends a sentence that may have begun with the reporter; every other label is
/// one.
ActionStyle StyleOf(const ContentLines& content) {
    if (content.Layout().damage != Damage::None) return ActionStyle::Labelled;
    for (std::size_t i = 0; i < content.Size(); ++i) {
        const auto& label = content[i].label;
        const bool action = label && (label->kind == LabelKind::Action || label->kind == LabelKind::Reporter);
        if (action && !IsInvitation(FoldedWords(label->ordered))) return ActionStyle::Labelled;
    }
    return ActionStyle::Sentences;
}

}  // namespace

ItemReader::ItemReader(const ContentLines& content, const LineJoiner& joiner, std::vector<SourceLine>& lines)
    : m_content(content), m_joiner(joiner), m_lines(lines), m_style(StyleOf(content)) {}

const SubHeading* ItemReader::Body::SubAt(std::size_t line) const {
    const auto found =
        std::find_if(subs.begin(), subs.end(), [line](const SubHeading& sub) { return sub.line == line; });
    return found == subs.end() ? nullptr : &*found;
}

bool ItemReader::Body::StartsOther(const ContentLines& lines, std::size_t line) const {
    return lines[line].label || lines[line].role == LineRole::ActionLabel || SubAt(line);
}

void ItemReader::SetKind(std::size_t begin, std::size_t end, LineKind kind) const {
    for (std::size_t i = begin; i < end; ++i) m_lines[m_content[i].source].kind = kind;
}

Passage ItemReader::PassageOf(std::size_t begin, std::size_t end, std::size_t from) const {
    Passage passage;
    passage.firstLine = m_content[begin].number;
    passage.lastLine = m_content[end - 1].number;
    passage.confidence = Confidence::Sure;
    for (std::size_t i = begin; i < end; ++i) {
        if (m_lines[m_content[i].source].confidence != Confidence::Sure)
            passage.confidence = Confidence::Review;
    }
    passage.text = Encode(m_joiner.Join(begin, end, from));
    return passage;
}

ReadItem ItemReader::Read(const OutlineItem& outline) const {
    ReadItem item;
    item.number = outline.number;
    item.plannedMinutes = m_content[outline.line].minutes;
    SetKind(outline.line, outline.line + 1, LineKind::Heading);
    SetKind(outline.line + 1, outline.titleEnd, LineKind::Title);
    std::size_t next = outline.titleEnd;
    ReadTitle(outline, item, next);
    Body body{next, EndOfText(outline, next), {}, ItemBuilder(std::move(item), m_style)};
    body.subs = FindSubHeadings(m_content, body.at, body.end, outline.value,
                                m_content[outline.line].hints.headingLevel);
    ReadBody(body);
    return body.builder.Finish();
}

void ItemReader::ReadTitle(const OutlineItem& outline, ReadItem& item, std::size_t& next) const {
    std::u32string title = outline.title;
    if (!title.empty()) {
        for (std::size_t i = outline.line + (outline.titleOnFirstLine ? 0 : 1); i < outline.titleEnd; ++i)
            item.titleLines.push_back(m_content[i].number);
    }
    // "(30 minutes)" may stand where the title is expected.
    if (const int minutes = MinutesOf(WithoutBrackets(title))) {
        item.plannedMinutes = minutes;
        title.clear();
    }
    if (title.empty()) {
        const std::size_t end = BelowTitle(outline, item, next);
        if (end > next) title = m_joiner.Join(next, end, 0);
        next = end;
    }
    if (const int minutes = TakePlannedMinutes(title)) item.plannedMinutes = minutes;
    if (next < outline.end && m_content[next].starts) {
        if (const int minutes = MinutesOf(WithoutBrackets(m_content[next].text))) {
            item.plannedMinutes = minutes;
            ++next;
        }
    }
    item.documents = TakeTitleDocuments(title, m_content[outline.line].number);
    item.title = Encode(CollapseSpaces(title));
    item.titled = !item.title.empty();
}

/// The title below a heading that is only a number: one paragraph that is no sentence.
std::size_t ItemReader::BelowTitle(const OutlineItem& outline, ReadItem& item, std::size_t line) const {
    if (line >= outline.end) return line;
    const ContentLine& first = m_content[line];
    const bool other = first.label || !first.marks.empty() || first.worded || first.role;
    if (other) return line;
    const std::size_t end = std::min(m_content.HeadingEnd(line), outline.end);
    const std::u32string title = m_content.Joined(line, end, 0);
    if (EndsSentence(title) && !MayBeTitle(title)) return line;
    for (std::size_t i = line; i < end; ++i) item.titleLines.push_back(m_content[i].number);
    SetKind(line, end, LineKind::Title);
    return end;
}

/// Where the item's own text ends: a heading of the next part of the agenda may stand before the next item.
std::size_t ItemReader::EndOfText(const OutlineItem& outline, std::size_t begin) const {
    std::size_t end = outline.end;
    if (end >= m_content.Size()) return end;
    while (end > begin && IsDivider(end - 1, m_content[outline.line].hints.headingLevel)) {
        --end;
        SetKind(end, end + 1, LineKind::Title);
    }
    return end;
}

bool ItemReader::IsDivider(std::size_t line, int itemLevel) const {
    const ContentLine& content = m_content[line];
    if (!content.starts || !content.ends || content.role || content.label) return false;
    if (content.section) return true;
    if (EndsSentence(content.text) || content.text.size() > kLongestDivider || content.IsBullet())
        return false;
    const bool heading =
        content.hints.headingLevel > 0 && content.hints.headingLevel <= std::max(itemLevel, 1);
    return heading || content.hints.centred || (AllCapitals(content.text) && content.text.size() > 3);
}

void ItemReader::ReadBody(Body& body) const {
    while (body.at < body.end) {
        if (const SubHeading* sub = body.SubAt(body.at)) {
            TakeSubItem(body, *sub);
        } else if (m_content[body.at].label) {
            TakeLabelled(body);
        } else if (m_content[body.at].role == LineRole::ActionLabel) {
            TakeAction(body, OwnLabelEnd(m_content[body.at].text), LabelKind::Action);
        } else {
            TakeParagraph(body);
        }
    }
}

void ItemReader::TakeSubItem(Body& body, const SubHeading& sub) const {
    ReadItem item;
    item.number = sub.number;
    item.plannedMinutes = m_content[sub.line].minutes;
    std::u32string title = sub.title;
    if (const int minutes = TakePlannedMinutes(title)) item.plannedMinutes = minutes;
    item.documents = TakeTitleDocuments(title, m_content[sub.line].number);
    item.title = Encode(title);
    item.titled = !item.title.empty();
    for (std::size_t i = sub.line; i < sub.end; ++i) item.titleLines.push_back(m_content[i].number);
    SetKind(sub.line, sub.end, LineKind::SubTitle);
    body.presented = false;
    body.at = sub.end;
    body.builder.AddSubItem(std::move(item));
}

void ItemReader::TakeLabelled(Body& body) const {
    const ContentLine& line = m_content[body.at];
    const LabelPlace& label = *line.label;
    const std::size_t rest = std::min(label.end, line.text.size());
    switch (label.kind) {
        case LabelKind::Action:
        case LabelKind::Reporter:
            TakeAction(body, rest, label.kind);
            return;
        case LabelKind::Documents:
            TakeDocuments(body, rest);
            return;
        case LabelKind::Time:
            if (const int minutes = MinutesOf(WithoutBrackets(std::u32string_view(line.text).substr(rest)))) {
                body.builder.SetMinutes(minutes);
                SetKind(body.at, body.at + 1, LineKind::Label);
                ++body.at;
                return;
            }
            break;
        case LabelKind::Background:
            if (rest >= line.text.size()) {
                SetKind(body.at, body.at + 1, LineKind::Label);
                ++body.at;
                return;
            }
            break;
    }
    TakeParagraph(body);
}

std::size_t ItemReader::ParagraphEnd(const Body& body, std::size_t line) const {
    std::size_t end = line;
    while (end < body.end) {
        const bool last = m_content[end].ends;
        ++end;
        if (last || (end < body.end && body.StartsOther(m_content, end))) break;
    }
    return end;
}

/// An action is one paragraph, and the list it leads to, and what it leaves to the meeting when that stands
/// below in a paragraph of its own.
std::size_t ItemReader::ActionEnd(const Body& body, std::size_t begin, bool alone, LabelKind kind) const {
    std::size_t end = begin + 1;
    if (alone && end < body.end && !body.StartsOther(m_content, end)) {
        end = ParagraphEnd(body, end);
    } else if (!alone) {
        end = ParagraphEnd(body, begin);
    }
    bool listed = alone && end > begin + 1 && !m_content[begin + 1].marks.empty();
    while (end < body.end && !body.StartsOther(m_content, end)) {
        const std::size_t next = ParagraphEnd(body, end);
        const bool entry = !m_content[end].marks.empty();
        const bool list = entry && (listed || LeadsToList(m_content[end - 1].text));
        const bool committee = !entry && kind == LabelKind::Action &&
                               m_content.Layout().damage == Damage::None &&
                               IsCommitteeSentence(Encode(m_content.Joined(end, next, 0)));
        if (!list && !committee) break;
        listed = list;
        end = next;
    }
    return end;
}

void ItemReader::TakeAction(Body& body, std::size_t labelEnd, LabelKind kind) const {
    const std::size_t begin = body.at;
    const std::u32string& text = m_content[begin].text;
    const bool alone = labelEnd >= text.size() && labelEnd > 0;
    SetKind(begin, begin + 1, LineKind::Label);
    const std::size_t end = ActionEnd(body, begin, alone, kind);
    const Passage passage = PassageOf(begin, end, labelEnd);
    ReadAction action = ActionFrom(passage);
    action.label = Encode(Trim(std::u32string_view(text).substr(0, labelEnd)));
    body.builder.AddAction(std::move(action));
    body.presented = kind == LabelKind::Reporter;
    body.at = end;
}

/// Behind its label, or, where that stands alone, each line below that can only be the name of a document.
void ItemReader::TakeDocuments(Body& body, std::size_t labelEnd) const {
    const std::size_t begin = body.at;
    SetKind(begin, begin + 1, LineKind::Label);
    const bool alone = labelEnd >= m_content[begin].text.size();
    std::size_t end = alone ? begin + 1 : ParagraphEnd(body, begin);
    if (!alone)
        body.builder.AddDocuments(DocumentsIn(m_joiner.Join(begin, end, labelEnd), m_content[begin].number));
    while (end < body.end && !body.StartsOther(m_content, end)) {
        const std::size_t next = ParagraphEnd(body, end);
        const std::u32string name = m_joiner.Join(end, next, 0);
        const Enumerator* mark = m_content[end].Mark();
        const bool numbered = mark && mark->kind == MarkKind::Digits;
        const bool first = alone && end == begin + 1 && !mark;
        const bool listed = mark && !numbered && (alone || LeadsToList(m_content[end - 1].text));
        const bool entry = NamesDocument(name) || (listed && MayBeTitle(name));
        if (!entry && !(first && !EndsSentence(name))) break;
        body.builder.AddDocuments(DocumentsIn(name, m_content[end].number));
        end = next;
    }
    body.at = end;
}

void ItemReader::TakeParagraph(Body& body) const {
    const std::size_t end = std::max(ParagraphEnd(body, body.at), body.at + 1);
    Passage passage = PassageOf(body.at, end, 0);
    if (body.presented && IsCommitteeSentence(passage.text)) {
        body.builder.AddAction(ActionFrom(passage));
        body.presented = false;
    } else {
        body.builder.AddParagraph(std::move(passage));
    }
    body.at = end;
}

}  // namespace mahdar::agenda
