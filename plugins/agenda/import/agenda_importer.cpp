// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/agenda_importer.h"

#include "core/base/error.h"
#include "core/io/digest.h"
#include "plugins/agenda/import/import_record.h"
#include "plugins/agenda/import/session_filler.h"
#include "plugins/agenda/import/source_reader.h"

namespace mahdar::agenda {

AgendaImporter::Result TextAgendaImporter::Import(const ImportRequest& request, ChangeBuilder& change) const {
    const SourceText source = ReadSource(request, {request.encoding}, request.progress);
    AnnotatedAgenda agenda = ReadAgenda(source, NamesOf(change.Base()), {}, request.progress);
    if (request.languageGiven) agenda.language = request.language;
    if (agenda.items.empty())
        throw ParseError(
            MAHDAR_TR("No agenda item was found in \"%1\". Check that this is the annotated agenda."),
            {request.name});
    FillSession(agenda, change);
    PutImport(change, request,
              {request.name, Digest(request.bytes), agenda.encoding, {}, RecordLines(agenda)});
    Result result;
    if (agenda.source == SourceKind::Text) result.encoding = agenda.encoding;
    result.itemCount = static_cast<int>(agenda.items.size());
    for (const SourceLine& line : agenda.lines) {
        if (line.kind == LineKind::Blank) continue;
        const bool review = line.confidence == Confidence::Review;
        if (review && line.kind != LineKind::Noise) ++result.toReview;
        result.lines.push_back(
            {line.number, review ? mahdar::Confidence::Review : mahdar::Confidence::Sure, line.restored});
    }
    return result;
}

}  // namespace mahdar::agenda
