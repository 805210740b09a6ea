// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/session_reader.h"

#include "core/base/error.h"
#include "core/io/xml_in_archive.h"
#include "core/io/xml_quick_archive.h"

namespace mahdar {
namespace {

void ReadRoot(XmlQuickArchive& from) {
    from.Expect("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mahdar-session format=\"");
    unsigned format = 0;
    if (!xml::Parse(from.AttributeRest(), format) || format != kFormat) throw NotAsWritten{};
    from.Expect(" minReader=\"");
    (void)from.AttributeRest();
    from.Expect(" program=\"");
    (void)from.AttributeRest();
    from.Expect(">");
}

bool OutOfOrder(const std::vector<Change>& history) {
    return history.size() > 1 && history[history.size() - 2].sequence >= history.back().sequence;
}

void ReadHistory(XmlQuickArchive& from, std::vector<Change>& history) {
    if (from.Passes("<history/>")) return;
    from.Expect("<history>");
    while (!from.Passes("</history>")) {
        history.push_back(ReadChange(from));
        if (OutOfOrder(history)) throw NotAsWritten{};
    }
}

}  // namespace

std::optional<SessionParts> QuickRead(std::string_view bytes) {
    try {
        SessionParts parts;
        XmlQuickArchive from(bytes, kFormat);
        ReadRoot(from);
        from.Load("session", parts.session);
        ReadHistory(from, parts.history);
        from.Expect("</mahdar-session>\n");
        if (!from.AtEnd()) return std::nullopt;
        return parts;
    } catch (const NotAsWritten&) {
        return std::nullopt;
    }
}

SessionParts TreeRead(std::string_view bytes, const std::string& name) {
    xml::CheckShape(bytes);
    pugi::xml_document document;
    const auto result = document.load_buffer(bytes.data(), bytes.size(),
                                             kParseFlags | pugi::parse_embed_pcdata, pugi::encoding_utf8);
    if (!result)
        throw ParseError(
            MAHDAR_TR("\"%1\" cannot be read as a session: %2 (at byte %3). It was not changed."),
            {name, result.description(), std::to_string(result.offset)});
    const pugi::xml_node root = document.document_element();
    if (std::string_view(root.name()) != "mahdar-session" || !root.child("session")) ThrowNotOurs(name);
    SessionParts parts;
    parts.format = root.attribute("format").as_uint();
    XmlInArchive(root, kFormat).Load("session", parts.session);
    for (const pugi::xml_node entry : root.child("history").children("c")) {
        parts.history.push_back(ReadChange(entry));
        if (OutOfOrder(parts.history))
            throw ParseError(MAHDAR_TR("The history in \"%1\" is out of order; the file is damaged."),
                             {name});
    }
    return parts;
}

void ThrowNotOurs(const std::string& name) {
    throw ParseError(MAHDAR_TR("\"%1\" is not a Mahdar session. To read an agenda from it, import it."),
                     {name});
}

}  // namespace mahdar
