// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/files/raw_text.h"
#include "plugins/agenda/review/review_model.h"

#include <string>
#include <utility>
#include <vector>

namespace mahdar::agenda::test {

/// Two items; lines 5, 9 and 17 are to be reviewed, line 9 with two orders.
inline constexpr const char* kAgenda =
    "Draft Annotated Agenda\n"                       // 1
    "\n"                                             // 2
    "Agenda Item 2: Trade\n"                         // 3
    "\n"                                             // 4
    "Trade among the members grows year by year.\n"  // 5
    "\n"                                             // 6
    "- Fairs\n"                                      // 7
    "\n"                                             // 8
    "of the fairs. The list\n"                       // 9
    "\n"                                             // 10
    "Required action: ICDT will report on fairs.\n"  // 11
    "\n"                                             // 12
    "7\n"                                            // 13
    "\n"                                             // 14
    "Agenda Item 3: Health\n"                        // 15
    "\n"                                             // 16
    "Health improves.\n";                            // 17

/// What a restorer would add: which lines are unsure, and in which orders one of them may be meant.
inline void MakeUnsure(AnnotatedAgenda& agenda, const Corrections& said) {
    for (const int number : {5, 9, 17}) {
        SourceLine& line = agenda.lines[static_cast<std::size_t>(number) - 1];
        if (said.texts.contains(number)) continue;
        line.confidence = Confidence::Review;
        line.reasons = {ReviewReason::OrderUnclear};
    }
    SourceLine& line = agenda.lines[8];
    line.candidates = {{"The list of the fairs.", 0.7, 14}, {"of the fairs. The list", 0.3, -1}};
    if (said.texts.contains(9) || said.noise.contains(9)) return;
    line.restored = line.candidates.front().text;
    for (ReadItem& item : agenda.items) {
        if (!item.subItems.empty()) item.subItems[0].background[0].text = line.restored;
    }
}

inline AnnotatedAgenda ReadSmall(const Corrections& said) {
    const InstitutionNames names{{"ICDT", "ICDT", {"Islamic Centre for Development of Trade"}}};
    AnnotatedAgenda agenda = ReadAgenda(ReadRawText(kAgenda), names, said);
    MakeUnsure(agenda, said);
    return agenda;
}

/// A model that has read the small agenda and reads it again when told.
struct SmallReview {
    ReviewModel model;

    SmallReview() { Read(); }
    void Read() { model.TakeReading(ReadSmall(model.Said()), model.Revision()); }
    [[nodiscard]] const std::string& TextOf(int line) const { return model.Line(line)->restored; }
};

}  // namespace mahdar::agenda::test
