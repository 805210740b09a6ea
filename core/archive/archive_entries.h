// SPDX-License-Identifier: LGPL-2.1-or-later
// What of an archived session can be found again.
#pragma once

#include <string>
#include <vector>

#include "core/session/session.h"

namespace mahdar::archive {

enum class EntryKind { Meeting = 1, Item, Annotation, Paragraph, Decision, Mandate, Document };

struct Entry {
    EntryKind kind = EntryKind::Item;
    std::string place;  ///< "4/2", or empty
    std::string text;   ///< every language on a line of its own
};

/// One institution at one meeting.
struct Share {
    InstitutionId institution;
    int asked = 0;     ///< mandates that ask it for something
    int reported = 0;  ///< of these
    int partly = 0;
    int lapsed = 0;
    int speeches = 0;
    std::int64_t spokenMs = 0;
};

[[nodiscard]] std::vector<Entry> EntriesOf(const Session& session);
[[nodiscard]] std::vector<Share> SharesOf(const Session& session);

}  // namespace mahdar::archive

namespace mahdar {
template <>
struct EnumWords<archive::EntryKind> {
    static constexpr EnumWord<archive::EntryKind> kWords[] = {
        {archive::EntryKind::Meeting, "meeting"},       {archive::EntryKind::Item, "item"},
        {archive::EntryKind::Annotation, "annotation"}, {archive::EntryKind::Paragraph, "paragraph"},
        {archive::EntryKind::Decision, "decision"},     {archive::EntryKind::Mandate, "mandate"},
        {archive::EntryKind::Document, "document"}};
};
}  // namespace mahdar
