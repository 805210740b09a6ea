// SPDX-License-Identifier: LGPL-2.1-or-later
// What an import leaves in the session besides the agenda, as two envelopes: the document as it came, byte
// for byte, and this record of how it was read, so that any line can be looked up later whatever version
// reads documents then.
#pragma once

#include "core/plugin/services.h"
#include "core/session/change_builder.h"
#include "core/session/fields.h"
#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/corrections.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// The envelope of the document, of its first part where it has several.
inline constexpr const char* kDocumentEnvelope = "org.mahdar.agenda#source";

/// One line that is not blank, as it was found and as it stands in the session.
struct RecordedLine {
    enum class State { Sure = 1, Review, Corrected };

    int number = 0;
    std::optional<LineKind> kind;  ///< absent: text
    std::optional<State> state;    ///< absent: sure
    std::string raw;
    std::string restored;  ///< empty: as raw

    bool operator==(const RecordedLine&) const = default;
    MAHDAR_FIELDS(number, kind, state, raw, restored)
};

struct ImportRecord {
    std::string name;      ///< file name
    std::string digest;    ///< SHA-256 of the document
    std::string encoding;  ///< of a plain text
    Corrections corrections;
    std::vector<RecordedLine> lines;

    bool operator==(const ImportRecord&) const = default;
};

[[nodiscard]] std::vector<RecordedLine> RecordLines(const AnnotatedAgenda& agenda);

[[nodiscard]] std::string ToXml(const ImportRecord& record);
/// Throws ParseError, and FormatTooNewError for a record of a newer program.
[[nodiscard]] ImportRecord ImportRecordFromXml(std::string_view xml);

/// Puts the document, with all its parts, and its record into the session.
void PutImport(ChangeBuilder& change, const ImportRequest& document, const ImportRecord& record);

/// Nothing if the session was not imported, or the record is damaged.
[[nodiscard]] std::optional<ImportRecord> ImportRecordOf(const Session& session);

/// Whether the document kept in the session is still the one that was imported.
[[nodiscard]] bool DocumentIsIntact(const Session& session);

}  // namespace mahdar::agenda
