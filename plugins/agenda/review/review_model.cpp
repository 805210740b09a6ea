// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/review_model.h"

#include "core/text/utf8.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/review/letters.h"

#include <algorithm>
#include <utility>

namespace mahdar::agenda {
namespace {

bool HasLetters(const std::string& text) {
    return CompareLetters(text, {}).count > 0;
}

std::string OneLine(const std::string& typed) {
    std::u32string text = Decode(CleanText(typed));
    std::replace(text.begin(), text.end(), U'\n', U' ');
    return Encode(CollapseSpaces(text));
}

}  // namespace

ReviewModel::ReviewModel(Corrections corrections) : m_said(std::move(corrections)) {}

bool ReviewModel::TakeReading(AnnotatedAgenda agenda, std::uint64_t revision) {
    if (m_read && revision < m_readRevision) return false;
    m_agenda = std::move(agenda);
    m_readRevision = revision;
    m_read = true;
    // Said since that reading began: shown on its lines until the next one comes.
    for (const Entry& entry : m_undo) {
        if (entry.revision > revision && entry.step.line > 0) Show(entry.step.line);
    }
    return true;
}

const SourceLine* ReviewModel::Line(int number) const {
    if (number < 1 || static_cast<std::size_t>(number) > m_agenda.lines.size()) return nullptr;
    const SourceLine& line = m_agenda.lines[static_cast<std::size_t>(number) - 1];
    return line.kind == LineKind::Blank ? nullptr : &line;
}

LineState ReviewModel::StateOf(int number) const {
    const SourceLine* line = Line(number);
    if (line == nullptr || line->kind == LineKind::Noise) return LineState::Noise;
    if (m_said.texts.contains(number)) return LineState::Done;
    return line->confidence == Confidence::Review ? LineState::Review : LineState::Sure;
}

ReviewCounts ReviewModel::Counts() const {
    ReviewCounts counts;
    for (const SourceLine& line : m_agenda.lines) {
        if (line.kind == LineKind::Blank) continue;
        switch (StateOf(line.number)) {
            case LineState::Sure:
                ++counts.sure;
                break;
            case LineState::Review:
                ++counts.review;
                break;
            case LineState::Done:
                ++counts.done;
                break;
            case LineState::Noise:
                ++counts.noise;
                break;
        }
    }
    return counts;
}

int ReviewModel::NextToReview(int after) const {
    const int count = static_cast<int>(m_agenda.lines.size());
    for (int step = 1; step <= count; ++step) {
        const int number = (std::max(0, after) + step - 1) % count + 1;
        if (StateOf(number) == LineState::Review) return number;
    }
    return 0;
}

int ReviewModel::PreviousToReview(int before) const {
    const int count = static_cast<int>(m_agenda.lines.size());
    const int start = before < 1 || before > count ? count + 1 : before;
    for (int step = 1; step <= count; ++step) {
        const int number = (start - step - 1 + count) % count + 1;
        if (StateOf(number) == LineState::Review) return number;
    }
    return 0;
}

int ReviewModel::NextLine(int after) const {
    const int count = static_cast<int>(m_agenda.lines.size());
    for (int number = std::max(0, after) + 1; number <= count; ++number) {
        if (Line(number) != nullptr) return number;
    }
    return 0;
}

int ReviewModel::PreviousLine(int before) const {
    for (int number = std::min(before, static_cast<int>(m_agenda.lines.size()) + 1) - 1; number > 0;
         --number) {
        if (Line(number) != nullptr) return number;
    }
    return 0;
}

bool ReviewModel::Accept(int line) {
    const SourceLine* source = Line(line);
    if (source == nullptr || source->kind == LineKind::Noise) return false;
    return SayOf(ReviewAct::Accept, line, [&](LineSaid& said) { said.text = source->restored; });
}

bool ReviewModel::Choose(int line, std::size_t candidate) {
    const SourceLine* source = Line(line);
    if (source == nullptr || candidate >= source->candidates.size()) return false;
    return SayOf(ReviewAct::Choose, line,
                 [text = source->candidates[candidate].text](LineSaid& said) { said.text = text; });
}

bool ReviewModel::Type(int line, const std::string& typed) {
    const SourceLine* source = Line(line);
    if (source == nullptr) return false;
    const std::string text = OneLine(typed);
    if (!HasLetters(text)) return LeaveOut(line);
    if (text == source->restored) return Accept(line);
    return SayOf(ReviewAct::Type, line, [&](LineSaid& said) { said.text = text; });
}

bool ReviewModel::LeaveOut(int line) {
    return SayOf(ReviewAct::LeaveOut, line, [](LineSaid& said) {
        said.noise = true;
        said.kept = false;
    });
}

bool ReviewModel::TakeIn(int line) {
    const SourceLine* source = Line(line);
    if (source == nullptr || source->kind != LineKind::Noise) return false;
    return SayOf(ReviewAct::TakeIn, line, [](LineSaid& said) {
        said.noise = false;
        said.kept = true;
    });
}

bool ReviewModel::Join(int line) {
    return SayOf(ReviewAct::Join, line, [](LineSaid& said) {
        said.joined = true;
        said.parted = false;
    });
}

bool ReviewModel::Part(int line) {
    return SayOf(ReviewAct::Part, line, [](LineSaid& said) {
        said.parted = true;
        said.joined = false;
    });
}

bool ReviewModel::SetRole(int line, LineRole role) {
    return SayOf(ReviewAct::Role, line, [role](LineSaid& said) { said.role = role; });
}

bool ReviewModel::SetNumber(int line, const std::string& number) {
    return SayOf(ReviewAct::Number, line, [text = OneLine(number)](LineSaid& said) {
        if (text.empty()) {
            said.number.reset();
        } else {
            said.number = text;
        }
    });
}

bool ReviewModel::SetTitle(int line, const std::string& title) {
    return SayOf(ReviewAct::Title, line, [text = OneLine(title)](LineSaid& said) {
        if (text.empty()) {
            said.title.reset();
        } else {
            said.title = text;
        }
    });
}

bool ReviewModel::Move(int line, const std::string& parent) {
    return SayOf(ReviewAct::Move, line, [&](LineSaid& said) { said.parent = parent; });
}

bool ReviewModel::AddItem(const std::string& number, const std::string& title) {
    const std::string clean = OneLine(number);
    return !clean.empty() && SayItem(ReviewAct::AddItem, clean, OneLine(title));
}

bool ReviewModel::RemoveItem(const std::string& number) {
    return SayItem(ReviewAct::RemoveItem, number, std::nullopt);
}

bool ReviewModel::BeginAnew() {
    if (m_said.Empty()) return false;
    Entry entry;
    entry.step = {ReviewAct::BeginAnew, 0, {}};
    entry.allBefore = m_said;
    Do(std::move(entry));
    return true;
}

bool ReviewModel::SayOf(ReviewAct act, int line, const std::function<void(LineSaid&)>& change) {
    if (Line(line) == nullptr) return false;
    Entry entry;
    entry.step = {act, line, {}};
    entry.lineBefore = SaidOf(m_said, line);
    entry.lineAfter = entry.lineBefore;
    change(entry.lineAfter);
    if (entry.lineAfter == entry.lineBefore) return false;
    entry.shownBefore = ShownOf(line);
    Do(std::move(entry));
    return true;
}

bool ReviewModel::SayItem(ReviewAct act, const std::string& number, std::optional<std::string> title) {
    Entry entry;
    entry.step = {act, 0, number};
    const auto found = m_said.added.find(number);
    if (found != m_said.added.end()) entry.itemBefore = found->second;
    entry.itemAfter = std::move(title);
    if (entry.itemAfter == entry.itemBefore) return false;
    Do(std::move(entry));
    return true;
}

void ReviewModel::Do(Entry entry) {
    Apply(entry);
    entry.revision = m_revision;
    m_undo.push_back(std::move(entry));
    m_redo.clear();
}

void ReviewModel::SayItemNow(const std::string& number, const std::optional<std::string>& title) {
    if (title) {
        m_said.added[number] = *title;
    } else {
        m_said.added.erase(number);
    }
}

void ReviewModel::Apply(const Entry& entry) {
    ++m_revision;
    if (entry.step.act == ReviewAct::BeginAnew) {
        m_said = {};
    } else if (entry.step.line > 0) {
        Say(m_said, entry.step.line, entry.lineAfter);
        Show(entry.step.line);
    } else {
        SayItemNow(entry.step.item, entry.itemAfter);
    }
}

void ReviewModel::TakeBack(const Entry& entry) {
    ++m_revision;
    if (entry.step.act == ReviewAct::BeginAnew) {
        m_said = entry.allBefore;
    } else if (entry.step.line > 0) {
        Say(m_said, entry.step.line, entry.lineBefore);
        ShowAs(entry.step.line, entry.shownBefore);
    } else {
        SayItemNow(entry.step.item, entry.itemBefore);
    }
}

std::optional<ReviewStep> ReviewModel::Undo() {
    if (m_undo.empty()) return std::nullopt;
    Entry entry = std::move(m_undo.back());
    m_undo.pop_back();
    TakeBack(entry);
    m_redo.push_back(std::move(entry));
    return m_redo.back().step;
}

std::optional<ReviewStep> ReviewModel::Redo() {
    if (m_redo.empty()) return std::nullopt;
    Entry entry = std::move(m_redo.back());
    m_redo.pop_back();
    Apply(entry);
    entry.revision = m_revision;
    m_undo.push_back(std::move(entry));
    return m_undo.back().step;
}

const ReviewStep* ReviewModel::LastStep() const noexcept {
    return m_undo.empty() ? nullptr : &m_undo.back().step;
}

ReviewModel::Shown ReviewModel::ShownOf(int line) const {
    const SourceLine& source = m_agenda.lines[static_cast<std::size_t>(line) - 1];
    return {source.restored, source.kind, source.confidence, source.reasons, source.corrected};
}

void ReviewModel::ShowAs(int line, const Shown& shown) {
    if (Line(line) == nullptr) return;
    SourceLine& source = m_agenda.lines[static_cast<std::size_t>(line) - 1];
    source.restored = shown.restored;
    source.kind = shown.kind;
    source.confidence = shown.confidence;
    source.reasons = shown.reasons;
    source.corrected = shown.corrected;
}

void ReviewModel::Show(int line) {
    if (Line(line) == nullptr) return;
    const LineSaid said = SaidOf(m_said, line);
    Shown shown = ShownOf(line);
    if (said.text) shown = {*said.text, shown.kind, Confidence::Sure, {}, true};
    if (said.noise) {
        shown.kind = LineKind::Noise;
    } else if (shown.kind == LineKind::Noise && said.kept) {
        shown.kind = LineKind::Text;
    }
    ShowAs(line, shown);
}

}  // namespace mahdar::agenda
