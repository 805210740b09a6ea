// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

/// How a document says what is to be done under an item.
enum class ActionStyle {
    Labelled = 1,  ///< behind a label; a sentence without one tells what the meeting will do
    Sentences,     ///< in the last sentences of an item, who reports before what the meeting is invited to
};

/// Puts the parts of one item under the right parent as they come: text that follows a required action and
/// leads up to another one is a sub-item without a title; text that leads up to a sub-item's title stays
/// where it stands.
class ItemBuilder {
public:
    ItemBuilder(ReadItem item, ActionStyle style);

    [[nodiscard]] const std::string& Number() const noexcept { return m_item.number; }
    void AddParagraph(Passage passage);
    void AddAction(ReadAction action);
    void AddSubItem(ReadItem sub);
    /// Of the item or sub-item that is being read.
    void AddDocuments(std::vector<ReadDocument> documents);
    void SetMinutes(int minutes);
    /// The finished item; call once.
    [[nodiscard]] ReadItem Finish();

private:
    ReadItem& Current() noexcept;
    void SettlePending();

    ReadItem m_item;
    ActionStyle m_style;
    std::vector<Passage> m_pending;                ///< text after an action whose parent is not known yet
    std::vector<ReadDocument> m_pendingDocuments;  ///< named behind such text
};

}  // namespace mahdar::agenda
