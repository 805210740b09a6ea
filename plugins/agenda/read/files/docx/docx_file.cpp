// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/docx/docx_file.h"

#include "core/base/error.h"
#include "core/io/zip_package.h"
#include "plugins/agenda/read/files/document_notes.h"
#include "plugins/agenda/read/files/docx/docx_body.h"
#include "plugins/agenda/read/files/line_hygiene.h"
#include "plugins/agenda/read/files/xml_part.h"

#include <memory>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr const char* kUsualMainPart = "word/document.xml";

std::string FolderOf(const std::string& part) {
    const std::size_t slash = part.find_last_of('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

std::string RelationsOf(const std::string& part) {
    const std::string folder = FolderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

/// A target is meant from the folder of the part that names it, unless it begins with a slash.
std::string Resolved(const std::string& folder, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    std::string from = folder;
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        from = FolderOf(from.substr(0, from.empty() ? 0 : from.size() - 1));
    }
    return from + std::string(target);
}

/// Opens the parts of a DOCX by what they are to each other, as the standard wants, or by their usual names.
class Parts {
public:
    Parts(ZipPackage& package, const std::string& name) : m_package(package), m_name(name) {
        m_main = Related("", "officeDocument", kUsualMainPart);
    }

    [[nodiscard]] std::unique_ptr<XmlPart> Main() { return Open(m_main); }
    /// Nothing when the document has no such part.
    [[nodiscard]] std::unique_ptr<XmlPart> Beside(std::string_view kind) {
        return Open(Related(m_main, kind, FolderOf(m_main) + std::string(kind) + ".xml"));
    }

private:
    std::unique_ptr<XmlPart> Open(const std::string& part) {
        auto bytes = m_package.Read(part);
        return bytes && !bytes->empty() ? std::make_unique<XmlPart>(std::move(*bytes), m_name) : nullptr;
    }

    std::string Related(const std::string& part, std::string_view kind, std::string usual) {
        const auto relations = Open(RelationsOf(part));
        if (relations == nullptr) return usual;
        for (const pugi::xml_node relation : relations->Root().children()) {
            const std::string_view type = AttributeOf(relation, "Type");
            const std::size_t slash = type.find_last_of('/');
            if (slash != std::string_view::npos && type.substr(slash + 1) == kind)
                return Resolved(FolderOf(part), AttributeOf(relation, "Target"));
        }
        return usual;
    }

    ZipPackage& m_package;
    const std::string& m_name;
    std::string m_main;
};

pugi::xml_node RootOf(const std::unique_ptr<XmlPart>& part) {
    return part == nullptr ? pugi::xml_node() : part->Root();
}

void NoteSightings(const DocxSightings& seen, std::vector<ReadNote>& notes) {
    if (seen.trackedChanges) notes.push_back(TrackedChangesNote());
    if (seen.hiddenText) notes.push_back(HiddenTextNote());
    if (seen.contents) notes.push_back(ContentsNote());
    if (seen.otherFiles) notes.push_back(OtherFilesNote());
}

bool HasPictures(const ZipPackage& package) {
    for (const std::string& part : package.Names()) {
        if (part.find("media/") != std::string::npos) return true;
    }
    return false;
}

}  // namespace

SourceText ReadDocx(std::string_view bytes, const std::string& name, const Progress& progress) {
    ZipPackage package(bytes, name);
    Parts parts(package, name);
    const auto main = parts.Main();
    const auto body = ChildOf(RootOf(main), "body");
    if (!body)
        throw ParseError(MAHDAR_TR("\"%1\" is damaged or was not copied to its end. Ask for the file again."),
                         {name});
    const auto stylesPart = parts.Beside("styles");
    const auto numberingPart = parts.Beside("numbering");
    const auto footnotesPart = parts.Beside("footnotes");
    const auto endnotesPart = parts.Beside("endnotes");
    const DocxStyles styles(RootOf(stylesPart));
    DocxNumbering numbering(RootOf(numberingPart), styles);
    const DocxNotes footnotes(RootOf(footnotesPart));
    const DocxNotes endnotes(RootOf(endnotesPart));
    const DocxParts all{styles, numbering, footnotes, endnotes, name};
    DocxBody reader(all, progress);

    SourceText text;
    text.kind = SourceKind::Docx;
    text.readingOrder = true;
    TakeIn(reader.Read(body), text);
    NoteSightings(reader.Seen(), text.notes);
    RefuseEmpty(text, HasPictures(package), name);
    return text;
}

}  // namespace mahdar::agenda
