// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/import_record.h"

#include "core/base/error.h"
#include "core/io/digest.h"
#include "core/io/xml_in_archive.h"
#include "core/io/xml_out_archive.h"
#include "plugins/agenda/import/correction_rows.h"
#include "plugins/agenda/read/files/file_kind.h"

#include <pugixml.hpp>

#include <utility>

namespace mahdar {

template <>
struct EnumWords<agenda::LineKind> {
    using Kind = agenda::LineKind;
    static constexpr EnumWord<Kind> kWords[] = {{Kind::Text, "text"},   {Kind::Blank, "blank"},
                                                {Kind::Noise, "noise"}, {Kind::Heading, "heading"},
                                                {Kind::Title, "title"}, {Kind::SubTitle, "sub-title"},
                                                {Kind::Label, "label"}};
};

template <>
struct EnumWords<agenda::RecordedLine::State> {
    using State = agenda::RecordedLine::State;
    static constexpr EnumWord<State> kWords[] = {
        {State::Sure, "sure"}, {State::Review, "review"}, {State::Corrected, "corrected"}};
};

}  // namespace mahdar

namespace mahdar::agenda {
namespace {

constexpr unsigned kRecordFormat = 1;
constexpr const char* kRootName = "mahdar-import";
constexpr const char* kDocumentId = kDocumentEnvelope;
constexpr const char* kRecordId = "org.mahdar.agenda#import";

/// The fields of a record in the order of the file, the corrections as rows.
struct StoredRecord {
    std::string name;
    std::string digest;
    std::string encoding;
    std::vector<CorrectionRow> corrections;
    std::vector<RecordedLine> lines;

    MAHDAR_FIELDS(name, digest, encoding, corrections, lines)
};

[[noreturn]] void ThrowDamaged() {
    throw ParseError(MAHDAR_TR("The record of the import is damaged and was left alone."));
}

std::string FileNameOf(const std::string& path) {
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

Envelope MakeEnvelope(std::string id, std::string mediaType, std::string name, std::string bytes) {
    Envelope envelope;
    envelope.id.value = std::move(id);
    envelope.dataVersion = static_cast<int>(kRecordFormat);
    envelope.mediaType = std::move(mediaType);
    envelope.name = std::move(name);
    envelope.digest = Digest(bytes);
    envelope.payload.data = std::move(bytes);
    return envelope;
}

/// What programs call that kind of file; a plain text with its encoding, which its bytes do not always tell.
std::string MediaTypeOf(const ImportFile& file, const std::string& encoding) {
    switch (KindOf(file.bytes, file.name)) {
        case FileKind::Pdf:
            return "application/pdf";
        case FileKind::Docx:
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        case FileKind::Odt:
            return "application/vnd.oasis.opendocument.text";
        default:
            return encoding.empty() ? "text/plain" : "text/plain; charset=" + encoding;
    }
}

/// The first part of a document is "...#source", the second "...#source-2".
Envelope DocumentEnvelope(const ImportFile& file, std::size_t part, const std::string& encoding) {
    const std::string id = kDocumentId + (part == 1 ? std::string() : '-' + std::to_string(part));
    return MakeEnvelope(id, MediaTypeOf(file, encoding), FileNameOf(file.name), file.bytes);
}

}  // namespace

std::vector<RecordedLine> RecordLines(const AnnotatedAgenda& agenda) {
    std::vector<RecordedLine> lines;
    for (const SourceLine& line : agenda.lines) {
        if (line.kind == LineKind::Blank) continue;
        RecordedLine recorded{line.number, {}, {}, line.raw, {}};
        if (line.kind != LineKind::Text) recorded.kind = line.kind;
        if (line.corrected) {
            recorded.state = RecordedLine::State::Corrected;
        } else if (line.confidence == Confidence::Review) {
            recorded.state = RecordedLine::State::Review;
        }
        if (line.restored != line.raw) recorded.restored = line.restored;
        lines.push_back(std::move(recorded));
    }
    return lines;
}

std::string ToXml(const ImportRecord& record) {
    StoredRecord stored{record.name, record.digest, record.encoding, RowsOf(record.corrections),
                        record.lines};
    std::string xml = std::string("<") + kRootName;
    xml::AppendAttribute(xml, "format", std::to_string(kRecordFormat));
    xml += '>';
    XmlOutArchive(xml, kRecordFormat) << boost::serialization::make_nvp("record", stored);
    return xml.append("</").append(kRootName).append(">");
}

ImportRecord ImportRecordFromXml(std::string_view text) {
    xml::CheckShape(text);
    pugi::xml_document document;
    if (!document.load_buffer(text.data(), text.size(), kParseFlags, pugi::encoding_utf8)) ThrowDamaged();
    const pugi::xml_node root = document.child(kRootName);
    if (!root) ThrowDamaged();
    const unsigned format = root.attribute("format").as_uint();
    if (format > kRecordFormat)
        throw FormatTooNewError(
            MAHDAR_TR("The record of the import was written by a newer Mahdar (format %1)."),
            {std::to_string(format)});
    StoredRecord stored;
    XmlInArchive archive(root, format);
    archive& boost::serialization::make_nvp("record", stored);
    return {std::move(stored.name), std::move(stored.digest), std::move(stored.encoding),
            CorrectionsOf(stored.corrections), std::move(stored.lines)};
}

void PutImport(ChangeBuilder& change, const ImportRequest& document, const ImportRecord& record) {
    change.Put(DocumentEnvelope({document.name, document.bytes}, 1, record.encoding));
    for (std::size_t i = 0; i < document.more.size(); ++i)
        change.Put(DocumentEnvelope(document.more[i], i + 2, record.encoding));
    ImportRecord kept = record;
    kept.name = FileNameOf(record.name);
    change.Put(MakeEnvelope(kRecordId, "application/xml", kept.name, ToXml(kept)));
}

std::optional<ImportRecord> ImportRecordOf(const Session& session) {
    const Envelope* envelope = session.Find(EnvelopeId{kRecordId});
    if (envelope == nullptr) return std::nullopt;
    try {
        return ImportRecordFromXml(envelope->payload.data);
    } catch (const ParseError&) {
        return std::nullopt;
    }
}

bool DocumentIsIntact(const Session& session) {
    const Envelope* envelope = session.Find(EnvelopeId{kDocumentId});
    if (envelope == nullptr || Digest(envelope->payload.data) != envelope->digest) return false;
    const auto record = ImportRecordOf(session);
    return !record || record->digest == envelope->digest;
}

}  // namespace mahdar::agenda
