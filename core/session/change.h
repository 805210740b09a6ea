// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/session/session.h"

namespace pugi {
class xml_node;
}

namespace mahdar {
class XmlQuickArchive;

/// One row before and after. Absent before: it is new; absent after: it is gone. Each carries enough to be applied,
/// to be taken back, and to notice that another desk has changed the row meanwhile.
template <class Row>
struct Edit {
    using RowType = Row;
    std::optional<Row> before;
    std::optional<Row> after;
    bool operator==(const Edit&) const = default;
};

using AnyEdit =
    std::variant<Edit<Meeting>, Edit<Floor>, Edit<AgendaItem>, Edit<Passage>, Edit<RequiredAction>, Edit<Institution>,
                 Edit<Participant>, Edit<Sitting>, Edit<Request>, Edit<Intervention>, Edit<Paragraph>, Edit<Decision>,
                 Edit<Proposal>, Edit<Mandate>, Edit<MeetingDocument>, Edit<Event>, Edit<Finding>, Edit<Envelope>,
                 Edit<SealedVersion>>;

/// One act of one person at one time: "item 4 opened at 10:02:11 by Operator 1". Its edits are done all or none.
struct Change {
    std::uint64_t sequence = 0;  ///< 1, 2, 3, ... in one session; never reused
    Instant at;
    std::string operatorName;
    std::string act;   ///< command id: "agenda/open"
    std::string line;  ///< the command as a line: "agenda open 4"
    std::uint64_t undoes = 0;
    std::uint64_t redoes = 0;
    std::vector<AnyEdit> edits;

    bool operator==(const Change&) const = default;
};

/// The edits that take a change back.
[[nodiscard]] std::vector<AnyEdit> Inverted(const std::vector<AnyEdit>& edits);

/// Applies edits to a Session, all or none.
class Applier {
public:
    /// Throws CommandError if a row is not as the edits expect, or a reference would point nowhere; then nothing
    /// has changed.
    static void Apply(Session& session, const std::vector<AnyEdit>& edits);
};

/// Compact XML of one change, for the journal and the archive's history; deterministic.
[[nodiscard]] std::string ToXml(const Change& change);
/// Throws ParseError.
[[nodiscard]] Change ChangeFromXml(std::string_view xml);
void WriteChange(std::string& into, const Change& change);
[[nodiscard]] Change ReadChange(pugi::xml_node from);
/// Throws NotAsWritten: then the other one is to read it.
[[nodiscard]] Change ReadChange(XmlQuickArchive& from);

}  // namespace mahdar
