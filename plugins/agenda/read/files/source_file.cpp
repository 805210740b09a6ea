// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/source_file.h"

#include "plugins/agenda/read/files/docx/docx_file.h"
#include "plugins/agenda/read/files/file_kind.h"
#include "plugins/agenda/read/files/odt/odt_file.h"
#include "plugins/agenda/read/files/pdf/pdf_file.h"
#include "plugins/agenda/read/files/raw_text.h"

#include <iterator>
#include <utility>

namespace mahdar::agenda {
namespace {

void Append(SourceText& whole, SourceText part) {
    const int before = static_cast<int>(whole.lines.size());
    for (ReadNote& note : part.notes) {
        for (int& line : note.lines) line += before;
        whole.notes.push_back(std::move(note));
    }
    whole.lines.insert(whole.lines.end(), std::make_move_iterator(part.lines.begin()),
                       std::make_move_iterator(part.lines.end()));
    // What is not known to be in order must be looked at, so one such part decides.
    whole.readingOrder = whole.readingOrder && part.readingOrder;
}

}  // namespace

SourceText ReadSourceFile(std::string_view bytes, const std::string& name, const ReadOptions& options,
                          const Progress& progress) {
    const auto encoding = ParseTextEncoding(options.encoding);
    FileKind kind = KindOf(bytes, name);
    // Whoever names an encoding knows that it is a text.
    if (kind == FileKind::Unknown && encoding) kind = FileKind::Text;
    RefuseUnreadable(kind, name);
    if (kind == FileKind::Docx) return ReadDocx(bytes, name, progress);
    if (kind == FileKind::Odt) return ReadOdt(bytes, name, progress);
    if (kind == FileKind::Pdf) return ReadPdf(bytes, name, progress);
    SourceText text = ReadTextFile(bytes, encoding);
    if (progress) progress(1, 1);
    return text;
}

SourceText JoinParts(std::vector<SourceText> parts) {
    if (parts.empty()) return {};
    SourceText whole = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) Append(whole, std::move(parts[i]));
    return whole;
}

}  // namespace mahdar::agenda
