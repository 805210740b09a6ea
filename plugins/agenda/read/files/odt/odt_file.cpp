// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/odt/odt_file.h"

#include "core/base/error.h"
#include "core/io/zip_package.h"
#include "plugins/agenda/read/files/document_notes.h"
#include "plugins/agenda/read/files/odt/odt_body.h"
#include "plugins/agenda/read/files/xml_part.h"

#include <memory>
#include <utility>

namespace mahdar::agenda {
namespace {

/// The package of a protected document is an ordinary one; its parts are not.
void CheckNotProtected(ZipPackage& package, const std::string& name) {
    const auto manifest = package.Read("META-INF/manifest.xml");
    const bool isProtected = manifest && manifest->find("encryption-data") != std::string::npos;
    if (isProtected || package.Has("encrypted-package"))
        throw ParseError(
            MAHDAR_TR("\"%1\" is protected by a password. Open it with the password, save it without "
                      "one, and import that."),
            {name});
}

std::unique_ptr<XmlPart> Open(ZipPackage& package, const char* part, const std::string& name) {
    auto bytes = package.Read(part);
    return bytes && !bytes->empty() ? std::make_unique<XmlPart>(std::move(*bytes), name) : nullptr;
}

bool HasPictures(const ZipPackage& package) {
    for (const std::string& part : package.Names()) {
        if (part.starts_with("Pictures/") && part.size() > 9) return true;
    }
    return false;
}

}  // namespace

SourceText ReadOdt(std::string_view bytes, const std::string& name, const Progress& progress) {
    ZipPackage package(bytes, name);
    CheckNotProtected(package, name);
    const auto content = Open(package, "content.xml", name);
    const auto root = content == nullptr ? pugi::xml_node() : content->Root();
    const auto body = ChildOf(ChildOf(root, "body"), "text");
    if (!body)
        throw ParseError(MAHDAR_TR("\"%1\" is damaged or was not copied to its end. Ask for the file again."),
                         {name});
    const auto stylesPart = Open(package, "styles.xml", name);
    const OdtStyles styles(stylesPart == nullptr ? pugi::xml_node() : stylesPart->Root(), root);
    OdtBody reader(styles, name, progress);

    SourceText text;
    text.kind = SourceKind::Odt;
    text.readingOrder = true;
    TakeIn(reader.Read(body), text);
    if (reader.Seen().trackedChanges) text.notes.push_back(TrackedChangesNote());
    if (reader.Seen().hiddenText) text.notes.push_back(HiddenTextNote());
    if (reader.Seen().contents) text.notes.push_back(ContentsNote());
    RefuseEmpty(text, HasPictures(package), name);
    return text;
}

}  // namespace mahdar::agenda
