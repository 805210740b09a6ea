// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/item_builder.h"

#include "plugins/agenda/read/structure/committee_words.h"

#include <iterator>
#include <utility>

namespace mahdar::agenda {
namespace {

/// Makes the last paragraph the first action.
void TakeLast(ReadItem& node) {
    Passage& last = node.background.back();
    ReadAction action;
    action.text = std::move(last.text);
    action.firstLine = last.firstLine;
    action.lastLine = last.lastLine;
    action.confidence = last.confidence;
    node.requiredActions.insert(node.requiredActions.begin(), std::move(action));
    node.background.pop_back();
}

/// The last paragraph of a node without a labelled action may itself say what the meeting is to do, and in a
/// document without labels the one before it who will report.
void TakeClosingSentences(ReadItem& node, ActionStyle style) {
    const bool committee = node.requiredActions.empty() && !node.background.empty() &&
                           IsCommitteeSentence(node.background.back().text);
    if (committee) TakeLast(node);
    if (style == ActionStyle::Labelled || node.background.empty() || node.requiredActions.size() > 1) return;
    if (IsReporterSentence(node.background.back().text)) TakeLast(node);
}

template <typename T>
void Append(std::vector<T>& to, std::vector<T> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

ItemBuilder::ItemBuilder(ReadItem item, ActionStyle style) : m_item(std::move(item)), m_style(style) {}

ReadItem& ItemBuilder::Current() noexcept {
    return m_item.subItems.empty() ? m_item : m_item.subItems.back();
}

void ItemBuilder::SettlePending() {
    Append(Current().background, std::move(m_pending));
    m_pending.clear();
    Append(Current().documents, std::move(m_pendingDocuments));
    m_pendingDocuments.clear();
}

void ItemBuilder::AddParagraph(Passage passage) {
    if (Current().requiredActions.empty()) {
        Current().background.push_back(std::move(passage));
    } else {
        m_pending.push_back(std::move(passage));
    }
}

void ItemBuilder::AddAction(ReadAction action) {
    if (!m_pending.empty()) {
        ReadItem untitled;
        untitled.background = std::move(m_pending);
        untitled.documents = std::move(m_pendingDocuments);
        m_pending.clear();
        m_pendingDocuments.clear();
        m_item.subItems.push_back(std::move(untitled));
    }
    Current().requiredActions.push_back(std::move(action));
}

void ItemBuilder::AddSubItem(ReadItem sub) {
    SettlePending();
    m_item.subItems.push_back(std::move(sub));
}

void ItemBuilder::AddDocuments(std::vector<ReadDocument> documents) {
    Append(m_pending.empty() ? Current().documents : m_pendingDocuments, std::move(documents));
}

void ItemBuilder::SetMinutes(int minutes) {
    Current().plannedMinutes = minutes;
}

ReadItem ItemBuilder::Finish() {
    SettlePending();
    TakeClosingSentences(m_item, m_style);
    for (ReadItem& sub : m_item.subItems) TakeClosingSentences(sub, m_style);
    return std::move(m_item);
}

}  // namespace mahdar::agenda
