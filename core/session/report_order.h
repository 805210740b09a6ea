// SPDX-License-Identifier: LGPL-2.1-or-later
// What the report says, in its order, the same in every language: opening, items in the order of the agenda with
// sub-items behind their item, closing. Paragraph numbers come from here, on paper as in the window.
#pragma once

#include "core/session/session.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace mahdar {

/// Part names of paragraphs that stand before and after the items.
inline constexpr const char* kOpeningPart = "opening";
inline constexpr const char* kClosingPart = "closing";

/// Written: a paragraph of the record. All others are drafted from the facts while the report is composed, unless a
/// paragraph says them whose source is "held", "attendance", "opened", "floor", "deferred" or "closed".
enum class ReportPart {
    Held = 1,    ///< that the meeting was held, when and where
    Attendance,  ///< who attended
    Opened,      ///< when the first sitting was called to order
    Heading,     ///< of an item or sub-item; carries no number
    Written,
    Floor,       ///< documents and speakers of an item without a narrative paragraph
    Considered,  ///< an item was taken up and nothing else is recorded
    Deferred,
    NotTaken,
    Closed  ///< when the last sitting rose
};

struct ReportEntry {
    ReportPart part = ReportPart::Written;
    const AgendaItem* item = nullptr;      ///< null in opening and closing
    const Paragraph* paragraph = nullptr;  ///< for Written
    int number = 0;                        ///< 0: not numbered
    int bis = 0;                           ///< 1: "4 bis", 2: "4 ter"; the paragraph shares the number before it
};

/// "17", "4 bis", "4 مكررا": what is printed before the paragraph. Empty if it is not numbered.
[[nodiscard]] std::string NumberLabel(const ReportEntry& entry, Language language);

/// Internal notes, paragraphs without any text and those the meeting deleted are left out; a deleted one keeps its number
/// until paragraphs are numbered anew. Valid until the session changes.
[[nodiscard]] std::vector<ReportEntry> ReportOrder(const Session& session);

/// The printed number of every numbered paragraph, drafted ones before it counted.
[[nodiscard]] std::unordered_map<ParagraphId, int> ReportNumbers(const Session& session);

/// Likewise as printed, deleted ones included.
[[nodiscard]] std::unordered_map<ParagraphId, std::string> ReportLabels(const Session& session, Language language);

/// The number a decision would get if it were added to the item now.
[[nodiscard]] int NextNumber(const Session& session, const ItemId& item);

/// Paragraphs of one item (empty: of opening and closing), notes and empty ones included, in their order.
[[nodiscard]] std::vector<const Paragraph*> ParagraphsOf(const Session& session, const ItemId& item);

/// Every paragraph in the order of the report, notes and empty ones included.
[[nodiscard]] std::vector<const Paragraph*> AllParagraphs(const Session& session);

/// Who took part: institutions of present participants, or of those who spoke if nobody is marked present.
[[nodiscard]] std::vector<InstitutionId> Attending(const Session& session);

/// Documents of the item that are there to be cited.
[[nodiscard]] std::vector<const MeetingDocument*> CitedDocuments(const Session& session, const ItemId& item);

}  // namespace mahdar
